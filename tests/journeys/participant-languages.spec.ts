import { expect, test } from '@playwright/test';
import { readLanguages } from '../../src/kit/languages/language-file.ts';
import { openGalleries, type Galleries } from './support/galleries.ts';
import { home } from '../support/page-words.ts';
import { misfitsOn, show } from './support/participant-gallery.ts';

let galleries: Galleries;

test.use({ trace: 'off', viewport: { width: 360, height: 640 } });
test.beforeAll(async () => {
  galleries = await openGalleries();
});
test.afterAll(() => galleries.close());

const named = [...readLanguages(home.languages)].map(([tag, { heading }]) => ({
  tag,
  name: heading.name,
}));

test('[TOUCH-10] another language is two touches away, and the screen stays where it was', async ({
  page,
}) => {
  await galleries.open(page, 'tablet', 'en');
  await show(page, 'rules');
  await page.locator('.bar [data-sign="language"]').click();
  const names = page.locator('.languages button');
  await expect(names).toHaveCount(named.length);
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

test('[TOUCH-10] every language is reached, and the place is kept in each', async ({ page }) => {
  await galleries.open(page, 'tablet', 'en');
  await show(page, 'choices');
  const choices = page.locator('button.choice');
  const shapes = async (): Promise<readonly string[]> =>
    choices.evaluateAll((all) => all.map((one) => one.querySelector('.shape')?.innerHTML ?? ''));
  const [names, wanted] = [await choices.count(), await shapes()];
  for (const { tag, name } of named) {
    await page.locator('.bar .corner').click();
    await page.locator('footer [data-sign="language"]').click();
    await page.getByRole('button', { name, exact: true }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', tag);
    await expect(choices).toHaveCount(names);
    expect([tag, await shapes()]).toEqual([tag, wanted]);
  }
});

for (const place of ['join', 'turned-away-door'])
  test(`[TOUCH-12] a language is chosen without a seat too (${place})`, async ({ page }) => {
    await galleries.open(page, 'tablet', 'en');
    await show(page, place);
    for (const { tag, name } of named) {
      await page.locator('[data-sign="language"]').click();
      expect(await misfitsOn(page, 'languages')).toEqual([]);
      await page.getByRole('button', { name, exact: true }).click();
      await expect(page.locator('html')).toHaveAttribute('lang', tag);
    }
    await expect(page.locator('.languages')).toHaveCount(0);
    expect(await page.evaluate('globalThis.sent')).toEqual([]);
  });

test('[TOUCH-12] a language that cannot be fetched leaves the old one, and the device says so', async ({
  page,
}) => {
  await galleries.open(page, 'tablet', 'fr');
  await show(page, 'rules');
  await page.route('**/languages/ar/participant.json', (route) => route.abort());
  await page.locator('.bar [data-sign="language"]').click();
  await page.getByRole('button', { name: 'العربية' }).click();
  await expect(page.getByRole('alert')).toContainText('Cette langue ne peut pas venir');
  expect(await misfitsOn(page, 'languages, missed')).toEqual([]);
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  expect(await page.evaluate('globalThis.sent')).toEqual([]);
  await page.unroute('**/languages/ar/participant.json');
  await page.getByRole('button', { name: 'العربية' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await expect(page.locator('.rules li')).not.toHaveCount(0);
  expect(await page.evaluate('globalThis.sent')).toEqual([{ kind: 'speak', language: 'ar' }]);
});

const letters: Readonly<Record<string, string>> = {
  ar: 'noto-naskh-arabic',
  prs: 'vazirmatn',
  ur: 'noto-nastaliq-urdu',
};

for (const { tag } of named)
  test(`[FONT-2] only the letters of the language in use are fetched (${tag})`, async ({
    page,
  }) => {
    const fetched = new Set<string>();
    page.on('request', (request) => {
      const font = /(andika|noto-[a-z-]+|vazirmatn)[\w-]*\.woff2/.exec(request.url())?.[1];
      if (font !== undefined) fetched.add(font.replace(/-$/, ''));
    });
    await galleries.open(page, 'tablet', tag);
    for (const name of ['rules', 'lobby', 'choices']) await show(page, name);
    await page.locator('.bar .corner').click();
    await page.locator('footer [data-sign="language"]').click();
    await expect(page.locator('.languages button')).toHaveCount(named.length);
    await page.evaluate(() => document.fonts.ready);
    const own = letters[tag];
    const latin = [...fetched].filter((font) => font.startsWith('andika'));
    // The states are told in English, so that its letters are needed too.
    expect(latin.length).toBe(1);
    expect([...fetched].filter((font) => !font.startsWith('andika'))).toEqual(own ? [own] : []);
  });

for (const [tag, own] of Object.entries(letters))
  test(`[FONT-4] before anything is told, a tablet fetches its own letters and the marks between them (${tag})`, async ({
    page,
  }) => {
    const fetched = new Set<string>();
    page.on('request', (request) => {
      const font = /([a-z-]+)[\w-]*\.woff2/.exec(
        new URL(request.url()).pathname.split('/').at(-1) ?? '',
      );
      if (font?.[1] !== undefined) fetched.add(font[1].replace(/-$/, ''));
    });
    await galleries.open(page, 'tablet', tag);
    for (const name of ['join', 'connecting', 'lobby', 'terms', 'rules', 'roles-waiting'])
      await show(page, name);
    await page.evaluate(() => document.fonts.ready);
    expect([...fetched].toSorted()).toEqual(['andika-marks', own]);
  });
