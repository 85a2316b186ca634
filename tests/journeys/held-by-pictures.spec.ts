import { expect, test, type Page } from '@playwright/test';
import { brightness, flashesOn } from './support/flashes.ts';
import { openGalleries, type Galleries } from './support/galleries.ts';
import { show } from './support/participant-gallery.ts';
import { threeSizes } from './support/three-sizes.ts';

let galleries: Galleries;

test.use({ trace: 'off' });
test.beforeAll(async () => {
  galleries = await openGalleries();
});
test.afterAll(() => galleries.close());

/** Runs in the page: numbers above nine that are shown, in any digits; hours and minutes are a time and no number. */
function largeNumbers(): readonly string[] {
  const texts = [...document.querySelectorAll('#device *')]
    .filter((one) => one.checkVisibility() && !one.closest('.unseen'))
    .flatMap((one) => [...one.childNodes])
    .filter(({ nodeType }) => nodeType === 3)
    .map(({ textContent }) => textContent ?? '');
  return texts.filter((text) => /\p{Nd}{2,}/u.test(text.replaceAll(/\p{Nd}+:\p{Nd}{2}/gu, '')));
}

for (const [width, height] of threeSizes)
  test(`[ABLE-21] no number above nine stands on a tablet (${width} × ${height})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    for (const language of ['en', 'ar']) {
      const found: string[] = [];
      for (const name of await galleries.open(page, 'tablet', language)) {
        await show(page, name);
        found.push(...(await page.evaluate(largeNumbers)).map((text) => `${name}: ${text}`));
      }
      expect(found).toEqual([]);
      // One that is put in on purpose is found, and a time is not.
      await page.evaluate(() => document.querySelector('#device main')?.append('14:05, ٩ and ١٢'));
      expect(await page.evaluate(largeNumbers)).toHaveLength(1);
    }
  });

for (const kind of ['tablet', 'wall'] as const)
  for (const [width, height] of kind === 'wall' ? [[1920, 1080] as const] : threeSizes)
    test(`[ABLE-22] nothing flashes more than three times a second (${kind}, ${width} × ${height})`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      const found: string[] = [];
      for (const name of await galleries.open(page, kind, 'en')) {
        await show(page, name);
        found.push(...(await page.evaluate(flashesOn, brightness)).map((one) => `${name}: ${one}`));
      }
      expect(found).toEqual([]);
      // One that does on purpose is found, and one that only moves is not.
      await page.evaluate(() => {
        const often = { duration: 250, iterations: Infinity };
        document.body.animate({ translate: ['0', '4px', '0'] }, often);
        document.body.animate({ opacity: [1, 0, 1] }, often);
      });
      expect(await page.evaluate(flashesOn, brightness)).toHaveLength(1);
    });

/** Whatever a state tells with a voice, by what stands around the button that says it again. */
const voiced: Readonly<Record<string, string>> = {
  'beat-voiced': '.bubble',
  'choices-voiced': '.choice-cell',
  'private-voiced': '.choice-cell',
  // One button says the question and all that may be answered, so that nobody hears which was touched.
  'contest-voiced': '.question',
  'news-voiced': '.plate',
  'roles-voiced': '.card',
  'debrief-voiced': '.debrief',
};

async function unheardIn(page: Page, state: string, around: string): Promise<readonly string[]> {
  await show(page, state);
  const places = await page.locator(around).evaluateAll((all) =>
    all
      .filter((one) => one.querySelector('.choice.more') === null)
      .map((one) => {
        const hear = one.querySelector('button.hear') ?? one.parentElement?.querySelector('.hear');
        return { isThere: hear?.checkVisibility() === true, name: hear?.textContent.trim() ?? '' };
      }),
  );
  expect(places.length).toBeGreaterThan(0);
  return places.filter(({ isThere, name }) => !isThere || name === '').map(() => state);
}

for (const [width, height] of threeSizes)
  test(`[ABLE-23] whatever has a voice has a button beside it that says it again, with a name (${width} × ${height})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    for (const language of ['en', 'ar']) {
      await galleries.open(page, 'tablet', language);
      for (const [state, around] of Object.entries(voiced))
        expect(await unheardIn(page, state, around)).toEqual([]);
      // Where nobody recorded anything there is nothing to touch in vain.
      await show(page, 'choices');
      expect(await page.locator('.hear').count()).toBe(0);
    }
  });
