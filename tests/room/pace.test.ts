import { expect, test } from 'vitest';
import { keepPace } from '../../src/room/pace.ts';
import { makeTestClock } from './test-clock.ts';

function openPace() {
  const clock = makeTestClock(0);
  const done: number[] = [];
  const pace = keepPace(clock, { gap: 50, isBusy: () => false }, () => done.push(clock.now()));
  return { clock, pace, done };
}

test('[LOAD-12] what a vote changed is shown after a gap, in one go', async () => {
  const { clock, pace, done } = openPace();
  pace.askLater();
  await clock.pass(30);
  pace.askLater();
  await clock.pass(200);
  expect(done).toEqual([50]);
});

test('[LOAD-12] what hurries is shown at once, also after what does not', async () => {
  const { clock, pace, done } = openPace();
  pace.askLater();
  await clock.pass(10);
  pace.ask();
  pace.askLater();
  await clock.pass(20);
  pace.ask();
  await clock.pass(200);
  expect(done).toEqual([10, 60]);
});
