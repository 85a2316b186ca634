import { expect, test, type Page } from '@playwright/test';
import { openStaticSite, type StaticSite } from './support/static-site.ts';

let site: StaticSite;
test.beforeAll(async () => {
  site = await openStaticSite();
});
test.afterAll(async () => {
  await site.close();
});

/** Chooses the first picture on the tablet and confirms it. */
async function choose(page: Page): Promise<void> {
  const tablet = page.frameLocator('.tablet-frame');
  await tablet.locator('button.choice').first().click();
  await tablet.getByRole('button', { name: 'This one' }).click();
}

test('[SOLO-5] one person plays The River Road alone in the static build, to the end', async ({
  page,
}) => {
  const broken: string[] = [];
  page.on('pageerror', (error) => broken.push(error.message));
  await page.goto(`${site.url}solo/`);
  await page.getByRole('button', { name: '12 min' }).click();
  const bar = page.locator('.solo-bar');
  const over = bar.getByRole('button', { name: 'Play again' });
  const go = bar.locator('.action');
  const waits = bar.getByText('Choose on the tablet.');
  let decisions = 0;
  while (!(await over.isVisible())) {
    await expect(go.or(waits)).toBeVisible();
    if (await waits.isVisible()) {
      decisions += 1;
      await choose(page);
      await expect(waits).toBeHidden();
    } else await go.click();
  }
  expect(decisions).toBeGreaterThanOrEqual(3);
  expect(broken).toEqual([]);
});
