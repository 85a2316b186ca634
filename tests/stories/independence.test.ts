import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Person } from '../../src/kit/people/person.ts';
import { personOf } from './person-of.ts';
import { openStory, tellSome, type Story } from './told.ts';

const stories = join(import.meta.dirname, '../../stories');
/** The bank of questions is a pack too, and tells nothing. */
const packs = readdirSync(stories).filter(
  (name) => name !== 'indicators' && existsSync(join(stories, name, 'pack.yaml')),
);

/** Somebody in the picture of one line, with the face they make there. */
type Seen = { readonly person: Person; readonly mood: string; readonly uniformed: boolean };
type Trait = readonly [name: string, has: (seen: Seen) => boolean];

const isDark = ({ tone }: Person): boolean => tone === 'D' || tone === 'E';
const traits: readonly Trait[] = [
  ['in uniform', ({ uniformed }) => uniformed],
  ['in command', ({ person }) => person.command],
  ['a woman', ({ person }) => person.sex === 'woman'],
  ['dark', ({ person }) => isDark(person)],
  ['old', ({ person }) => person.face.age === 2],
  ['with covered head', ({ person }) => person.hat !== undefined],
];
const faces: Readonly<Record<string, readonly string[]>> = {
  hard: ['serious', 'afraid'],
  troubled: ['concerned', 'solemn', 'eyes-closed'],
  open: ['smile', 'explaining'],
};

/** Everybody in the picture of every line met, each line once. */
function seenIn(story: Story): readonly Seen[] {
  const { pack } = story.scenario;
  const tellings = ([12, 25, 45] as const).flatMap((cut) => tellSome(story, cut, 40));
  const lines = tellings.flatMap(({ beats }) => beats.flatMap((beat) => beat.lines));
  const once = new Map(
    lines.flatMap(({ id, scene }) =>
      scene.people.map((figure) => [`${id} ${figure.who} ${figure.mood}`, figure] as const),
    ),
  );
  return [...once.values()].flatMap(({ who, art, mood }) => {
    const person = personOf(pack, art);
    return person ? [{ person, mood, uniformed: pack.cast[who]?.side !== 'civil' }] : [];
  });
}

const shareOf = (all: readonly Seen[], moods: readonly string[]): number =>
  all.filter(({ mood }) => moods.includes(mood)).length / Math.max(all.length, 1);

describe.each(packs)('%s', (name) => {
  test('[ART-24] hard, troubled and open faces are as frequent whoever wears them', async () => {
    const seen = seenIn(await openStory(name));
    expect(seen.length).toBeGreaterThan(100);
    const apart = traits.flatMap(([trait, has]) =>
      Object.entries(faces).map(([kind, moods]) => {
        const [with_, without] = [seen.filter(has), seen.filter((one) => !has(one))];
        return { trait, kind, by: shareOf(with_, moods) - shareOf(without, moods) };
      }),
    );
    expect(apart.filter(({ by }) => Math.abs(by) > 0.2)).toEqual([]);
  });
});

const ages = (people: readonly Person[]): number =>
  new Set(people.map(({ face }) => (face.age === 2 ? 'old' : 'younger'))).size;

test.each(packs)(
  '[ART-24] in %s both sides have dark and light skin, women and men, covered and bare heads',
  async (name) => {
    const { pack } = (await openStory(name)).scenario;
    const drawn = Object.values(pack.cast).flatMap(({ art, side, heard }) => {
      const person = personOf(pack, art);
      return person && heard === undefined ? [{ person, civil: side === 'civil' }] : [];
    });
    for (const civil of [true, false]) {
      const people = drawn.filter((one) => one.civil === civil).map(({ person }) => person);
      expect(people.length).toBeGreaterThan(1);
      expect(new Set(people.map(isDark)).size).toBe(2);
      expect(new Set(people.map(({ sex }) => sex)).size).toBe(2);
      expect(new Set(people.map(({ hat }) => hat !== undefined)).size).toBe(2);
      expect(ages(people)).toBe(2);
    }
    expect(drawn.some(({ person }) => person.command && person.sex === 'woman')).toBe(true);
  },
);
