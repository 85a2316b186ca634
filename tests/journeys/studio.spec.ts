import { writeFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { drawn, findSidewaysScroll, findViolations, sizes } from './support/looks.ts';
import { aHostWith } from './support/studio-page.ts';

const ink = `VAR trust = 5
-> bridge
=== bridge ===
# place: bridge
The list has not come. #id: b1
+ [Ask her #id: c1]
    ~ trust = trust + 1
    -> yard
+ [Search the cart #id: c2]
    -> yard
=== yard ===
The yard is empty. {trust > 5: She smiles.}
-> END
`;

const own = 'the-mill/the-mill.ink';
const { host, at, onDisk, openStudio } = aHostWith({
  [own]: ink,
  'the-mill/pack.yaml': 'title: The Mill\nminutes: [12]\n',
});

const text = (page: Page) => page.locator('.cm-content');
const found = (page: Page) => page.locator('.finding-list li');

test('[STUDIO-30] the console leads to the studio, where a story is written by keys alone', async ({
  page,
}) => {
  await page.goto(host().addresses.facilitator);
  const [studio] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('link', { name: 'Write stories in the studio' }).click(),
  ]);
  await expect(studio).toHaveURL(/^[^#]*$/);
  await studio
    .locator('.studio-bar option', { hasText: 'the-mill' })
    .waitFor({ state: 'attached' });
  await studio.getByLabel('Story').focus();
  await studio.keyboard.press('ArrowDown');
  await expect(text(studio)).toContainText('The list has not come.');
  await text(studio).focus();
  await studio.keyboard.press('ControlOrMeta+End');
  await studio.keyboard.type('=== gate\nThe gate is shut.\n-> brid');
  await expect(studio.locator('.cm-tooltip-autocomplete')).toContainText('bridge');
  // The editor takes no key for a choice that comes the moment it opens.
  for (let again = 0; again < 4; again += 1) await drawn(studio);
  await studio.keyboard.press('Enter');
  await expect(studio.locator('.outline')).toContainText('gate');
  await expect(studio.getByText('Files not saved: 1')).toBeVisible();
  await studio.keyboard.press('ControlOrMeta+s');
  await expect(studio.getByText('All is saved.')).toBeVisible();
  expect(onDisk(own)).toBe(`${ink}=== gate\nThe gate is shut.\n-> bridge`);
  await studio.reload();
  await studio.getByLabel('Story').selectOption('the-mill');
  await expect(text(studio)).toContainText('The gate is shut.');
  await text(studio).focus();
  for (let step = 0; step < 4; step += 1) await studio.keyboard.press('ControlOrMeta+z');
  await expect(text(studio)).not.toContainText('The gate is shut.');
});

test('[STUDIO-31] what the check finds stands in the margin and in a list that leads there', async ({
  page,
}) => {
  await openStudio(page);
  await text(page).focus();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type('=== gate\n-> nowhere\n');
  const broken = found(page).filter({ hasText: 'nowhere' });
  await expect(broken).toContainText('the-mill.ink:15');
  await expect(page.locator('.cm-lint-marker-error')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+Home');
  await broken.getByRole('button').click();
  await expect(text(page)).toBeFocused();
  await expect(page.locator('.cm-activeLine')).toContainText('-> nowhere');
  await page.keyboard.press('ControlOrMeta+z');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(broken).toHaveCount(0);
});

test('[STUDIO-32] from a name to where it is given, to its uses, and to another name', async ({
  page,
}) => {
  await openStudio(page);
  await page.locator('.cm-line', { hasText: '{trust > 5' }).click();
  await page.keyboard.press('Home');
  for (let step = 0; step < 20; step += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+F12');
  await expect(page.locator('.use-list li')).toHaveCount(4);
  await page.keyboard.press('F12');
  await expect(page.locator('.cm-activeLine')).toHaveText('VAR trust = 5');
  await page.keyboard.press('F2');
  await expect(page.getByLabel('New name')).toBeFocused();
  await page.keyboard.type('bridge');
  await page.keyboard.press('Enter');
  await expect(page.getByText('This name is taken.')).toBeVisible();
  await page.getByLabel('New name').fill('faith');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Places changed: 4')).toBeVisible();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('All is saved.')).toBeVisible();
  expect(onDisk(own)).toBe(ink.replaceAll('trust', 'faith'));
});

test('[STUDIO-33] what another program writes is seen at once, and nothing is written over unseen', async ({
  page,
}) => {
  await openStudio(page);
  writeFileSync(at(own), ink.replace('The list', 'The long list'));
  await expect(text(page)).toContainText('The long list has not come.');
  await text(page).focus();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type('// mine');
  writeFileSync(at(own), ink.replace('The list', 'Their list'));
  await expect(page.getByText('Another program changed the-mill.ink')).toBeVisible();
  await expect(page.getByLabel('Yours')).toHaveValue(/\/\/ mine$/);
  await expect(page.getByLabel('On the disk')).toHaveValue(/Their list has not come/);
  await page.getByRole('button', { name: 'Write yours over it' }).click();
  await expect(page.getByText('All is saved.')).toBeVisible();
  expect(onDisk(own)).toBe(`${ink.replace('The list', 'The long list')}// mine`);
});

test('[STUDIO-34] nobody else is given the page, its secret or a text', async ({ page }) => {
  await page.goto(new URL('/studio/', host().addresses.facilitator).href);
  await expect(page.getByText('Open the studio from')).toBeVisible();
  const answer = await page.request.post(
    `http://127.0.0.1:${host().addresses.port}/api/studio/read`,
    { data: { pack: 'the-mill', file: 'the-mill.ink' } },
  );
  expect(answer.status()).toBe(401);
});

test('[STUDIO-36] wall and tablet stand beside the text, at its line', async ({ page }) => {
  await openStudio(page);
  await page.locator('.cm-line', { hasText: 'The yard is empty' }).click();
  await page.getByRole('button', { name: 'See it' }).click();
  await expect(page.getByText('Wall and tablet stand at your line.')).toBeVisible();
  const wall = page.frameLocator('.seen-wall');
  await expect(wall.locator('body')).toContainText('The yard is empty.');
  await expect(page.frameLocator('.seen-tablet').locator('main')).toBeVisible();
  await page.locator('.cm-line', { hasText: 'The list has not come' }).click();
  await expect(wall.locator('body')).toContainText('The list has not come.');
  await page.keyboard.press('Home');
  await page.keyboard.type('At last: ');
  await expect(wall.locator('body')).toContainText('At last: The list has not come.');
});

test('[STUDIO-44] what stands beside the text may have the whole width, and the text comes back', async ({
  page,
}) => {
  await openStudio(page);
  await text(page).focus();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type('// not saved');
  await page.keyboard.press('F4');
  const pane = page.getByRole('region', { name: 'See it' });
  await expect(pane.locator('.seen-wall')).toBeVisible();
  await pane.getByRole('button', { name: 'Use the whole width' }).click();
  await expect(text(page)).toBeHidden();
  await pane.getByRole('button', { name: 'Use the whole width' }).click();
  await expect(text(page)).toContainText('// not saved');
  await pane.getByRole('button', { name: 'Close' }).click();
  await expect(pane).toHaveCount(0);
  await expect(text(page)).toContainText('// not saved');
});

test('[STUDIO-37] a new story is made by keys, is free of findings, and is seen', async ({
  page,
}) => {
  await openStudio(page);
  await page.getByRole('button', { name: 'New story' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('the-mill');
  await page.keyboard.press('Enter');
  await expect(page.getByText('There is a folder of this name.')).toBeVisible();
  await page.getByLabel('Short name').fill('the-new-well');
  await page.keyboard.press('Enter');
  await expect(text(page)).toContainText('Two people wait at the bridge.');
  await expect(page.getByText('Nothing was found.')).toBeVisible();
  await text(page).focus();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.press('F4');
  await expect(page.frameLocator('.seen-wall').locator('body')).toContainText('She goes home.');
});

for (const language of ['en', 'ar', 'ar-XB'])
  test(`[STUDIO-35] the studio keeps nobody out and never scrolls sideways, in ${language}`, async ({
    page,
  }) => {
    await openStudio(page, language);
    await text(page).focus();
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type('-> nowhere');
    await expect(page.locator('.cm-lint-marker-error')).toBeVisible();
    await page.keyboard.press('ControlOrMeta+f');
    writeFileSync(at(own), `${ink}// theirs\n`);
    await expect(page.locator('.clash')).toBeVisible();
    const wrong: string[] = [];
    for (const size of sizes) {
      await page.setViewportSize(size);
      await drawn(page);
      wrong.push(...(await findViolations(page)), ...(await findSidewaysScroll(page)));
    }
    expect(wrong).toEqual([]);
  });
