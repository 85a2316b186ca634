import { expect, test } from '@playwright/test';
import { openGallery } from '../screens/participant/gallery/open-gallery.ts';
import { openStates, show, unfold } from './support/participant-gallery.ts';
import { openScreenGallery, type ScreenGallery } from './support/screen-gallery.ts';
import { openStaticSite } from './support/static-site.ts';
import { strangeAmong, strangeOn } from './support/strange-words.ts';

let gallery: ScreenGallery;

test.use({ trace: 'off', viewport: { width: 1280, height: 800 } });
test.beforeAll(async () => {
  gallery = await openScreenGallery();
});
test.afterAll(() => gallery.close());

test('[SAY-14] no device shows a word that no catalogue says', async ({ page }) => {
  const devices = await openGallery();
  const found: string[] = [];
  for (const name of await openStates(page, devices.url, 'en-XA')) {
    await show(page, name);
    found.push(...(await strangeOn(page)).map((text) => `${name}: ${text}`));
  }
  expect(found).toEqual([]);
  // One that is put in on purpose is found.
  await page.evaluate(() => document.querySelector('#device')?.append('Waiting'));
  expect(await strangeOn(page)).toEqual(['Waiting']);
  await devices.close();
});

for (const kind of ['facilitator', 'helpers', 'projector'] as const)
  test(`[SAY-14] no stored state of ${kind} shows a word that no catalogue says`, async ({
    page,
  }) => {
    const found = new Set<string>();
    for (const name of await openStates(page, gallery.urlOf(kind, {}), 'en-XA')) {
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
