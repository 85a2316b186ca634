import { expect, test, type Page } from '@playwright/test';
import { openScreenGallery, statesOf, type ScreenGallery } from './support/screen-gallery.ts';

let gallery: ScreenGallery;

test.use({ trace: 'off', viewport: { width: 1920, height: 1080 } });
test.beforeAll(async () => {
  gallery = await openScreenGallery();
});
test.afterAll(() => gallery.close());

/** Runs in the page: what of the told words is cut off, too small, or over something else. */
function misfits(): string[] {
  const boxes = [...document.querySelectorAll<HTMLElement>('.bubble, .caption, .choice-card')];
  const words = [...document.querySelectorAll<HTMLElement>('.choice-card p, .also')];
  const isIn = (inner: DOMRect, outer: DOMRect): boolean =>
    inner.left >= outer.left - 2 &&
    inner.right <= outer.right + 2 &&
    inner.top >= outer.top - 2 &&
    inner.bottom <= outer.bottom + 2;
  const wall = document.documentElement.getBoundingClientRect();
  const out = boxes.filter((box) => !isIn(box.getBoundingClientRect(), wall));
  const cut = words.filter((word) => {
    const box = word.closest('.bubble, .caption, .choice-card');
    return box !== null && !isIn(word.getBoundingClientRect(), box.getBoundingClientRect());
  });
  const small = [...document.querySelectorAll<HTMLElement>('.also')].filter(
    (one) => Number.parseFloat(getComputedStyle(one).fontSize) < 39.9,
  );
  const over = boxes.flatMap((one, index) =>
    boxes.slice(index + 1).filter((other) => {
      const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
      return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
    }),
  );
  const name = (what: string) => (one: HTMLElement) => `${one.className}: ${what}`;
  return [
    ...out.map(name('leaves the wall')),
    ...cut.map(name('is cut off')),
    ...small.map(name('is small')),
    ...over.map(name('lies over another')),
  ];
}

async function look(page: Page, state: string): Promise<readonly string[]> {
  await page.goto(gallery.urlOf('projector', { state, language: 'en', calm: '' }));
  await page.locator('.bubble, .caption').first().waitFor();
  await page.evaluate(() => document.fonts.ready.then(() => new Promise(requestAnimationFrame)));
  return (await page.evaluate(misfits)).map((misfit) => `${state}, ${misfit}`);
}

test('[WALL-16] a second language stands beneath the first, and nothing is cut off or overlaps for it', async ({
  page,
}) => {
  const all = await statesOf(page, gallery.urlOf('projector', { language: 'en' }));
  const both = all.filter((state) => state.endsWith('-in-two'));
  expect(both.length).toBeGreaterThan(7);
  const found: string[] = [];
  for (const state of both) {
    found.push(...(await look(page, state)));
    expect([state, await page.locator('.also').count()]).not.toEqual([state, 0]);
  }
  expect(found).toEqual([]);
});

test('[WALL-16] on a wall in the hand choices stand in the first language alone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await look(page, 'voting-in-two');
  const both = page.locator('.choice-card .also');
  await expect(both).toHaveCount(4);
  for (const also of await both.all()) await expect(also).toBeHidden();
});
