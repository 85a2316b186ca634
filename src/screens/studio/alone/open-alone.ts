import type { ComponentType } from 'preact';
import type { StudioApi } from '../desk/studio-api.ts';
import type { PaneProps } from '../panes/panes.ts';
import { openBrowserStudio } from './browser-studio.ts';
import { fileToolsFor } from './file-tools.tsx';
import { joinFolders } from './folder-files.ts';
import { openKeptFiles } from './kept-files.ts';
import { readWorld } from './worlds.ts';

/** Whether a host gave this page, which then wants a secret for it. */
async function isHosted(base: string): Promise<boolean> {
  const answer = await fetch(new URL('../api/studio/folders', base)).catch(() => null);
  return answer === null || answer.status === 401 || answer.status === 403;
}

/** Milliseconds after which a folder on the disk is looked at again. */
const moment = 2000;

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((done) => {
    if (signal.aborted) done();
    signal.addEventListener('abort', () => done(), { once: true });
  });

const pause = (): Promise<void> => new Promise((done) => void setTimeout(done, moment));

/** Written when the page was built; null where it was not. */
async function readMedia(base: string): Promise<readonly string[] | null> {
  const answer = await fetch(new URL('../assets/media.json', base)).catch(() => null);
  return answer?.ok === true ? ((await answer.json()) as readonly string[]) : null;
}

type Alone = { readonly api: StudioApi; readonly FileTools: ComponentType<PaneProps> };

/** The studio where no host is; null where one is, `away` where the browser keeps nothing for a page. */
export async function openAlone(base: string): Promise<Alone | null | 'away'> {
  if (await isHosted(base)) return null;
  const kept = await openKeptFiles(indexedDB).catch(() => null);
  if (kept === null) return 'away';
  const files = joinFolders(kept);
  let media: Promise<readonly string[] | null> | null = null;
  const studio = openBrowserStudio({
    files,
    readWorld,
    media: () => (media ??= readMedia(base)),
    // Nobody else writes what is kept here; on the disk anybody may.
    rest: (folder, gone) =>
      files.isOnDisk(folder) ? Promise.race([pause(), aborted(gone)]) : aborted(gone),
  });
  return { api: studio, FileTools: fileToolsFor(studio, files) };
}
