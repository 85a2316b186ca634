import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from '@playwright/test';
import { readLanguages } from '../../src/kit/languages/language-file.ts';
import { openGalleries, type Galleries } from './support/galleries.ts';
import { home } from '../support/page-words.ts';
import { threeSizes } from './support/three-sizes.ts';
import { misfitsOn, show } from './support/participant-gallery.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let galleries: Galleries;

test.use({ trace: 'off' });
test.beforeAll(async () => {
  galleries = await openGalleries();
});
test.afterAll(() => galleries.close());

const smallest = [360, 640] as const;
const sizes = [smallest, [800, 1280], [1280, 800], [1920, 1080]] as const;
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
      for (const name of await galleries.open(page, 'tablet', language)) {
        await show(page, name);
        misfits.push(...(await misfitsOn(page, name)));
        if (name === 'roles') {
          await page.locator('[data-sign="back"]').click();
          misfits.push(...(await misfitsOn(page, `${name}, put away`)));
        }
        if (name === 'lobby') {
          await page.locator('[data-sign="bird"]').click();
          await page.locator('.choice').last().click();
          misfits.push(...(await misfitsOn(page, `${name}, asked for the bird`)));
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

for (const [language, [width, height]] of [
  ...['en', 'ar', 'ur'].map((tag) => [tag, smallest] as const),
  ...threeSizes.slice(1).flatMap((size) => ['en', 'ar'].map((tag) => [tag, size] as const)),
])
  test(`[TOUCH-9] no state breaks a rule that axe knows (${language}, ${width} × ${height})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const broken: string[] = [];
    const names = await galleries.open(page, 'tablet', language);
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

test('[SAY-13] a card lies as its words run, and says their language where it is not the page’s', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const card = page.locator('section.card');
  const ways = (): Promise<string[]> =>
    page
      .locator('section.card, .card .goal span, .card li, .card .secret span:not(.unseen)')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).direction));
  for (const language of ['ar', 'en']) {
    await galleries.open(page, 'tablet', language);
    await show(page, 'roles-untold');
    expect(new Set(await ways())).toEqual(new Set(['ltr']));
    await expect(card).toHaveAttribute('lang', 'en');
    await expect(card.locator('.unseen')).not.toHaveAttribute('lang');
    await show(page, 'roles-arabic');
    expect(new Set(await ways())).toEqual(new Set(['rtl']));
    await expect(card).toHaveAttribute('lang', 'ar');
    await show(page, 'roles');
    await expect(card).not.toHaveAttribute('lang');
    await show(page, 'beat');
    expect(await page.locator('.spoken').evaluate((one) => getComputedStyle(one).direction)).toBe(
      'ltr',
    );
  }
});

test('[LANG-25] a question lies as its own words run, and a sentence around a name as the page does', async ({
  page,
}) => {
  const direction = (selector: string): Promise<string> =>
    page.locator(selector).evaluate((one) => getComputedStyle(one).direction);
  await galleries.open(page, 'tablet', 'ar');
  await show(page, 'survey-tried');
  expect(await direction('.question p')).toBe('rtl');
  await show(page, 'survey');
  expect(await direction('.question p')).toBe('ltr');
  await show(page, 'contest-role');
  expect(await direction('.question p')).toBe('ltr');
  await show(page, 'contest');
  expect(await direction('.question p')).toBe('rtl');
  // Where the name of a role in other letters comes first.
  await galleries.open(page, 'tablet', 'prs');
  await show(page, 'role-decides');
  await expect(page.locator('.told')).toContainText('The nurse');
  expect(await direction('.told span')).toBe('rtl');
});

test('[CROSS-9] the side is asked in pictures, is sent once, and shows nowhere afterwards', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await galleries.open(page, 'tablet', 'en');
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
  await galleries.open(page, 'tablet', 'en');
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

for (const [width, height] of threeSizes)
  test(`[TOUCH-14] a code of three or four pictures is touched in, and stands whole beside the way back (${width} × ${height})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await galleries.open(page, 'tablet', 'en');
    const [picture, join] = [page.locator('.pictures button'), page.locator('[data-sign="ok"]')];
    for (const index of [0, 5]) await picture.nth(index).click();
    await expect(join).toHaveCount(0);
    await picture.nth(7).click();
    await join.click();
    expect(await misfitsOn(page, 'three pictures')).toEqual([]);
    await picture.nth(5).click();
    await expect(picture.nth(5)).toBeDisabled();
    expect(await misfitsOn(page, 'four pictures')).toEqual([]);
    await join.click();
    const three = ['gourd', 'ladder', 'leaf'];
    expect(await page.evaluate('globalThis.sent')).toEqual([three, [...three, 'ladder']]);
  });

test('[TOUCH-72] letters typed on keys are a code, in any script, and one is taken back', async ({
  page,
}) => {
  await galleries.open(page, 'tablet', 'en');
  await expect(page.locator('.pictures kbd').first()).toBeVisible();
  // In one go, faster than any picture follows; the last is the key of P on a board with Arabic letters.
  await page.evaluate(
    "for (const key of ['a', 'q', 'K', 'x', 'Backspace', '\u062d']) " +
      "dispatchEvent(new KeyboardEvent('keydown', { key, code: key === '\u062d' ? 'KeyP' : '' }))",
  );
  await page.locator('[data-sign="ok"]').click();
  expect(await page.evaluate('globalThis.sent')).toEqual([['gourd', 'ladder', 'leaf']]);
});

test('[TOUCH-11] an answer to what may leave counts once the host has it, and can be given again when it was refused', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await galleries.open(page, 'tablet', 'en');
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

test('[TOUCH-15] a device whose team is another says so until it was seen, whatever was open', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await galleries.open(page, 'tablet', 'en');
  const told = page.getByRole('heading', { name: 'You go with the team boat now' });
  await show(page, 'lobby');
  await page.locator('[data-sign="language"]').first().click();
  await page.evaluate('moveTo("boat")');
  await expect(told).toBeVisible();
  await expect(page.locator('main .emblem')).toHaveCount(1);
  await page.locator('footer [data-sign="ok"]').click();
  await expect(told).toHaveCount(0);
  await page.evaluate('moveTo("boat")');
  await expect(told).toHaveCount(0);
  await show(page, 'map');
  await page.evaluate('moveTo("boat")');
  await expect(page.locator('.quiet-map')).toBeVisible();
  await expect(page.locator('.plate')).toHaveCount(0);
});
