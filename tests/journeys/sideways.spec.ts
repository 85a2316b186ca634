import { expect, test } from '@playwright/test';
import { openGalleries, type Galleries } from './support/galleries.ts';
import { openStates } from './support/participant-gallery.ts';

let galleries: Galleries;

test.use({ trace: 'off' });
test.beforeAll(async () => {
  galleries = await openGalleries();
});
test.afterAll(() => galleries.close());

/** Runs in the page: in which states the page, or a part of it, would have to be moved sideways. */
async function sidewaysIn(names: readonly string[]): Promise<readonly string[]> {
  const gallery = globalThis as unknown as { showState: (name: string) => Promise<void> | void };
  const found: string[] = [];
  for (const name of names) {
    await gallery.showState(name);
    await document.fonts.ready;
    await new Promise(requestAnimationFrame);
    for (const one of document.querySelectorAll('details')) one.open = true;
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth + 1)
      found.push(`${name}: ${root.scrollWidth - root.clientWidth} px too wide`);
    for (const one of document.querySelectorAll('body *')) {
      const canScroll = /auto|scroll/.test(getComputedStyle(one).overflowX);
      // Strips that are meant to be moved: what is in them stands in the lists too.
      if (
        canScroll &&
        one.scrollWidth > one.clientWidth + 4 &&
        !one.matches('.lanterns, .team-steps')
      )
        found.push(`${name}: ${one.tagName}.${one.className}`);
    }
  }
  return [...new Set(found)];
}

const sizes = [
  [360, 640],
  [1280, 800],
  [1920, 1080],
] as const;

for (const kind of ['tablet', 'console', 'helpers', 'wall'] as const)
  for (const [width, height] of sizes)
    test(`[ABLE-20] in English nothing has to be moved sideways in any stored state (${kind}, ${width} × ${height})`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      const names = await openStates(page, galleries.urlOf(kind, { calm: '' }), 'en');
      expect(await page.evaluate(sidewaysIn, names)).toEqual([]);
      // One that is too wide on purpose is found.
      await page.addStyleTag({ content: 'body > * { min-inline-size: 110vw !important }' });
      expect((await page.evaluate(sidewaysIn, names.slice(0, 1))).length).toBeGreaterThan(0);
    });

for (const kind of ['tablet', 'console', 'helpers'] as const)
  test(`[ABLE-25] shown four times as large, 320 pixels wide, nothing has to be moved sideways in any stored state (${kind})`, async ({
    page,
  }) => {
    // A window of 1280 × 1024 at 400 %.
    await page.setViewportSize({ width: 320, height: 256 });
    for (const language of ['en', 'ar']) {
      const names = await openStates(page, galleries.urlOf(kind), language);
      expect(await page.evaluate(sidewaysIn, names)).toEqual([]);
    }
  });
