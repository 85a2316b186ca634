import { expect, test } from 'vitest';
import { mustWalk } from './walk-together.ts';

const ink = `VAR cut = 25
VAR a = 0
-> one
=== one
{cut == 12: -> END}
* [x]
  ~ a = a + 1
* [y]
- {cut == 45: -> two}
-> END
=== two
+ {a > 0} [p] -> END
+ [q] -> END
`;

test('[WALKER-9] walks of one story that share what they learn meet what each meets alone', () => {
  const cuts = [12, 25, 45].map((value) => [{ name: 'cut', value }]);
  const together = mustWalk(ink, cuts);
  const alone = cuts.map((settings) => mustWalk(ink, [settings])[0]);
  const backwards = mustWalk(ink, cuts.toReversed()).toReversed();
  for (const [index, walked] of together.entries()) {
    expect(walked).toEqual(alone[index]);
    expect(walked).toEqual(backwards[index]);
  }
  expect(together.map(({ steps }) => steps)).toEqual([0, 2, 5]);
});

test('[WALKER-9] chance that one of them cannot split leaves the others closed', () => {
  const dice = `VAR cut = 25\n-> one\n=== one\n* [x]\n- {cut == 45: {RANDOM(1, 1000)}}\n-> END\n`;
  const [short, long] = mustWalk(dice, [
    [{ name: 'cut', value: 12 }],
    [{ name: 'cut', value: 45 }],
  ]);
  expect(short).toMatchObject({ closed: true, because: null });
  expect(long).toMatchObject({ closed: false, because: 'chance' });
  const [later, sooner] = mustWalk(dice, [
    [{ name: 'cut', value: 45 }],
    [{ name: 'cut', value: 12 }],
  ]);
  expect([later?.because, sooner?.because]).toEqual(['chance', null]);
});
