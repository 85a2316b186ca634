import { expect, test, type Page } from '@playwright/test';
import { openGalleries, type Galleries } from './support/galleries.ts';
import { show } from './support/participant-gallery.ts';

let galleries: Galleries;

test.use({ trace: 'off', viewport: { width: 360, height: 640 } });
test.beforeAll(async () => {
  galleries = await openGalleries();
});
test.afterAll(() => galleries.close());

const book = 'footer [data-sign="word"]';
const plate = (page: Page) => page.locator('.explained .plate');
const change = (page: Page, state: string): Promise<void> =>
  page.evaluate(`changeState('${state}')`);

test('[TOUCH-73] a word is met one side at a time, and all words and sides are reached', async ({
  page,
}) => {
  await galleries.open(page, 'tablet', 'en');
  await show(page, 'beat');
  await expect(page.locator(book)).toHaveCount(0);
  await show(page, 'beat-words-done');
  await page.locator(book).click();
  const [title, sign, hear] = ['h1', '.plate-picture img', '.hear'].map((what) =>
    plate(page).locator(what),
  );
  const seen = new Set<string>();
  for (const side of ['army', 'police', 'Local government', 'organisation', 'community']) {
    await expect(title!).toHaveText('search');
    await expect(plate(page).locator('p').first()).toContainText(side);
    await expect(hear!).toBeVisible();
    seen.add((await sign!.getAttribute('src')) ?? '');
    await page.locator('footer [data-sign="play"]').click();
  }
  expect(seen.size).toBe(5);
  await expect(plate(page)).toContainText('The army says:');
  await page.locator(book).click();
  await expect(title!).toHaveText('vote box');
  await expect(hear!).toHaveCount(0);
  await expect(page.locator('footer [data-sign="play"]')).toHaveCount(0);
  await page.locator(book).click();
  await expect(title!).toHaveText('search');
  await page.locator('footer [data-sign="back"]').click();
  await expect(page.locator('.story .bubble')).toBeVisible();
  expect(await page.evaluate('globalThis.sent')).toEqual([]);
});

for (const comes of ['choices', 'news', 'ending', 'paused', 'stopped', 'settled'])
  test(`[TOUCH-74] whoever looks at words is brought to what comes (${comes})`, async ({
    page,
  }) => {
    await galleries.open(page, 'tablet', 'en');
    await show(page, 'beat-words');
    await page.locator(book).click();
    await expect(plate(page)).toBeVisible();
    await change(page, comes);
    await expect(plate(page)).toHaveCount(0);
  });

test('[TOUCH-74] lines that are told meanwhile leave the word, and can be gone back to', async ({
  page,
}) => {
  await galleries.open(page, 'tablet', 'en');
  await show(page, 'beat-words');
  await page.locator(book).click();
  await change(page, 'beat-words-done');
  await expect(plate(page)).toBeVisible();
  await page.locator('footer [data-sign="back"]').click();
  await page.locator('footer [data-sign="back"]').click();
  await expect(page.locator('.story .bubble')).toContainText('The plums are sweating.');
});

test('[TOUCH-75] what words mean opens without the network', async ({ page, context }) => {
  await page.goto(galleries.urlOf('tablet', { late: '', state: 'beat-words', language: 'en' }));
  await page.waitForFunction('globalThis.rareAreHere?.()');
  await context.setOffline(true);
  await page.locator(book).click();
  await expect(plate(page)).toContainText('The army says:');
  await context.setOffline(false);
});
