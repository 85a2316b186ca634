import { expect, test } from 'vitest';
import { hashOfWords } from '../../../src/scenario/strings/voice-notes.ts';
import {
  isOfPerson,
  spokenList,
  voiceState,
} from '../../../src/screens/studio/voice/spoken-list.ts';

const story = {
  name: 'road',
  files: {
    'road.ink': `# lang: en
VAR boats = 3
-> bank
=== bank
The list has not come. #id: list #speaker: ana
It rains at {boats} boats. #id: boats
+ [Wait #id: wait]
    -> END
`,
    'pack.yaml': `title: The Road
cast:
  ana: { name: Ana, art: trader, side: civil }
roles:
  clerk: { person: ana, name: Clerk, goal: Keep the list., interests: [rice], secret: None. }
`,
  },
  strings: {
    fr: {
      list: { source: 'The list has not come.', text: 'La liste n’est pas venue.' },
      wait: { source: 'Wait a while', text: 'Attendre' },
      'cast.ana.name': { source: 'Ana', text: 'Anne' },
    },
  },
};

test('[STUDIO-90] every text that a voice says is listed in its order, by language, and the rest is counted', () => {
  const own = spokenList(story, null);
  expect([own?.language, own?.languages, own?.silent]).toEqual(['en', ['en', 'fr'], 1]);
  const told = own?.lines.map(({ id, flow, who, words }) => [id, flow, who, words]) ?? [];
  expect(told.slice(0, 2)).toEqual([
    ['list', 'bank', 'Ana', 'The list has not come.'],
    ['wait', 'bank', null, 'Wait'],
  ]);
  expect(told.slice(2).map(([id, flow]) => [id, flow])).toContainEqual(['roles.clerk.goal', '']);
  const french = spokenList(story, 'fr');
  expect(french?.lines.map(({ id, who, words }) => [id, who, words])).toEqual([
    ['list', 'Anne', 'La liste n’est pas venue.'],
  ]);
  expect(spokenList(story, 'sw')?.language).toBe('en');
  const broken = { ...story, files: { ...story.files, 'road.ink': '-> nowhere\n' } };
  expect(spokenList(broken, null)).toBeNull();
});

test('[STUDIO-90] a voice is missing, a draft, recorded, or says other words', () => {
  const [line] = spokenList(story, null)?.lines ?? [];
  if (!line) throw new Error('There is no line.');
  const note = { says: line.says, file: 'f', draft: true, maker: 'a machine' };
  const state = (changed: object, file = 'f'): string =>
    voiceState(line, { file, bytes: 1, note: { ...note, ...changed } });
  expect(voiceState(line, undefined)).toBe('missing');
  expect(voiceState(line, { file: 'f', bytes: 1, note: null })).toBe('recorded');
  expect(state({})).toBe('draft');
  expect(state({}, 'another')).toBe('recorded');
  expect(state({ draft: false })).toBe('recorded');
  expect(state({ says: hashOfWords('Other words.') })).toBe('stale');
});

test('[STUDIO-94] what a person recorded is known: whatever is no draft of a machine, and a file put over one', () => {
  const note = { says: 's', file: 'f', draft: true, maker: 'a machine' };
  const isKnown = (changed: object | null, file = 'f'): boolean =>
    isOfPerson({ file, bytes: 1, note: changed && { ...note, ...changed } });
  expect(isOfPerson(undefined)).toBe(false);
  expect(isKnown({})).toBe(false);
  expect(isKnown({}, 'another')).toBe(true);
  expect(isKnown({ draft: false })).toBe(true);
  expect(isKnown(null)).toBe(true);
});
