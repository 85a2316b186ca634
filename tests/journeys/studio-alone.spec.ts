import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { openPackBytes } from '../../src/scenario/carry/pack-bytes.ts';
import { drawn, findSidewaysScroll, findViolations, sizes } from './support/looks.ts';
import { openStaticSite, type StaticSite } from './support/static-site.ts';

let site: StaticSite;
/** The same as browsers trust it: this machine. */
let secure: { readonly url: string };
test.beforeAll(async () => {
  site = await openStaticSite();
  secure = { url: site.url.replace('class.lan', 'localhost') };
});
test.afterAll(() => site.close());

const text = (page: Page) => page.locator('.cm-content');
const story = (page: Page) => page.locator('.studio-bar select').first();

test('[STUDIO-87] in a browser a story is made, written, kept, saved as a file and opened again', async ({
  page,
  browser,
}) => {
  await page.goto(`${site.url}studio/`);
  await page.getByRole('button', { name: 'New story' }).click();
  await page.keyboard.type('the-kite');
  await page.getByRole('button', { name: 'Make it' }).click();
  await expect(text(page)).toContainText('Two people wait at the bridge.');
  await expect(page.getByText('Nothing was found.')).toBeVisible();
  await text(page).focus();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type('// flies');
  await page.keyboard.press('ControlOrMeta+s');
  await expect(page.getByText('All is saved.')).toBeVisible();
  await page.reload();
  await page.locator('.studio-bar option', { hasText: 'the-kite' }).waitFor({ state: 'attached' });
  await story(page).selectOption('the-kite');
  await expect(text(page)).toContainText('// flies');
  await page.getByRole('button', { name: 'See it' }).click();
  const wall = page.frameLocator('.seen-wall');
  await expect(wall.locator('body')).toContainText('She goes home.');

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a file' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('the-kite.elsewhere');
  const file = await download.path();
  expect(openPackBytes(readFileSync(file))).toMatchObject({ name: 'the-kite' });

  const other = await (await browser.newContext()).newPage();
  await other.goto(`${site.url}studio/`);
  await other.locator('input[type=file]').setInputFiles(file);
  await expect(text(other)).toContainText('// flies');
  await other.locator('input[type=file]').setInputFiles(file);
  await expect(other.getByText('A story of this name is here already.')).toBeVisible();
  await other.locator('input[type=file]').setInputFiles({
    name: 'x.elsewhere',
    mimeType: 'application/zip',
    buffer: Buffer.from('no pack'),
  });
  await expect(other.getByText('This is no pack file.')).toBeVisible();
  const wrong: string[] = [];
  for (const size of sizes) {
    await other.setViewportSize(size);
    await drawn(other);
    wrong.push(...(await findViolations(other)), ...(await findSidewaysScroll(other)));
  }
  expect(wrong).toEqual([]);
});

test('[STUDIO-109] a folder on the disk is opened, written, and heard when another program writes in it', async ({
  page,
}) => {
  // A browser's own folder stands for one on the disk: nobody can press its window in a test.
  await page.addInitScript(() => {
    const pick = async () => {
      const root = await navigator.storage.getDirectory();
      const other: unknown = Reflect.get(window, 'pickedIn');
      const place =
        typeof other === 'string' ? await root.getDirectoryHandle(other, { create: true }) : root;
      return place.getDirectoryHandle('my-mill', { create: true });
    };
    Object.assign(window, { showDirectoryPicker: pick });
  });
  const put = (words: string): Promise<void> =>
    page.evaluate(async (written) => {
      const root = await navigator.storage.getDirectory();
      const folder = await root.getDirectoryHandle('my-mill', { create: true });
      const file = await folder.getFileHandle('my-mill.ink', { create: true });
      const out = await file.createWritable();
      await out.write(written);
      await out.close();
    }, words);
  const onDisk = (): Promise<string> =>
    page.evaluate(async () => {
      const root = await navigator.storage.getDirectory();
      const folder = await root.getDirectoryHandle('my-mill');
      return (await (await folder.getFileHandle('my-mill.ink')).getFile()).text();
    });
  await page.goto(`${secure.url}studio/`);
  await page.getByRole('button', { name: 'Open a folder' }).click();
  await expect(page.getByText('There is no story in this folder.')).toBeVisible();
  await put('The mill stands still.\n-> END\n');
  await page.getByRole('button', { name: 'Open a folder' }).click();
  await expect(text(page)).toContainText('The mill stands still.');
  await expect(page.getByText('my-mill is a folder on this computer.')).toBeVisible();
  await text(page).focus();
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.type('It is night. ');
  await page.keyboard.press('ControlOrMeta+s');
  await expect(page.getByText('All is saved.')).toBeVisible();
  expect(await onDisk()).toBe('It is night. The mill stands still.\n-> END\n');
  await put('The mill turns.\n-> END\n');
  await expect(text(page)).toContainText('The mill turns.');
  await page.getByRole('button', { name: 'Open a folder' }).click();
  await put('The mill sleeps.\n-> END\n');
  await expect(text(page)).toContainText('The mill sleeps.');
  // Another of its name stays out.
  await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const other = await root.getDirectoryHandle('other', { create: true });
    const folder = await other.getDirectoryHandle('my-mill', { create: true });
    await folder.getFileHandle('my-mill.ink', { create: true });
    Object.assign(window, { pickedIn: 'other' });
  });
  await page.getByRole('button', { name: 'Open a folder' }).click();
  await expect(
    page.getByText('A story of this name is here already. Nothing was changed.'),
  ).toBeVisible();
  await expect(text(page)).toContainText('The mill sleeps.');
});
