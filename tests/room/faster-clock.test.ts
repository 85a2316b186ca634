import { expect, test } from 'vitest';
import { fasterClock } from '../../src/room/faster-clock.ts';
import { makeTestClock } from './test-clock.ts';

test('[ROOM-29] a faster clock passes as many times the time, and wakes when it says so', async () => {
  const real = makeTestClock();
  const fast = fasterClock(real, 10);
  const start = fast.now();
  const woken: number[] = [];
  const tick = (): void => {
    woken.push(Math.round((fast.now() - start) / 1000));
    fast.wake(fast.now() + 1000, tick);
  };
  fast.wake(start + 1000, tick);
  await real.pass(1000);
  expect(woken).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

test('[ROOM-29] what was called off does not wake anybody', async () => {
  const real = makeTestClock();
  const fast = fasterClock(real, 10);
  const callOff = fast.wake(fast.now() + 1000, () => {
    throw new Error('woken');
  });
  callOff();
  await real.pass(1000);
  expect(fast.now()).toBeGreaterThan(0);
});

test('[ROOM-29] a gap in the host’s time, forward or back, is no jump of a faster clock', async () => {
  const real = makeTestClock();
  const fast = fasterClock(real, 10);
  const before = fast.now();
  await real.jump(3_600_000);
  expect(fast.now() - before).toBeLessThan(5000);
  const after = fast.now();
  await real.jump(-3_600_000);
  expect(fast.now()).toBe(after);
});
