import { parseArgs } from 'node:util';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

/** What `npm start` was asked to do. */
export type Flags = {
  readonly open: boolean;
  /** 0 is any free one. */
  readonly port: number;
  readonly data: string;
  /** The address to listen on; null is every one of this machine. */
  readonly host: string | null;
  readonly json: boolean;
  readonly dev: boolean;
};

const usualPort = 8080;

/** Throws in plain words where an argument cannot be meant. */
export function parseFlags(args: readonly string[]): Flags {
  const { values } = parseArgs({
    args: [...args],
    options: {
      'no-open': { type: 'boolean', default: false },
      port: { type: 'string', default: String(usualPort) },
      data: { type: 'string', default: join(root, 'data') },
      host: { type: 'string' },
      json: { type: 'boolean', default: false },
      dev: { type: 'boolean', default: false },
    },
  });
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port > 65_535)
    throw new Error(`--port wants a number from 0 to 65535, not "${values.port}".`);
  const { data, json, dev, host = null } = values;
  return { open: !values['no-open'], port, data, host, json, dev };
}
