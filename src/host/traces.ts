import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foundIn } from './disguises.ts';

/** Files below the folder in which any of the words stands, in any byte and in any disguise, or in their name. */
export function findTraces(folder: string, words: readonly string[]): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name));
  return paths.filter((path) => {
    const isNamed = words.some((word) => path.slice(folder.length).includes(word));
    return isNamed || foundIn(readFileSync(path), words).length > 0;
  });
}
