import { expect, test } from '@playwright/test';
import { openGalleries, type Galleries } from './support/galleries.ts';
import { contrastOf } from './support/contrast.ts';
import { show } from './support/participant-gallery.ts';
import { threeSizes } from './support/three-sizes.ts';
import { shapesHere, washedOut } from './support/seen-by-light.ts';

let galleries: Galleries;

test.use({ trace: 'off' });
test.beforeAll(async () => {
  galleries = await openGalleries();
});
test.afterAll(() => galleries.close());

for (const [width, height] of threeSizes)
  test(`[ABLE-8] in the sun a tablet’s words are 7 to 1, and edges of what can be touched 3 to 1 (${width} × ${height})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const found: string[] = [];
    for (const name of await galleries.open(page, 'tablet', 'en')) {
      await show(page, name);
      found.push(...(await washedOut(page)).map((what) => `${name}: ${what}`));
    }
    expect(found).toEqual([]);
    // One that is washed out on purpose is found.
    await page.addStyleTag({ content: '.device { color: #777 }' });
    expect((await washedOut(page)).length).toBeGreaterThan(0);
  });

for (const [width, height] of threeSizes)
  test(`[ABLE-9] without colour the four shapes are told apart, and what was touched from what was not (${width} × ${height})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await galleries.open(page, 'tablet', 'en');
    await show(page, 'choices');
    const shapes = await page.evaluate(shapesHere);
    expect(shapes).toHaveLength(4);
    for (const { edge, ground } of shapes)
      expect(contrastOf(edge, ground)).toBeGreaterThanOrEqual(3);
    for (const [index, one] of shapes.entries())
      for (const other of shapes.slice(index + 1)) {
        const both = one.dots.filter((isIn, at) => isIn && other.dots[at]).length;
        const either = one.dots.filter((isIn, at) => isIn || other.dots[at]).length;
        expect(both / either).toBeLessThan(0.85);
      }
    const frameOf = (nth: number): Promise<string> =>
      page
        .locator('.choice')
        .nth(nth)
        .evaluate((card) => getComputedStyle(card).boxShadow);
    await page.locator('.choice').nth(1).click();
    expect(await frameOf(0)).toBe('none');
    // A frame of ink, beside one of ochre.
    const inks = (await frameOf(1)).match(/rgb\([^)]*\)/g) ?? [];
    const behind = await page.evaluate(
      () => getComputedStyle(document.documentElement).backgroundColor,
    );
    expect(inks.map((ink) => contrastOf(ink, behind)).some((contrast) => contrast >= 3)).toBe(true);
    for (const [state, touched] of [
      ['lantern-lit', '.lantern'],
      ['lobby', '[data-sign="language"]'],
    ] as const) {
      await show(page, state);
      if (state === 'lobby') await page.locator(touched).first().click();
      const pressed = page.locator('.control[aria-pressed="true"]').first();
      await expect(pressed).toHaveCSS('border-top-style', 'double');
    }
  });
