import { constants } from 'node:fs';
import { open } from 'node:fs/promises';

// Windows has neither of the last two, nor what they keep from, and counts them as 0.
const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/** The bytes of a file; null where it is a link, no file, or has more than `most`. Rejects where there is nothing. */
export async function openSafely(path: string, most: number): Promise<Buffer | null> {
  const file = await open(path, flags).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ELOOP') return null;
    throw error;
  });
  if (!file) return null;
  try {
    const stats = await file.stat();
    if (!stats.isFile() || stats.size > most) return null;
    const bytes = Buffer.alloc(stats.size);
    const { bytesRead } = await file.read(bytes, 0, bytes.length, 0);
    return bytes.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
