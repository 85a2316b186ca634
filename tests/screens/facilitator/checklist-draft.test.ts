import { expect, test } from 'vitest';
import {
  emptyLine,
  finishedLines,
  lacking,
} from '../../../src/screens/facilitator/rounds/checklist-draft.ts';

const whole = {
  step: 'done',
  seen: ' A door with a desk ',
  when: '2026-10',
  by: 'police',
} as const;

test('[ROUND-18] what lacks its evidence is named, and what nobody looked at lacks nothing', () => {
  const lines = {
    a: whole,
    b: { ...whole, seen: '  ' },
    c: { ...whole, when: 'autumn' },
    d: { ...whole, by: null },
    e: { ...emptyLine, step: 'none' as const },
    f: emptyLine,
  };
  expect(lacking(lines)).toEqual(['b', 'c', 'd']);
});

test('[ROUND-18] what is kept is what was looked at, with its evidence', () => {
  const lines = { a: whole, e: { ...whole, step: 'none' as const }, f: emptyLine };
  expect(finishedLines(lines)).toEqual([
    {
      item: 'a',
      step: 'done',
      evidence: { seen: 'A door with a desk', when: '2026-10', by: 'police' },
    },
    { item: 'e', step: 'none', evidence: null },
  ]);
});
