import { expect, test } from 'vitest';
import { voicesOf } from '../../../src/screens/participant/spoken-words.ts';

const words = {
  'frame.moved': 'You go with {team} now',
  'lobby.title': 'You are in.',
  'lobby.you': 'Your sign: {thing}, {colour}',
  'colour.ink': 'ink',
  'thing.kite': 'kite',
  'voting.turn': { by: 'voted', other: '{voted} of {of}' },
};
const page = { language: 'en', dir: 'ltr', digits: 'latn', words } as const;

test('[TOUCH-60] a text is found by its words, and a value in it by its own', () => {
  const says = ['frame.moved', 'frame.moved.1', 'lobby.title', 'lobby.you', 'thing.kite'];
  const find = voicesOf(page, { says });
  const heard = (text: string): string[] =>
    find(text).map((voice) => voice.replace('voices/en/', '').replace('.mp3', ''));
  expect(heard(' You are in. ')).toEqual(['lobby.title']);
  expect(heard('You go with \u2068kite\u2069 now')).toEqual([
    'frame.moved',
    'thing.kite',
    'frame.moved.1',
  ]);
  expect(heard('Your sign: kite, ink')).toEqual(['lobby.you', 'thing.kite']);
  for (const silent of ['ink', 'You are out.', '3 of 4', '']) expect(heard(silent)).toEqual([]);
});
