import { expect, test } from 'vitest';
import { limitHello } from '../../src/room/hello-time.ts';
import { makeTestClock } from './test-clock.ts';

test('[LOAD-11] who says nothing for 10 s is given up, and a host that was late waits again twice', async () => {
  const clock = makeTestClock();
  const given: number[] = [];
  const start = clock.now();
  const note = (): void => void given.push(clock.now() - start);
  limitHello(clock, note);
  limitHello(clock, () => given.push(0))();
  await clock.pass(9_999);
  expect(given).toEqual([]);
  await clock.pass(1);
  expect(given).toEqual([10_000]);
  limitHello(clock, note);
  for (const _ of [1, 2, 3]) {
    expect(given).toEqual([10_000]);
    await clock.jump(501);
    await clock.pass(10_000);
  }
  expect(given).toEqual([10_000, 41_503]);
});
