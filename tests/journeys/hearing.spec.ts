import { expect } from '@playwright/test';
import { keepPlayers, playersOf } from './support/players.ts';
import { personAt } from './support/device.ts';
import { trainerAt } from './support/trainer.ts';
import { test } from './support/workshop.ts';

const size = { width: 360, height: 640 };

test('[BIRD-3] a device sings when it is touched, and asks whether it was heard until it was', async ({
  workshop,
}) => {
  const { addresses } = workshop.host();
  const trainer = trainerAt(await workshop.open(addresses.facilitator));
  await trainer.choose('The River Road', { people: 2, teams: 1, minutes: 12 });
  const page = await workshop.open('about:blank', size);
  await keepPlayers(page);
  await page.goto(addresses.join);
  const device = personAt(page);
  const seats = trainer.page.getByRole('complementary', { name: 'Devices and people' });
  await device.button('Hear the bird').click();
  const song = async () => (await playersOf(page)).find(({ file }) => file === 'bird.wav');
  await expect.poll(async () => ((await song())?.seconds ?? 0) > 0.2).toBe(true);
  await device.card('We heard nothing').click();
  await device.button('This one').click();
  await device.says('Turn the sound up. Then try again.');
  await expect(seats.getByText('1 device has no sound.')).toBeVisible();
  await expect(seats.getByText('(no sound)')).toHaveCount(1);

  await device.button('Hear the bird').click();
  await device.card('We heard it').click();
  await device.button('This one').click();
  await device.says('We heard it');
  await expect(seats.getByText('The bird was heard on 1 device of 1.')).toBeVisible();
  await expect(seats.getByText('no sound')).toHaveCount(0);
});

test('[BIRD-3] a device that cannot play says by itself that it was not heard', async ({
  workshop,
}) => {
  const { addresses } = workshop.host();
  const trainer = trainerAt(await workshop.open(addresses.facilitator));
  const page = await workshop.open('about:blank', size);
  await page.addInitScript(() => {
    HTMLMediaElement.prototype.play = () => Promise.reject(new Error('no sound here'));
  });
  await page.goto(addresses.join);
  const device = personAt(page);
  await device.button('Hear the bird').click();
  await device.says('Turn the sound up. Then try again.');
  await expect(trainer.page.getByText('(no sound)')).toHaveCount(1);
});

test('[BIRD-4] the console says of each device that it is not heard, and of all how many', async ({
  workshop,
}) => {
  const { addresses } = workshop.host();
  const trainer = trainerAt(await workshop.open(addresses.facilitator));
  const stage = await workshop.open(addresses.stage);
  const seats = trainer.page.getByRole('complementary', { name: 'Devices and people' });
  for (const answer of ['We heard nothing', 'We heard nothing', 'We heard it', null]) {
    const device = personAt(await workshop.open(addresses.join, size));
    if (answer === null) continue;
    await device.button('Hear the bird').click();
    await device.card(answer).click();
    await device.button('This one').click();
    await expect(device.button('This one')).toBeHidden();
  }
  await expect(seats.getByText('2 devices have no sound.')).toBeVisible();
  await expect(seats.getByText('The bird was heard on 1 device of 4.')).toBeVisible();
  await expect(seats.getByText('(no sound)')).toHaveCount(2);
  await expect(stage.getByText('sound')).toHaveCount(0);
});
