import { expect, test } from '@playwright/test';
import { openGalleries, type Galleries } from './support/galleries.ts';
import { show } from './support/participant-gallery.ts';

let galleries: Galleries;

test.use({ trace: 'off', viewport: { width: 1280, height: 800 } });
test.beforeAll(async () => {
  galleries = await openGalleries();
});
test.afterAll(() => galleries.close());

for (const language of ['ar', 'ur'])
  test(`[LANG-22] words of another language lie as they run, and a card is heard at its end (${language})`, async ({
    page,
  }) => {
    await galleries.open(page, 'tablet', language);
    await show(page, 'choices');
    const words = await page.locator('.choice-words').evaluateAll((all) =>
      all.map((one) => {
        const range = document.createRange();
        range.selectNodeContents(one);
        const [box, text] = [one.getBoundingClientRect(), range.getBoundingClientRect()];
        return { before: text.left - box.left, after: box.right - text.right };
      }),
    );
    expect(words).toHaveLength(4);
    for (const { before, after } of words) expect(before).toBeLessThan(after + 1);
    await show(page, 'roles-voiced');
    const [card, hear] = await Promise.all(
      ['section.card', '.card .hear'].map((one) => page.locator(one).boundingBox()),
    );
    expect(card && hear && card.x + card.width - (hear.x + hear.width)).toBeLessThan(40);
  });
