import { expect, test, type Page } from '@playwright/test';
import { cutOffIn, cutOffOn } from './support/cut-off.ts';
import { kinds, openGalleries, type Galleries } from './support/galleries.ts';
import { misfitsOn, show } from './support/participant-gallery.ts';
import { openStaticSite } from './support/static-site.ts';

let galleries: Galleries;

test.use({ trace: 'off' });
test.beforeAll(async () => {
  galleries = await openGalleries();
});
test.afterAll(() => galleries.close());

/** The smallest letters on the screen, in pixels. */
const lettersOf = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll('#device :not(.unseen)')];
    const own = all.filter((one) => [...one.childNodes].some((node) => node.nodeType === 3));
    return Math.min(...own.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)));
  });

/** What somebody sets who reads with words further apart (WCAG 1.4.12). */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

test('[ABLE-7] large letters are turned on in two touches, stay, and leave choices on one screen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  for (const language of ['en', 'ar', 'ur']) {
    const names = await galleries.open(page, 'tablet', language);
    await show(page, 'choices');
    const usual = await lettersOf(page);
    await show(page, 'lobby');
    await page.locator('header [data-sign="language"]').click();
    const larger = page.locator('[data-sign="larger"]');
    await larger.click();
    await expect(larger).toHaveAttribute('aria-pressed', 'true');
    expect(await misfitsOn(page, 'languages')).toEqual([]);
    await show(page, 'choices');
    expect(await lettersOf(page)).toBeGreaterThanOrEqual(usual * 1.5);
    // What is asked stays a picture too.
    await expect(page.locator('.told .sign')).toBeVisible();
    expect(await cutOffIn(page, names)).toEqual([]);
    const misfits: string[] = [];
    for (const name of names) {
      await show(page, name);
      // A page to read may scroll, and so may a question about an order, which shows what was placed so far.
      if ((await page.locator('.choice').count()) === 0 || name === 'contest-order') continue;
      misfits.push(...(await misfitsOn(page, name)));
    }
    expect(misfits).toEqual([]);
  }
});

for (const kind of kinds) {
  const cutOffAt = async (page: Page, language: string, style = ''): Promise<readonly string[]> => {
    const names = await galleries.open(page, kind, language);
    if (style !== '') await page.addStyleTag({ content: style });
    return cutOffIn(page, names);
  };

  test(`[ABLE-4] shown twice as large, nothing is cut off and nothing scrolls sideways (${kind})`, async ({
    page,
  }) => {
    // A window of 1280 × 800 at 200 %.
    await page.setViewportSize({ width: 640, height: 400 });
    for (const language of ['en-XA', 'ur']) expect(await cutOffAt(page, language)).toEqual([]);
  });

  test(`[ABLE-5] where a device is set to letters twice as large, nothing is cut off (${kind})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    const session = await page.context().newCDPSession(page);
    await session.send('Page.enable');
    await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
    expect(await cutOffAt(page, 'en')).toEqual([]);
    const high = await page.evaluate('getComputedStyle(document.documentElement).fontSize');
    expect(high).toBe('32px');
  });

  test(`[ABLE-6] with words and lines further apart, nothing is cut off or stands on something else (${kind})`, async ({
    page,
  }) => {
    for (const [width, height] of [
      [360, 640],
      [1280, 800],
    ] as const) {
      await page.setViewportSize({ width, height });
      expect(await cutOffAt(page, 'en', spacing)).toEqual([]);
    }
  });
}

test('[ABLE-4] the page of who plays alone stands whole twice as large', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 400 });
  const site = await openStaticSite();
  await page.goto(`${site.url}solo/`);
  const begin = page.getByRole('button', { name: '45 min' });
  await begin.waitFor();
  expect(await cutOffOn(page)).toEqual([]);
  await begin.click();
  await page.getByRole('button', { name: 'Role cards' }).click();
  expect(await cutOffOn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('button', { name: 'Role cards' })).toBeFocused();
  await page.getByRole('button', { name: 'To the tablet' }).click();
  await site.close();
});
