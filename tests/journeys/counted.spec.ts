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
