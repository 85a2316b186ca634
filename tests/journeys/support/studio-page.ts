import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { startHost, type HostProcess } from './host-process.ts';

/** A host for each test, whose folder of stories holds these texts. */
export type Stories = {
  readonly host: () => HostProcess;
  /** Where a text lies, by `folder/file`. */
  readonly at: (file: string) => string;
  readonly onDisk: (file: string) => string;
  /** Opens the studio with a story, once its own text stands there. */
  readonly openStudio: (page: Page, language?: string) => Promise<void>;
};

/** The texts by `folder/file`; the story that is opened is `the-mill`, in which a list has not come. */
export function aHostWith(files: Readonly<Record<string, string>>): Stories {
  let host: HostProcess;
  let place: string;
  const at = (file: string): string => join(place, file);

  test.beforeEach(async () => {
    place = mkdtempSync(join(tmpdir(), 'elsewhere-studio-'));
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(at(file)), { recursive: true });
      writeFileSync(at(file), text);
    }
    host = await startHost({ stories: place });
  });
  test.afterEach(async () => {
    await host.stop();
    rmSync(place, { recursive: true, force: true });
  });

  return {
    host: () => host,
    at,
    onDisk: (file) => readFileSync(at(file), 'utf8'),
    openStudio: async (page, language = 'en') => {
      const url = new URL(host.addresses.facilitator);
      url.pathname = '/studio/';
      url.searchParams.set('language', language);
      await page.goto(url.href);
      const stories = page.locator('.studio-bar select');
      await stories.locator('option', { hasText: 'the-mill' }).waitFor({ state: 'attached' });
      await stories.selectOption('the-mill');
      await expect(page.locator('.cm-content')).toContainText('The list has not come');
    },
  };
}
