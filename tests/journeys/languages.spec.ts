import { expect } from '@playwright/test';
import { trainerAt } from './support/trainer.ts';
import { test } from './support/workshop.ts';

test('[JOURNEY-23] the console turns the wall to a language, and a device keeps its own, through a reload too', async ({
  workshop,
}) => {
  const { addresses } = workshop.host();
  const trainer = trainerAt(await workshop.open(addresses.facilitator));
  const stage = await workshop.open(addresses.stage, { width: 1920, height: 1080 });
  const device = await workshop.open(addresses.join, { width: 360, height: 640 });
  await trainer.choose('The River Road', { people: 1, teams: 1, minutes: 12 });
  await expect(device.getByText('You are in.')).toBeVisible();
  await expect(stage.locator('html')).toHaveAttribute('lang', 'en');

  const wall = trainer.page.getByLabel('Language of the wall');
  await expect(trainer.page.getByText('Not yet checked by a speaker.')).toHaveCount(0);
  await wall.selectOption({ label: 'Français' });
  await expect(trainer.page.getByText('No speaker has checked the story in it yet.')).toBeVisible();
  await expect(stage.getByRole('heading', { name: 'La route du fleuve' })).toBeVisible();
  await wall.selectOption({ label: 'العربية' });
  await expect(trainer.page.getByText('Not yet checked by a speaker.')).toBeVisible();
  await expect(stage.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(stage.getByText('جهاز واحد')).toBeVisible();

  await device.locator('[data-sign="language"]').click();
  await device.getByRole('button', { name: 'Kiswahili' }).click();
  await expect(device.getByText('Umeingia.')).toBeVisible();
  await device.reload();
  await expect(device.getByText('Umeingia.')).toBeVisible();
  await expect(device.locator('html')).toHaveAttribute('lang', 'sw');

  await trainer.page.getByLabel('Language of this page').selectOption({ label: 'Français' });
  await expect(trainer.page.getByText('Choisissez une histoire')).toBeVisible();
  await expect(trainer.page.getByLabel('Langue du mur')).toHaveValue('ar');
});

test('[CONSOLE-11] the wall tells a story in two languages at once, and in one again', async ({
  workshop,
}) => {
  const { addresses } = workshop.host();
  const trainer = trainerAt(await workshop.open(addresses.facilitator));
  const stage = await workshop.open(addresses.stage, { width: 1920, height: 1080 });
  await trainer.choose('The River Road', { people: 1, teams: 1, minutes: 12 });
  const second = trainer.page.getByLabel('Second language, small beneath');
  await expect(second.locator('option[value="en"]')).toHaveCount(0);
  await second.selectOption({ label: 'Français' });
  await expect(trainer.page.getByText('Not yet checked by a speaker.')).toBeVisible();
  await trainer.goOnTo('What holds here');
  await trainer.goOnTo('Ground rules');
  await trainer.goOnTo('Roles');
  await trainer.goOnTo('The story');
  const also = stage.locator('.speech .also[lang="fr"]');
  await expect(also).not.toBeEmpty();
  await expect(stage.locator('html')).toHaveAttribute('lang', 'en');
  await trainer.page.getByRole('button', { name: 'Tools' }).click();
  await trainer.page.getByRole('button', { name: 'Languages' }).click();
  await trainer.page.getByLabel('Second language, small beneath').selectOption({ label: 'None' });
  await expect(stage.locator('.also')).toHaveCount(0);
  await expect(stage.locator('.speech')).not.toBeEmpty();
});
