import { expect, test, type Locator, type Page } from '@playwright/test';
import { openStaticSite, type StaticSite } from './support/static-site.ts';

let site: StaticSite;
test.beforeAll(async () => {
  site = await openStaticSite();
});
test.afterAll(async () => {
  await site.close();
});

/** Touches something if it is still there: the page may have gone on since it was looked at. */
async function touch(thing: Locator): Promise<boolean> {
  return thing.click({ timeout: 2000 }).then(
    () => true,
    () => false,
  );
}

/** Whether somebody who touches the middle of one thing would touch the other. */
function isWithin(
  middleOf: { x: number; y: number; width: number; height: number },
  other: { x: number; y: number; width: number; height: number },
): boolean {
  const x = middleOf.x + middleOf.width / 2 - other.x;
  const y = middleOf.y + middleOf.height / 2 - other.y;
  return x >= 0 && x <= other.width && y >= 0 && y <= other.height;
}

/** Chooses the first picture on the tablet and confirms it. */
async function choose(page: Page): Promise<boolean> {
  const tablet = page.frameLocator('.tablet-frame');
  // The first card opens by itself.
  if (await tablet.locator('.card .secret').isVisible())
    await touch(tablet.locator('footer [data-sign="back"]'));
  const isChosen = await touch(tablet.locator('button.choice').first());
  return isChosen && touch(tablet.getByRole('button', { name: 'This one' }));
}

test.describe('[SOLO-6] playing again stands apart from going on', () => {
  test('[SOLO-5] one person plays The River Road alone in the static build, to the end', async ({
    page,
  }) => {
    const broken: string[] = [];
    page.on('pageerror', (error) => broken.push(error.message));
    await page.goto(`${site.url}solo/?language=ar-XB`);
    const tablet = page.frameLocator('.tablet-frame').locator('html');
    await expect(tablet).toHaveAttribute('dir', 'rtl');
    await page.goto(`${site.url}solo/`);
    await page.getByRole('button', { name: '12 min' }).click();
    const bar = page.locator('.solo-bar');
    const over = bar.getByRole('button', { name: 'Play again' });
    const go = bar.getByRole('button', { name: /^(Go on|Next line)$/ });
    const waits = bar.getByText('Choose on the tablet.');
    let decisions = 0;
    let stood = await bar.getByRole('button').last().boundingBox();
    while (!(await over.isVisible())) {
      await expect(go.or(waits).or(over).first()).toBeVisible();
      if (await waits.isVisible()) {
        if (await choose(page)) decisions += 1;
        await expect(waits).toBeHidden();
      } else if (await go.isVisible()) {
        stood = (await go.boundingBox({ timeout: 2000 }).catch(() => null)) ?? stood;
        await touch(go);
      }
    }
    const again = await over.boundingBox();
    if (!stood || !again) throw new Error('The buttons have no place.');
    expect(isWithin(stood, again)).toBe(false);
    expect(decisions).toBeGreaterThanOrEqual(3);
    expect(broken).toEqual([]);
  });
});

test('[LANG-26] who plays alone, or writes, is met in the language of their device', async ({
  browser,
}) => {
  const context = await browser.newContext({ locale: 'ar' });
  const page = await context.newPage();
  for (const path of ['solo/', 'studio/', 'solo/?language=fr']) {
    await page.goto(`${site.url}${path}`);
    const [lang, dir] = path.endsWith('fr') ? ['fr', 'ltr'] : ['ar', 'rtl'];
    await expect(page.locator(`html[lang="${lang}"][dir="${dir}"]`)).toBeVisible();
  }
  await context.close();
});
