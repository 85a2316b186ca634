import { expect, test, type Page } from '@playwright/test';
import { findViolations } from './support/looks.ts';
import { openStates, show, unfold } from './support/participant-gallery.ts';
import { openGalleries, type Galleries } from './support/galleries.ts';
import { openStaticSite } from './support/static-site.ts';
import { latinDigitsOn } from './support/strange-words.ts';

let galleries: Galleries;

test.use({ trace: 'off' });
test.beforeAll(async () => {
  galleries = await openGalleries();
});
test.afterAll(() => galleries.close());

const phone = { width: 360, height: 640 };
const laptop = { width: 1280, height: 800 };

/** Runs in the page: takes away each part that an earlier state had letter for letter, so that it is looked at once. */
function dropSeen(): void {
  const known = ((globalThis as { partsSeen?: Set<string> }).partsSeen ??= new Set());
  const parts = document.querySelectorAll('aside, header, footer, fieldset, details, section, li');
  for (const [part, html] of [...parts].map((one) => [one, one.outerHTML] as const)) {
    if (known.has(html)) part.remove();
    known.add(html);
  }
}

async function violationsIn(page: Page, url: string, language: string): Promise<string[]> {
  const found: string[] = [];
  for (const name of await openStates(page, url, language)) {
    await show(page, name);
    await unfold(page);
    await page.evaluate(dropSeen);
    const digits = language === 'ar' ? await latinDigitsOn(page) : [];
    found.push(...[...(await findViolations(page)), ...digits].map((one) => `${name}, ${one}`));
  }
  return found;
}

for (const kind of ['console', 'helpers', 'wall'] as const)
  for (const [language, size] of [
    ['en', laptop],
    ['ar', kind === 'wall' ? laptop : phone],
  ] as const)
    test(`[JOURNEY-6] no stored state of ${kind} keeps anybody out (${language})`, async ({
      page,
    }) => {
      await page.setViewportSize(size);
      expect(await violationsIn(page, galleries.urlOf(kind, { calm: '' }), language)).toEqual([]);
      // What is put in on purpose is found.
      await page.evaluate(() => document.body.append(document.createElement('button')));
      expect(await findViolations(page)).toHaveLength(1);
    });

const alone = [
  'solo',
  'reach',
  'test-card',
  'print',
  'participant',
  'projector',
  'facilitator',
  'observer',
  'interpreter',
  'studio',
];

test('[JOURNEY-6] no page keeps anybody out that is opened by itself', async ({ page }) => {
  const site = await openStaticSite();
  const found: string[] = [];
  // Who plays alone sees wall and tablet in frames: those are looked at by themselves.
  await page.route('**/*frame&language*', (route) => route.abort());
  for (const language of ['en', 'ar'])
    for (const name of alone) {
      await page.setViewportSize(name === 'test-card' ? laptop : phone);
      await page.goto(`${site.url}${name}/?language=${language}`);
      await expect(page.locator('h1, p').first()).toBeVisible();
      found.push(...(await findViolations(page)).map((one) => `${name} (${language}), ${one}`));
    }
  expect(found).toEqual([]);
  await site.close();
});

test('[JOURNEY-6] the page of who plays alone keeps nobody out while it plays', async ({
  page,
}) => {
  const site = await openStaticSite();
  const found: string[] = [];
  await page.route('**/*frame&language*', (route) => route.abort());
  await page.setViewportSize(laptop);
  for (const language of ['en', 'ar']) {
    await page.goto(`${site.url}solo/?language=${language}`);
    await page.locator('.start .action').first().click();
    await expect(page.locator('.start')).toHaveCount(0);
    await page.locator('.solo-bar [aria-expanded]').click();
    found.push(...(await findViolations(page)).map((one) => `${language}, ${one}`));
  }
  expect(found).toEqual([]);
  await site.close();
});
