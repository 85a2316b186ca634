import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rm, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { StreamId } from '../../room/ports.ts';

/** Keys by their names, apart from the database: who has that alone can read nothing of what it holds. */
export type KeyStore = {
  /** On disk once it resolves. */
  readonly keep: (stream: StreamId, name: string, key: string) => Promise<void>;
  /** Null where there is none of this name any more. */
  readonly find: (stream: StreamId, name: string) => Promise<string | null>;
  readonly drop: (stream: StreamId, name: string) => Promise<void>;
  /** Drops every key of a stream; gives those that went. */
  readonly burn: (stream: StreamId) => Promise<readonly string[]>;
};

export const newKeyName = (): string => randomBytes(12).toString('base64url');

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

async function unlessMissing<Result>(work: Promise<Result>): Promise<Result | null> {
  try {
    return await work;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function writeOver(file: string, text: string, flag: 'wx' | 'r+'): Promise<void> {
  const handle = await open(file, flag, 0o600);
  try {
    await handle.write(text, 0);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Bytes are written over before their file goes, as far as the disk below lets anybody do so. */
async function shred(file: string): Promise<string | null> {
  const key = await unlessMissing(readFile(file, 'utf8'));
  if (key === null) return null;
  await unlessMissing(writeOver(file, '0'.repeat(key.length), 'r+'));
  await unlessMissing(unlink(file));
  return key;
}

/** A folder that every node sees: one folder a stream, one file a key. Throws where it cannot be written to. */
export async function openKeyFolder(place: string): Promise<KeyStore> {
  await mkdir(place, { recursive: true, mode: 0o700 });
  const folderOf = (stream: StreamId): string =>
    join(place, encodeURIComponent(stream).replaceAll('.', '%2E'));
  return {
    keep: async (stream, name, key) => {
      const folder = folderOf(stream);
      if ((await mkdir(folder, { recursive: true, mode: 0o700 })) !== undefined)
        await syncFolder(place);
      await writeOver(join(folder, name), key, 'wx');
      await syncFolder(folder);
    },
    find: (stream, name) => unlessMissing(readFile(join(folderOf(stream), name), 'utf8')),
    drop: async (stream, name) => {
      const folder = folderOf(stream);
      if ((await shred(join(folder, name))) !== null) await syncFolder(folder);
    },
    burn: async (stream) => {
      const folder = folderOf(stream);
      const names = (await unlessMissing(readdir(folder))) ?? [];
      const gone: string[] = [];
      for (const name of names) gone.push((await shred(join(folder, name))) ?? '');
      await rm(folder, { recursive: true, force: true });
      await syncFolder(place);
      return gone.filter((key) => key !== '');
    },
  };
}
