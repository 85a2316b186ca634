import { expect, test } from 'vitest';
import { tagManifest } from '../../src/scenario/tags.ts';
import type { TagEntry } from '../../src/scenario/tags.ts';
import { mustOpen, play } from './open.ts';

/** Values that differ from what the story below has without the tag. */
const samples: Readonly<Record<string, string>> = {
  time: 'night',
  weather: 'rain',
  enter: 'boy left',
  stand: 'girl right',
  look: 'girl left',
  mood: 'girl smile',
  pose: 'girl raise',
  hold: 'girl cup',
  camera: 'near girl',
  exit: 'all',
  speaker: 'boy',
  decide: 'consensus',
  map: 'on',
  talk: '60',
  clock: '60',
  rehearse: '60',
};

/** What it does is in no beat: it is said of the story as a whole, or to translators. */
const outsideBeats: readonly string[] = [
  'title',
  'author',
  'theme',
  'lang',
  'minutes',
  'world',
  'note',
  'spoken',
];
/** In a beat only where the pack knows what it brings. */
const fromPack: readonly string[] = ['inject-point', 'term'];

function beatsWith(tag: string, on: TagEntry['on']): readonly unknown[] {
  const above = on.includes('line') || on.includes('knot') ? `# ${tag}\n` : '';
  const ink = `-> first
=== first
GIRL: Hi. # enter: girl left
-> second
=== second
${above}Hello.
* [One ${above === '' ? `# ${tag}` : ''}] -> third
* [Two] -> third
=== third
${above}Bye.
-> END
`;
  const story = mustOpen(ink, { 'pack.yaml': 'cast:\n  girl: { name: G }\n  boy: { name: B }\n' });
  return [play(story, []).beat, play(story, [0]).beat];
}

test('[TAG-6] what a tag is said to do in a room is what the reader makes of it', () => {
  const wrong = [...tagManifest.values()].flatMap(({ name, aliasOf, on, effect }) => {
    if (outsideBeats.includes(aliasOf ?? name) || fromPack.includes(name)) return [];
    const tag = `${name}: ${samples[aliasOf ?? name] ?? 'thing'}`;
    const told = [tag, 'note: thing'].map((one) => JSON.stringify(beatsWith(one, on)));
    const isTold = told[0] !== told[1];
    return isTold === (effect === 'now') ? [] : [name];
  });
  expect(wrong).toEqual([]);
});
