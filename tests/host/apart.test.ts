import { expect, test } from 'vitest';
import { compareHistories } from '../support/apart/histories.ts';
import { plants } from '../support/apart/plants.ts';

test('[APART-3] whatever another group does, no byte to this group’s viewers differs', async () => {
  let frames = 0;
  for (let seed = 1; seed <= 60; seed += 1) {
    const found = await compareHistories({ seed, others: 3 });
    frames += found.frames;
    for (const { told, alone } of found.leaks) expect(told, `seed ${seed}`).toBe(alone);
  }
  expect(frames).toBeGreaterThan(60 * 20);
}, 120_000);

const planted = Object.entries(plants);

test.each(planted)(
  '[APART-4] the comparison finds a leak put in on purpose: %s',
  async (_, plant) => {
    let isFound = false;
    for (let seed = 1; seed <= 60 && !isFound; seed += 1)
      isFound = (await compareHistories({ seed, others: 3 }, plant)).leaks.length > 0;
    expect(isFound).toBe(true);
  },
  60_000,
);
