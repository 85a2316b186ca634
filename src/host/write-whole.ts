import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Writes a file whole or not at all, and makes its folder. A kill in between leaves what lay there before and, under a
 * name that no listing shows, what was not finished. A link that lies there is replaced, not written through.
 * `mode` is a new file's. Rejects as the system does.
 */
export async function writeWhole(
  file: string,
  content: string | Buffer,
  mode = 0o666,
): Promise<void> {
  const beside = join(dirname(file), `.${randomUUID()}.new`);
  await mkdir(dirname(file), { recursive: true });
  try {
    await writeFile(beside, content, { flag: 'wx', flush: true, mode });
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
