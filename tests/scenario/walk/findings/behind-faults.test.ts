import { expect, test } from 'vitest';
import { reportInk } from '../report-ink.ts';

const behindFault = `VAR a = 0
VAR m = 1
* [in] -> s
* [off] -> off
* {a > 1} [never] -> vault
=== s
~ a = 5
Before.
{LIST_MIN(3)}
After.
* [on] -> far
=== far
Far.
~ m = m + 1
# ending: far
-> END
=== off
Off.
{a > 1: Unread.}
-> END
=== vault
Vault.
# ending: vault
-> END
`;

test('[REPORT-18] what a fault kept from being met is no finding, and what no way leads to from there is', () => {
  const pack = 'meters:\n  m: {name: M}\n';
  const { said, report } = reportInk(behindFault, { pack });
  expect(report).toMatchObject({ closed: true, faults: [{ place: '(start)' }] });
  expect(said.filter((one) => /never|still|one-way/.test(one))).toEqual([
    'walk-knot-never:21',
    'walk-choice-never:5',
    'walk-line-never:19',
    'walk-ending-never:23',
  ]);
  const mended = reportInk(behindFault.replace('{LIST_MIN(3)}', 'Well.'), { pack });
  expect(mended.said.filter((one) => /still|one-way/.test(one))).toHaveLength(1);
});

test('[REPORT-18] a story that fails before its first choice says of nothing else that nobody meets it', () => {
  const { said } = reportInk('-> s\n=== s\n{LIST_MIN(3)}\nAfter.\n* [on] On.\n-> END\n');
  expect(said.map((one) => one.split(':')[0])).toEqual(['walk-fault']);
});

test('[REPORT-18] a tunnel that fails keeps what comes after it from being met', () => {
  const ink = `* [in] -> deep -> after
* [out] -> END
=== deep
Deep.
* [down]
  {LIST_MIN(3)}
  ->->
=== after
After.
-> END
=== lost
Lost.
-> END
`;
  const { said } = reportInk(ink);
  expect(said.filter((one) => /never/.test(one))).toEqual(['walk-knot-never:11']);
});
