import { expect, test } from 'vitest';
import { reportInk } from '../report-ink.ts';

/** Only what a test is about. */
const only = (said: readonly string[], code: string): readonly string[] =>
  said.filter((one) => one.startsWith(code));

test('[REPORT-16] a fault stands on the line that fails, and on the first line of what goes round', () => {
  const failing = 'LIST L = a\nHi.\n* [x]\n  One.\n  {L + "q" * 2}\n- -> END\n';
  expect(only(reportInk(failing).said, 'walk-fault')).toEqual(['walk-fault:5']);
  const chosen = '-> k\n=== k\nHi.\n* [x] -> round\n* [y] -> END\n=== round\n-> round\n';
  expect(only(reportInk(chosen).said, 'walk-fault')).toEqual(['walk-fault:7']);
  const atOnce = 'VAR a = 0\nHi.\n-> round\n=== round\n-> round\n';
  expect(only(reportInk(atOnce).said, 'walk-fault')).toEqual(['walk-fault:5']);
  const untold = 'VAR a = 0\n-> round\n=== round\n-> round\n';
  expect(only(reportInk(untold).said, 'walk-fault')).toEqual(['walk-fault:4']);
});

test('[REPORT-16] what is said of a knot or stitch stands where it begins', () => {
  const never =
    '-> k\n\n=== k\n~ temp a = 1\nHi.\n-> END\n\n=== lost\n~ temp b = 1\n\nLost.\n-> END\n';
  expect(only(reportInk(never).said, 'walk-knot-never')).toEqual(['walk-knot-never:8']);
  const round =
    '-> k.s\n=== k\n-> s\n= s\n~ temp a = 1\nHi.\n+ [a] -> s\n+ [b] -> s\n=== other\n-> END\n';
  expect(only(reportInk(round).said, 'walk-loop')).toEqual(['walk-loop:4']);
});
