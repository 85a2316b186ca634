import { expect } from '@playwright/test';
import { test } from './support/workshop.ts';

test('[CONSOLE-10] a number stays as it is typed while a device comes in', async ({ workshop }) => {
  const { addresses } = workshop.host();
  const page = await workshop.open(addresses.facilitator);
  await page.getByRole('button', { name: /^The River Road/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'The River Road' })).toBeVisible();
  const people = page.getByRole('spinbutton', { name: 'People in the room', exact: true });
  await people.fill('15');
  await workshop.open(addresses.join);
  await expect(page.getByText('Devices: 1')).toBeVisible();
  await expect(people).toHaveValue('15');
  await people.press('Tab');
  await page.reload();
  await expect(people).toHaveValue('15');
});
