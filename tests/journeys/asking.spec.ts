import { expect } from '@playwright/test';
import { personAt } from './support/device.ts';
import { trainerAt } from './support/trainer.ts';
import { test } from './support/workshop.ts';

const size = { width: 360, height: 640 };

test('[TOUCH-50] questions are tried, answered alone, handed on, and never shown on a device', async ({
  workshop,
}) => {
  const { addresses } = workshop.host();
  const trainer = trainerAt(await workshop.open(addresses.facilitator));
  await trainer.choose('The River Road', { people: 3, teams: 1, minutes: 12 });
  const stage = await workshop.open(addresses.stage);
  const page = await workshop.open(addresses.join, size);
  const device = personAt(page);
  const seats = trainer.page.getByRole('complementary', { name: 'Devices and people' });
  const seat = seats.locator('details.seat').first();
  await seat.locator('summary').click();
  await seat.getByRole('spinbutton').fill('2');
  await seat.getByRole('spinbutton').press('Tab');
  // Only now the second, or the list could begin with the other device.
  const other = personAt(await workshop.open(addresses.join, size));
  await trainer.press('On to: What holds here');
  await trainer.press('On to: Ground rules');
  for (const one of [device, other]) await one.button('I agree').click();
  await trainer.press('On to: Roles');
  await trainer.press('Ask them now');
  await expect(stage.getByText('Everybody answers alone, on the tablet')).toBeVisible();

  const answer = async (name: string): Promise<void> => {
    await page.locator('.choice-words', { hasText: new RegExp(`^${name}$`) }).click();
    await device.button('This one').click();
  };
  for (const last of ['Both on one mat', 'In a letter']) {
    await device.says('This one does not count.');
    await answer('Full');
    await device.says('How near do both sides sit?');
    await answer('Near');
    await device.says('Who should plan the repair?');
    await device.button('I do not know').click();
    await device.button('This one').click();
    await answer('It was written down');
    await device.button('I prefer not to say').click();
    await device.button('This one').click();
    await device.says('Where do both sides talk about it?');
    // Whoever comes back in the middle stands where they were, and says once more that it is they.
    await page.reload();
    if (last === 'In a letter') await device.button('It is my turn').click();
    await device.says('Where do both sides talk about it?');
    await answer(last);
    if (last === 'Both on one mat') await device.button('It is my turn').click();
  }
  await device.says('Thank you. Now we wait for the others.');
  await trainer.press('Close the questions');
  await expect(stage.getByText('Everybody answers alone')).toBeHidden();
  await expect(trainer.button('Ask them now')).toHaveCount(0);
  await expect(page.getByText('In a letter')).toHaveCount(0);
});
