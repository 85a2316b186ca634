import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';

// Windows has neither of the last two, nor what they keep from, and counts them as 0.
const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/** A file that is open, and how many bytes it has. Whoever gets it closes it. */
export type OpenFile = { readonly file: FileHandle; readonly size: number };

/** Opens a file for reading in parts; null where it is a link, no file, or has more bytes than `most`. Rejects where there is nothing. */
export async function openInParts(path: string, most: number): Promise<OpenFile | null> {
  const file = await open(path, flags).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ELOOP') return null;
    throw error;
  });
  if (!file) return null;
  const stats = await file.stat();
  if (stats.isFile() && stats.size <= most) return { file, size: stats.size };
  await file.close();
  return null;
}

/** The bytes of a file; null where it is a link, no file, or has more than `most`. Rejects where there is nothing. */
export async function openSafely(path: string, most: number): Promise<Buffer | null> {
  const opened = await openInParts(path, most);
  if (!opened) return null;
  const { file, size } = opened;
  try {
    const bytes = Buffer.alloc(size);
    const { bytesRead } = await file.read(bytes, 0, bytes.length, 0);
    return bytes.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
