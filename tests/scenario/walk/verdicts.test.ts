import { expect, test } from 'vitest';
import { verdictsOn } from '../../../src/scenario/walk/verdicts.ts';
import { openInk } from '../open.ts';

const ink = `VAR a = 0
-> start
=== start
Begin.
+ [Go] -> hall
+ {a > 1} [Never] -> vault
=== hall
Hall.
# ending: home
-> END
=== vault
Vault.
+ [Take it]
  # ending: rich
  -> END
=== lost
Lost.
+ [Out] -> END
=== asks(x)
{x}
-> END
=== function said()
~ return 1
`;

const { exploring } = openInk(ink);
const parts = exploring?.parts() ?? [];

function judge(isClosed: boolean): Record<string, string> {
  const walks = exploring?.openWalks({ seed: 1, from: null, starts: [[]] });
  walks?.advance(50, 'start');
  const { choices = [], lines = [], stops = [] } = walks?.takeNew() ?? {};
  const endings = stops.flatMap(({ kind, name }) => (kind === 'ending' ? [name] : []));
  const reached = { choices: new Set(choices), texts: new Set(lines), endings: new Set(endings) };
  return Object.fromEntries(
    verdictsOn(parts, reached, { closed: isClosed, behind: [] }).map(({ kind, name, verdict }) => [
      `${kind} ${name}`,
      verdict,
    ]),
  );
}

const without = {
  'choice Out': 'cannot be reached',
  'knot lost': 'cannot be reached',
};

test('[EXPLORE-7] what was not met is judged by how sure that is', () => {
  const within = (verdict: string) => ({
    'choice Never': verdict,
    'choice Take it': verdict,
    'knot vault': verdict,
    'ending rich': verdict,
    ...without,
  });
  expect(judge(true)).toEqual(within('proved never reached'));
  expect(judge(false)).toEqual(within('not reached within bounds'));
});

test('[EXPLORE-8] each part stands with file and line; a knot that is called with values is no place to start in', () => {
  const told = parts.map(({ kind, name, file, line, canStart }) => [
    kind,
    name,
    file,
    line,
    canStart,
  ]);
  expect(told).toContainEqual(['choice', 'Never', 'story.ink', 6, false]);
  expect(told).toContainEqual(['knot', 'vault', 'story.ink', 11, true]);
  expect(told).toContainEqual(['ending', 'rich', 'story.ink', 14, false]);
  const asks = openInk('-> asks(1)\n=== asks(x)\nSaid {x}.\n-> END').exploring?.parts();
  expect(asks?.map(({ name, canStart }) => [name, canStart])).toEqual([['asks', false]]);
});

test('[EXPLORE-7] a function that stands in for one from outside can be reached', () => {
  const outside =
    'EXTERNAL roll(x)\n-> k\n=== k\nIt is {roll(2)}.\n-> END\n=== function roll(x)\n{x > 5: Big.}\n~ return x\n';
  const ways = openInk(outside).exploring?.parts();
  expect(ways?.map(({ name, hasWay }) => [name, hasWay])).toEqual([
    ['k', true],
    ['roll', true],
  ]);
});

test('[EXPLORE-15] what some way leads to from where a story failed is not called proved, though every path was walked', () => {
  const failing = `VAR a = 0
* [in] -> s
* {a > 1} [never] -> vault
=== s
{LIST_MIN(3)}
* [on] -> far.home
=== far
-> END
= home
Far. # ending: far
-> END
=== vault
Vault. # ending: rich
-> END
=== lost
Lost.
-> END
`;
  const { openWalker, exploring: asked } = openInk(failing);
  if (!openWalker || !asked) throw new Error('It does not open.');
  const walker = openWalker([]);
  walker.advance(100);
  const { states, failures, closed } = walker.walked();
  expect({ closed, failures: failures.length }).toEqual({ closed: true, failures: 1 });
  const failed = failures.flatMap(({ at }) => (at?.step.kind === 'choice' ? [at.step.path] : []));
  const behind = asked.partsAfter(failed);
  const choices = new Set(states.flatMap(({ offers }) => offers));
  const none = new Set<string>();
  const judged = verdictsOn(
    asked.parts(),
    { choices, texts: none, endings: none },
    { closed, behind },
  ).map(({ kind, name, verdict, behindFault }) => `${kind} ${name}: ${verdict} ${behindFault}`);
  expect(judged).toEqual([
    'choice never: proved never reached false',
    'choice on: not reached within bounds true',
    'knot s: not reached within bounds true',
    'knot far.home: not reached within bounds true',
    'knot vault: proved never reached false',
    'knot lost: cannot be reached false',
    'ending far: not reached within bounds true',
    'ending rich: proved never reached false',
  ]);
});
