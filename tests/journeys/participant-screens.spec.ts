import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test, type Page } from '@playwright/test';
import { readLanguages } from '../../src/kit/languages/language-file.ts';
import { openGallery } from '../screens/participant/gallery/open-gallery.ts';
import { home } from '../support/page-words.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let gallery: Awaited<ReturnType<typeof openGallery>>;

test.use({ trace: 'off' });
test.beforeAll(async () => {
  gallery = await openGallery();
});
test.afterAll(() => gallery.close());

type Gallery = {
  readonly stateNames: readonly string[];
  readonly showState: (name: string) => void;
};

async function openStates(page: Page, language: string): Promise<readonly string[]> {
  await page.goto(`${gallery.url}?language=${language}`);
  await page.waitForFunction('globalThis.stateNames');
  return page.evaluate(() => (globalThis as unknown as Gallery).stateNames);
}

async function show(page: Page, name: string): Promise<void> {
  await page.evaluate((state) => (globalThis as unknown as Gallery).showState(state), name);
  await page.evaluate(() => document.fonts.ready.then(() => new Promise(requestAnimationFrame)));
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

async function misfitsOn(page: Page, name: string): Promise<string[]> {
  const size = page.viewportSize() ?? { width: 0, height: 0 };
  const seen = await page.evaluate(measure);
  expect(seen.length).toBeGreaterThan(3);
  const found = [...seen.flatMap((one) => misfitsOf(one, size)), ...crowdsOf(seen)];
  return found.map((misfit) => `${size.width}×${size.height} ${name}: ${misfit}`);
}

const smallest = [360, 640] as const;
const sizes = [smallest, [800, 1280], [1280, 800]] as const;
const real = [...readLanguages(home.languages).keys()].filter((language) => language !== 'en');

/** Every language on the smallest screen, where words are cut off first; those that stand for all, on each. */
const looks = [
  ...['en', 'en-XA', 'ar-XB'].map((language) => ({ language, on: sizes })),
  ...real.map((language) => ({ language, on: [smallest] })),
];

for (const { language, on } of looks)
  test(`[TOUCH-8] everything fits in every state and size (${language})`, async ({ page }) => {
    const misfits: string[] = [];
    for (const [width, height] of on) {
      await page.setViewportSize({ width, height });
      for (const name of await openStates(page, language)) {
        await show(page, name);
        misfits.push(...(await misfitsOn(page, name)));
        if (name === 'roles') {
          await page.locator('[data-sign="back"]').click();
          misfits.push(...(await misfitsOn(page, `${name}, put away`)));
        }
        if (!name.endsWith('-message')) continue;
        // Once it was seen, what the trainer says stays in a line above the screen.
        await page.locator('.control.main[data-sign="ok"]').first().click();
        await expect(page.locator('.said-line').first()).toBeVisible();
        misfits.push(...(await misfitsOn(page, `${name}, seen`)));
      }
    }
    expect(misfits).toEqual([]);
  });

test('[TOUCH-9] no state breaks a rule that axe knows', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  const broken: string[] = [];
  const names = await openStates(page, 'en');
  await page.evaluate(axe);
  for (const name of names) {
    await show(page, name);
    const ids = await page.evaluate<string[]>(
      'axe.run().then((it) => it.violations.map(({ id }) => id))',
    );
    broken.push(...ids.map((id) => `${name}: ${id}`));
  }
  expect(broken).toEqual([]);
});

test('[CROSS-9] the side is asked in pictures, is sent once, and shows nowhere afterwards', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await openStates(page, 'en');
  await show(page, 'side-asked');
  const answers = page.locator('.sides .choice');
  await expect(answers).toHaveCount(3);
  for (const answer of await answers.all())
    expect(await answer.locator('img').count()).toBeGreaterThan(0);
  await expect(page.locator('.control.main')).toHaveCount(0);
  await answers.nth(1).click();
  await page.locator('.control.main').click();
  await expect(page.locator('[aria-pressed="true"]')).toHaveCount(0);
  const sent = await page.evaluate('globalThis.sent');
  expect(sent).toEqual([{ kind: 'tell-side', side: 'civil' }]);
  await show(page, 'side-told');
  await expect(page.getByText('Your role comes soon.')).toBeVisible();
  await expect(page.locator('.sides')).toHaveCount(0);
  await page.locator('[data-sign="undo"]').click();
  await expect(page.locator('.sides [aria-pressed="true"]')).toHaveCount(0);
  await expect(answers).toHaveCount(3);
});

test('[ROLE-12] a swap is asked for behind the card, and nothing shows that it was', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await openStates(page, 'en');
  const picturesOf = async (where: string): Promise<string[]> =>
    page
      .locator(`${where} img`)
      .evaluateAll((all) => all.map((one) => (one as HTMLImageElement).src));
  await show(page, 'roles');
  const card = page.locator('section.card');
  await expect(card).toBeVisible();
  const [corner, read] = [await picturesOf('header.bar'), await picturesOf('section.card')];
  await page.locator('[data-sign="back"]').click();
  await expect(card).toBeHidden();
  const putAway = await page.locator('#device').innerHTML();
  await page.locator('.control.main').click();
  await page.locator('[data-sign="swap"]').click();
  await expect(card).toBeVisible();
  expect(await picturesOf('section.card')).toEqual(read);
  expect(await page.locator('.plate').count()).toBe(0);
  await page.locator('footer [data-sign="ok"]').click();
  expect(await page.evaluate('globalThis.sent')).toEqual([{ kind: 'swap-role' }]);
  expect(await page.locator('#device').innerHTML()).toBe(putAway);
  await show(page, 'roles-other');
  expect(await picturesOf('header.bar')).toEqual(corner);
});

test('[TOUCH-10] another language is two touches away, and the screen stays where it was', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await openStates(page, 'en');
  await show(page, 'rules');
  await page.locator('.bar [data-sign="language"]').click();
  const names = page.locator('.languages button');
  await expect(names).toHaveCount(1 + real.length);
  expect(await misfitsOn(page, 'languages')).toEqual([]);
  await page.getByRole('button', { name: 'العربية' }).click();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('.rules li')).not.toHaveCount(0);
  await expect(page.locator('.control.main')).toHaveText('أوافق');
  expect(await page.evaluate('globalThis.sent')).toEqual([{ kind: 'speak', language: 'ar' }]);
  await show(page, 'choices');
  await page.locator('[data-sign="card"], .bar .corner').first().click();
  await page.locator('footer [data-sign="language"]').click();
  await page.getByRole('button', { name: 'Kiswahili' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'sw');
  await expect(page.locator('button.choice')).not.toHaveCount(0);
});

test('[TOUCH-11] an answer to what may leave counts once the host has it, and can be given again when it was refused', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await openStates(page, 'en');
  const given = page.getByText('Your answer is in.');
  await show(page, 'offer');
  await page.locator('.control.main').click();
  await page.locator('main button').nth(1).click();
  await page.locator('.control.main[data-sign="ok"]').click();
  const answer = { kind: 'answer-offer', number: 1, agrees: false };
  expect(await page.evaluate('globalThis.sent')).toEqual([answer]);
  // Nothing is on its way any more, and no answer is there: it was refused.
  await page.locator('.control.main[data-sign="ok"]').click();
  expect(await page.evaluate('globalThis.sent')).toEqual([answer, answer]);
  await expect(given).toHaveCount(0);
  await show(page, 'offer-given');
  await expect(given).toBeVisible();
  await show(page, 'offer-changing');
  await expect(page.getByRole('heading', { name: 'May this leave the room?' })).toBeVisible();
  await expect(page.locator('footer').getByText('On its way …')).toBeVisible();
  await expect(given).toHaveCount(0);
});
