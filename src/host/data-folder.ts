import { accessSync, constants, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** The folder one host keeps everything in, held until it is released or the process dies. */
export type DataFolder = { readonly path: string; readonly release: () => void };

function makeWritable(path: string): void {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    accessSync(path, constants.R_OK | constants.W_OK);
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    throw new Error(
      `The data folder ${path} cannot be written to${why}. Choose another with --data.`,
      {
        cause: error,
      },
    );
  }
}

/** A lock of the operating system on a file of its own: it ends with the process, however that ends. */
function hold(path: string): DatabaseSync {
  const lock = new DatabaseSync(join(path, 'held.lock'));
  try {
    lock.exec('pragma locking_mode = exclusive; pragma journal_mode = memory; begin exclusive;');
    return lock;
  } catch (error) {
    lock.close();
    throw new Error(
      `The data folder ${path} is in use by another running Elsewhere. Stop that one, or choose another with --data.`,
      { cause: error },
    );
  }
}

/** Throws one plain sentence where the folder cannot be written to or is in use. */
export function openDataFolder(folder: string): DataFolder {
  const path = resolve(folder);
  makeWritable(path);
  const lock = hold(path);
  return { path, release: () => lock.close() };
}
