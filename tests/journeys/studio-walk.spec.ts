import { expect, test, type Locator, type Page } from '@playwright/test';
import { paneNames } from '../../src/screens/studio/panes/panes.ts';
import { mill } from '../screens/studio/walk/walked-mill.ts';
import { drawn, findSidewaysScroll, findViolations, sizes } from './support/looks.ts';
import { aHostWith } from './support/studio-page.ts';

const pack = `title: The Mill
minutes: [12]
meters:
  trust: { name: Trust, range: [0, 10] }
endings:
  warm: { name: A warm evening }
  cold: { name: A cold evening }
`;

const { openStudio } = aHostWith({ 'the-mill/the-mill.ink': mill, 'the-mill/pack.yaml': pack });

const text = (page: Page): Locator => page.locator('.cm-content');
const looked = (page: Page): Locator => page.locator('.looked');
const map = (page: Page): Locator => page.getByRole('application');

async function openWalk(page: Page, language = 'en'): Promise<void> {
  await openStudio(page, language);
  // Whatever the language, what can stand beside the text is offered in its order.
  const after = paneNames.indexOf('walk') - paneNames.indexOf('see') - 1;
  await page.locator('button[aria-keyshortcuts="F4"] ~ button').nth(after).press('Enter');
  await expect(page.locator('.walk-times td').first()).toBeVisible();
}

test('[STUDIO-55] the map leads to the line and the line to the map, and a part is searched', async ({
  page,
}) => {
  await openWalk(page);
  await page.locator('.cm-line', { hasText: 'The yard is empty' }).click();
  await expect(looked(page)).toContainText('yard');
  await expect(looked(page)).toContainText('Leads to: warm, cold');
  await map(page).focus();
  await page.keyboard.press('ArrowUp');
  await expect(looked(page)).toContainText('bridge');
  await expect(looked(page)).toContainText('yard (Ask her; Search the cart)');
  await page.keyboard.press('Enter');
  await expect(page.locator('.cm-activeLine')).toHaveText('=== bridge ===');
  await expect(text(page)).toBeFocused();
  const find = page.getByLabel('Find a part or choice');
  await find.fill('war');
  await expect(page.getByText('Found: 1')).toBeVisible();
  await find.press('Enter');
  await expect(looked(page)).toContainText('warm');
  await page.getByText('The map as a list').click();
  await page.locator('.map-list button').click();
  await expect(page.locator('.cm-activeLine')).toHaveText('=== warm ===');
  await find.fill('');
  await expect(page.locator('.map-list li')).toHaveCount(5);
});

test('[STUDIO-55] a part that is touched in the map is found in the text', async ({ page }) => {
  await openWalk(page);
  await page.locator('.cm-line', { hasText: 'She goes home' }).click();
  await expect(looked(page)).toContainText('cold');
  await page.getByRole('button', { name: 'See all' }).click();
  const { width } = (await map(page).boundingBox()) ?? { width: 0 };
  // A small story stands in the middle of its map, its beginning above all else.
  await map(page).click({ position: { x: width / 2, y: 40 } });
  await expect(page.locator('.cm-activeLine')).toHaveText('VAR trust = 5');
  await expect(text(page)).toBeFocused();
});

test('[STUDIO-56] the map is coloured by what the author chooses, and a legend says how', async ({
  page,
}) => {
  await openWalk(page);
  const legend = page.getByRole('list', { name: 'What the map shows' });
  await expect(legend).toContainText('up to 75%');
  await page.locator('.cm-line', { hasText: 'The list has not come' }).click();
  await expect(looked(page)).toContainText('rooms that come here: 100%');
  const colour = page.getByLabel('Coloured by');
  await colour.selectOption({ label: 'missing voices: English' });
  await expect(looked(page)).toContainText('missing: 3');
  await expect(legend).toContainText('nothing is missing');
  // What lacks something leads to the first line that does.
  await map(page).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.cm-activeLine')).toContainText('The list has not come.');
  await colour.selectOption({ label: 'sign: Trust' });
  await expect(looked(page)).toContainText('stands at 5');
  await colour.selectOption({ label: 'minutes until there' });
  await page.locator('.cm-line', { hasText: 'The yard is empty' }).click();
  await expect(looked(page)).toContainText(/after \d+ min/);
  await colour.selectOption({ label: 'nothing' });
  await expect(legend).not.toContainText('up to');
});

test('[STUDIO-57] every path is walked as the author writes, and rooms are sent through', async ({
  page,
}) => {
  await openWalk(page);
  await expect(page.getByText('Whole: every path was walked.')).toBeVisible();
  await expect(page.getByText('Choices offered: 2 of 2')).toBeVisible();
  await text(page).focus();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type('=== gate\nThe gate is shut.\n-> yard\n');
  const lost = page.locator('.walk-findings li', { hasText: 'Nobody ever comes to "gate"' });
  await expect(lost).toContainText('the-mill.ink:25');
  await page.keyboard.press('ControlOrMeta+Home');
  await lost.getByRole('button').click();
  await expect(page.locator('.cm-activeLine')).toContainText('=== gate');
  await page.keyboard.press('End');
  await page.keyboard.type(' {');
  await expect(page.getByText('The story does not open now.')).toBeVisible();
  await expect(lost).toBeVisible();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.getByText('Whole: every path was walked.')).toBeVisible();
  const endings = page.getByRole('table', { name: 'Where rooms end' });
  await expect(endings.getByRole('row', { name: /A warm evening \d+% 100%/ })).toBeVisible();
  await page.locator('.walk-rooms select').selectOption('1000');
  await expect(endings.getByRole('row', { name: /A cold evening (?:4|5)\d% 0%/ })).toBeVisible();
  const signs = page.getByRole('table', { name: 'Where the signs stand then' });
  await expect(signs.getByRole('row', { name: /Trust .*3–7/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /12 min \d+ min \d+ min 2/ })).toBeVisible();
});

for (const language of ['en', 'ar', 'ar-XB'])
  test(`[STUDIO-58] the walk keeps nobody out and never scrolls sideways, in ${language}`, async ({
    page,
  }) => {
    await openWalk(page, language);
    await text(page).focus();
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type('=== gate\nThe gate is shut.\n-> yard\n');
    await expect(page.locator('.walk-findings li')).not.toHaveCount(0);
    await page.locator('.walk summary').click();
    const wrong: string[] = [];
    for (const size of sizes) {
      await page.setViewportSize(size);
      await drawn(page);
      wrong.push(...(await findViolations(page)), ...(await findSidewaysScroll(page)));
    }
    expect(wrong).toEqual([]);
  });
