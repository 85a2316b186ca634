import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { drawn, findSidewaysScroll, findViolations, sizes } from './support/looks.ts';
import { aHostWith } from './support/studio-page.ts';

const french = `{
  "@": {
    "checkedBy": "Ana"
  },
  "b1": {
    "source": "The list has come.",
    "text": "La liste est arrivée."
  }
}
`;
const { at, onDisk, openStudio } = aHostWith({
  'the-mill/the-mill.ink': `-> bridge
=== bridge ===
# place: bridge
The list has not come. #id: b1 #speaker: ana
Two carts wait at the {MILL}. #id: b2
+ [Ask her #id: c1]
    They drove on. #id: b3
    -> END
CONST MILL = "Mill Bend"
`,
  'the-mill/pack.yaml': `title: The Mill
minutes: [12]
languages: [fr]
cast:
  ana: { name: Ana, art: trader, side: civil }
`,
  'the-mill/strings/fr.json': french,
});
const table = 'the-mill/strings/fr.json';
const told = (file = table) => JSON.parse(onDisk(file)) as Record<string, unknown>;

const pane = (page: Page) => page.locator('.translate');
const field = (page: Page) => pane(page).locator('.line-form textarea').first();
const button = (page: Page, name: string | RegExp) => pane(page).getByRole('button', { name });

async function open(page: Page, language = 'en', tongue = 'français'): Promise<void> {
  await openStudio(page, language);
  // The story's own lines lead the cursor's way, so the bar is where its author is.
  await page.locator('.studio-bar button[aria-expanded]').nth(5).press('Enter');
  await pane(page).locator('.languages button', { hasText: tongue }).press('Enter');
  await expect(pane(page).locator('.line-row').first()).toBeVisible();
}

async function saved(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+s');
  await expect(page.getByText('All is saved.')).toBeVisible();
}

test('[STUDIO-143] a missing line is translated by keys alone: the count falls, and the disk says it', async ({
  page,
}) => {
  await open(page);
  const missing = await button(page, /^missing: /).textContent();
  await pane(page).locator('.line-row', { hasText: 'Two carts wait' }).press('Enter');
  await expect(field(page)).toBeFocused();
  await expect(pane(page).locator('.around')).toContainText('The list has not come.');
  await page.keyboard.type('Deux chars attendent.');
  await expect(pane(page).locator('.problems')).toContainText('Missing here: {MILL}');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Deux chars attendent à {MILL}.');
  await expect(pane(page).locator('.problems')).toHaveCount(0);
  await expect(pane(page).locator('.line-form')).toContainText('translated');
  expect(await button(page, /^missing: /).textContent()).not.toBe(missing);
  await saved(page);
  expect(told()).toMatchObject({
    '@': { checkedBy: null },
    b2: { source: 'Two carts wait at the {MILL}.', text: 'Deux chars attendent à {MILL}.' },
  });
  expect(Object.keys(told()).slice(0, 3)).toEqual(['@', 'b1', 'b2']);
  await field(page).press('Enter');
  await expect(pane(page).locator('.line-form')).toContainText('Ask her');
});

test('[STUDIO-143] an old translation is told with what it was made for, said to be right, and taken back', async ({
  page,
}) => {
  await open(page);
  await button(page, 'of an older text: 1').press('Enter');
  await pane(page).locator('.line-row').press('Enter');
  await expect(pane(page).locator('.was')).toContainText('The list has come.');
  await button(page, 'It is still right').press('Enter');
  await expect(button(page, 'of an older text: 0')).toBeVisible();
  await button(page, 'Undo').press('Enter');
  await expect(button(page, 'of an older text: 1')).toBeVisible();
  await button(page, 'Show it in the text').press('Enter');
  await expect(page.locator('.cm-content')).toBeFocused();
  await expect(page.locator('.cm-activeLine')).toContainText('The list has not come');
  await page.keyboard.press('ArrowDown');
  await expect(pane(page).locator('.line-form')).toContainText('Two carts wait');
});

test('[STUDIO-147] the voice of a line stands beside its translation once there is one', async ({
  page,
}) => {
  await open(page);
  await pane(page).locator('.line-row', { hasText: 'Two carts wait' }).press('Enter');
  const form = pane(page).locator('.line-form');
  await expect(form).toContainText('not recorded');
  await expect(form.locator('.voice-cell')).toHaveCount(0);
  await field(page).fill('Deux chars attendent à {MILL}.');
  await expect(form.locator('.voice-cell .voice-state')).toBeVisible();
  await expect(form.locator('.voice-cell .record-take')).toBeVisible();
});

test('[STUDIO-144] a file goes out, comes back, and says what it would change before it is taken in', async ({
  page,
}) => {
  await open(page);
  await pane(page).locator('summary', { hasText: 'Files, voices' }).press('Enter');
  const download = page.waitForEvent('download');
  await button(page, 'For translators: PO').press('Enter');
  const file = await download;
  expect(file.suggestedFilename()).toBe('the-mill.fr.po');
  const po = readFileSync(await file.path(), 'utf8');
  expect(po).toContain('#, fuzzy\n#| msgid "The list has come."\nmsgctxt "b1"');
  const bring = (name: string, text: string) =>
    pane(page)
      .locator('input[type="file"]')
      .setInputFiles({
        name,
        mimeType: 'text/plain',
        buffer: Buffer.from(text),
      });
  const box = pane(page).locator('.coming');
  await bring('broken.po', 'msgid "a"\nmsgstr "b\n');
  await expect(box).toContainText('broken.po cannot be taken in. Nothing was changed.');
  await expect(box).toContainText('Line 2: A quotation mark is not closed');
  await box.getByRole('button', { name: 'Close' }).press('Enter');
  const done = po.replace(
    'msgid "They drove on."\nmsgstr ""',
    'msgid "They drove on."\nmsgstr "Ils sont repartis."',
  );
  await bring('done.po', `${done}\nmsgctxt "zz"\nmsgid "Z"\nmsgstr "Zed"\n`);
  await expect(box).toContainText('What done.po would change');
  await expect(box).toContainText('new: 2');
  await expect(box).toContainText('of no text of this story, kept: 1 zz');
  expect(onDisk(table)).toBe(french);
  await box.getByRole('button', { name: 'Take it in' }).press('Enter');
  await expect(pane(page).getByText('Taken in. Save it, or undo it.')).toBeVisible();
  await button(page, 'Next that is not done').focus();
  await saved(page);
  expect(told()).toMatchObject({
    b1: { source: 'The list has come.' },
    b3: { source: 'They drove on.', text: 'Ils sont repartis.' },
    zz: { text: 'Zed' },
  });
  await button(page, 'Undo').press('Enter');
  await saved(page);
  expect(onDisk(table)).toBe(french);
});

test('[STUDIO-145] where another program wrote the table too, both are shown and one stays', async ({
  page,
}) => {
  await open(page);
  await pane(page).locator('.line-row', { hasText: 'Two carts wait' }).press('Enter');
  await page.keyboard.type('Deux chars à {MILL}.');
  await expect(page.getByText('Files not saved: 1')).toBeVisible();
  const theirs = french.replace('arrivée', 'là');
  writeFileSync(at(table), theirs);
  const clash = pane(page).locator('.clash');
  await expect(clash).toContainText('strings/fr.json');
  await page.keyboard.press('ControlOrMeta+s');
  expect(onDisk(table)).toBe(theirs);
  await clash.getByRole('button').first().press('Enter');
  await expect(clash).toHaveCount(0);
  await expect(field(page)).toHaveValue('');
  await button(page, 'Undo').press('Enter');
  await expect(field(page)).toHaveValue('Deux chars à {MILL}.');
});

test('[STUDIO-145] another language is begun, and what is translated is seen on wall and tablet', async ({
  page,
}) => {
  await open(page);
  await button(page, 'Begin another language').press('Enter');
  await page.keyboard.type('en');
  await expect(pane(page).getByText('The story itself is written in this language.')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('ar');
  await expect(pane(page).getByText('runs from right to left')).toBeVisible();
  await page.keyboard.press('Enter');
  await pane(page).locator('.line-row', { hasText: 'The list has not come' }).press('Enter');
  await expect(field(page)).toHaveAttribute('dir', 'rtl');
  await page.keyboard.type('لم تصل القائمة.');
  await expect(pane(page).locator('.line-form .state-mark')).toContainText('translated');
  await pane(page).locator('.line-form').getByRole('button', { name: 'See it' }).press('Enter');
  const wall = page.frameLocator('iframe.seen-wall');
  await expect(wall.locator('body')).toContainText('لم تصل القائمة.', { timeout: 20_000 });
  expect(told('the-mill/strings/ar.json')).toEqual({ '@': { checkedBy: null } });
});

for (const language of ['en', 'ar', 'ar-XB'])
  test(`[STUDIO-146] lines in two languages break nothing at any size, in ${language}`, async ({
    page,
  }) => {
    await open(page, language);
    await pane(page).locator('.line-row').nth(1).press('Enter');
    await expect(field(page)).toBeFocused();
    await pane(page).locator('summary').last().press('Enter');
    for (const size of sizes) {
      await page.setViewportSize(size);
      await drawn(page);
      expect(await findViolations(page)).toEqual([]);
    }
    expect(await findSidewaysScroll(page)).toEqual([]);
  });
