import { expect, test } from 'vitest';
import { fuzzHost } from '../support/hostile/fuzz-host.ts';
import { holes } from '../support/hostile/holes.ts';

const seeds = Array.from({ length: 10 }, (_, index) => index + 1);

test.each(seeds)(
  '[ATTACK-7] 5,000 made-up and spoilt frames and requests crash, hang and gain nothing (seed %i)',
  async (seed) => {
    const { frames, ...found } = await fuzzHost({ seed, frames: 5_000 });
    expect(frames).toBeGreaterThanOrEqual(5_000);
    expect(found).toEqual({ crashes: [], hangs: [], gained: [] });
  },
);

const planted = Object.entries(holes);

test.each(planted)('[ATTACK-8] %s is found', async (_, plant) => {
  let gained = 0;
  for (let seed = 1; seed <= 5 && gained === 0; seed += 1)
    gained = (await fuzzHost({ seed, frames: 2_000, plant })).gained.length;
  expect(gained).toBeGreaterThan(0);
});
