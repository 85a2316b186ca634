import type { ComponentType } from 'preact';
import type { StudioApi } from '../desk/studio-api.ts';
import type { PaneProps } from '../panes/panes.ts';
import { openBrowserStudio } from './browser-studio.ts';
import { fileToolsFor } from './file-tools.tsx';
import { openKeptFiles } from './kept-files.ts';
import { readWorld } from './worlds.ts';

/** The studio where no host is. Rejects where the browser does not let a page keep anything. */
export async function openAlone(): Promise<{
  readonly api: StudioApi;
  readonly FileTools: ComponentType<PaneProps>;
}> {
  const studio = openBrowserStudio({ files: await openKeptFiles(indexedDB), readWorld });
  return { api: studio, FileTools: fileToolsFor(studio) };
}
