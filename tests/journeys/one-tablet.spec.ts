import { expect, type Page } from '@playwright/test';
import { cuttable } from './support/cuttable.ts';
import { personAt, type Person } from './support/device.ts';
import { trainerAt, type Trainer } from './support/trainer.ts';
import { test, type Workshop } from './support/workshop.ts';

const phone = { width: 360, height: 640 };
const story = 'The River Road';
const waiting = "Waiting for the trainer's computer";

async function openTrainer(workshop: Workshop, people: number): Promise<Trainer> {
  const trainer = trainerAt(await workshop.open(workshop.host().addresses.facilitator));
  await trainer.choose(story, { people, teams: 1, minutes: 12 });
  return trainer;
}

/** Goes in by the address, on a page that something was done to before. */
async function comeIn(workshop: Workshop, page: Page): Promise<Person> {
  await page.goto(workshop.host().addresses.join);
  const person = personAt(page);
  await person.says('You are in.');
  return person;
}

async function toTheVote(trainer: Trainer, people: readonly Person[]): Promise<string[]> {
  await trainer.goOnTo('Ground rules');
  for (const person of people) await person.button('I agree').click();
  await trainer.goOnTo('Roles');
  await trainer.press('Deal the roles by chance');
  for (const { page } of people) await page.locator('footer [data-sign="back"]').click();
  await trainer.goOnTo('The story');
  expect(await trainer.leadToVote('gourd')).toBe('vote');
  return trainer.choices('gourd');
}

async function touchAndSend(person: Person, choice: string): Promise<void> {
  await person.card(choice).click();
  await person.button('This one').click();
}

test('[TOUCH-67] who comes late, twice or after the end is told what to do, in a picture and a sentence', async ({
  workshop,
}) => {
  const { addresses } = workshop.host();
  const trainer = await openTrainer(workshop, 2);
  const first = await comeIn(workshop, await workshop.open('about:blank', phone));
  await toTheVote(trainer, [first]);

  const late = personAt(await workshop.open(addresses.join, phone));
  await late.says('The door is shut. Ask the trainer.');
  await expect(late.page.locator('.plate-picture .picture')).toBeVisible();
  await trainer.press('Let new devices in');
  await late.button('Try again').click();
  await expect(late.page.locator('.choice').first()).toBeVisible();

  const again = await first.page.context().newPage();
  await again.setViewportSize(phone);
  await again.goto(addresses.join);
  await expect(again.locator('.choice').first()).toBeVisible();
  await first.says('Your seat is open on another page.');
  await expect(first.page.locator('.plate-picture .picture')).toBeVisible();
  await expect(trainer.page.getByText(/^Devices: 2/)).toBeVisible();

  const secret = new URL(addresses.facilitator).hash.replace(/^#|~.*$/g, '');
  await fetch(`http://127.0.0.1:${addresses.port}/api/burn`, {
    method: 'POST',
    headers: { authorization: `Bearer ${secret}` },
  });
  await late.says('It is over. This device has forgotten everything.');
  const after = personAt(await workshop.open(addresses.join, phone));
  await after.says(/^(The workshop has ended|These are not the pictures on the wall)/);
  await after.button('Touch the pictures').click();
  await after.says('Touch the pictures from the wall.');
});

test('[TOUCH-68] a vote without a network waits on its device and counts later, or is told that it came too late', async ({
  workshop,
}) => {
  const trainer = await openTrainer(workshop, 3);
  const page = await workshop.open('about:blank', phone);
  await page.clock.install();
  const network = await cuttable(page);
  const device = await comeIn(workshop, page);
  const other = await comeIn(workshop, await workshop.open('about:blank', phone));
  const [one = '', two = ''] = await toTheVote(trainer, [device, other]);

  await network.cut();
  await device.says(waiting);
  network.mend();
  await expect(page.getByText(waiting)).toBeHidden();

  await network.cut();
  await touchAndSend(device, one);
  await device.says('On its way …');
  await page.clock.fastForward('10:00');
  await device.says(waiting);
  await device.says('On its way …');
  network.mend();
  await device.says('Your answer is in.');
  await expect(page.getByText(waiting)).toBeHidden();
  expect(await device.ownVote()).toBe(one);

  await network.cut();
  await touchAndSend(device, two);
  await device.says('On its way …');
  await trainer.pressIn('gourd', 'Close the vote');
  await other.says('This was chosen.');
  network.mend();
  await device.says('It closed before your answer arrived.');
  await device.says('This was chosen.');
});

test('[TOUCH-69] a device that may keep nothing comes in, votes, and says what its person chose', async ({
  workshop,
}) => {
  const trainer = await openTrainer(workshop, 2);
  const page = await workshop.open('about:blank', phone);
  await page.addInitScript(() => {
    const refuse = (): never => {
      throw new DOMException('Storage is refused', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
      Object.defineProperty(globalThis, name, { get: refuse });
    const request = (kind: string): Promise<void> => {
      document.documentElement.dataset['awake'] = kind;
      return Promise.resolve();
    };
    Object.defineProperty(navigator, 'wakeLock', { value: { request } });
  });
  const device = await comeIn(workshop, page);
  const other = await comeIn(workshop, await workshop.open('about:blank', phone));
  const [one = ''] = await toTheVote(trainer, [device, other]);
  await device.vote(one);
  expect(await device.ownVote()).toBe(one);
  // Its screen is kept on, where a browser can.
  await expect(page.locator('html')).toHaveAttribute('data-awake', 'screen');
});

test('[TOUCH-70] in the middle of a vote several people share a device, it speaks another language, and nothing is lost', async ({
  workshop,
}) => {
  const trainer = await openTrainer(workshop, 3);
  await trainer.page
    .getByRole('checkbox', { name: 'People around one device answer one after another' })
    .click();
  const page = await workshop.open('about:blank', phone);
  const device = await comeIn(workshop, page);
  const seats = trainer.page.getByRole('complementary', { name: 'Devices and people' });
  const seat = seats.locator('details.seat').first();
  await seat.locator('summary').click();
  await seat.getByRole('spinbutton').fill('2');
  await seat.getByRole('spinbutton').press('Tab');
  const other = await comeIn(workshop, await workshop.open('about:blank', phone));
  const [one = '', two = ''] = await toTheVote(trainer, [device, other]);

  await device.button('Light a lantern: the trainer comes').click();
  await expect(trainer.button(/^Take down the lantern/)).toBeVisible();
  await touchAndSend(device, one);
  await device.says('Give the tablet to the next person.');
  await expect(page.locator('.choice')).toHaveCount(0);
  await page.locator('header .corner').click();
  await page.locator('footer [data-sign="language"]').click();
  await page.getByRole('button', { name: 'العربية' }).click();
  await device.says('أعطوا الجهاز للشخص التالي.');
  await page.reload();
  await device.says('أعطوا الجهاز للشخص التالي.');
  await page.locator('footer .control.main').click();
  await expect(page.locator('.choice[aria-pressed="true"]')).toHaveCount(0);
  await page.locator('.choice').nth(1).click();
  await page.locator('footer [data-sign="ok"]').click();
  await device.says('أجاب الجميع هنا.');
  await other.vote(two);
  await device.says('اختير هذا.');
});
