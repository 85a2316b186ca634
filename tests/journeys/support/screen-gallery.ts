import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { createServer } from 'vite';
import { languagesPlugin } from '../../../src/kit/languages/languages-plugin.ts';

const root = resolve(import.meta.dirname, '../../..');

export type GalleryOf = 'facilitator' | 'projector' | 'helpers' | 'alone' | 'stage';

export type ScreenGallery = {
  readonly urlOf: (kind: GalleryOf, asked: Readonly<Record<string, string>>) => string;
  readonly close: () => Promise<void>;
};

/** The stored states of wall, console and helpers' pages, and the pages that have only one. */
export async function openScreenGallery(): Promise<ScreenGallery> {
  const server = await createServer({
    configFile: false,
    logLevel: 'error',
    root,
    publicDir: join(root, 'public'),
    cacheDir: join(root, 'node_modules/.vite-screens'),
    plugins: [languagesPlugin(root)],
    server: { port: 0, host: '127.0.0.1', hmr: false, watch: null },
  });
  await server.listen();
  const address = server.httpServer?.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    urlOf: (kind, asked) =>
      `http://127.0.0.1:${port}/${pageOf(kind)}?${new URLSearchParams(asked)}`,
    close: () => server.close(),
  };
}

const pageOf = (kind: GalleryOf): string =>
  kind === 'stage' ? 'tests/stage/page/index.html' : `tests/screens/${kind}/gallery/index.html`;

/** The names of a gallery's states, from its list. */
export async function statesOf(page: Page, url: string): Promise<readonly string[]> {
  await page.goto(url);
  await page.locator('a').first().waitFor();
  return page
    .locator('a')
    .evaluateAll((all) =>
      all.map((one) => new URL((one as HTMLAnchorElement).href).searchParams.get('state') ?? ''),
    );
}
