import { expect, test as plain, type Browser, type Page } from '@playwright/test';
import { startHost, type HostProcess } from './host-process.ts';

export type Workshop = {
  readonly host: () => HostProcess;
  /** A page on a machine of its own: nothing is shared with the other pages. */
  readonly open: (address: string, size?: { width: number; height: number }) => Promise<Page>;
  /** Pulls the plug and starts again with the same data on the same port. */
  readonly restart: () => Promise<void>;
  /** What went wrong on any page so far: faults of scripts, and files that are not there. */
  readonly faults: readonly string[];
};

async function openPage(browser: Browser, faults: string[]): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  page.on('pageerror', (error) => faults.push(`${page.url()} ${error.message}`));
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
  });
  return page;
}

/** A journey has a running host and as many machines as it opens; at its end nothing may have failed on any page. */
export const test = plain.extend<{ workshop: Workshop; stories: string | null }>({
  /** A folder of packs, instead of the program's own. */
  stories: [null, { option: true }],
  workshop: async ({ browser, stories }, use) => {
    const faults: string[] = [];
    let host = await startHost({ stories });
    await use({
      host: () => host,
      faults,
      open: async (address, size) => {
        const page = await openPage(browser, faults);
        if (size) await page.setViewportSize(size);
        await page.goto(address);
        return page;
      },
      restart: async () => {
        await host.kill();
        host = await startHost({ again: { data: host.data, port: host.addresses.port }, stories });
      },
    });
    await Promise.all(browser.contexts().map((context) => context.close()));
    await host.stop();
    expect(faults).toEqual([]);
  },
});
