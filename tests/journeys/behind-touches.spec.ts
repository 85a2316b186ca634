import { expect, test, type Page } from '@playwright/test';
import { behindTouches, openBehind } from './support/behind-touches.ts';
import { openGalleries, type Galleries } from './support/galleries.ts';
import { findViolations } from './support/looks.ts';
import { misfitsOn } from './support/participant-gallery.ts';
import { latinDigitsOn, strangeOn } from './support/strange-words.ts';
import { threeSizes } from './support/three-sizes.ts';

let galleries: Galleries;

test.use({ trace: 'off' });
test.beforeAll(async () => {
  galleries = await openGalleries();
});
test.afterAll(() => galleries.close());

/** What does not fit; a touch anywhere leads back from waiting, so that its button lies over the others. */
const misfitsBehind = async (page: Page, name: string): Promise<string[]> =>
  (await misfitsOn(page, name)).filter((one) => !one.includes('calm-back stand'));

for (const [width, height] of threeSizes)
  test(`[TOUCH-71] what opens with a touch fits and can be used by all as well (${width} × ${height})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const found: string[] = [];
    for (const language of ['en', 'ar', 'ur']) {
      await galleries.open(page, 'tablet', language);
      for (const behind of behindTouches) {
        const name = `${behind.name} (${language})`;
        await openBehind(page, behind);
        found.push(...(await misfitsBehind(page, name)));
        found.push(...(await findViolations(page)).map((one) => `${name}, ${one}`));
        if (language === 'ar') found.push(...(await latinDigitsOn(page)));
      }
    }
    expect(found).toEqual([]);
  });

test('[TOUCH-71] what opens with a touch says no word that no catalogue says, and fits with longer ones', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  const found: string[] = [];
  for (const language of ['en-XA', 'ar-XB']) {
    await galleries.open(page, 'tablet', language);
    for (const behind of behindTouches) {
      await openBehind(page, behind);
      found.push(...(await misfitsBehind(page, `${behind.name} (${language})`)));
      if (language === 'en-XA')
        found.push(...(await strangeOn(page)).map((text) => `${behind.name}: ${text}`));
    }
  }
  expect(found).toEqual([]);
});
