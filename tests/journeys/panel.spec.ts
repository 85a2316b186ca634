import { expect, test, type Page } from '@playwright/test';
import { openGalleries, type Galleries } from './support/galleries.ts';
import { show } from './support/participant-gallery.ts';

let galleries: Galleries;

test.use({ trace: 'off', viewport: { width: 360, height: 640 } });
test.beforeAll(async () => {
  galleries = await openGalleries();
});
test.afterAll(() => galleries.close());

/** What the panel shows, by the ends of the files' names. */
const filesOn = (page: Page): Promise<readonly string[]> =>
  page
    .locator('.drawn img')
    .evaluateAll((all) =>
      all
        .map((one) => (one as HTMLImageElement).src.replace(/.*\/assets\/art\//, ''))
        .filter((file) => /^(places|air|signs)/.test(file)),
    );

test('[TOUCH-30] the panel shows the light, weather and camera that the wall shows', async ({
  page,
}) => {
  await galleries.open(page, 'tablet', 'en');
  await show(page, 'panel-night');
  await expect
    .poll(() => filesOn(page))
    .toEqual(
      expect.arrayContaining([
        'places/checkpoint/sky-night.svg',
        'places/checkpoint/far-lights.svg',
        'places/checkpoint/near-night.svg',
      ]),
    );
  // The flat picture by day is gone once all of it is here.
  await expect(page.locator('.panel > .backdrop')).toHaveCount(0);
  await show(page, 'panel-rain');
  await expect.poll(() => filesOn(page)).toContain('air/rain.svg');
  await show(page, 'panel-in-the-hall');
  await expect.poll(() => filesOn(page)).toContain('places/hall/mid.svg');
  expect(await filesOn(page)).not.toContain('places/hall/sky-night.svg');
  await show(page, 'panel-two-places');
  await expect.poll(() => filesOn(page)).toContain('places/clinic/mid.svg');
  await show(page, 'panel-on-the-map');
  await expect.poll(() => filesOn(page)).toEqual(['places/port-map.svg', 'signs/here.svg']);
  const widthOf = async (state: string): Promise<number> => {
    await show(page, state);
    const near = page.locator('.drawn img[src*="/people/trader/"]').first();
    await expect(near).toBeVisible();
    return (await near.boundingBox())?.width ?? 0;
  };
  const whole = await widthOf('beat-done');
  expect((await widthOf('panel-near')) / whole).toBeCloseTo(1.32, 1);
  expect((await widthOf('panel-left')) / whole).toBeCloseTo(1.22, 1);
});

test('[TOUCH-30] until that has come, and where it cannot be had, a flat picture by day stands there', async ({
  page,
}) => {
  await page.route(/drawn-panel/, (route) => route.abort());
  await galleries.open(page, 'tablet', 'en');
  await show(page, 'panel-night');
  await expect(page.locator('.panel > .backdrop')).toHaveAttribute('src', /checkpoint\.svg$/);
  await expect(page.locator('.panel > .figure')).toHaveCount(2);
  await expect(page.locator('.drawn')).toHaveCount(0);
});

type Asked = { readonly cores: number; readonly frame?: number; readonly isStill?: boolean };

/** A device that says so of itself, and draws a frame in so many milliseconds. Gives back what it fetches of Phaser. */
async function openOn(page: Page, { cores, frame, isStill = false }: Asked): Promise<string[]> {
  const phaser: string[] = [];
  page.on('request', (one) => void (/phaser/.test(one.url()) && phaser.push(one.url())));
  if (isStill) await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.addInitScript(
    ({ count, every }) => {
      Object.defineProperty(navigator, 'hardwareConcurrency', { get: () => count });
      // The frames of this machine say nothing of a tablet's: they are told apart by their times alone.
      const ask = globalThis.requestAnimationFrame.bind(globalThis);
      let told = 0;
      const here = globalThis as unknown as { every: number };
      here.every = every;
      globalThis.requestAnimationFrame = (then) => ask(() => then((told += here.every)));
    },
    { count: cores, every: frame ?? 16 },
  );
  await galleries.open(page, 'tablet', 'en');
  return phaser;
}

test('[TOUCH-31] a strong tablet shows the moving stage where it may, and pictures again once it is too slow', async ({
  page,
}) => {
  const phaser = await openOn(page, { cores: 8 });
  await show(page, 'panel-rain');
  await expect(page.locator('.drawn img').first()).toBeVisible();
  expect(phaser).toEqual([]);
  await show(page, 'panel-moving');
  await expect(page.locator('.drawn canvas')).toBeVisible();
  expect(phaser.length).toBeGreaterThan(0);
  await page.evaluate('every = 90');
  await expect(page.locator('.drawn canvas')).toHaveCount(0);
  await expect(page.locator('.drawn img').first()).toBeVisible();
  // For good, also when another picture comes.
  await page.evaluate('every = 16');
  await show(page, 'lobby');
  await show(page, 'panel-moving');
  await expect(page.locator('.drawn img').first()).toBeVisible();
  await expect(page.locator('.drawn')).toHaveAttribute('data-moves', 'false');
});

for (const [what, asked] of [
  ['has two cores', { cores: 2 }],
  ['draws 20 frames a second with nothing moving', { cores: 8, frame: 50 }],
  ['wants no motion', { cores: 8, isStill: true }],
] as const)
  test(`[TOUCH-31] a tablet that ${what} keeps its pictures, and fetches nothing that moves`, async ({
    page,
  }) => {
    const phaser = await openOn(page, asked);
    await show(page, 'panel-moving');
    await expect(page.locator('.drawn img').first()).toBeVisible();
    // More frames than are looked at together.
    await page.evaluate(async () => {
      for (let frame = 0; frame < 120; frame += 1) await new Promise(requestAnimationFrame);
    });
    await expect(page.locator('.drawn canvas')).toHaveCount(0);
    expect(phaser).toEqual([]);
  });

test('[STAGE-81] on the board each team’s place is in the light and weather of its newest line, with nobody in it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await galleries.open(page, 'wall', 'en');
  await show(page, 'board-3');
  const filesOf = (team: number): Promise<readonly string[]> =>
    page
      .locator('.team-card')
      .nth(team)
      .locator('div.place img')
      .evaluateAll((all) =>
        all.map((one) => (one as HTMLImageElement).src.replace(/.*\/assets\/art\//, '')),
      );
  await expect.poll(() => filesOf(2)).toContain('air/rain.svg');
  expect(await filesOf(2)).toContain('places/night-road/near-night.svg');
  expect(await filesOf(0)).toContain('places/checkpoint/near.svg');
  for (const team of [0, 1, 2])
    expect((await filesOf(team)).filter((file) => !/^(places|air)/.test(file))).toEqual([]);
});
