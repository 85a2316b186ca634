import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { quietBrowser } from './quiet-browser.ts';

/** What a page needs until all its pictures are there, by its own clock: that waits for whatever is being fetched. */
const pageTime = 30_000;
/** Milliseconds after which a browser that says nothing is ended. */
const longest = 180_000;

const toPaper = ['--headless', ...quietBrowser, '--no-pdf-header-footer', '--hide-scrollbars'];

/** As root a browser refuses its own sandbox; it is shown nothing but this machine's own pages. */
const ofRoot = (): readonly string[] => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);

/** Lets a browser print a page into a file; false where none came of it. */
export async function printToPdf(
  browser: string,
  { url, out }: { readonly url: string; readonly out: string },
): Promise<boolean> {
  const profile = await mkdtemp(join(tmpdir(), 'elsewhere-print-'));
  await rm(out, { force: true });
  const args = [
    ...toPaper,
    ...ofRoot(),
    `--user-data-dir=${profile}`,
    `--virtual-time-budget=${pageTime}`,
    `--print-to-pdf=${out}`,
    url,
  ];
  try {
    const child = spawn(browser, args, { stdio: 'ignore', timeout: longest });
    await once(child, 'exit');
    return (await stat(out)).size > 0;
  } catch {
    return false;
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
