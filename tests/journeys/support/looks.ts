import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export const sizes = [
  { width: 360, height: 640 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
] as const;

const options: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations'],
};

type Axe = { readonly run: (options: RunOptions) => Promise<AxeResults> };

/** Every violation of WCAG 2.2 AA that axe finds on the page as it stands, with where it is. */
export async function findViolations(page: Page): Promise<string[]> {
  // The pages' policy allows no script tag; what a debugger evaluates is not bound by it.
  if (!(await page.evaluate('"axe" in globalThis'))) await page.evaluate(axe);
  const { violations } = await page.evaluate(
    (wanted) => (globalThis as unknown as { axe: Axe }).axe.run(wanted),
    options,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} — ${node.failureSummary ?? ''}`),
  );
}

/** Runs in the page: what does not fit its frame on the wall, and what sticks out where the page would scroll sideways. */
function stickingOut(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const cards = [...document.querySelectorAll('.empty-chair, .prompt-card')];
  const walls = [...document.querySelectorAll('.under > section, .debrief-picture')];
  const spilt = [
    ...cards.filter((one) => one.scrollHeight > one.clientHeight + 2),
    ...walls.filter((one) => one.getBoundingClientRect().width > clientWidth + 1),
  ];
  if (spilt.length > 0) return spilt.map((one) => `${one.className} does not hold its content`);
  if (scrollWidth <= clientWidth) return [];
  const out = [...document.querySelectorAll('body *')].filter((one) => {
    const { left, right, width } = one.getBoundingClientRect();
    return width > 0 && (right > clientWidth + 1 || left < -1);
  });
  const names = out.slice(0, 3).map((one) => `${one.tagName}.${one.getAttribute('class') ?? ''}`);
  return [`scrolls sideways by ${scrollWidth - clientWidth}: ${names.join(', ')}`];
}

/** Waits until a page that was resized has been laid out and drawn again. */
export async function drawn(page: Page): Promise<void> {
  for (let frame = 0; frame < 3; frame += 1)
    await page.evaluate(() => new Promise((next) => requestAnimationFrame(next)));
}

/** What makes the page scroll sideways at each size; it has its own size again afterwards. */
export async function findSidewaysScroll(page: Page): Promise<string[]> {
  const own = page.viewportSize();
  const found: string[] = [];
  for (const size of sizes) {
    await page.setViewportSize(size);
    await drawn(page);
    const out = await page.evaluate(stickingOut);
    found.push(...out.map((text) => `at ${size.width}×${size.height} ${text}`));
  }
  if (own) await page.setViewportSize(own);
  return found;
}
