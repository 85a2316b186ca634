import { join } from 'node:path';
import { expect } from '@playwright/test';
import { findViolations } from './support/looks.ts';
import { trainerAt } from './support/trainer.ts';
import { test } from './support/workshop.ts';

test.use({ stories: join(import.meta.dirname, 'stories') });

test('[STORY-26] where a story is chosen a page opens on which all are counted, and goes on by itself until they are', async ({
  workshop,
}) => {
  const { addresses } = workshop.host();
  const console_ = await workshop.open(addresses.facilitator, { width: 1280, height: 900 });
  const opened = console_.waitForEvent('popup');
  await trainerAt(console_).press('These stories in figures');
  const page = await opened;
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The stories in figures');
  await expect(page.getByRole('status')).toBeHidden();
  for (const title of ['At the Ford', 'At the Mill', 'The Reed House'])
    await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();
  expect(new URL(page.url()).hash).toBe('');
  expect(await findViolations(page)).toEqual([]);
});

test('[CLOSE-7] beside the stories a page opens with the closeness card of the one that is chosen', async ({
  workshop,
}) => {
  const { addresses } = workshop.host();
  const console_ = await workshop.open(addresses.facilitator, { width: 1280, height: 900 });
  const worth = console_.getByRole('button', { name: 'Worth knowing about this story' });
  await expect(console_.getByRole('button', { name: 'These stories in figures' })).toBeVisible();
  await expect(worth).toBeHidden();
  await trainerAt(console_).press(/The Reed House/);
  const opened = console_.waitForEvent('popup');
  await worth.click();
  const page = await opened;
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Closeness card');
  await expect(page.getByRole('rowheader')).toHaveText([
    'Reeds are cut too early.',
    'Nobody asks whose they are.',
    'A roof leaks.',
  ]);
  expect(new URL(page.url()).hash).toBe('');
  expect(await findViolations(page)).toEqual([]);
});
