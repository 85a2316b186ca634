import { expect, test, type Page } from '@playwright/test';
import { openGalleries, type Galleries } from './support/galleries.ts';
import {
  keep,
  kept,
  majorOf,
  photographed,
  shareOtherwise,
  storesAnew,
} from './support/kept-pictures.ts';
import { laidAtRest, otherwise, parseLaid, written, type Laid } from './support/laid-out.ts';
import { moments, openMoments } from './support/moments.ts';
import { show } from './support/participant-gallery.ts';

let galleries: Galleries;

const small = { width: 640, height: 360 };
test.use({ trace: 'off', viewport: small });
test.beforeAll(async () => {
  galleries = await openGalleries();
});
test.afterAll(() => galleries.close());

const names = Object.entries(moments);
/** What time says does not change while a test looks. */
async function openWall(page: Page, more: Readonly<Record<string, string>> = {}): Promise<void> {
  await page.clock.setFixedTime(new Date('2026-11-30T09:00:00Z'));
  await openMoments(page, galleries, more);
}

/** The stage is moved by itself, and proved for itself ([STAGE-28]): the rest of the wall. */
const besideStage = (laid: readonly Laid[]): readonly Laid[] =>
  laid.filter(({ what, alpha }) => !what.startsWith('stage: ') && alpha > 0);

/** Whatever moves goes to its end at once, as where somebody goes on before it is over. */
const skip = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const one of document.getAnimations()) one.finish();
  });

test('[STAGE-50] every moment lies as it was stored: what, where, how opaque and in which order', async ({
  page,
}) => {
  await openWall(page, { calm: '' });
  const found: string[] = [];
  for (const [name, state] of names) {
    await show(page, state);
    const laid = await laidAtRest(page);
    if (storesAnew) keep(`${name}.txt`, written(laid));
    const stored = parseLaid(kept(`${name}.txt`).toString());
    found.push(...otherwise(stored, laid, 6).map((one) => `${name}: ${one}`));
    expect(laid.length).toBeGreaterThan(0);
  }
  expect(found).toEqual([]);
  // What was moved, hidden or taken away on purpose is found.
  const { 'role-reveal': roles } = moments;
  for (const harm of ['translate: 1vw', 'opacity: 0.9', 'display: none']) {
    await show(page, roles);
    const { length } = await laidAtRest(page);
    await page
      .locator('.portrait .picture')
      .nth(2)
      .evaluate((one, css) => {
        one.setAttribute('style', css);
      }, harm);
    const stored = parseLaid(kept('role-reveal.txt').toString());
    expect(stored).toHaveLength(length);
    expect([harm, otherwise(stored, await laidAtRest(page), 6)]).not.toEqual([harm, []]);
    await show(page, moments.title);
  }
});

test('[STAGE-51] every moment looks as it did in the same Chromium', async ({ page }) => {
  await openWall(page, { calm: '' });
  if (storesAnew) keep('chromium.txt', `${majorOf(page)}\n`);
  const major = kept('chromium.txt').toString().trim();
  test.skip(majorOf(page) !== major, `The pictures were made with Chromium ${major}.`);
  const found: Record<string, number> = {};
  for (const [name, state] of names) {
    await show(page, state);
    await laidAtRest(page);
    if (storesAnew) keep(`${name}.webp`, await photographed(page));
    const share = await shareOtherwise(page, kept(`${name}.webp`));
    if (share > 0.02) found[name] = share;
  }
  expect(found).toEqual({});
  // Another moment does not look like it.
  await show(page, moments.talk);
  await laidAtRest(page);
  expect(await shareOtherwise(page, kept('vote.webp'))).toBeGreaterThan(0.02);
});

test('[STAGE-52] whoever skips, comes back, resizes or goes on sooner is shown the same in the end', async ({
  page,
}) => {
  // Every moment comes to rest three times.
  test.setTimeout(300_000);
  await openWall(page);
  const skipped: Record<string, readonly Laid[]> = {};
  let moves = 0;
  for (const [name, state] of names) {
    await show(page, state);
    moves += await page.evaluate(() => document.getAnimations().length);
    await skip(page);
    skipped[name] = besideStage(await laidAtRest(page));
  }
  // There was something to skip.
  expect(moves).toBeGreaterThan(50);
  const found: string[] = [];
  // Through all of them without waiting, to each from another, and smaller and back on the way.
  for (const [index, [name, state]] of names.entries()) {
    await show(page, names[(index + 11) % names.length]![1]);
    await show(page, state);
    if (index % 4 === 0) {
      await page.setViewportSize({ width: 512, height: 384 });
      await page.setViewportSize(small);
    }
    await skip(page);
    const laid = besideStage(await laidAtRest(page));
    found.push(...otherwise(skipped[name]!, laid, 1).map((one) => `${name}: ${one}`));
  }
  expect(found).toEqual([]);
  // And so do walls on which nothing moves.
  await openWall(page, { calm: '' });
  for (const [name, state] of names) {
    await show(page, state);
    const laid = besideStage(await laidAtRest(page));
    const same = name === 'title' ? [] : otherwise(skipped[name]!, laid, 1);
    found.push(...same.map((one) => `${name}, calm: ${one}`));
  }
  expect(found).toEqual([]);
});

for (const [how, open] of [
  ['calm', (page: Page) => openWall(page, { calm: '' })],
  [
    'reduced motion',
    async (page: Page) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await openWall(page);
    },
  ],
] as const)
  test(`[STAGE-53] with ${how} every moment is a cut or a still`, async ({ page }) => {
    await open(page);
    for (const [name, state] of names) {
      await show(page, state);
      const lasting = await page.evaluate(() =>
        document
          .getAnimations()
          .map((one) => Number(one.effect?.getComputedTiming().endTime ?? 0))
          .filter((milliseconds) => milliseconds > 20),
      );
      expect([name, lasting]).toEqual([name, []]);
    }
  });

test('[STAGE-54] nothing on the wall flashes: no motion turns back more than three times a second', async ({
  page,
}) => {
  await openWall(page);
  for (const [name, state] of names) {
    await show(page, state);
    const quickest = await page.evaluate(() =>
      document.getAnimations().map((one) => {
        const { duration = 1_000, iterations = 1 } = one.effect?.getComputedTiming() ?? {};
        return iterations > 1 ? Number(duration) : 1_000;
      }),
    );
    for (const milliseconds of quickest)
      expect([name, milliseconds]).toEqual([name, Math.max(milliseconds, 334)]);
  }
});

const boxOf = async (page: Page, what: string) => (await page.locator(what).first().boundingBox())!;

test('[WALL-47] the choice stands below its scene, and what it moved shows from where and by which shape', async ({
  page,
}) => {
  await openWall(page, { calm: '' });
  await show(page, moments.consequence);
  await laidAtRest(page);
  const [choice, foot] = [await boxOf(page, '.consequence'), await boxOf(page, '.foot-box')];
  expect(choice.y).toBeGreaterThanOrEqual(foot.y);
  expect(choice.y + choice.height).toBeLessThanOrEqual(foot.y + foot.height);
  await expect(page.locator('.consequence')).toHaveText('Tell the whole line the reason');
  const shapeIn = (what: string): Promise<string | null> =>
    page.locator(`${what} .shape path`).first().getAttribute('d');
  const shape = await shapeIn('.consequence');
  expect(await page.locator('.moved').count()).toBe(2);
  expect([await shapeIn('.moved.up'), await shapeIn('.moved.down')]).toEqual([shape, shape]);
  // Trust rose from 4 to 7 of 10, and duty fell from 10 to 8.
  const bars = page.locator('.meters li');
  const share = async (nth: number, part: string): Promise<number> => {
    const bar = bars.nth(nth).locator('.bar');
    const whole = await bar.evaluate((one) => one.clientWidth);
    return (await bar.locator(part).evaluate((one) => one.getBoundingClientRect().width)) / whole;
  };
  expect(await share(0, '.stands')).toBeCloseTo(0.4, 1);
  expect(await share(0, '.won')).toBeCloseTo(0.7, 1);
  expect(await share(3, '.stands')).toBeCloseTo(0.8, 1);
  expect(await share(3, '.lost')).toBeCloseTo(1, 1);
  await expect(bars.nth(0)).toHaveAttribute('aria-label', 'Trust: 7 of 10, 4 before');
  await expect(bars.nth(1)).toHaveAttribute('aria-label', 'Safety: 5 of 10');
});
