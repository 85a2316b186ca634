import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { trainerAt } from './support/trainer.ts';
import { test } from './support/workshop.ts';

const water = 'A patrol vehicle stands at the water. When would you go this week?';

test('[ROUND-20] a community is asked on paper, and its totals are found again in a folder of their own', async ({
  workshop,
}) => {
  const { addresses, data } = workshop.host();
  const console_ = await workshop.open(addresses.facilitator, { width: 1280, height: 900 });
  const trainer = trainerAt(console_);
  await trainer.press('Rounds and checklists');
  await expect(console_.getByText('No round is kept yet.')).toBeVisible();
  await trainer.press('A community, outside');
  await console_.getByRole('checkbox', { name: water }).check();
  await trainer.press('Begin this round');
  await expect(console_.getByText('A community, outside · Baseline')).toBeVisible();

  await trainer.press('On to: What holds here');
  await trainer.press('On to: Ground rules');
  await trainer.press('Ask them now');

  const paper = console_.getByRole('combobox', { name: water });
  for (const answer of ['1', '1', '1', '1', '1', '1', '2', '2', '2', '2', '2', '2', '2', '0']) {
    await paper.selectOption(answer);
    await trainer.press('Enter this paper');
  }
  await expect(console_.getByText('Papers typed in: 14')).toBeVisible();
  await trainer.press('Take the last one out');
  await expect(console_.getByText('Papers typed in: 13')).toBeVisible();
  await trainer.press('Close the questions');
  await expect(trainer.button('Enter this paper')).toBeHidden();
  await trainer.press('End the round and keep its totals');
  await expect(trainer.button('Prepare a new workshop')).toBeVisible();

  const outside = join(data, 'outside');
  await expect.poll(() => readdirSync(data).includes('outside')).toBe(true);
  const [file = ''] = readdirSync(outside);
  expect(JSON.parse(readFileSync(join(outside, file), 'utf8'))).toMatchObject({
    of: 'community',
    months: 0,
    items: [{ item: 'patrol-water', people: 13 }],
  });

  await trainer.press('Prepare a new workshop');
  await trainer.press('Rounds and checklists');
  await expect(console_.getByText('Baseline (sittings: 1)')).toBeVisible();
  await expect(
    console_.getByText('Not asked yet: People in uniform · Civil society · A joint committee'),
  ).toBeVisible();
});
