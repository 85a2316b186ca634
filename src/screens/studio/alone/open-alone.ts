import type { ComponentType } from 'preact';
import type { StudioApi } from '../desk/studio-api.ts';
import type { PaneProps } from '../panes/panes.ts';
import { openBrowserStudio } from './browser-studio.ts';
import { fileToolsFor } from './file-tools.tsx';
import { openKeptFiles } from './kept-files.ts';
import { readWorld } from './worlds.ts';

/** Whether a host gave this page, which then wants a secret for it. */
async function isHosted(base: string): Promise<boolean> {
  const answer = await fetch(new URL('/api/studio/folders', base)).catch(() => null);
  return answer === null || answer.status === 401 || answer.status === 403;
}

type Alone = { readonly api: StudioApi; readonly FileTools: ComponentType<PaneProps> };

/** The studio where no host is; null where one is, `away` where the browser keeps nothing for a page. */
export async function openAlone(base: string): Promise<Alone | null | 'away'> {
  if (await isHosted(base)) return null;
  const files = await openKeptFiles(indexedDB).catch(() => null);
  if (files === null) return 'away';
  const studio = openBrowserStudio({ files, readWorld });
  return { api: studio, FileTools: fileToolsFor(studio) };
}
