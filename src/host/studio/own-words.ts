import { readFile } from 'node:fs/promises';
import { writeWhole } from '../write-whole.ts';

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
      await writeWhole(file, text, 0o600);
      return text;
    },
  };
}
