import { expect, test } from '@playwright/test';
import { cutOn } from './support/cut-words.ts';
import { openGalleries } from './support/galleries.ts';
import { openStates, show } from './support/participant-gallery.ts';

test.use({ trace: 'off' });

const told = [
  'scene',
  'scene-three',
  'narrator',
  'off-stage',
  'opening',
  'consequence',
  'news',
  'voting',
  'voting-two',
  'voting-three',
  'private-vote',
  'settled',
  'tied',
  'ending',
  'scene-in-two',
];

for (const [width, height] of [
  [1920, 1080],
  [1280, 720],
  [1024, 768],
] as const)
  test(`[WALL-49] nothing is cut off for a big room at ${width}×${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const galleries = await openGalleries();
    const found: string[] = [];
    for (const language of ['en', 'ar', 'ur']) {
      await openStates(page, galleries.urlOf('wall', { calm: '', 'big-room': '' }), language);
      for (const name of told) {
        await show(page, name);
        await expect(page.locator('.speech, .choice-cards, .ending-card').first()).toBeAttached();
        found.push(...(await cutOn(page)).map((one) => `${name} (${language}): ${one}`));
      }
    }
    expect(found).toEqual([]);
    await galleries.close();
  });

test('[WALL-49] a long line is said in parts in one bubble, and larger than elsewhere', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  const galleries = await openGalleries();
  const lettersOf = (): Promise<number> =>
    page.locator('.caption').evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize));
  await openStates(page, galleries.urlOf('wall', { calm: '' }), 'en');
  await show(page, 'narrator');
  await expect(page.locator('.caption')).toHaveText(/^Forty people .* whole line\.$/);
  const usual = await lettersOf();
  await openStates(page, galleries.urlOf('wall', { calm: '', 'big-room': '' }), 'en');
  await show(page, 'narrator');
  const caption = page.locator('.caption');
  await expect(caption).toHaveText('Forty people look at Dulomi.');
  const before = await caption.boundingBox();
  expect(await lettersOf()).toBeGreaterThan(usual * 1.15);
  await expect(caption).toHaveText('down the whole line.');
  expect((await caption.boundingBox())?.width).toBe(before?.width);
  await expect(page.locator('.step-dots .said')).toHaveCount(3);
  await galleries.close();
});
