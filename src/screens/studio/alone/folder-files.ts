import type { KeptFiles } from './kept-files.ts';

/** A folder on the disk that a browser was let into, as far as it is worked with. */
export type OpenFolder = {
  readonly name: string;
  readonly isSameEntry: (other: OpenFolder) => Promise<boolean>;
  readonly entries: () => AsyncIterable<readonly [string, FolderEntry]>;
  readonly getDirectoryHandle: (name: string, how?: { create: boolean }) => Promise<OpenFolder>;
  readonly getFileHandle: (name: string, how?: { create: boolean }) => Promise<OpenFile>;
};

export type OpenFile = {
  readonly getFile: () => Promise<Pick<Blob, 'arrayBuffer'>>;
  readonly createWritable: () => Promise<{
    readonly write: (bytes: Uint8Array<ArrayBuffer>) => Promise<void>;
    readonly close: () => Promise<void>;
  }>;
};

export type FolderEntry =
  | ({ readonly kind: 'directory' } & OpenFolder)
  | ({ readonly kind: 'file' } & OpenFile);

/** Deeper than any pack. */
const deepest = 8;

async function* pathsIn(folder: OpenFolder, before: string, depth = 0): AsyncGenerator<string> {
  for await (const [name, entry] of folder.entries()) {
    if (name.startsWith('.')) continue;
    if (entry.kind === 'file') yield `${before}/${name}`;
    else if (depth < deepest) yield* pathsIn(entry, `${before}/${name}`, depth + 1);
  }
}

/** Rejects where it does not answer. */
async function namesIn(folder: OpenFolder): Promise<readonly string[]> {
  const names: string[] = [];
  for await (const path of pathsIn(folder, folder.name)) names.push(path);
  return names;
}

async function fileAt(folder: OpenFolder, path: string, create: boolean): Promise<OpenFile | null> {
  const steps = path.split('/').slice(1);
  const last = steps.pop() ?? '';
  try {
    let here = folder;
    for (const step of steps) here = await here.getDirectoryHandle(step, { create });
    return await here.getFileHandle(last, { create });
  } catch (error) {
    if (create) throw error;
    return null;
  }
}

/** Whether it is the folder of one story or world, and not one of many things. */
export async function holdsStory(folder: OpenFolder): Promise<boolean> {
  for await (const [name] of folder.entries())
    if (/\.ink$|^(?:pack|world)\.yaml$/.test(name)) return true;
  return false;
}

/** What is kept, with folders of the disk beside it. */
export type JoinedFiles = KeptFiles & {
  /** Lays a folder beside what is there, or takes it anew; false where another has its name. */
  readonly join: (folder: OpenFolder) => Promise<boolean>;
  readonly isOnDisk: (folder: string) => boolean;
};

const folderOf = (name: string): string => name.split('/')[0] ?? '';

/** Files of this browser and of folders on the disk, by `folder/path`. A file is written whole, or stays as it was. */
export function joinFolders(kept: KeptFiles): JoinedFiles {
  const open = new Map<string, OpenFolder>();
  const isKept = async (name: string): Promise<boolean> =>
    (await kept.names()).some((one) => folderOf(one) === name);
  const write = async (name: string, bytes: Uint8Array): Promise<void> => {
    const folder = open.get(folderOf(name));
    const file = folder && (await fileAt(folder, name, true));
    if (!file) throw new Error('The folder is not open any more.');
    const out = await file.createWritable();
    await out.write(Uint8Array.from(bytes));
    await out.close();
  };
  return {
    names: async (of) => {
      const asked = open.get(of ?? '');
      if (asked) return namesIn(asked);
      const names = [...(await kept.names())];
      // One that was moved, or that the page is let into no longer, takes no other with it.
      for (const folder of open.values()) names.push(...(await namesIn(folder).catch(() => [])));
      return names;
    },
    read: async (name) => {
      const folder = open.get(folderOf(name));
      if (!folder) return kept.read(name);
      const file = await fileAt(folder, name, false);
      return file && new Uint8Array(await (await file.getFile()).arrayBuffer());
    },
    write: async (files) => {
      const onDisk = files.filter(([name]) => open.has(folderOf(name)));
      for (const [name, bytes] of onDisk) await write(name, bytes);
      const inBrowser = files.filter(([name]) => !open.has(folderOf(name)));
      if (inBrowser.length > 0) await kept.write(inBrowser);
    },
    join: async (folder) => {
      const known = open.get(folder.name);
      const isFree = known ? await known.isSameEntry(folder) : !(await isKept(folder.name));
      if (!isFree) return false;
      open.set(folder.name, folder);
      return true;
    },
    isOnDisk: (folder) => open.has(folder),
  };
}
