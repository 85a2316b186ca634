import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { trainerAt, type Trainer } from './support/trainer.ts';
import { test, type Workshop } from './support/workshop.ts';

test.use({ stories: join(import.meta.dirname, 'stories') });

type Room = { readonly trainer: Trainer; readonly wall: Page };

/** A room without devices at the film with which a story begins. */
async function atFilm(
  workshop: Workshop,
  story: string,
  { second = '' }: { readonly second?: string } = {},
): Promise<Room> {
  const { addresses } = workshop.host();
  const trainer = trainerAt(await workshop.open(addresses.facilitator));
  await trainer.choose(story, { people: 20, teams: 1, minutes: 12 });
  if (second !== '')
    await trainer.page.getByLabel('Second language, small beneath').selectOption(second);
  const wall = await workshop.open(addresses.stage, { width: 1280, height: 720 });
  await trainer.goOnTo('Ground rules');
  await trainer.goOnTo('The story');
  return { trainer, wall };
}

const video = (wall: Page) => wall.locator('.film video');
const secondsOf = (wall: Page): Promise<number> =>
  video(wall).evaluate((film: HTMLVideoElement) => film.currentTime);

test('[WALL-60] on a slow network the wall says that the film is on its way, and asks at its mark only once it has come to it', async ({
  workshop,
}) => {
  const { trainer, wall } = await atFilm(workshop, 'At the Ford');
  const come = Promise.withResolvers<void>();
  await wall.route(/\/media\//, async (route) => {
    await come.promise;
    await route.continue();
  });
  await wall.reload();
  await expect(wall.locator('.caption')).toContainText('Watch what happens');
  await trainer.pressIn('gourd', 'Play it on the wall');
  await expect(wall.getByText('The film is on its way. Please wait.')).toBeVisible();
  // The room's clock went on: the console asks already, and the wall does not.
  await expect(trainer.card('gourd').getByText('It holds. The room talks.')).toBeVisible();
  expect(await secondsOf(wall)).toBe(0);
  await expect(wall.locator('.pause-mark')).toHaveCount(0);
  come.resolve();
  await expect(wall.locator('.pause-mark')).toContainText('What do you see?');
  expect(await secondsOf(wall)).toBeCloseTo(2.5, 0);
  await expect(wall.getByText('The film is on its way. Please wait.')).toHaveCount(0);
});

test('[WALL-62] a film as cameras make it plays, with what is said in two languages beneath it, black on white in a bright room', async ({
  workshop,
}) => {
  const { trainer, wall } = await atFilm(workshop, 'At the Mill', { second: 'ar' });
  await trainer.pressIn('gourd', 'Play it on the wall');
  const captions = wall.locator('.film-captions p');
  await expect(captions).toHaveText(['The wheel was loud.', 'كانت العجلة صاخبة.']);
  const looksOf = (nth: number) =>
    captions.nth(nth).evaluate((one) => {
      const { color, direction } = getComputedStyle(one);
      return [color, direction];
    });
  expect([await looksOf(0), await looksOf(1)]).toEqual([
    ['rgb(255, 255, 255)', 'ltr'],
    ['rgb(255, 255, 255)', 'rtl'],
  ]);
  await expect.poll(() => secondsOf(wall)).toBeGreaterThan(0.2);
  const { width, error } = await video(wall).evaluate((film: HTMLVideoElement) => ({
    width: film.videoWidth,
    error: film.error?.message ?? null,
  }));
  expect([width, error]).toEqual([320, null]);
  await trainer.press('Tools');
  await trainer.press('Sound');
  await trainer.page.getByLabel('White and black, for a bright room').click();
  await expect.poll(async () => (await looksOf(0))[0]).toBe('rgb(0, 0, 0)');
  await expect(wall.locator('.pause-mark')).toContainText('Who has stopped it?');
  await trainer.pressIn('gourd', 'Play on');
  await expect(captions.first()).toHaveText('Now it is quiet.');
  await expect(wall.locator('.film')).toHaveCount(0);
});
