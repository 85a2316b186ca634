import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { personAt } from './support/device.ts';
import { trainerAt, type Trainer } from './support/trainer.ts';
import { test, type Workshop } from './support/workshop.ts';

test.use({ stories: join(import.meta.dirname, 'stories') });

type Room = { readonly trainer: Trainer; readonly wall: Page; readonly device: Page };

/** A room of one team at the first line of its story, whose wall speaks this language. */
async function atTheFord(workshop: Workshop, language = 'en'): Promise<Room> {
  const { addresses } = workshop.host();
  const trainer = trainerAt(await workshop.open(addresses.facilitator));
  await trainer.choose('At the Ford', { people: 1, teams: 1, minutes: 12 });
  const stage = new URL(addresses.stage);
  stage.searchParams.set('language', language);
  const wall = await workshop.open(stage.href, { width: 1280, height: 720 });
  const device = await workshop.open(addresses.join, { width: 360, height: 640 });
  await trainer.goOnTo('Ground rules');
  await personAt(device).button('I agree').click();
  await trainer.goOnTo('The story');
  return { trainer, wall, device };
}

const video = (wall: Page) => wall.locator('.film video');
const secondsOf = (wall: Page): Promise<number> =>
  video(wall).evaluate((film: HTMLVideoElement) => film.currentTime);
const isPaused = (wall: Page): Promise<boolean> =>
  video(wall).evaluate((film: HTMLVideoElement) => film.paused);

test('[WALL-30] a film plays on the wall, holds at its marks until the console goes on, and a wall loaded anew stands where it stood', async ({
  workshop,
}) => {
  const { trainer, wall, device } = await atTheFord(workshop);
  await expect(wall.locator('.film-waits')).toHaveText('Two people at the river');
  await expect(wall.locator('.caption')).toContainText('Watch what happens');
  await trainer.pressIn('gourd', 'Play it on the wall');
  await expect(device.getByRole('heading', { name: 'Look at the wall' })).toBeVisible();
  await expect(wall.locator('.film-captions')).toContainText('The river is loud today.');
  await expect.poll(() => secondsOf(wall)).toBeGreaterThan(0.5);
  await expect(wall.locator('.pause-mark')).toContainText('What do you see?');
  expect(await secondsOf(wall)).toBeCloseTo(2.5, 0);
  await expect(trainer.card('gourd').getByText('Ask: What do you see?')).toBeVisible();
  const requests: string[] = [];
  device.on('request', (request) => requests.push(request.url()));

  await wall.reload();
  await expect(wall.locator('.pause-mark')).toContainText('What do you see?');
  await expect.poll(() => secondsOf(wall)).toBeCloseTo(2.5, 0);
  expect(await isPaused(wall)).toBe(true);

  await trainer.pressIn('gourd', 'Play on');
  await expect(wall.locator('.film-captions')).toContainText('She stops.');
  await trainer.pressIn('gourd', 'Hold here');
  await expect.poll(() => isPaused(wall)).toBe(true);
  await trainer.pressIn('gourd', 'Go to the question');
  await expect(wall.locator('.pause-mark')).toContainText('What could he say first?');
  await trainer.pressIn('gourd', 'Play on');
  await expect(wall.locator('.film-captions')).toContainText('May I cross?');
  await expect(wall.locator('.film')).toHaveCount(0);
  expect(requests.filter((url) => url.includes('webm'))).toEqual([]);
  await expect(device.getByText('Watch what happens')).toBeVisible();
});

test('[WALL-31] captions stand right to left in Arabic, and a pause holds the film where it is', async ({
  workshop,
}) => {
  const { trainer, wall } = await atTheFord(workshop, 'ar');
  await trainer.pressIn('gourd', 'Play it on the wall');
  const caption = wall.locator('.film-captions p');
  await expect(caption).toHaveText('النهر صاخب اليوم.');
  expect(await caption.evaluate((one) => getComputedStyle(one).direction)).toBe('rtl');
  await trainer.press('Pause');
  await expect.poll(() => isPaused(wall)).toBe(true);
  const stood = await secondsOf(wall);
  await trainer.press('Go on');
  await expect.poll(() => secondsOf(wall)).toBeGreaterThan(stood);
  await expect(wall.locator('.pause-mark')).toContainText('ماذا ترون؟');
});

test('[WALL-32] a film that is not there is told in words with its question, the console says so, and the story goes on to a motion comic', async ({
  workshop,
}) => {
  const { trainer, wall, device } = await atTheFord(workshop);
  const card = trainer.card('gourd');
  await trainer.pressIn('gourd', 'Leave it, on with the story');
  await trainer.nextLine('gourd');
  await expect(card.getByText('The wall cannot play it.')).toBeVisible();
  await trainer.pressIn('gourd', 'Show its words on the wall');
  await expect(wall.locator('.film-words')).toContainText('A wheel turns in the water.');
  await expect(wall.locator('.pause-mark')).toContainText('Who has stopped the wheel?');
  await trainer.pressIn('gourd', 'Play on');
  await expect(wall.locator('.film')).toHaveCount(0);
  await expect(wall.locator('.caption')).toContainText('This clip is gone.');

  await trainer.nextLine('gourd');
  await expect(wall.locator('.caption')).toContainText('It is evening.');
  await expect(device.getByRole('heading', { name: 'Look at the wall' })).toBeVisible();
  await expect(wall.locator('.pause-mark')).toContainText('What does she want?');
  await trainer.pressIn('gourd', 'Play on');
  await expect(wall.locator('.bubble').last()).toContainText('Then let us look at the water.');
  await expect(device.getByRole('heading', { name: 'Look at the wall' })).toHaveCount(0);
});
