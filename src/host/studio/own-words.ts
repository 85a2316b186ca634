import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** A trainer's own sensitive words, as they wrote them: outside every pack, on this machine only. */
export type OwnWords = {
  readonly read: () => Promise<string>;
  /** Null where it is too long. */
  readonly write: (text: string) => Promise<string | null>;
};

const longest = 100_000;

/** The file of the trainer's own words, which `npx elsewhere distance` reads too. */
export function openOwnWords(file: string): OwnWords {
  return {
    read: async () => (await readFile(file, 'utf8').catch(() => '')).replace(/^\uFEFF/, ''),
    write: async (text) => {
      if (text.length > longest) return null;
      const beside = `${file}.${randomUUID()}.new`;
      await mkdir(dirname(file), { recursive: true });
      try {
        await writeFile(beside, text, { flag: 'wx', flush: true, mode: 0o600 });
        await rename(beside, file);
      } catch (error) {
        await rm(beside, { force: true });
        throw error;
      }
      return text;
    },
  };
}
