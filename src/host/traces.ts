import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files below the folder in which any of the words stands, in any byte. */
export function findTraces(folder: string, words: readonly string[]): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name));
  return paths.filter((path) => {
    const bytes = readFileSync(path, 'latin1');
    return words.some((word) => bytes.includes(word) || path.includes(word));
  });
}
