import type { Page } from '@playwright/test';
import { openGallery } from '../../screens/participant/gallery/open-gallery.ts';
import { openStates } from './participant-gallery.ts';
import { openScreenGallery } from './screen-gallery.ts';

/** Kinds of pages whose stored states can be shown one after another. */
export const kinds = ['tablet', 'console', 'helpers'] as const;
type Kind = (typeof kinds)[number];

export type Galleries = {
  /** Opens a kind's gallery in a language; the names of its states. */
  readonly open: (page: Page, kind: Kind, language: string) => Promise<readonly string[]>;
  readonly close: () => Promise<unknown>;
};

export async function openGalleries(): Promise<Galleries> {
  const [devices, screens] = await Promise.all([openGallery(), openScreenGallery()]);
  return {
    open: async (page, kind, language) => {
      if (kind === 'tablet') return openStates(page, devices.url, language);
      await page.goto(screens.urlOf(kind === 'console' ? 'facilitator' : kind, { language }));
      await page.waitForFunction('globalThis.stateNames');
      return page.evaluate<string[]>('globalThis.stateNames');
    },
    close: () => Promise.all([devices.close(), screens.close()]),
  };
}
