import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { makeOnce } from './make-once.ts';

/** What a data folder's host keeps to itself: who may open what, and the key that hides sequences. */
export type Settings = {
  readonly facilitator: string;
  readonly stage: string;
  readonly hostKey: string;
};

const secret = (): string => randomBytes(32).toString('base64url');

function isSettings(value: unknown): value is Settings {
  const fields = typeof value === 'object' && value !== null ? value : {};
  return ['facilitator', 'stage', 'hostKey'].every((name) => {
    const field: unknown = Reflect.get(fields, name);
    return typeof field === 'string' && /^[\w-]{43}$/.test(field);
  });
}

function make(file: string): void {
  const made = { facilitator: secret(), stage: secret(), hostKey: secret() };
  makeOnce(file, `${JSON.stringify(made, null, 2)}\n`);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Reads a data folder's settings, or makes them at the first start. Throws where the file was damaged. */
export function openSettings(file: string): Settings {
  if (!existsSync(file)) make(file);
  chmodSync(file, 0o600);
  const read = parse(readFileSync(file, 'utf8'));
  if (!isSettings(read)) throw new Error(`${file} is damaged. Move it away to make new secrets.`);
  return read;
}
