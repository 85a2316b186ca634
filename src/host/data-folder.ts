import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** The folder one host keeps everything in, held until it is released or the process dies. */
export type DataFolder = { readonly path: string; readonly release: () => void };

function cannot(what: string, error: unknown): Error {
  const [code, text] =
    error instanceof Error && 'code' in error ? [String(error.code), error.message] : ['', ''];
  const why = code.startsWith('ERR_') ? text : code;
  return new Error(`${what}${why && ` (${why})`}. Choose another folder with --data.`, {
    cause: error,
  });
}

/** One folder at a time: `recursive` never comes back where the system takes no folder at all. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path, { mode: 0o700 });
}

function makeWritable(path: string): void {
  makeFolder(path);
  if (!statSync(path).isDirectory()) throw Object.assign(new Error(), { code: 'ENOTDIR' });
  accessSync(path, constants.R_OK | constants.W_OK);
}

const busy = 5;

const isHeld = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && error.errcode === busy;

/** A lock of the operating system on a file of its own: it ends with the process, however that ends. */
function hold(path: string): DatabaseSync {
  const lock = new DatabaseSync(join(path, 'held.lock'));
  try {
    lock.exec('pragma locking_mode = exclusive; pragma journal_mode = memory; begin exclusive;');
    return lock;
  } catch (error) {
    lock.close();
    throw error;
  }
}

/** Opens a file of the folder; what the system says against it becomes one plain sentence. */
export function openInFolder<T>(file: string, open: (file: string) => T): T {
  try {
    return open(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error)
      throw cannot(`The file ${file} cannot be opened`, error);
    throw error;
  }
}

/** Throws one plain sentence where the folder cannot be written to, or is in use by a host that does not share it. */
export function openDataFolder(folder: string, isShared = false): DataFolder {
  const path = resolve(folder);
  try {
    makeWritable(path);
    if (isShared) return { path, release: () => {} };
    const lock = hold(path);
    return { path, release: () => lock.close() };
  } catch (error) {
    if (!isHeld(error)) throw cannot(`The data folder ${path} cannot be written to`, error);
    throw new Error(
      `The data folder ${path} is in use by another running Elsewhere. Stop that one, or choose another with --data.`,
      { cause: error },
    );
  }
}
