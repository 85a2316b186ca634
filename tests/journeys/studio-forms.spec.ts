import { rmSync, writeFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { paneNames } from '../../src/screens/studio/panes/panes.ts';
import { drawn, findSidewaysScroll, findViolations, sizes } from './support/looks.ts';
import { aHostWith } from './support/studio-page.ts';

const files = {
  'the-mill/the-mill.ink': `INCLUDE world.ink
VAR trust = 5
-> bridge
=== bridge ===
The list has not come to Paris. A heron waits at the {MILL}. #id: b1
+ [Ask her #id: c1]
    ~ trust = trust + 1
    They drove to Berlin. #id: b2
    -> END
`,
  'the-mill/pack.yaml': `# The mill.
title: "The Mill"   # its name
world: aldo
minutes: [12]

meters:
  trust: { name: Trust, sign: trust, range: [0, 10] }   # all see it

cast:
  ana: { name: Ana, art: trader, side: civil }
`,
  'aldo/world.ink': 'CONST MILL = "Mill Bend"\n',
  'aldo/world.yaml': 'name: Aldo\nnames:\n  given: [Dulomi]\n',
  'bero/world.ink': '// nothing yet\n',
  'bero/world.yaml': 'name: Bero\n',
};
const pack = files['the-mill/pack.yaml'];

const { at, onDisk, openStudio } = aHostWith(files);

const pane = (page: Page) => page.locator('.pane');
/** Whatever the language, what can stand beside the text is offered in its order. */
const open = (page: Page, at: number) =>
  page
    .locator('button[aria-keyshortcuts="F4"] ~ button')
    .nth(paneNames.indexOf(at === 0 ? 'pack' : 'distance') - paneNames.indexOf('see') - 1);

/** The only entry of a part of the pack, in the form beside the text. */
async function openPart(page: Page, part: 'cast' | 'meters'): Promise<void> {
  await openStudio(page);
  await open(page, 0).click();
  await pane(page).getByLabel('Part of the pack').selectOption(part);
  await pane(page).locator('summary').click();
}

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('All is saved.')).toBeVisible();
}

test('[STUDIO-71] a pack is changed in a form: its remarks stay, it is saved, and it is undone', async ({
  page,
}) => {
  await openStudio(page);
  await open(page, 0).click();
  await pane(page).getByLabel('Title of the story').fill('The Old Mill');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Files not saved: 1')).toBeVisible();
  await pane(page).getByLabel('Part of the pack').selectOption('meters');
  await pane(page).locator('summary').click();
  await pane(page).getByLabel('What it means').fill('People say what they know.');
  await page.keyboard.press('Tab');
  await save(page);
  const changed = pack
    .replace('"The Mill"', '"The Old Mill"')
    .replace('[0, 10] }', '[0, 10], meaning: People say what they know. }');
  expect(onDisk('the-mill/pack.yaml')).toBe(changed);
  for (const _ of ['meaning', 'title'])
    await pane(page).getByRole('button', { name: 'Undo' }).click();
  await save(page);
  expect(onDisk('the-mill/pack.yaml')).toBe(pack);
});

test('[STUDIO-71] what is being typed into a form stays there while another program writes the pack', async ({
  page,
}) => {
  await openPart(page, 'meters');
  const meaning = pane(page).getByLabel('What it means');
  await meaning.fill('People say');
  const written = pack.replace('name: Trust', 'name: Truth');
  writeFileSync(at('the-mill/pack.yaml'), written);
  const values = (): Promise<readonly string[]> =>
    pane(page)
      .locator('input')
      .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
  await expect.poll(values).toContain('Truth');
  await expect(meaning).toHaveValue('People say');
  await page.keyboard.press('Tab');
  await save(page);
  expect(onDisk('the-mill/pack.yaml')).toBe(
    written.replace('[0, 10] }', '[0, 10], meaning: People say }'),
  );
});

test('[STUDIO-71] somebody is dressed before the author, and a broken pack is left as it is', async ({
  page,
}) => {
  await openPart(page, 'cast');
  await expect(pane(page).getByRole('img', { name: 'How ana looks' })).toBeVisible();
  await pane(page).getByLabel('Skin').selectOption('5');
  await expect(pane(page).locator('.own-picture img[src^="data:"]')).toHaveCount(2);
  await save(page);
  expect(onDisk('the-mill/pack.yaml')).toBe(
    pack.replace('art: trader', 'art: { like: trader, skin: 5 }'),
  );
  writeFileSync(at('the-mill/pack.yaml'), 'title: The Mill\ncast: [a\n');
  await expect(pane(page).getByText('The pack cannot be read as it stands now.')).toBeVisible();
  await pane(page).getByRole('button', { name: 'Show it in the text' }).click();
  await expect(page.locator('.cm-content')).toBeFocused();
  await expect(page.locator('.cm-content')).toContainText('title: The Mill');
});

test('[STUDIO-106] somebody is renamed in pack and story once all places were shown, by keys', async ({
  page,
}) => {
  await openPart(page, 'meters');
  await pane(page).getByRole('button', { name: 'Rename trust everywhere' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('cast');
  await page.keyboard.press('Enter');
  await expect(pane(page).getByText('Places that will change: 4')).toBeVisible();
  await expect(pane(page).locator('.rename-places')).toContainText('the-mill.ink 2');
  await page.keyboard.press('Enter');
  await save(page);
  expect(onDisk('the-mill/the-mill.ink')).toBe(
    files['the-mill/the-mill.ink'].replaceAll('trust', 'cast'),
  );
  expect(onDisk('the-mill/pack.yaml')).toBe(pack.replace('  trust:', '  cast:'));
});

test('[STUDIO-105] a story without a pack gets one by a form', async ({ page }) => {
  rmSync(at('the-mill/pack.yaml'));
  await openStudio(page);
  await open(page, 0).click();
  await pane(page).getByLabel('Title of the story').fill('The Mill: a day');
  await pane(page).getByLabel('World').selectOption('aldo');
  await pane(page).getByRole('button', { name: 'Make it' }).press('Enter');
  await expect(pane(page).getByLabel('Part of the pack')).toBeVisible();
  expect(onDisk('the-mill/pack.yaml')).toBe(
    'minutes: [12]\ntitle: "The Mill: a day"\nworld: aldo\n',
  );
});

test('[STUDIO-72] a real name is renamed or allowed, and an own word is found and stays on the laptop', async ({
  page,
}) => {
  await openStudio(page);
  await open(page, 1).click();
  const card = (word: string) => pane(page).locator('.word-card', { hasText: word });
  await card('Paris').locator('summary').click();
  await card('Paris').getByLabel('Another name').fill('Dolmire');
  await page.keyboard.press('Enter');
  await expect(page.locator('.cm-content')).toContainText('has not come to Dolmire.');
  await expect(card('Paris')).toHaveCount(0);
  await card('Berlin').locator('summary').click();
  await card('Berlin').getByLabel('Why this real name has to stay').fill('a kind of ball');
  await page.keyboard.press('Enter');
  await expect(pane(page).getByText('No real name was found.')).toBeVisible();
  await pane(page).getByRole('button', { name: 'My own words' }).click();
  await pane(page).getByLabel('My own sensitive words').fill('heron');
  await page.keyboard.press('Tab');
  await expect(pane(page).getByText('Kept on this laptop.')).toBeVisible();
  await pane(page).getByRole('button', { name: 'Real names' }).click();
  await expect(card('heron')).toBeVisible();
  await save(page);
  expect(onDisk('the-mill/pack.yaml')).toBe(
    `${pack}distance:\n  allow:\n    Berlin: a kind of ball\n`,
  );
  await page.reload();
  await page.locator('.studio-bar option', { hasText: 'the-mill' }).waitFor({ state: 'attached' });
  await page.locator('.studio-bar select').selectOption('the-mill');
  await open(page, 1).click();
  await expect(card('heron')).toBeVisible();
});

test('[STUDIO-76] a story stands beside itself in another world, and a name that it lacks is written there', async ({
  page,
}) => {
  await openStudio(page);
  await open(page, 1).click();
  await pane(page).getByRole('button', { name: 'Another world' }).click();
  const row = pane(page).locator('.both-ways tbody tr').first();
  await expect(row).toContainText('at the Mill Bend.');
  await pane(page).getByLabel('What “Mill Bend” (MILL) is called there').fill('Salt Shed');
  await page.keyboard.press('Enter');
  await expect(row).toContainText('at the Salt Shed.');
  await expect(pane(page).getByText('bero has a name for everything.')).toBeVisible();
  await pane(page).getByRole('button', { name: 'Offer it in bero, too' }).click();
  await save(page);
  expect(onDisk('bero/world.ink')).toBe('CONST MILL = "Salt Shed"\n// nothing yet\n');
  expect(onDisk('the-mill/pack.yaml')).toBe(`${pack}retold: [bero]\n`);
});

for (const language of ['en', 'ar', 'ar-XB'])
  test(`[STUDIO-73] forms and distance keep nobody out and never scroll sideways, in ${language}`, async ({
    page,
  }) => {
    await openStudio(page, language);
    const wrong: string[] = [];
    const look = async (): Promise<void> => {
      for (const size of sizes) {
        await page.setViewportSize(size);
        await drawn(page);
        wrong.push(...(await findViolations(page)), ...(await findSidewaysScroll(page)));
      }
    };
    await open(page, 0).click();
    await pane(page).locator('select').first().selectOption('cast');
    await pane(page).locator('summary').click();
    await pane(page).locator('.own-picture').waitFor();
    await look();
    await open(page, 1).click();
    await pane(page).locator('.word-card summary').first().click();
    await look();
    await pane(page).locator('.steps button').nth(3).click();
    await pane(page).locator('.both-ways tbody tr').first().waitFor();
    await look();
    expect(wrong).toEqual([]);
  });
