import { expect } from '@playwright/test';
import { trainerAt } from './support/trainer.ts';
import { weigh } from './support/weigh.ts';
import { test } from './support/workshop.ts';

const kilobyte = 1000;
const mostBytes = 150 * kilobyte;
const mostScript = 35 * kilobyte;

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const inKilobytes = (bytes: number): string => `${(bytes / kilobyte).toFixed(1)} kB`;

test('[JOURNEY-4] a device loads little before the first picture of the story, and little script', async ({
  workshop,
}) => {
  const { addresses } = workshop.host();
  const trainer = trainerAt(await workshop.open(addresses.facilitator));
  await trainer.choose('The River Road', { people: 1, teams: 1, minutes: 12 });
  const device = await workshop.open('about:blank', { width: 360, height: 640 });
  const scale = await weigh(device);
  await device.goto(addresses.join);
  await expect(device.getByText('You are in.')).toBeVisible();
  await device.getByRole('button', { name: 'Hear the bird' }).click();
  await device.getByRole('button', { name: 'We heard it' }).click();
  await device.getByRole('button', { name: 'This one' }).click();
  await expect(device.getByText('We heard it')).toBeVisible();
  await trainer.goOnTo('Ground rules');
  await device.getByRole('button', { name: 'I agree' }).click();
  await expect(device.getByText('You agreed.')).toBeVisible();
  await trainer.goOnTo('Roles');
  await trainer.press('Deal the roles by chance');
  await expect(device.getByRole('button', { name: 'Another role' })).toBeVisible();
  await device.waitForLoadState('networkidle');
  const fetched = await scale.fetched();

  const all = sum(fetched.map(({ bytes }) => bytes));
  const script = sum(fetched.map((one) => one.script));
  for (const { url, bytes } of fetched.toSorted((one, other) => other.bytes - one.bytes))
    console.log(`${inKilobytes(bytes).padStart(10)}  ${url}`);
  console.log(`${inKilobytes(all)} in all, ${inKilobytes(script)} of it script as gzip packs it`);
  expect(fetched.some(({ script: weight }) => weight > 0)).toBe(true);
  expect(all).toBeLessThanOrEqual(mostBytes);
  expect(script).toBeLessThanOrEqual(mostScript);
});
