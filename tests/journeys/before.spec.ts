import { mkdirSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { drawn, findSidewaysScroll, findViolations, sizes } from './support/looks.ts';
import { test } from './support/workshop.ts';

/** Set to a folder, it also keeps pictures to be looked at. */
const album = process.env['ELSEWHERE_ALBUM'];

async function lookAt(page: Page, found: string[], what: string): Promise<void> {
  for (const size of sizes) {
    await page.setViewportSize(size);
    await drawn(page);
    const faults = [...(await findViolations(page)), ...(await findSidewaysScroll(page))];
    found.push(...faults.map((fault) => `${what}, ${size.width}: ${fault}`));
    if (album === undefined) continue;
    mkdirSync(album, { recursive: true });
    await page.screenshot({ path: `${album}/${what}-${size.width}.png`, fullPage: true });
  }
}

for (const language of ['en', 'ar-XB'])
  test(`[BEFORE-11] before people enter, in ${language}`, async ({ workshop }) => {
    const { addresses } = workshop.host();
    const url = new URL(addresses.facilitator);
    url.searchParams.set('language', language);
    const page = await workshop.open(url.href);
    const found: string[] = [];
    await page.locator('.to-before button').first().click();
    await expect(page.locator('.check-line')).toHaveCount(9);
    await expect(page.locator('.room-card li')).toHaveCount(8);
    await page.locator('.room-card input').first().click();
    const network = page.locator('.network-form');
    await network.locator('input').first().fill('Trainer 12');
    await network.locator('input').last().fill('river road');
    await network.locator('button[type="submit"]').click();
    await expect(network.locator('[role="status"]')).toBeVisible();
    await lookAt(page, found, `${language}-before`);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.room-card li').last()).toBeVisible();
    for (const hidden of ['.side', '.foot', '.check-line', '.run-sheet'])
      await expect(page.locator(hidden).first()).toBeHidden();
    await page.emulateMedia({ media: 'screen' });

    const [card] = await Promise.all([
      page.context().waitForEvent('page'),
      page.locator('.check-line a.button').click(),
    ]);
    await expect(card.locator('.shapes .shape')).toHaveCount(4);
    await card.locator('nav button').first().click();
    await lookAt(card, found, `${language}-test-card`);
    const reach = await workshop.open(new URL(`/reach/?language=${language}`, url).href);
    await expect(reach.locator('h1')).not.toBeEmpty();
    await lookAt(reach, found, `${language}-reach`);

    await page.locator('.before > .choices-row .action').click();
    await expect(page.locator('.packs')).toBeVisible();
    await expect(page.locator('.join-poster .qr')).toHaveCount(2);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.join-poster')).toBeVisible();
    await expect(page.locator('.room-view')).toBeHidden();
    expect([found, workshop.faults]).toEqual([[], []]);
  });
