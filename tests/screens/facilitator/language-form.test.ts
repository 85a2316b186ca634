import { beforeAll, expect, test } from 'vitest';
import { doubtsAbout } from '../../../src/screens/facilitator/language-form.tsx';
import { speakLanguage } from '../../../src/screens/parts/spoken.ts';
import { pageWords } from '../../support/page-words.ts';

beforeAll(() => speakLanguage('en', 'facilitator', pageWords));

test('[CONSOLE-9] what is doubtful about a language is said, and nothing where nothing is', () => {
  const whole = {
    language: 'fr',
    name: 'Français',
    checkedBy: 'Ada',
    missing: 0,
    voice: 'recorded',
  } as const;
  expect(doubtsAbout(whole, { languages: ['en', 'fr'], unchecked: [] })).toEqual([]);
  expect(doubtsAbout(whole, null)).toEqual([]);
  expect(
    doubtsAbout({ ...whole, checkedBy: null, missing: 3 }, { languages: ['en'], unchecked: [] }),
  ).toEqual([
    'Not yet checked by a speaker.',
    '3 texts are still in English.',
    'The story is not told in it. Its own words stay as they are.',
  ]);
  expect(doubtsAbout(whole, { languages: ['en', 'fr'], unchecked: ['fr'] })).toEqual([
    'No speaker has checked the story in it yet.',
  ]);
  const drafted = { languages: ['en', 'fr'], unchecked: [], drafts: ['fr'] };
  expect(doubtsAbout(whole, drafted)).toEqual([
    'Draft voices: a machine speaks until somebody records them.',
  ]);
});

test('[LANG-21] who chooses a language is told if tablets have no voice in it, or a machine’s', () => {
  const whole = { language: 'fr', name: 'Français', checkedBy: 'Ada', missing: 0 } as const;
  expect(doubtsAbout({ ...whole, voice: 'none' }, null)).toEqual([
    'Tablets have no voice in it yet. Somebody reads to those who ask.',
  ]);
  expect(doubtsAbout({ ...whole, voice: 'draft' }, null)).toEqual([
    'What tablets say of themselves is spoken by a machine so far.',
  ]);
});
