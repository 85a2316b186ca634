import { expect, test } from 'vitest';
import { openScenario } from '../../../src/scenario/open-scenario.ts';
import type { Finding } from '../../../src/scenario/finding.ts';

const ink = 'One. #id: one\nTwo. #id: two\n+ [Go #id: go]\n+ [Stay #id: stay]\n- -> END\n';

const missing = (voices: Readonly<Record<string, readonly string[]>>): readonly Finding[] =>
  openScenario({ name: 'story', files: { 'story.ink': ink }, strings: {}, voices }).findings.filter(
    ({ code }) => code === 'media-voice',
  );

test('[MEDIA-3] in a language that somebody began to record, what is not recorded is counted and named', () => {
  expect(missing({ fr: ['one', 'go', 'stay'] })).toMatchObject([
    { file: 'voice/fr', what: '1 of 4 spoken texts have no recording, such as two.' },
  ]);
  expect(missing({ fr: ['one', 'two', 'go', 'stay'], ar: ['one'] })).toMatchObject([
    { file: 'voice/ar', what: expect.stringMatching(/^3 of 4 /) },
  ]);
});

test('[MEDIA-3] a language that nobody records has no finding', () => {
  expect(missing({})).toEqual([]);
  expect(missing({ fr: [] })).toEqual([]);
});
