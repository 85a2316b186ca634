import { expect, test } from 'vitest';
import { bounds, openLateness, openShedding, type Load } from '../../../src/host/nodes/shedding.ts';
import type { Clock } from '../../../src/room/ports.ts';
import { makeTestClock } from '../../room/test-clock.ts';
import { until } from '../house.ts';
import { openHousesInMemory, pictures, workshopA, workshopB } from '../houses/houses-in-memory.ts';

const quiet: Load = { late: 0, waiting: 0 };

test('[SHED-1] a node is busy above a bound, and only below half of both no more', async () => {
  const clock = makeTestClock();
  let load = quiet;
  const told: string[] = [];
  const shedding = openShedding({
    clock,
    load: () => load,
    told: (isBusy, { late, waiting }) => told.push(`${isBusy} ${late} ${waiting}`),
  });
  const after = async (seconds: number, late: number, waiting: number): Promise<boolean> => {
    load = { late, waiting };
    await clock.pass(seconds * 1_000);
    return shedding.isBusy();
  };
  expect(await after(9, bounds.late, bounds.waiting)).toBe(false);
  expect(await after(2, bounds.late + 1, 0)).toBe(false);
  expect(await after(1, 0, 0)).toBe(false);
  expect(await after(2, bounds.late + 1, 0)).toBe(false);
  expect(await after(1, 0, bounds.waiting + 1)).toBe(true);
  expect(await after(3, bounds.late * 0.6, 0)).toBe(true);
  expect(await after(3, 0, bounds.waiting * 0.6)).toBe(true);
  expect(await after(1, bounds.late * 0.5, bounds.waiting * 0.5)).toBe(false);
  expect(await after(3, bounds.late + 1, 0)).toBe(true);
  expect(told).toEqual([
    `true 0 ${bounds.waiting + 1}`,
    `false ${bounds.late * 0.5} ${bounds.waiting * 0.5}`,
    `true ${bounds.late + 1} 0`,
  ]);
  shedding.close();
  load = quiet;
  await clock.pass(5_000);
  expect(shedding.isBusy()).toBe(true);
});

test('[SHED-2] how late a node is, is told at its worst since it was asked', () => {
  let now = 0;
  const due: (() => void)[] = [];
  const clock: Clock = {
    now: () => now,
    wake: (_, then) => (due.push(then), () => void due.splice(0)),
  };
  const lateness = openLateness(clock);
  for (const passed of [100, 350, 120]) {
    now += passed;
    due.shift()?.();
  }
  expect([lateness.worst(), lateness.worst()]).toEqual([250, 0]);
  lateness.close();
  expect(due).toEqual([]);
});

test('[SHED-3] a busy node goes on with who is there and opens for who comes back; who comes new is told to wait', async () => {
  const { call, ask, codeOf, facilitatorOf, setBusy, houses, notes } = openHousesInMemory();
  const code = pictures(await codeOf(workshopA));
  const seat = call(workshopA, { code });
  await until(() => seat.token() !== 'not welcome');
  const codeB = pictures(await codeOf(workshopB));
  await houses.putAway(workshopB);
  setBusy(true);
  const late = [call(workshopA, { code }), call(workshopB, { code: codeB })];
  const answers = ask(workshopB, facilitatorOf(workshopB));
  await until(() => late.every(({ frames }) => frames.length > 0) && answers.length > 0);
  for (const { frames } of late)
    expect(frames).toMatchObject([{ kind: 'turned-away', why: 'busy' }]);
  expect(answers).toMatchObject([{ status: 503 }]);
  expect(notes.at(-1)).toBe(`put-away ${workshopB}`);
  const back = call(workshopA, { token: seat.token() });
  const console = call(workshopB, { token: facilitatorOf(workshopB) });
  await until(() => back.frames.length > 0 && console.frames.length > 0);
  expect(back.frames[0]).toMatchObject({ kind: 'welcome' });
  expect(console.frames[0]).toMatchObject({ kind: 'welcome', as: 'facilitator' });
  const open = ask(workshopB, facilitatorOf(workshopB));
  await until(() => open.length > 0);
  expect(open).toMatchObject([{ status: 200 }]);
  setBusy(false);
  const again = call(workshopA, { code });
  await until(() => again.frames.length > 0);
  expect(again.frames[0]).toMatchObject({ kind: 'welcome' });
});
