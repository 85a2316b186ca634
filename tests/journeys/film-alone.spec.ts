import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { openGalleries } from './support/galleries.ts';
import { show } from './support/participant-gallery.ts';
import { openStaticSite } from './support/static-site.ts';
import { trainerAt } from './support/trainer.ts';
import { test } from './support/workshop.ts';

const stories = join(import.meta.dirname, 'stories');
test.use({ stories });

/** Runs in the page: nothing is heard before somebody has touched it, as browsers are set; those in tests are not. */
function refuseSound(): void {
  const play = Object.getOwnPropertyDescriptor(HTMLMediaElement.prototype, 'play')!.value as (
    this: HTMLMediaElement,
  ) => Promise<void>;
  // What a test evaluates counts as a touch for the browser itself.
  let isTouched = false;
  addEventListener('pointerdown', () => (isTouched = true), { capture: true });
  HTMLMediaElement.prototype.play = function (this: HTMLMediaElement) {
    if (this.muted || isTouched) return play.call(this);
    return Promise.reject(new DOMException('Nobody has touched the page.', 'NotAllowedError'));
  };
}

const alone = join(import.meta.dirname, '../../dist/alone');

/** A built text of the story that comes first in the page for playing alone is answered with another. */
async function tellInstead(page: Page, marks: string, file: string): Promise<void> {
  const built = readdirSync(alone).find(
    (name) => name.endsWith('.js') && readFileSync(join(alone, name), 'utf8').includes(marks),
  );
  const text = JSON.stringify(readFileSync(join(stories, 'at-the-ford', file), 'utf8'));
  await page.route(`**/alone/${built}`, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: `export default ${text}` }),
  );
}

test('[MEDIA-31] whoever plays alone is told a film in words with each of its questions, and goes on', async ({
  page,
}) => {
  const site = await openStaticSite();
  await tellInstead(page, '# The River Road: a checkpoint', 'pack.yaml');
  await tellInstead(page, '# title: The River Road', 'at-the-ford.ink');
  await page.goto(`${site.url}solo/`);
  await page.getByRole('button', { name: '12 min' }).click();
  const wall = page.frameLocator('.wall-frame');
  const go = page.locator('.solo-bar').getByRole('button', { name: /^(Go on|Next line)$/ });
  const words = wall.locator('.film-words');
  const question = wall.locator('.pause-mark');
  await expect(async () => {
    if (!(await words.isVisible())) await go.click({ timeout: 1_000 });
    await expect(words).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(words).toContainText('A constable stands there and looks at her.');
  await expect(question).toContainText('What do you see?');
  await go.click();
  await expect(question).toContainText('What could he say first?');
  await go.click();
  await expect(words).toHaveCount(0);
  await expect(wall.locator('.caption')).toContainText('Watch what happens');
  await site.close();
});

test('[WALL-64] on a wall that nobody has touched a film plays without its sound, says so, and is heard with the first touch', async ({
  workshop,
}) => {
  const { addresses } = workshop.host();
  const trainer = trainerAt(await workshop.open(addresses.facilitator));
  await trainer.choose('At the Ford', { people: 20, teams: 1, minutes: 12 });
  const wall = await workshop.open(addresses.stage, { width: 1280, height: 720 });
  await wall.addInitScript(refuseSound);
  await wall.reload();
  await trainer.goOnTo('Ground rules');
  await trainer.goOnTo('The story');
  await trainer.pressIn('gourd', 'Play it on the wall');
  const film = wall.locator('.film video');
  const isMuted = () => film.evaluate((one: HTMLVideoElement) => one.muted);
  const seconds = () => film.evaluate((one: HTMLVideoElement) => one.currentTime);
  await expect(wall.locator('.film-silent')).toBeVisible();
  await expect.poll(seconds).toBeGreaterThan(0.2);
  expect(await isMuted()).toBe(true);
  await wall.mouse.click(640, 300);
  await expect(wall.locator('.film-silent')).toHaveCount(0);
  await expect.poll(isMuted).toBe(false);
  await expect(wall.locator('.pause-mark')).toContainText('What do you see?');
  expect(await seconds()).toBeCloseTo(2.5, 0);
});

/** Its parts one below another, from edge to edge of the wall. */
async function expectFilled(page: Page, parts: number): Promise<void> {
  const all = (await page.locator('.film').boundingBox())!;
  const below = all.y + all.height;
  const least = (page.viewportSize()?.height ?? 0) * 0.06;
  const boxes = await Promise.all(
    (await page.locator('.film > *').all()).map(async (one) => (await one.boundingBox())!),
  );
  expect(boxes).toHaveLength(parts);
  const gaps = [...boxes.map(({ y }) => y), below].map((y, index) => {
    const above = boxes[index - 1];
    return y - (above ? above.y + above.height : all.y);
  });
  for (const gap of gaps) {
    expect(gap).toBeGreaterThan(0);
    expect(gap).toBeLessThan(least);
  }
  expect(boxes[0]!.height).toBeGreaterThan(all.height * 0.2);
}

test('[WALL-63] a film told in words fills the wall, with a question and without, and nothing lies over another', async ({
  page,
}) => {
  const galleries = await openGalleries();
  for (const language of ['en', 'ur'])
    for (const [width, height] of [
      [1920, 1080],
      [1024, 768],
      [360, 640],
    ] as const) {
      await page.setViewportSize({ width, height });
      await galleries.open(page, 'wall', language);
      await show(page, 'film-in-words');
      await expectFilled(page, 2);
      await show(page, 'film-asking');
      await expectFilled(page, 3);
    }
  await galleries.close();
});
