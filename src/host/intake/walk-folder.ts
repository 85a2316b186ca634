import { lstat, opendir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from '../../scenario/finding.ts';
import { inMegabytes, limits } from '../../scenario/intake/limits.ts';
import { nameTrouble, sameNames } from '../../scenario/intake/name-trouble.ts';
import { inFile, type Trouble } from '../../scenario/intake/trouble.ts';

/** A file of a pack, by its path in it, with slashes. */
export type FolderFile = {
  readonly path: string;
  readonly size: number;
  /** Another one where anything was written since. */
  readonly stamp: string;
};

export type Walked = {
  readonly files: readonly FolderFile[];
  readonly findings: readonly Finding[];
};

export const link: Trouble = {
  code: 'file-link',
  what: 'This is a link to another place, and is not followed.',
  hint: 'Put the file itself into the folder.',
};
const noFile: Trouble = {
  code: 'file-special',
  what: 'This is neither a file nor a folder, and is not opened.',
  hint: 'Take it out of the folder.',
};
const tooDeep: Trouble = {
  code: 'folder-deep',
  what: `Folders stand in folders more than ${limits.depth} times.`,
  hint: 'Keep pictures, sounds, voice and strings one folder below the pack.',
};
const tooMany: Trouble = {
  code: 'folder-full',
  what: `There are more than ${limits.files.toLocaleString('en')} files here; the rest was not looked at.`,
  hint: 'Keep in the folder only what belongs to the story.',
};

type Walk = { readonly files: FolderFile[]; readonly findings: Finding[]; seen: number };

/** What lies in a pack's folder. Hidden files are passed over, links are never followed, and nothing is opened. Rejects where there is no folder. */
export async function walkFolder(folder: string): Promise<Walked> {
  const walk: Walk = { files: [], findings: [], seen: 0 };
  await walkInto(walk, folder, '');
  const files = walk.files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  for (const path of sameNames(files.map((file) => file.path)))
    walk.findings.push(
      inFile(path, {
        code: 'file-name',
        what: 'Another file has this name but for capital letters.',
        hint: 'Rename one: Windows and Macs take both for one file.',
      }),
    );
  const all = files.reduce((sum, { size }) => sum + size, 0);
  if (all > limits.all)
    walk.findings.push(
      inFile('.', {
        code: 'folder-large',
        what: `The folder holds ${inMegabytes(all)}, more than ${inMegabytes(limits.all)}.`,
        hint: 'Take out what the story does not use, and save sounds as MP3.',
      }),
    );
  return { files, findings: walk.findings };
}

async function walkInto(walk: Walk, folder: string, below: string): Promise<void> {
  for await (const entry of await opendir(join(folder, below))) {
    if (entry.name.startsWith('.')) continue;
    walk.seen += 1;
    if (walk.seen > limits.files) {
      if (walk.seen === limits.files + 1) walk.findings.push(inFile('.', tooMany));
      return;
    }
    await take(walk, folder, below === '' ? entry.name : `${below}/${entry.name}`);
  }
}

async function take(walk: Walk, folder: string, path: string): Promise<void> {
  const wrong = (trouble: Trouble): void => void walk.findings.push(inFile(path, trouble));
  const named = nameTrouble(path.slice(path.lastIndexOf('/') + 1));
  if (named) return wrong(named);
  const stats = await lstat(join(folder, path));
  if (stats.isSymbolicLink()) return wrong(link);
  if (stats.isFile()) {
    const { size, ino, mtimeMs, ctimeMs } = stats;
    return void walk.files.push({ path, size, stamp: `${size} ${ino} ${mtimeMs} ${ctimeMs}` });
  }
  if (!stats.isDirectory()) return wrong(noFile);
  if (path.split('/').length > limits.depth) return wrong(tooDeep);
  await walkInto(walk, folder, path);
}
