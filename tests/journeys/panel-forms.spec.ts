import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { looseLetters, textOf } from './support/pdf.ts';
import { test } from './support/workshop.ts';

const laptop = { width: 1280, height: 900 };

/** Tab by Tab to something, as a keyboard leads there. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await expect(wanted).toBeVisible();
  for (let step = 0; step < 300; step += 1) {
    if (await wanted.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${await wanted.innerText()}`);
}

async function use(page: Page, wanted: Locator, ...keys: readonly string[]): Promise<void> {
  await tabTo(page, wanted);
  for (const key of keys.length > 0 ? keys : ['Space']) await page.keyboard.press(key);
}

async function type(page: Page, wanted: Locator, words: string): Promise<void> {
  await tabTo(page, wanted);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(words);
}

const button = (within: Page | Locator, name: string): Locator =>
  within.getByRole('button', { name, exact: true });

/** The page that a print opens, by keys, and what a browser would print of it. */
async function printedBy(page: Page, wanted: Locator, path: string): Promise<string> {
  const [sheet] = await Promise.all([page.waitForEvent('popup'), use(page, wanted)]);
  await expect(sheet.locator('.paper')).toBeVisible();
  await sheet.evaluate(() => document.fonts.ready);
  await sheet.pdf({ path, preferCSSPageSize: true });
  await sheet.close();
  expect(await looseLetters(path)).toEqual([]);
  return textOf(path);
}

/** A kept report, opened, let go by a body of each side, and saved as a file. */
async function letGo(page: Page, report: Locator): Promise<string> {
  await use(page, report.locator('summary'));
  await expect(button(report, 'Let it leave')).toBeDisabled();
  await use(page, button(report, 'Army: yes'));
  await use(page, button(report, 'Community: yes'));
  await use(page, button(report, 'Let it leave'));
  await expect(report.getByText(/^Both sides said yes on /)).toBeVisible();
  const save = button(report, 'Save for programs (JSON)');
  const [download] = await Promise.all([page.waitForEvent('download'), use(page, save)]);
  return readFileSync(await download.path(), 'utf8');
}

/** A body of each side. */
async function sitOn(page: Page, form: Locator): Promise<void> {
  await use(page, button(form, 'Army'));
  await use(page, button(form, 'Community'));
}

test('[JOURNEY-32] a joint committee’s checklist is opened, filled in, kept, let go, saved, printed and taken away by keys alone', async ({
  workshop,
}, info) => {
  const { addresses, data } = workshop.host();
  const page = await workshop.open(addresses.facilitator, laptop);
  await use(page, button(page, 'Rounds and checklists'));
  const form = page.getByRole('group', { name: 'Checklist of a joint committee' });
  const keep = button(form, 'Keep this checklist');
  const empty = await printedBy(
    page,
    button(form, 'Print it empty, to fill in by hand'),
    info.outputPath('empty.pdf'),
  );
  expect(empty).toContain('Nobody speaks of it');

  await use(page, keep);
  await expect(form.getByRole('alert')).toHaveText('Choose bodies of both sides.');
  await sitOn(page, form);
  await use(page, keep);
  await expect(form.getByRole('alert')).toHaveText('Fill in one line at least.');
  const line = form.getByRole('listitem').first();
  await use(page, line.getByRole('combobox').first(), 'ArrowDown', 'ArrowDown', 'ArrowDown');
  await use(page, keep);
  await expect(form.getByRole('alert')).toContainText('Say what was seen, when, and by whom');
  await type(page, line.getByLabel('What was seen (no names)'), 'Lanterns at the landing');
  await use(page, line.getByLabel('In which month'), 'O', 'ArrowRight', '2', '0', '2', '6');
  await use(page, line.getByLabel('By which body'), 'ArrowDown', 'ArrowDown');
  await use(page, keep);
  await expect(form.getByRole('status')).toHaveText('It is kept.');

  const report = page.locator('.kept-report', { hasText: 'Checklist of a joint committee' });
  const saved: unknown = JSON.parse(await letGo(page, report));
  expect(saved).toMatchObject({
    kind: 'checklist',
    panel: ['army', 'community'],
    lines: [
      {
        step: 'written',
        evidence: { seen: 'Lanterns at the landing', when: '2026-10', by: 'police' },
      },
    ],
  });
  const filled = await printedBy(
    page,
    button(report, 'Print, or keep as a file'),
    info.outputPath('filled.pdf'),
  );
  expect(filled).toContain('Lanterns at the landing');
  await use(page, button(report, 'Take away'));
  // Whoever has keys is led to the way back, and has time.
  await expect(button(page, 'Undo')).toBeFocused();
  await page.keyboard.press('Space');
  await expect(button(page, 'Undo')).toHaveCount(0);
  await expect(report).toHaveCount(1);
  await use(page, button(report, 'Take away'));
  await use(page, button(page, 'Do it now'));
  await expect(report).toHaveCount(0);
  await expect(page.getByText(/^It had left as a file on /)).toBeVisible();
  expect(readdirSync(join(data, 'reports'))).toEqual([]);
});

test('[JOURNEY-33] a record of behaviour is filled in, kept, let go, saved and printed by keys alone, and what is too much is named', async ({
  workshop,
}, info) => {
  const { addresses } = workshop.host();
  const page = await workshop.open(addresses.facilitator, laptop);
  await use(page, button(page, 'Rounds and checklists'));
  const form = page.getByRole('group', { name: 'What guards do at a barrier' });
  const keep = button(form, 'Keep this record');
  const empty = await printedBy(
    page,
    button(form, 'Print it empty, to fill in by hand'),
    info.outputPath('empty.pdf'),
  );
  expect(empty).toContain('Shows open hands');

  await use(page, keep);
  await expect(form.getByRole('alert')).toHaveText('Choose bodies of both sides.');
  await sitOn(page, form);
  await type(page, form.getByLabel('Meetings watched'), '6');
  await type(page, form.getByLabel('Greets first'), '7');
  await use(page, keep);
  await expect(form.getByRole('alert')).toHaveText(
    'Five meetings at least, and no number above them.',
  );
  await expect(form.getByLabel('Greets first')).toHaveValue('7');
  await type(page, form.getByLabel('Greets first'), '4');
  await type(page, form.getByLabel('Says back what was heard'), '1');
  await use(page, keep);
  await expect(form.getByRole('status')).toHaveText('It is kept.');

  const report = page.locator('.kept-report', { hasText: 'What guards do at a barrier' });
  const saved: unknown = JSON.parse(await letGo(page, report));
  expect(saved).toMatchObject({ watched: 6, seen: { greets: 4, 'says-back': 1, waits: 0 } });
  const filled = await printedBy(
    page,
    button(report, 'Print, or keep as a file'),
    info.outputPath('filled.pdf'),
  );
  expect(filled).toContain('seen in 4 of 6');
});
