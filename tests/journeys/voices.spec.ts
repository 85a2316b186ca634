import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { personAt } from './support/device.ts';
import { keepPlayers, playersOf } from './support/players.ts';
import { trainerAt } from './support/trainer.ts';
import { test } from './support/workshop.ts';

const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
const recorded = join(import.meta.dirname, '../../stories/the-river-road/voice/en');

test('[JOURNEY-25] a voice of The River Road sounds on a device over plain http, its line marked, until a touch stops it', async ({
  workshop,
}) => {
  const { addresses } = workshop.host();
  const trainer = trainerAt(await workshop.open(addresses.facilitator));
  await trainer.choose('The River Road', { people: 1, teams: 1, minutes: 12 });
  const page = await workshop.open('about:blank', { width: 360, height: 640 });
  await keepPlayers(page);
  await page.goto(addresses.join);
  expect(await page.evaluate('isSecureContext')).toBe(false);
  const device = personAt(page);
  await trainer.goOnTo('Ground rules');
  await device.button('I agree').click();
  await trainer.goOnTo('Roles');
  const fetched = page.waitForResponse((response) => response.url().includes('/media/'));
  await trainer.goOnTo('The story');

  const voice = async () => (await playersOf(page)).find(({ file }) => file !== 'silence.wav');
  const seconds = async (): Promise<number> => (await voice())?.seconds ?? 0;
  await expect.poll(seconds).toBeGreaterThan(0.3);
  await expect(page.locator('.bubble.is-speaking')).toBeVisible();
  await page.locator('.bubble p').click();
  await expect(page.locator('.bubble.is-speaking')).toHaveCount(0);
  const stopped = await voice();
  expect([stopped?.isPaused, stopped?.hasEnded]).toEqual([true, false]);
  await page.waitForTimeout(400);
  expect(await seconds()).toBe(stopped?.seconds);
  // It is the one that lies with the story.
  const files = readdirSync(recorded).map((file) => hashOf(readFileSync(join(recorded, file))));
  expect(files).toContain(hashOf(await (await fetched).body()));
  // The headphones say it again, from its start.
  await page.locator('.bubble .hear').click();
  await expect(page.locator('.bubble.is-speaking')).toBeVisible();
  await expect.poll(async () => (await voice())?.isPaused).toBe(false);
});
