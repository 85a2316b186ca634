import { chromium, expect, test, type Page } from '@playwright/test';
import config from '../../playwright.config.ts';
import { drawOwn, type Picture } from '../../src/kit/draw-pack.ts';
import type { OwnArt } from '../../src/scenario/art/own-art.ts';
import type { StagePicture } from '../../src/stage/stage.ts';
import { openGalleries, type Galleries } from './support/galleries.ts';
import {
  drawnOn,
  openStagePage,
  settles,
  showPicture as show,
  type Kind,
  type There,
} from './support/stage-page.ts';
import { scenes } from './support/stage-scenes.ts';

let galleries: Galleries;

test.use({ trace: 'off', viewport: { width: 1280, height: 720 } });
test.beforeAll(async () => {
  galleries = await openGalleries();
});
test.afterAll(() => galleries.close());

const kinds: readonly Kind[] = ['phaser', 'dom'];
const openOn = (page: Page, kind: Kind, options = {}): Promise<void> =>
  openStagePage(page, galleries, [kind, options]);

for (const kind of kinds)
  test(`[STAGE-28] ${kind}: however a picture was come to, the same pieces are drawn in the end`, async ({
    page,
  }) => {
    await openOn(page, kind);
    const last = scenes.at(-1)!;
    // One after another, each to its end.
    for (const picture of scenes) {
      await show(page, picture);
      await settles(page, picture);
    }
    // Skipped through, and straight back.
    for (const picture of [...scenes, ...scenes.toReversed(), last]) await show(page, picture);
    await settles(page, last);
    // From 16:9 to 4:3 in the middle of a move.
    await show(page, scenes[0]!);
    await page.setViewportSize({ width: 1024, height: 768 });
    await settles(page, scenes[0]!);
    // Loaded anew.
    await openOn(page, kind);
    await show(page, scenes[0]!);
    await settles(page, scenes[0]!);
  });

test('[STAGE-28] nothing is in front of another on one stage and behind it on the other', async ({
  page,
}) => {
  for (const picture of scenes) {
    const orders = [];
    for (const kind of kinds) {
      await openOn(page, kind, { calm: true });
      await show(page, picture);
      await settles(page, picture);
      orders.push((await drawnOn(page)).map(({ key }) => key));
    }
    expect(orders[0]).toEqual(orders[1]);
  }
});

for (const kind of kinds)
  test(`[STAGE-29] ${kind}: a picture that is missing is a plain shape with its name, and is told once`, async ({
    page,
  }) => {
    await openOn(page, kind);
    const [first] = scenes;
    const scene = { ...first!.scene, props: [{ name: 'lost-thing', at: 'centre' as const }] };
    await show(page, { ...first!, scene });
    await show(page, { ...first!, scene, speaker: 'sergeant' });
    await expect(page.getByText('lost thing')).toBeVisible();
    const missing = () => page.evaluate(() => (globalThis as unknown as There).stagePage.missing);
    expect(await missing()).toEqual(['props/lost-thing.svg']);
    const shape = async () =>
      (await drawnOn(page)).find(({ key }) => key.startsWith('prop-lost-thing'));
    await expect.poll(shape).toMatchObject({ file: null, alpha: 1 });
  });

test('[STAGE-30] the canvas has at most 1920 × 1080 pixels, and fills a larger stage', async ({
  page,
}) => {
  await page.setViewportSize({ width: 2560, height: 1440 });
  await openOn(page, 'phaser');
  await show(page, scenes[0]!);
  await settles(page, scenes[0]!);
  const canvas = page.locator('canvas');
  expect(await canvas.evaluate((one: HTMLCanvasElement) => [one.width, one.height])).toEqual([
    1920, 1080,
  ]);
  expect(await canvas.boundingBox()).toMatchObject({ width: 2560, height: 1440 });
});

test('[STAGE-31] while nothing moves no frame is drawn, and the next picture wakes the stage', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const ask = globalThis.requestAnimationFrame.bind(globalThis);
    Object.assign(globalThis, { frames: 0 });
    globalThis.requestAnimationFrame = (then) =>
      ask((now) => {
        Object.assign(globalThis, { frames: Number(Reflect.get(globalThis, 'frames')) + 1 });
        then(now);
      });
  });
  const frames = (): Promise<number> => page.evaluate('globalThis.frames');
  await openOn(page, 'phaser');
  await show(page, scenes[0]!);
  await settles(page, scenes[0]!);
  // Asleep once two counts in a row are the same.
  const isStill = async (): Promise<boolean> => {
    const before = await frames();
    await page.waitForTimeout(250);
    return (await frames()) === before;
  };
  await expect.poll(isStill).toBe(true);
  await show(page, scenes[2]!);
  await settles(page, scenes[2]!);
  await expect.poll(isStill).toBe(true);
  await show(page, scenes[1]!);
  await settles(page, scenes[1]!);
  // It rains.
  expect(await isStill()).toBe(false);
});

/** Pixels of the canvas that are not empty, of 64 that are looked at. */
function filled(): number {
  const canvas = document.querySelector('canvas')!;
  const copy = new OffscreenCanvas(8, 8).getContext('2d')!;
  copy.drawImage(canvas, 0, 0, 8, 8);
  const { data } = copy.getImageData(0, 0, 8, 8);
  return data.filter((value, index) => index % 4 === 3 && value > 0).length;
}

/** Runs in the page: what is drawn stays readable. */
function keepPixels(): void {
  const own = Reflect.get(HTMLCanvasElement.prototype, 'getContext') as (
    ...asked: unknown[]
  ) => unknown;
  const get = function (this: HTMLCanvasElement, kind: string, options?: object): unknown {
    return Reflect.apply(own, this, [kind, { ...options, preserveDrawingBuffer: true }]);
  };
  Object.assign(HTMLCanvasElement.prototype, { getContext: get });
}

test('[STAGE-32] where the graphics context is lost, the picture comes back', async () => {
  const { launchOptions } = config.use ?? {};
  const without = new Set(['--disable-gpu', '--disable-3d-apis']);
  const args = (launchOptions?.args ?? []).filter((one) => !without.has(one));
  const software = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'];
  const browser = await chromium.launch({ ...launchOptions, args: [...args, ...software] });
  const page = await browser.newPage({ viewport: { width: 640, height: 360 } });
  await page.addInitScript(keepPixels);
  await openOn(page, 'phaser', { slowWebGl: true });
  await show(page, scenes[0]!);
  await settles(page, scenes[0]!);
  await expect.poll(() => page.evaluate(filled)).toBe(64);
  await page.evaluate(() => {
    const canvas = document.querySelector('canvas')!;
    const gl = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
    const context = gl!.getExtension('WEBGL_lose_context')!;
    Object.assign(globalThis, { context });
    context.loseContext();
  });
  await show(page, scenes[2]!);
  await page.evaluate(() => {
    (Reflect.get(globalThis, 'context') as WEBGL_lose_context).restoreContext();
  });
  await settles(page, scenes[2]!);
  await expect.poll(() => page.evaluate(filled)).toBe(64);
  await browser.close();
});

const [somebody, figure, house] = ['a', 'b', 'c'].map((name) => `/media/group/${name}`) as [
  string,
  string,
  string,
];
const picture: Picture = {
  type: 'image/svg+xml',
  bytes: Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 50 100"><rect width="50" height="100" fill="#c8553d"/></svg>',
  ),
  size: null,
};
const file = { from: 'pack', file: 'b.svg' } as const;
const parts = { of: 'parts', wide: null, things: [] } as const;
const ownArts: Readonly<Record<string, OwnArt>> = {
  [somebody]: { kind: 'person', like: 'trader', parts: { skin: '5', stands: 'chair' } },
  [figure]: { kind: 'figure', picture: file, head: [50, 4], mouth: [52, 22] },
  [house]: {
    kind: 'place',
    indoors: null,
    layers: {
      sky: { of: 'picture', picture: file },
      far: parts,
      mid: { ...parts, wide: 'earth' },
      near: parts,
    },
  },
};
const drawings = new Map(
  Object.entries(ownArts).map(([name, art]) => [name, drawOwn(art, () => picture)] as const),
);

for (const kind of kinds)
  test(`[STAGE-40] ${kind}: own people and places are drawn where they say, and what is gone has its name`, async ({
    page,
  }) => {
    await page.route('**/media/**', (route) => {
      const path = new URL(route.request().url()).pathname;
      const [, name = '', piece = ''] = /^(.*)\/([\w-]+)\.\w+$/.exec(path) ?? [];
      const drawing = drawings.get(name);
      if (piece === 'told') return route.fulfill({ json: drawing?.told ?? { name: 'gone.png' } });
      const body = drawing?.files[piece];
      if (body === undefined) return route.fulfill({ status: 404 });
      return route.fulfill({ body, contentType: 'image/svg+xml' });
    });
    await openOn(page, kind, { calm: true });
    const [like] = scenes;
    const who = (art: string, at: 'left' | 'centre' | 'right') => ({
      ...like!.scene.people[0]!,
      who: art,
      art,
      at,
      mood: 'smile' as const,
    });
    const own: StagePicture = {
      speaker: figure,
      scene: {
        ...like!.scene,
        backdrop: house,
        props: [],
        people: [who(somebody, 'left'), who('/media/group/gone', 'centre'), who(figure, 'right')],
      },
    };
    await show(page, own);
    const wanted = [
      `places/${house}/sky.svg`,
      `places/${house}/mid.svg`,
      `people/${somebody}/stand.svg`,
      `people/${somebody}/head-smile.svg`,
      `people/${figure}/whole.svg`,
      null,
    ];
    await expect
      .poll(async () => (await drawnOn(page)).map(({ file: drawn }) => drawn))
      .toEqual(expect.arrayContaining(wanted));
    const boxes = await drawnOn(page);
    const whole = boxes.find(({ file: drawn }) => drawn === `people/${figure}/whole.svg`)!.box;
    expect(whole.width / whole.height).toBeCloseTo(0.5, 1);
    await expect(page.getByText('gone.png')).toBeVisible();
    await expect(page.getByText('gone.png')).toHaveCount(1);
  });
