import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';

const corrupt = 11;
const noDatabase = 26;
const constraint = 19;
const mismatch = 20;
/** What SQLite keeps beside a file. */
const besides = ['', '-wal', '-shm'] as const;

const asideOf = (file: string): string => `${basename(file)}.damaged-`;

/** What SQLite says against it, by its main code. */
function codeOf(error: unknown): number | null {
  const code: unknown =
    typeof error === 'object' && error !== null ? Reflect.get(error, 'errcode') : null;
  return typeof code === 'number' ? code % 256 : null;
}

/** Whether its bytes are spoilt, and not that a disk refuses. */
export const isDamage = (error: unknown): boolean =>
  [corrupt, noDatabase].includes(codeOf(error) ?? 0);

/** Whether not even its head is one of a database. */
export const isNoDatabase = (error: unknown): boolean => codeOf(error) === noDatabase;

/** Whether a row is none that a journal holds. */
export const isNoSuchRow = (error: unknown): boolean =>
  [constraint, mismatch].includes(codeOf(error) ?? 0);

/** Looks at every page, a few milliseconds for each megabyte; what stands in the rows is not looked at. */
export function isSound(db: DatabaseSync): boolean {
  try {
    return db.prepare('pragma quick_check(1)').get()?.['quick_check'] === 'ok';
  } catch (error) {
    if (isDamage(error)) return false;
    throw error;
  }
}

/** Renames a damaged file, and what belongs to it, to a name of its own beside it; gives that. */
export function putAside(file: string): string {
  let number = 1;
  while (existsSync(join(dirname(file), `${asideOf(file)}${number}`))) number += 1;
  const aside = join(dirname(file), `${asideOf(file)}${number}`);
  for (const part of besides)
    if (existsSync(`${file}${part}`)) renameSync(`${file}${part}`, `${aside}${part}`);
  return aside;
}

/** Nobody knows whose bytes are in a damaged file: whoever burns anything burns it whole. */
export function dropPutAside(file: string): void {
  const folder = dirname(file);
  for (const name of readdirSync(folder))
    if (name.startsWith(asideOf(file))) rmSync(join(folder, name), { force: true });
}
