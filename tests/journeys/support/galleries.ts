import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { builtGalleries, galleryPages } from './build-galleries.ts';
import { openStates } from './participant-gallery.ts';
import { serveFiles } from './static-site.ts';

export type GalleryOf = keyof typeof galleryPages;
/** Kinds of pages whose stored states can be shown one after another. */
export const kinds = ['tablet', 'console', 'helpers'] as const;

export type Galleries = {
  /** `?state=NAME&language=TAG` and what else a gallery knows. */
  readonly urlOf: (kind: GalleryOf, asked?: Readonly<Record<string, string>>) => string;
  /** Opens a kind's gallery in a language; the names of its states. */
  readonly open: (page: Page, kind: GalleryOf, language: string) => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
};

const root = resolve(import.meta.dirname, '../../..');

/** The stored states of every page, as they were built before all journeys. */
export async function openGalleries(): Promise<Galleries> {
  const { url, close } = await serveFiles((path) =>
    join(path.startsWith('/assets/') ? root : builtGalleries, path),
  );
  const urlOf: Galleries['urlOf'] = (kind, asked = {}) =>
    `${url}${galleryPages[kind]}?${new URLSearchParams(asked)}`;
  return {
    urlOf,
    open: (page, kind, language) => openStates(page, urlOf(kind), language),
    close,
  };
}
