import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CAST } from '../../src/kit/people/cast.ts';
import { cuts } from '../../src/scenario/pack.ts';
import type { Cut } from '../../src/scenario/pack.ts';
import type { Step } from '../../src/scenario/playthrough.ts';
import { findingsOf } from '../../src/scenario/walk/findings/walk-findings.ts';
import { lineDuration } from '../../src/scenario/room-pace.ts';
import { piecesOf } from '../../src/stage/pieces.ts';
import { beatAt, openStory, tellAll, tellReleased, tellSome } from './told.ts';
import type { Telling } from './told.ts';
import { leftForPeople } from './left-for-people.ts';

const story = await openStory('the-river-road');
const { pack } = story.scenario;

/**
 * 12 minutes: every path, told one by one. 25 minutes: every path, walked with merging, and a sample told.
 * 45 minutes: bounded. Its 81,000 situations are not all walked here: what is said of it is said of
 * the first 3,000 choices of the walk and of 110 ways drawn by chance from a fixed seed.
 */
const walks = {
  12: story.walk(12, 1_000),
  25: story.walk(25, 20_000),
  45: story.walk(45, 3_000),
};
const told = {
  12: tellAll(story, 12),
  25: tellSome(story, 25, 60),
  45: tellSome(story, 45, 110),
};
const closedCuts = [12, 25] as const;
const tellings: readonly Telling[] = Object.values(told).flat();
const beats = tellings.flatMap((telling) => telling.beats);
const surprised = cuts.flatMap((cut) => tellReleased(story, cut, 20));
const lines = [...beats, ...surprised].flatMap((beat) => beat.lines);
const decisions = new Map(
  beats.flatMap(({ path, choices, decision }) =>
    decision ? [[path, { ...decision, choices }] as const] : [],
  ),
);
const offered = new Map(
  beats.flatMap(({ choices }) => choices.map((choice) => [choice.id, choice] as const)),
);
const writtenIds = [...story.ink.matchAll(/#id: (\w+)/g)].map(([, id]) => id);

const wordsIn = (text: string): number =>
  text.split(/\s+/).filter((word) => /\w/.test(word)).length;
const sentencesIn = (text: string): readonly string[] => text.split(/[.!?]+/);
const isDrawn = (file: string): boolean =>
  existsSync(join(import.meta.dirname, '../../assets/art', file));
const notDrawn = (files: readonly string[]): readonly string[] =>
  [...new Set(files)].filter((file) => !isDrawn(file));

test('[STORY-1] the pack and its world have no finding, and nor have its walks', () => {
  expect(story.findings).toMatchObject(leftForPeople);
  const { scenario, written } = story;
  expect(findingsOf(Object.values(walks), { pack: scenario.pack, written })).toEqual([]);
  expect(pack.minutes).toEqual([...cuts]);
});

test('[STORY-2] everybody hears the same opening, within 90 s, before anything is asked', () => {
  const openings = cuts.map((cut) => told[cut][0]?.beats[0]);
  const spoken = openings.map((beat) => beat?.lines.map(({ text }) => text) ?? []);
  for (const beat of openings)
    expect(beat).toMatchObject({ opening: true, decision: { by: 'room' } });
  expect(new Set(spoken.map((texts) => texts.join('\n'))).size).toBe(1);
  expect(spoken[0]?.length).toBeGreaterThan(5);
  const length = (spoken[0] ?? []).reduce((sum, text) => sum + lineDuration(text), 0);
  expect(length).toBeLessThanOrEqual(90_000);
});

test('[STORY-3] every path of every cut passes the same anchors in the same order', () => {
  const anchors = Object.keys(pack.anchors);
  expect(anchors.length).toBeGreaterThanOrEqual(2);
  for (const cut of closedCuts) expect(walks[cut].anchors).toEqual(anchors);
  for (const telling of tellings)
    expect(telling.beats.flatMap((beat) => beat.anchors)).toEqual(anchors);
});

test.each([
  [12, 3, 4],
  [25, 6, 8],
  [45, 9, 14],
] as const)('[STORY-4] told in %i minutes a path has %i to %i decisions', (cut, least, most) => {
  for (const telling of told[cut]) {
    const count = telling.beats.filter(({ decision }) => decision !== null).length;
    expect(count).toBeGreaterThanOrEqual(least);
    expect(count).toBeLessThanOrEqual(most);
  }
  if (cut === 45) return;
  const range = walks[cut].decisions;
  expect(range?.least).toBeGreaterThanOrEqual(least);
  expect(range?.most).toBeLessThanOrEqual(most);
});

test('[STORY-5] six endings or more, each with a card', () => {
  const met = new Set([
    ...closedCuts.flatMap((cut) => walks[cut].endings.map(({ name }) => name)),
    ...tellings.map((telling) => telling.beats.at(-1)?.ending),
  ]);
  expect(met.size).toBeGreaterThanOrEqual(6);
  expect(met).toEqual(new Set(Object.keys(pack.endings)));
});

test('[STORY-6] no path fails or stops short', () => {
  for (const cut of closedCuts)
    expect(walks[cut]).toMatchObject({ closed: true, faults: [], deadEnds: [] });
  expect(walks[45]).toMatchObject({ faults: [], deadEnds: [] });
  expect(walks[45].states).toBeGreaterThan(500);
  for (const telling of tellings) {
    expect(telling.beats.map(({ fault }) => fault).filter((fault) => fault !== null)).toEqual([]);
    expect(telling.beats.at(-1)?.ending).not.toBeNull();
  }
});

test('[STORY-6] every choice and every line that is written is met', () => {
  const takeable = new Set([...offered.values()].map(({ step }) => step.path));
  const never = story.written.choices.filter(
    ({ path }) => !takeable.has(path) && !cuts.some((cut) => walks[cut].met.choices.has(path)),
  );
  expect(never).toEqual([]);
  const met = new Set([...offered.keys(), ...lines.map(({ id }) => id)]);
  expect(writtenIds.filter((id) => id !== undefined && !met.has(id))).toEqual([]);
});

/** Whether another value of a meter, of those it has in this cut, would lead this telling elsewhere. */
function isSteered({ cut, steps, beats }: Telling, meter: string): boolean {
  const { least = 0, most = 0 } = walks[cut].meters[meter] ?? {};
  return beats.slice(1).some((_, at) => {
    const roads = [least, most].map((value) => {
      const set: Step = { kind: 'set', name: meter, value };
      return beatAt(story, [...steps.slice(0, at + 1), set, ...steps.slice(at + 1, at + 2)]).path;
    });
    return new Set(roads).size > 1;
  });
}

test('[STORY-6] nothing fails where the facilitator brings something in, and every cut has a place for it', () => {
  expect(Object.keys(pack.injects).length).toBeGreaterThanOrEqual(3);
  expect(surprised.map(({ fault }) => fault).filter((fault) => fault !== null)).toEqual([]);
  for (const cut of cuts) {
    const places = tellReleased(story, cut, 4).flatMap(({ injects }) => injects);
    expect(new Set(places)).toEqual(new Set(Object.keys(pack.injects)));
  }
});

test('[STORY-7] each of four meters rises and falls in every cut', () => {
  expect(Object.keys(pack.meters).toSorted()).toEqual(['duty', 'legitimacy', 'safety', 'trust']);
  for (const cut of cuts) {
    const begin = told[cut][0]?.beats[0]?.meters ?? {};
    for (const [meter, { least, most }] of Object.entries(walks[cut].meters)) {
      expect(begin[meter]).toBeGreaterThan(least);
      expect(begin[meter]).toBeLessThan(most);
    }
  }
});

test.each([25, 45] as const)('[STORY-7] told in %i minutes each meter turns the road', (cut) => {
  const unsteered = Object.keys(pack.meters).filter(
    (meter) => !told[cut].some((telling) => isSteered(telling, meter)),
  );
  expect(unsteered).toEqual([]);
});

test('[STORY-8] two decisions are rehearsed, three are held by civilians', () => {
  const all = [...decisions.values()];
  expect(all.filter(({ rehearse }) => rehearse > 0).length).toBeGreaterThanOrEqual(2);
  const sides = all
    .map(({ role }) => pack.cast[pack.roles[role ?? '']?.person ?? '']?.side)
    .filter((side) => side !== undefined);
  expect(sides.filter((side) => side === 'civil').length).toBeGreaterThanOrEqual(3);
  expect([...decisions.keys()].toSorted()).toEqual(Object.keys(pack.decisions).toSorted());
});

test('[STORY-9] six roles of both sides, each with something to want and something to keep', () => {
  const roles = Object.values(pack.roles);
  expect(roles).toHaveLength(6);
  for (const { goal, interests, secret } of roles) {
    expect(goal).not.toBe('');
    expect(interests.length).toBeGreaterThanOrEqual(2);
    expect(secret).not.toBe('');
  }
  expect(new Set(roles.map(({ secret }) => secret)).size).toBe(6);
  const sides = roles.map(({ person }) => pack.cast[person]?.side);
  expect(sides.filter((side) => side === 'civil').length).toBeGreaterThanOrEqual(3);
  expect(sides.filter((side) => side !== 'civil').length).toBeGreaterThanOrEqual(2);
  expect(roles.filter(({ hard }) => hard)).toEqual([]);
});

test('[STORY-10] every choice has a reason for each side', () => {
  expect(Object.keys(pack.reasons).toSorted()).toEqual([...offered.keys()].toSorted());
  for (const { security, civil } of Object.values(pack.reasons)) {
    expect(security).not.toBe('');
    expect(civil).not.toBe('');
    expect(civil).not.toBe(security);
  }
});

test('[STORY-11] little is read', () => {
  const cards = Object.values(pack.roles).flatMap((role) => [
    role.goal,
    role.secret,
    ...role.interests,
  ]);
  const reasons = Object.values(pack.reasons).flatMap(({ security, civil }) => [security, civil]);
  const terms = Object.values(pack.terms).flatMap((voices) => Object.values(voices));
  const questions = Object.values(pack.debrief).flat();
  const surprises = Object.values(pack.injects).map(({ says }) => says);
  const texts = [
    ...lines.map(({ text }) => text),
    ...beats.flatMap(({ prompts }) => prompts),
    ...[cards, reasons, terms, questions, surprises, pack.chair?.lines ?? []].flat(),
  ];
  const long = new Set(texts.flatMap(sentencesIn).filter((sentence) => wordsIn(sentence) > 12));
  expect([...long]).toEqual([]);
  const wordy = [...offered.values()].map(({ text }) => text).filter((text) => wordsIn(text) > 7);
  expect(wordy).toEqual([]);
  for (const { choices } of decisions.values()) expect(choices.length).toBeLessThanOrEqual(4);
});

test('[STORY-12] every choice has its own picture within its decision', () => {
  for (const { choices } of beats.filter(({ decision }) => decision !== null)) {
    expect(choices.map(({ picture }) => picture)).not.toContain(null);
    expect(new Set(choices.map(({ picture }) => picture)).size).toBe(choices.length);
  }
  const pictures = [
    ...[...offered.values()].map(({ picture }) => `choices/${picture}.svg`),
    ...Object.values(pack.injects).map(({ picture }) => `choices/${picture}.svg`),
    ...Object.values(pack.endings).map(({ picture }) => `choices/${picture}.svg`),
    ...Object.values(pack.meters).map(({ sign }) => `signs/${sign}.svg`),
  ];
  expect(notDrawn(pictures)).toEqual([]);
});

test('[STORY-12] everybody and everything on stage is drawn', () => {
  const scenes = lines.map(({ scene }) => scene);
  const seen = scenes.flatMap(({ people }) =>
    people.flatMap((figure) => [
      ...piecesOf(figure).map(([, file]) => file),
      `faces/${figure.art}.svg`,
    ]),
  );
  const around = scenes.flatMap(({ backdrop, props }) => [
    ...['sky', 'far', 'mid', 'near'].map((layer) => `places/${backdrop}/${layer}.svg`),
    ...props.map(({ name }) => `props/${name}.svg`),
  ]);
  expect(new Set(seen).size).toBeGreaterThan(12);
  expect(notDrawn([...seen, ...around])).toEqual([]);
});

test('[STORY-13] half of those in command whom it shows are women', () => {
  const arts = new Set(
    lines.flatMap(({ scene }) => scene.people.map(({ who }) => pack.cast[who]?.art)),
  );
  const command = CAST.filter(({ name, command }) => command && arts.has(name));
  expect(command.length).toBeGreaterThanOrEqual(2);
  expect(command.filter(({ sex }) => sex === 'woman')).toHaveLength(command.length / 2);
});

test('[STORY-14] somebody who did not come speaks', () => {
  expect(pack.chair?.lines.length).toBeGreaterThanOrEqual(3);
  const onStage = Object.values(pack.cast).map(({ name }) => name);
  expect(onStage.filter((name) => pack.chair?.name.startsWith(name))).toEqual([]);
});

/** What each taking of a choice did to the meters, up to the next decision. */
function changesBy(id: string, cut: Cut): readonly (readonly number[])[] {
  return told[cut].flatMap(({ beats, steps }) =>
    beats.flatMap((beat, at) => {
      const taken = beat.choices.find(({ step }) => step === steps[at + 1]);
      const after = beats[at + 1]?.meters ?? {};
      if (taken?.id !== id) return [];
      return [Object.entries(beat.meters).map(([name, value]) => (after[name] ?? value) - value)];
    }),
  );
}

test('[STORY-15] the order to close the road to some can be refused, and closing it raises nothing', () => {
  const others = decisions.get('the_order')?.choices.filter(({ id }) => id !== 'c_order_close');
  expect(others?.length).toBeGreaterThanOrEqual(2);
  const changes = changesBy('c_order_close', 45);
  expect(changes.length).toBeGreaterThan(10);
  expect(changes.flat().filter((change) => change > 0)).toEqual([]);
  expect(changes.flat().some((change) => change < 0)).toBe(true);
});
