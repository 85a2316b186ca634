// What writing on a long story costs in a real browser: each letter until it is drawn, and a whole check.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import config from '../../playwright.config.ts';
import { startHost } from '../journeys/support/host-process.ts';
import { writeLongStory } from './long-story.ts';

const lines = 5_000;
const letters = 200;
const checks = 5;

type Timed = { readonly keystrokes: number[] };

/** Runs in the page: from a key's event to the turn after the frame in which its letter is drawn. */
function timeKeys(): void {
  const timed: Timed = { keystrokes: [] };
  Object.assign(globalThis, { timed });
  addEventListener(
    'keydown',
    ({ timeStamp }) =>
      requestAnimationFrame(() => {
        setTimeout(() => timed.keystrokes.push(performance.now() - timeStamp));
      }),
    { capture: true },
  );
}

/** Runs in the page: how long the status says that a check goes on. */
function timeCheck(busy: string): Promise<number> {
  const status = document.querySelector('.finding-list [role="status"]');
  let begun = 0;
  return new Promise((resolve) => {
    const look = (): void => {
      if (status?.textContent === busy) begun ||= performance.now();
      else if (begun > 0) resolve(performance.now() - begun);
      if (begun === 0 || status?.textContent === busy) requestAnimationFrame(look);
    };
    look();
  });
}

const p95 = (all: readonly number[]): number =>
  all.toSorted((one, other) => one - other)[Math.floor(all.length * 0.95)] ?? Number.NaN;

async function openStory(page: Page, address: string): Promise<void> {
  const url = new URL(address);
  url.pathname = '/studio/';
  await page.goto(url.href);
  await page.locator('option', { hasText: 'long' }).waitFor({ state: 'attached' });
  await page.locator('.studio-bar select').selectOption('long');
  await page.locator('.cm-content').getByText('scene_0').first().waitFor();
  await page.locator('.outline li').first().waitFor();
}

async function measure(page: Page) {
  const check: number[] = [];
  await page.locator('.cm-content').focus();
  await page.keyboard.press('ControlOrMeta+End');
  for (let again = 0; again < checks; again += 1) {
    const checked = page.evaluate(timeCheck, 'Checking …');
    await page.keyboard.type(`${again}`);
    check.push(await checked);
  }
  for (let up = 0; up < 40; up += 1) await page.keyboard.press('PageUp');
  await page.keyboard.press('End');
  await page.evaluate(timeKeys);
  // As fast as somebody types, so that names, findings and drafts are made in between.
  await page.keyboard.type('The long road goes on. '.repeat(letters).slice(0, letters), {
    delay: 60,
  });
  const { keystrokes } = await page.evaluate(
    () => (globalThis as unknown as { timed: Timed }).timed,
  );
  return { check, keystrokes };
}

export async function benchStudio(json: boolean): Promise<void> {
  const place = mkdtempSync(join(tmpdir(), 'elsewhere-bench-'));
  mkdirSync(join(place, 'long'));
  const story = writeLongStory(lines);
  writeFileSync(join(place, 'long/long.ink'), story);
  const host = await startHost({ stories: place });
  const browser = await chromium.launch({ ...config.use?.launchOptions });
  try {
    const page = await browser.newPage();
    await openStory(page, host.addresses.facilitator);
    const { check, keystrokes } = await measure(page);
    const seconds = Math.min(...check) / 1_000;
    const found = {
      lines: story.split('\n').length - 1,
      keystrokes: keystrokes.length,
      keystroke_p50_ms: Math.round(
        keystrokes.toSorted((a, b) => a - b)[keystrokes.length >> 1] ?? 0,
      ),
      keystroke_p95_ms: Math.round(p95(keystrokes)),
      check_s: Math.round(seconds * 100) / 100,
      check_slowest_s: Math.round(Math.max(...check) / 10) / 100,
    };
    if (json) console.log(JSON.stringify(found));
    else console.log(found);
  } finally {
    await browser.close();
    await host.stop();
    rmSync(place, { recursive: true, force: true });
  }
}
