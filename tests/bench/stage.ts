import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import config from '../../playwright.config.ts';
import type { Figure, Scene } from '../../src/scenario/beat.ts';
import type { StagePicture } from '../../src/stage/stage.ts';
import { buildGalleries } from '../journeys/support/build-galleries.ts';
import { openGalleries } from '../journeys/support/galleries.ts';
import { scenes } from '../journeys/support/stage-scenes.ts';
import type { StagePage } from '../stage/page/page.ts';
import { printRows, rounded } from './rows.ts';

type There = { stagePage: StagePage; spent: number[] };

const throttles = [1, 4] as const;
const characters = [1, 3, 6] as const;
/** Scenes shown before memory is first weighed, and before it is weighed again. */
const [early, late] = [20, 200] as const;

/** Runs in the page: the milliseconds of script of each frame are kept. */
function watchFrames(): void {
  const ask = globalThis.requestAnimationFrame.bind(globalThis);
  const spent: number[] = [];
  Object.assign(globalThis, { spent });
  globalThis.requestAnimationFrame = (then) =>
    ask((now) => {
      const began = performance.now();
      then(now);
      spent.push(performance.now() - began);
    });
}

const figures = (count: number, moment: number): readonly Figure[] =>
  ['trader', 'sergeant', 'elder', 'nurse', 'youth', 'clerk'].slice(0, count).map((who, index) => ({
    who,
    art: who,
    at: (['left', 'centre', 'right'] as const)[index % 3] ?? 'left',
    looks: index % 3 === 2 ? 'left' : 'right',
    mood: moment % 2 === 0 ? 'calm' : 'smile',
    pose: (moment + index) % 2 === 0 ? 'stand' : 'explain',
    holds: null,
  }));

/** It rains and people move, so that there is something to draw in every frame. */
const crowd = (count: number, moment: number): StagePicture => {
  const [first] = scenes;
  const camera = moment % 2 === 0 ? {} : { camera: { shot: 'left' } as const };
  const people = figures(count, moment);
  const scene = { ...first?.scene, people, weather: 'rain', ...camera } as Scene;
  return { scene, speaker: people[moment % count]?.who ?? null };
};

async function openStagePage(browser: Browser, url: string): Promise<[Page, CDPSession]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  page.setDefaultTimeout(120_000);
  await page.addInitScript(watchFrames);
  await page.goto(url);
  await page.waitForFunction('globalThis.stagePage');
  await page.evaluate(() => (globalThis as unknown as There).stagePage.open('phaser'));
  return [page, await page.context().newCDPSession(page)];
}

/** Shows a picture, and gives the milliseconds until a frame with all of it has been painted. */
const showWhole = (page: Page, picture: StagePicture): Promise<number> =>
  page.evaluate(async (one) => {
    const { stagePage } = globalThis as unknown as There;
    const frame = () => new Promise((then) => requestAnimationFrame(then));
    const wanted = new Set((await stagePage.wanted(one)).map(({ file }) => file));
    const began = performance.now();
    stagePage.show(one);
    for (;;) {
      await frame();
      const drawn = new Set(stagePage.drawn().map(({ file }) => file));
      if ([...wanted].every((file) => drawn.has(file))) break;
    }
    // The next frame begins once this one was painted and handed on.
    await frame();
    return performance.now() - began;
  }, picture);

/** Until nothing moves any more: what is painted now belongs to what was shown before. */
async function rest(page: Page): Promise<void> {
  const asked = (): Promise<number> =>
    page.evaluate(() => (globalThis as unknown as There).spent.length);
  for (let before = -1, now = 0; before !== now; now = await asked()) {
    before = now;
    await page.waitForTimeout(250);
  }
}

const slow = (session: CDPSession, rate: number) =>
  session.send('Emulation.setCPUThrottlingRate', { rate });

/**
 * Milliseconds until a scene of which nothing is there is painted, on a page of its own. Phaser stands,
 * as it does once people have joined; the map that was shown before is at rest.
 */
async function coldScene(browser: Browser, url: string, picture: StagePicture): Promise<number> {
  const [page, session] = await openStagePage(browser, url);
  await showWhole(page, { scene: { ...picture.scene, map: true }, speaker: null });
  await rest(page);
  await slow(session, 4);
  const passed = await showWhole(page, picture);
  await page.close();
  return passed;
}

async function frameScript(page: Page, count: number): Promise<number> {
  await showWhole(page, crowd(count, 0));
  await showWhole(page, crowd(count, 1));
  await page.evaluate(() => void ((globalThis as unknown as There).spent.length = 0));
  for (let moment = 2; moment < 8; moment += 1) {
    await showWhole(page, crowd(count, moment));
    await page.waitForTimeout(700);
  }
  const spent = await page.evaluate(() => (globalThis as unknown as There).spent);
  const sorted = spent.toSorted((one, other) => one - other);
  return rounded(sorted[Math.floor(sorted.length * 0.95)] ?? 0, 2);
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}

/** What the page keeps after many scenes, to what it kept after a few. */
async function growth(page: Page, session: CDPSession): Promise<number> {
  let first = 0;
  for (let shown = 1; shown <= late; shown += 1) {
    const picture = scenes[shown % scenes.length];
    if (picture) await showWhole(page, picture);
    if (shown === early) first = await heapOf(session);
  }
  return rounded((await heapOf(session)) / first, 3);
}

/** What the stage costs: script in each frame, a scene of which nothing is there yet, and what stays behind. */
export async function benchStage(json: boolean): Promise<void> {
  await buildGalleries();
  const galleries = await openGalleries();
  const browser = await chromium.launch(config.use?.launchOptions);
  const url = galleries.urlOf('stage');
  const frames: Record<string, number> = {};
  for (const rate of throttles)
    for (const count of characters) {
      const [page, session] = await openStagePage(browser, url);
      await slow(session, rate);
      frames[`${count} at ${rate}x`] = await frameScript(page, count);
      await page.close();
    }
  const colds: number[] = [];
  for (const picture of scenes.filter(({ scene }) => !scene.map)) {
    const tries: number[] = [];
    while (tries.length < 3) tries.push(await coldScene(browser, url, picture));
    colds.push(Math.min(...tries));
  }
  const [page, session] = await openStagePage(browser, url);
  const memory = await growth(page, session);
  await browser.close();
  await galleries.close();
  const sorted = colds.toSorted((one, other) => one - other);
  const told = {
    frame_script_p95_ms: frames,
    cold_scene_ms: Math.round(sorted.at(-1) ?? 0),
    cold_scene_median_ms: Math.round(sorted[sorted.length >> 1] ?? 0),
    memory_growth_ratio: memory,
  };
  if (json) console.log(JSON.stringify(told));
  else {
    const rows = Object.entries(frames).map(
      ([what, ms]) => [`script in a frame, p95, ${what}`, `${ms} ms`] as const,
    );
    printRows([
      ...rows,
      [
        'a cold scene at 4x, the slowest of five and the median',
        `${told.cold_scene_ms}, ${told.cold_scene_median_ms} ms`,
      ],
      [`memory after ${late} scenes, to after ${early}`, `${memory}x`],
    ]);
  }
}
