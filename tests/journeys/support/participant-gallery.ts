import { expect, type Page } from '@playwright/test';

type Gallery = {
  readonly stateNames: readonly string[];
  readonly showState: (name: string) => void;
};

/** Opens the gallery in a language; the names of its states. */
export async function openStates(
  page: Page,
  url: string,
  language: string,
): Promise<readonly string[]> {
  const address = new URL(url);
  address.searchParams.set('language', language);
  await page.goto(address.href);
  await page.waitForFunction('globalThis.stateNames');
  return page.evaluate(() => (globalThis as unknown as Gallery).stateNames);
}

export async function show(page: Page, name: string): Promise<void> {
  await page.evaluate((state) => (globalThis as unknown as Gallery).showState(state), name);
  await page.evaluate(() => document.fonts.ready.then(() => new Promise(requestAnimationFrame)));
}

/** Opens all that is folded away. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = true;
  });
}

type Seen = {
  readonly name: string;
  readonly box: readonly [left: number, top: number, right: number, bottom: number];
  readonly isButton: boolean;
  readonly least: number;
  readonly isCut: boolean;
  readonly fontSize: number;
  readonly isKey: boolean;
};

/** Runs in the page: what stands on this screen, as it is measured. */
function measure(): Seen[] {
  const mayBeCut = '.page, .plate, .card, .rules, .rules li, .control, .choice, .told, .away';
  return [...document.querySelectorAll<HTMLElement>('#device *')]
    .filter((one) => one.checkVisibility() && !one.closest('.unseen, .panel, svg'))
    .map((one) => {
      const { left, top, right, bottom } = one.getBoundingClientRect();
      const isOver =
        one.scrollHeight > one.clientHeight + 8 || one.scrollWidth > one.clientWidth + 4;
      return {
        name: `${one.tagName} ${one.className}`,
        box: [left, top, right, bottom],
        isButton: one.matches('button'),
        least: one.matches('.choice') ? 120 : 72,
        isCut: isOver && one.matches(mayBeCut),
        fontSize: one.textContent === '' ? 99 : Number.parseFloat(getComputedStyle(one).fontSize),
        isKey: /^[a-z-]+(\.[\w-]+)+$/.test(one.textContent),
      };
    });
}

function misfitsOf(one: Seen, { width, height }: { width: number; height: number }): string[] {
  const [left, top, right, bottom] = one.box;
  const isIn = Math.min(left, top) >= -1 && right <= width + 1 && bottom <= height + 1;
  const size = Math.min(right - left, bottom - top);
  const checks: [boolean, string][] = [
    [!isIn, 'leaves the screen'],
    [one.isCut, 'is cut off'],
    [one.isButton && size < one.least - 0.5, `is only ${Math.round(size)} px`],
    [one.fontSize < 20, 'has small words'],
    [one.isKey, 'shows a key instead of words'],
  ];
  return checks.flatMap(([isWrong, what]) => (isWrong ? [`${one.name} ${what}`] : []));
}

/** How far apart two boxes stand, in pixels; negative where they overlap. */
function gapBetween({ box: a }: Seen, { box: b }: Seen): number {
  const across = Math.max(a[0], b[0]) - Math.min(a[2], b[2]);
  return Math.max(across, Math.max(a[1], b[1]) - Math.min(a[3], b[3]));
}

function crowdsOf(seen: readonly Seen[]): string[] {
  const buttons = seen.filter(({ isButton }) => isButton);
  return buttons.flatMap((one, index) =>
    buttons
      .slice(index + 1)
      .filter((other) => gapBetween(one, other) < 11.5)
      .map((other) => `${one.name} and ${other.name} stand too near`),
  );
}

/** What does not fit, is too small, too near or cut off on the screen as it stands. */
export async function misfitsOn(page: Page, name: string): Promise<string[]> {
  const size = page.viewportSize() ?? { width: 0, height: 0 };
  const seen = await page.evaluate(measure);
  expect(seen.length).toBeGreaterThan(3);
  const found = [...seen.flatMap((one) => misfitsOf(one, size)), ...crowdsOf(seen)];
  return found.map((misfit) => `${size.width}×${size.height} ${name}: ${misfit}`);
}
