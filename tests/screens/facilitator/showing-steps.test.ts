import { expect, test } from 'vitest';
import { stepsWith } from '../../../src/screens/facilitator/showing-steps.ts';
import type { ShownShowing } from '../../../src/session/view/shown-showing.ts';

const film: ShownShowing = {
  kind: 'film',
  state: 'ready',
  part: 0,
  parts: 2,
  ask: { text: 'What now?' },
};
const steps = (more: Partial<ShownShowing>): readonly string[] =>
  stepsWith({ ...film, ...more }).map(
    ({ words, to, isNext }) => `${words} ${to}${isNext ? '!' : ''}`,
  );

test('[CONSOLE-30] what may be done with a film, and what is usual next', () => {
  expect(steps({})).toEqual(['showing.play play!', 'showing.end end']);
  expect(steps({ told: true })).toEqual(['showing.tell play!', 'showing.end end']);
  expect(steps({ state: 'playing' })).toEqual([
    'showing.hold hold!',
    'showing.mark mark',
    'showing.again again',
    'showing.end end',
  ]);
  expect(steps({ state: 'held', ask: null })).toEqual([
    'showing.go-on play!',
    'showing.again again',
    'showing.end end',
  ]);
  expect(steps({ state: 'asking' })[0]).toBe('showing.go-on play!');
  expect(steps({ state: 'asking', part: 1 })[0]).toBe('showing.finish play!');
  expect(steps({ state: 'asking', told: true })).toEqual([
    'showing.go-on play!',
    'showing.end end',
  ]);
});
