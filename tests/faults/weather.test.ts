import { expect, test } from 'vitest';
import { openWorkshop } from '../room/workshop.ts';
import { liveThrough } from '../support/weather/live-through.ts';
import type { Storm } from '../support/weather/live-through.ts';

const { story } = await openWorkshop();

async function live(seeds: number, storm: Storm) {
  const verdicts = [];
  for (let seed = 1; seed <= seeds; seed += 1) verdicts.push(await liveThrough(seed, storm));
  return verdicts;
}

const clean = { lost: 0, doubled: 0, backwards: 0, unanswered: 0, away: 0 };

test('[DUR-4] a power cut costs nothing that was acknowledged, whatever the disk had not synced', async () => {
  for (const verdict of await live(60, { story, powerCuts: true })) {
    expect(verdict).toMatchObject(clean);
    expect(verdict.acknowledged).toBeGreaterThan(5);
  }
}, 120_000);

test('[DUR-6] nor does it where a vote was told with its acknowledgement, and not by the view that a tag names', async () => {
  for (const seed of [4914, 5001, 5015])
    expect(await liveThrough(seed, { story, powerCuts: true })).toMatchObject(clean);
}, 60_000);

test('[DUR-5] a disk that says done before it has synced is found out', async () => {
  const verdicts = await live(12, { story, powerCuts: true, lies: true });
  expect(verdicts.some(({ lost }) => lost > 0)).toBe(true);
}, 60_000);

test('[WIRE-9] texts that are dropped, doubled, late or cut off lose and double nothing, and no view goes back in time', async () => {
  const verdicts = await live(60, { story, powerCuts: false });
  for (const verdict of verdicts) expect(verdict).toMatchObject(clean);
  const back = verdicts.flatMap((verdict) => verdict.back).toSorted((one, other) => one - other);
  expect(back.length).toBeGreaterThan(50);
  expect(back[Math.floor(back.length * 0.95)]).toBeLessThanOrEqual(1500);
}, 120_000);
