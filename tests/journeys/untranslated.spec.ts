import { expect, test } from '@playwright/test';
import { openGalleries, type Galleries } from './support/galleries.ts';
import { openStates, show, unfold } from './support/participant-gallery.ts';
import { openStaticSite } from './support/static-site.ts';
import { strangeAmong, strangeOn } from './support/strange-words.ts';

let galleries: Galleries;

test.use({ trace: 'off', viewport: { width: 1280, height: 800 } });
test.beforeAll(async () => {
  galleries = await openGalleries();
});
test.afterAll(() => galleries.close());

test('[SAY-14] no device shows a word that no catalogue says', async ({ page }) => {
  const found: string[] = [];
  for (const name of await galleries.open(page, 'tablet', 'en-XA')) {
    await show(page, name);
    found.push(...(await strangeOn(page)).map((text) => `${name}: ${text}`));
  }
  expect(found).toEqual([]);
  // One that is put in on purpose is found.
  await page.evaluate(() => document.querySelector('#device')?.append('Waiting'));
  expect(await strangeOn(page)).toEqual(['Waiting']);
});

for (const kind of ['console', 'helpers', 'wall'] as const)
  test(`[SAY-14] no stored state of ${kind} shows a word that no catalogue says`, async ({
    page,
  }) => {
    const found = new Set<string>();
    for (const name of await openStates(page, galleries.urlOf(kind, {}), 'en-XA')) {
      await show(page, name);
      await unfold(page);
      for (const text of await strangeOn(page)) found.add(`${name}: ${text}`);
    }
    expect([...found]).toEqual([]);
  });

test('[SAY-14] no page that stands alone shows or is titled by a word that no catalogue says', async ({
  page,
}) => {
  const site = await openStaticSite();
  const found: string[] = [];
  for (const name of [
    'solo',
    'reach',
    'test-card',
    'print',
    'participant',
    'projector',
    'facilitator',
    'observer',
    'interpreter',
    'studio',
  ]) {
    await page.goto(`${site.url}${name}/?language=en-XA`);
    await expect(page.locator('h1, p').first()).toBeVisible();
    const strange = [
      ...(await strangeOn(page)),
      ...strangeAmong([await page.title()]).filter((title) => title !== 'Elsewhere'),
    ];
    found.push(...strange.map((text) => `${name}: ${text}`));
  }
  expect(found).toEqual([]);
  await site.close();
});
