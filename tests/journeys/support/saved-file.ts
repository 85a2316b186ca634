import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';

/** What a button of the page saves, as text. */
export async function savedBy(page: Page, button: Locator): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return readFileSync(await download.path(), 'utf8');
}
