import { expect, test } from '@playwright/test';
import { openGalleries, type Galleries } from './support/galleries.ts';
import { keep, kept, storesAnew } from './support/kept-pictures.ts';
import { otherwise, parseLaid, written, type Laid } from './support/laid-out.ts';
import { moments, openMoments } from './support/moments.ts';
import { painted, paintedFrames, watchPainting } from './support/painted.ts';
import { settles, showPicture, openStagePage } from './support/stage-page.ts';
import { scenes as stageScenes } from './support/stage-scenes.ts';
import { show } from './support/participant-gallery.ts';

let galleries: Galleries;

test.use({ trace: 'off', viewport: { width: 640, height: 360 } });
test.beforeAll(async () => {
  galleries = await openGalleries();
});
test.afterAll(() => galleries.close());

/** Pictures on the stage; bubbles and their tails are no pictures. */
const onStage = (laid: readonly Laid[]): readonly Laid[] =>
  laid.filter(({ what }) => /^stage: .*\.svg$/.test(what));
const storedIn = (file: string): readonly Laid[] => onStage(parseLaid(kept(file).toString()));
const byName = (laid: readonly Laid[]): readonly Laid[] =>
  laid.toSorted((one, other) => one.what.localeCompare(other.what));

test('[STAGE-92] of every moment that shows a scene, Phaser paints what was stored: what, where, how opaque and in which order', async ({
  page,
}) => {
  await watchPainting(page);
  await openMoments(page, galleries);
  const scenes = Object.entries(moments)
    .map(([name, state]) => ({ name, state, plain: byName(storedIn(`${name}.txt`)) }))
    .filter(({ plain }) => plain.length > 0);
  // Scenes, map, surprise, every kind of decision, and what came of it.
  expect(scenes.length).toBeGreaterThan(15);
  for (const { name, state, plain } of scenes) {
    const file = `${name}.painted.txt`;
    await show(page, state);
    const now = async () => onStage(await painted(page));
    // The same as on the plain stage, once nothing moves any more.
    await expect
      .poll(async () => [name, otherwise(plain, byName(await now()), 6)])
      .toEqual([name, []]);
    if (storesAnew) keep(file, written(await now()));
    await expect
      .poll(async () => [name, otherwise(storedIn(file), await now(), 6)])
      .toEqual([name, []]);
  }
  // Another moment's scene is another.
  expect(otherwise(storedIn('scene.painted.txt'), onStage(await painted(page)), 6)).not.toEqual([]);
});

test('[STAGE-90] what falls is laid of tiles: no frame paints a canvas as large as the stage', async ({
  page,
}) => {
  await watchPainting(page);
  await page.setViewportSize({ width: 1280, height: 720 });
  await openStagePage(page, galleries, ['phaser']);
  const rain = {
    ...stageScenes[1]!,
    scene: { ...stageScenes[1]!.scene, weather: 'rain' as const },
  };
  await showPicture(page, rain);
  await settles(page, rain);
  const falls = async () => (await painted(page)).filter(({ source }) => /Canvas/.test(source));
  await expect.poll(async () => (await falls()).length).toBeGreaterThanOrEqual(6);
  const first = await falls();
  expect(Math.max(...first.map(({ pixels }) => pixels))).toBeLessThan((1280 * 720) / 2);
  // They cover the whole stage, and fall.
  for (const [at, size] of [
    [0, 2],
    [1, 3],
  ] as const) {
    expect(Math.min(...first.map(({ box }) => box[at]))).toBeLessThanOrEqual(0);
    expect(Math.max(...first.map(({ box }) => box[at] + box[size]))).toBeGreaterThanOrEqual(1_000);
  }
  await expect.poll(async () => (await falls())[0]?.box).not.toEqual(first[0]?.box);
});

test('[STAGE-91] while pictures are only fetched the stage draws no frame, and then it draws them', async ({
  page,
}) => {
  await watchPainting(page);
  await page.setViewportSize({ width: 1280, height: 720 });
  await openStagePage(page, galleries, ['phaser']);
  await showPicture(page, stageScenes[0]!);
  await settles(page, stageScenes[0]!);
  let before = -1;
  const isStill = async (): Promise<boolean> => {
    const was = before;
    before = await paintedFrames(page);
    return was === before;
  };
  await expect.poll(isStill, { intervals: [250] }).toBe(true);
  let asked = 0;
  const held = Promise.withResolvers<void>();
  await page.route(/\/art\/(people|places)\//, async (route) => {
    asked += 1;
    await held.promise;
    await route.continue();
  });
  await showPicture(page, stageScenes[2]!);
  await expect.poll(() => asked).toBeGreaterThan(0);
  await expect.poll(isStill, { intervals: [250] }).toBe(true);
  expect(await isStill()).toBe(true);
  held.resolve();
  await settles(page, stageScenes[2]!);
  expect(await isStill()).toBe(false);
});
