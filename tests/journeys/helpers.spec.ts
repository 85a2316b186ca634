import { expect, type Page } from '@playwright/test';
import { openGalleries } from './support/galleries.ts';
import { openHelper } from './support/helper.ts';
import { findSidewaysScroll, findViolations } from './support/looks.ts';
import { trainerAt } from './support/trainer.ts';
import { test } from './support/workshop.ts';

const phoneSize = { width: 360, height: 640 };

async function lookAt(page: Page, found: string[], what: string): Promise<void> {
  const faults = [...(await findViolations(page)), ...(await findSidewaysScroll(page))];
  found.push(...faults.map((fault) => `${what}: ${fault}`));
}

test('[HELPER-5] a phone, an observer and an interpreter are opened from the console, and help without a stage', async ({
  workshop,
}) => {
  const { addresses } = workshop.host();
  const laptop = await workshop.open(addresses.facilitator);
  const trainer = trainerAt(laptop);
  await trainer.choose('The River Road', { people: 8, teams: 1, minutes: 12 });
  const works = laptop.getByRole('checkbox', { name: /^An interpreter works here/ });
  await works.click();
  await expect(works).toBeChecked();
  const phone = await openHelper(workshop, laptop, 'Your phone, or a second facilitator');
  const observer = await openHelper(workshop, laptop, 'An observer');
  const interpreter = await openHelper(workshop, laptop, 'An interpreter');
  const device = await workshop.open(addresses.join, phoneSize);
  const found: string[] = [];

  // The phone leads the whole room from here on.
  const hand = trainerAt(phone);
  await hand.goOnTo('Ground rules');
  await hand.goOnTo('Roles');
  await hand.goOnTo('The story');
  await expect(phone.locator('.control-bar')).toBeInViewport();
  await hand.press('Tools');
  await expect(phone.getByText('Ask', { exact: true }).last()).toBeVisible();
  await hand.press('Say');
  await phone.getByRole('button', { name: 'Five more minutes.' }).click();
  await expect(device.getByRole('heading', { name: 'Five more minutes.' })).toBeVisible();
  await device.getByRole('button', { name: 'I have seen it' }).click();
  await hand.press('Take away');
  await expect(device.getByText('Five more minutes.')).toBeHidden();
  await lookAt(phone, found, 'phone');
  await hand.press('Tools');

  await device.getByRole('button', { name: /^Light a lantern/ }).click();
  await phone.getByRole('button', { name: /^Take down the lantern of/ }).click();
  await expect(device.getByRole('button', { name: /^Light a lantern/ })).toBeVisible();

  // The opening has one way on; the first decision waits for the interpreter.
  const next = phone.locator('.control-bar .action');
  const isSaid = interpreter.getByRole('button', { name: 'All is said. Go on' });
  await expect(async () => {
    if (await isSaid.isVisible()) return;
    if ((await next.count()) > 0) await next.click({ timeout: 1000 }).catch(() => {});
    await expect(isSaid).toBeVisible({ timeout: 100 });
  }).toPass({ intervals: [0] });
  await expect(interpreter.getByText('What may follow')).toBeVisible();
  await interpreter.getByLabel('First line on the wall').fill('Plums, and a long line.');
  await interpreter.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(interpreter.locator('.on-wall')).toHaveText('Plums, and a long line.');
  await isSaid.click();
  await expect(interpreter.getByText('The room does not wait for you now.')).toBeVisible();
  await observer.getByRole('button', { name: 'Turning point' }).click();
  await expect(observer.getByText('Marked so far')).toBeVisible();
  await lookAt(observer, found, 'observer');
  await lookAt(interpreter, found, 'interpreter');

  await hand.press('To the debrief');
  await hand.goOnTo('Debrief');
  await expect(phone.getByText('What the observer marked')).toBeVisible();
  expect(found).toEqual([]);
});

test('[HELPER-6] an observer reads that the story has not begun, and after it that it is over', async ({
  page,
}) => {
  const galleries = await openGalleries();
  for (const [state, words] of [
    ['lobby', 'The story has not begun.'],
    ['debrief', 'The story is over.'],
  ] as const) {
    await page.goto(galleries.urlOf('helpers', { state: `observer-${state}`, language: 'en' }));
    await expect(page.getByText(words)).toBeVisible();
  }
  await galleries.close();
});
