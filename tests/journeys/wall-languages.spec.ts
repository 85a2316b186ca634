import { expect, test, type Page } from '@playwright/test';
import { contrast } from '../../src/kit/colour.ts';
import { openGalleries, type Galleries } from './support/galleries.ts';

let galleries: Galleries;

test.use({ trace: 'off', viewport: { width: 1920, height: 1080 } });
test.beforeAll(async () => {
  galleries = await openGalleries();
});
test.afterAll(() => galleries.close());

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
  await page.goto(galleries.urlOf('wall', { state, language: 'en', calm: '' }));
  await page.locator('.bubble, .caption').first().waitFor();
  await page.evaluate(() => document.fonts.ready.then(() => new Promise(requestAnimationFrame)));
  return (await page.evaluate(misfits)).map((misfit) => `${state}, ${misfit}`);
}

test('[WALL-16] a second language stands beneath the first, and nothing is cut off or overlaps for it', async ({
  page,
}) => {
  const all = await galleries.open(page, 'wall', 'en');
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

/** Runs in the page: the colour of all words, and of the ground they stand on where that is one colour. */
function pairs(): [string, string, string][] {
  const ground = (one: Element | null): string => {
    const own = one === null ? '' : getComputedStyle(one).backgroundColor;
    if (one === null || /\brgb\(/.test(own)) return own;
    return ground(one.parentElement);
  };
  const words = [...document.querySelectorAll<HTMLElement>('.wall *')].filter(
    (one) => one.children.length === 0 && one.textContent.trim() !== '' && one.checkVisibility(),
  );
  return words.map((one) => [one.textContent, getComputedStyle(one).color, ground(one)]);
}

const hexOf = (colour: string): string =>
  `#${(colour.match(/[\d.]+/g) ?? [])
    .slice(0, 3)
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')}`;
const isFaint = ([, ink, ground]: readonly [string, string, string]): boolean =>
  contrast(hexOf(ink), hexOf(ground)) < 7;

test('[WALL-18] for a bright room all that is told stands at 7:1 at least', async ({ page }) => {
  const seen = async (state: string, more: object) => {
    await page.goto(galleries.urlOf('wall', { state, language: 'en', calm: '', ...more }));
    await page.locator('.bubble, .caption, .choice-card').first().waitFor();
    return (await page.evaluate(pairs)).filter(isFaint).map(([words]) => words);
  };
  for (const state of ['scene', 'scene-three', 'narrator', 'voting', 'talking', 'title'])
    expect([state, await seen(state, { daylight: '' })]).toEqual([state, []]);
  // What was said before is fainter without it.
  expect((await seen('scene-three', {})).length).toBeGreaterThan(0);
});
