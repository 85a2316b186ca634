import { expect, test } from 'vitest';
import { plainFault } from '../../../src/scenario/ink/plain-fault.ts';
import { reportInk } from '../walk/report-ink.ts';

/** Stories that fail, and what is said of it. */
const failing: readonly (readonly [ink: string, said: string, line: number])[] = [
  ['VAR z = 0\nHi.\n* [x]\n* [y]\n-\nIt is {10 % z}.\n-> END', 'It divides by zero', 6],
  ['Hi.\n* [x]\n-\n->->', 'no tunnel was entered', 4],
  ['VAR x = 0\nHi.\n* [x]\n-\n-> x', 'that is nothing yet', 5],
  ['VAR x = "b"\nHi.\n* [x]\n-\n-> x', 'no place but "b"', 5],
  ['VAR a = 1\nHi.\n{RANDOM(6, a)}\n-> END', 'RANDOM cannot choose between 6 and 1', 3],
  ['LIST L = a\nHi.\n{L + "q" * 2}\n-> END', 'It puts together', 3],
  ['LIST L = a\nVAR n = 1\nHi.\n{LIST_RANDOM(n)}\n-> END', 'such as a number as a list', 4],
  ['VAR n = 1\nHi.\n{READ_COUNT(n)}\n-> END', 'something that is no knot', 3],
  ['Hi.\n{f() + 1}\n-> END\n=== function f\n~ temp x = 1', 'gives nothing back', 2],
  ['Hi.\n~ f()\n-> END\n=== function f\n~ f()', 'goes round without an end', 5],
  ['Hi.\n-> k ->\n-> END\n=== k\nOh.', 'A tunnel stops without going back', 2],
  ['Hi.\n-> k\n=== k\n~ temp a = 1\n-> k', 'goes round without an end', 4],
];

test('[INK-9] a story that fails says so in plain words, with the line', () => {
  for (const [ink, said, line] of failing) {
    const fault = reportInk(ink).findings.find(({ code }) => code === 'walk-fault');
    expect(fault?.what, ink).toContain(said);
    expect(fault?.what).not.toMatch(/RUNTIME|null|undefined/);
    expect(fault?.line, ink).toBe(line);
  }
});

test('[INK-9] what nobody knows stays as it is, and ends its sentence', () => {
  const unknown = plainFault("RUNTIME ERROR: 'a.ink' line 3: Something new");
  expect(unknown.what).toBe('Something new.');
  expect(plainFault('There is no choice 3 here.').what).toBe('There is no choice 3 here.');
});
