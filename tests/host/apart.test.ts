import { expect, test } from 'vitest';
import { compareHistories } from '../support/apart/histories.ts';
import { plants } from '../support/apart/plants.ts';

test('[APART-3] whatever another group does, no byte to this group’s viewers differs', async () => {
  let frames = 0;
  const heard: string[] = [];
  for (let seed = 1; seed <= 60; seed += 1) {
    const found = await compareHistories({ seed, others: 3 });
    frames += found.frames;
    heard.push(found.told);
    for (const { told, alone } of found.leaks) expect(told, `seed ${seed}`).toBe(alone);
  }
  expect(frames).toBeGreaterThan(60 * 20);
  const lines = JSON.parse(`[${heard.join()}]`) as [string, string[]][][];
  const told = (who: string, part: string): number =>
    lines.flat().filter(([name, all]) => name === who && all.some((one) => one.includes(part)))
      .length;
  for (const page of ['second', 'observer', 'interpreter']) {
    expect([page, told(page, '"kind":"view"')]).toEqual([page, 60]);
    expect([page, told(page, '"kind":"ack"') > 5]).toEqual([page, true]);
  }
  expect(told('observer as it travels', '204 {')).toBe(60);
  expect(told('interpreter as it travels', '{"seal":2')).toBe(60);
  expect(told('knock', 'unknown-token')).toBeGreaterThan(5);
  expect(told('guess', 'wrong-code')).toBeGreaterThan(5);
}, 300_000);

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
