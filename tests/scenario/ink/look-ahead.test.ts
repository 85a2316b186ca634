import fc from 'fast-check';
import { expect, test } from 'vitest';
import { startTurn } from '../../../src/scenario/ink/ink-turn.ts';
import { compilePlain, playPlain } from '../../support/plain-ink.ts';
import { treeFor } from '../conformance/transcript.ts';

const part = fc.constantFrom(
  '~ count()',
  '~ x = LIST_ALL(L) - a',
  '{count()}',
  '{blank()}',
  '{says()}',
  '~ says()',
  '{n > 2:  }',
  '{n > 1: -> on}',
  '{n < 5: <>}',
  '<>',
  '\\ ',
  '# tag',
  'Told. # told',
  'Told.',
  '-> aside ->',
  '{n}',
  '{n > 3: Late}',
  '~ temp t = "{says()}"',
  '<- thread',
  '+ {n > 3} [Take]',
);
const loop = fc.tuple(
  fc.array(part, { minLength: 1, maxLength: 7 }),
  fc.integer({ min: 2, max: 7 }),
);

const storyOf = ([parts, rounds]: readonly [readonly string[], number]): string =>
  [
    'LIST L = a, b, c\nVAR x = ()\nVAR n = 0\n-> on',
    '=== on\n~ n = n + 1\n{n > 20: -> END}',
    ...parts.map((each, at) => each.replace('temp t', `temp t${at}`)),
    `{n < ${rounds}: -> on}\nDone {n}.\n-> END`,
    '=== aside\n~ count()\n{n < 4: Aside}\n->->',
    '=== thread\n~ count()\n-> DONE',
    '=== function count()\n~ x = L',
    '=== function blank()\n{n > 30: Never}\n ',
    '=== function says()\n{n > 2: Says}\n{n > 3:\n  Twice\n}\n',
  ].join('\n');

test('[MEND-6] whatever line breaks come one after another, each line is as inkjs tells it', () => {
  fc.assert(
    fc.property(loop, (made) => {
      const ink = storyOf(made);
      const plain = compilePlain('story.ink', { 'story.ink': ink });
      if (!('state' in plain)) throw new Error(plain.join('\n'));
      const [ours, theirs] = [startTurn(treeFor({ ink }), 1, []), playPlain(plain, 1).turn];
      const linesOf = ({ lines }: Pick<typeof ours, 'lines'>): unknown =>
        lines.map(({ text, tags }) => ({ text, tags }));
      expect(linesOf(ours)).toEqual(theirs.lines.map(({ text, tags }) => ({ text, tags })));
    }),
    { numRuns: 100 },
  );
});

test('[MEND-6] a loop that calls a function goes round as often as one that does not', () => {
  const rounds = (value: string): unknown => {
    const ink = `LIST L = a, b\nVAR x = ()\nVAR n = 0\n- (on)\n~ x = ${value}\n~ n = n + 1\n{n < 400: -> on}\nDone {n}.\n-> END`;
    return startTurn(treeFor({ ink }), 1, []).lines.at(-1)?.text;
  };
  expect(['5', 'LIST_ALL(L)', 'LIST_ALL(L) - a'].map(rounds)).toEqual(
    Array.from({ length: 3 }, () => 'Done 400.'),
  );
});
