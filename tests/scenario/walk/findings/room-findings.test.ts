import { expect, test } from 'vitest';
import { reportInk } from '../report-ink.ts';

const decision = (at: number): string =>
  `=== k${at}\nAsk ${at}.\n+ [a${at}] -> k${at + 1}\n+ [b${at}]\n  ~ a = a + 1\n  -> k${at + 1}`;
const endlessly = (first: string): string =>
  `VAR n = 0\nVAR a = 0\nVAR cut = 12\n-> k0\n${first}\n=== on\n~ n++\nOn {n}.\n+ [more] -> on\n+ [and more] -> on\n`;
const roomSays = (ink: string): readonly string[] =>
  reportInk(ink, { pack: 'minutes: [12]\n', cuts: [12], steps: 300 })
    .findings.filter(({ code }) => /walk-(minutes|decisions)/.test(code))
    .map(({ what }) => what);

test('[REPORT-17] a walk that is not closed tells of a path that is too long or too short, and not of all', () => {
  const story = (count: number): string =>
    endlessly(
      `${Array.from({ length: count }, (_, at) => decision(at)).join('\n')}\n=== k${count}\n+ [end] -> END\n+ [on] -> on\n`,
    );
  expect(roomSays(story(5))).toEqual([
    expect.stringMatching(/^A path takes about 2\d(\.\d)? minutes, \d+(\.\d)? too many\.$/),
    'One path has 6 decisions; there is time for 3 to 4.',
  ]);
  expect(roomSays(story(1))).toEqual(['One path has only 2 decisions; there is time for 3 to 4.']);
  expect(roomSays(story(2))).toEqual([]);
});
