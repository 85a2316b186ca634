import { join } from 'node:path';
import { parseAsked } from './terminal/run-verb.ts';
import type { Asked, Options } from './terminal/verb.ts';

const root = join(import.meta.dirname, '..', '..');

/** What `npm start` was asked to do. */
export type Flags = {
  readonly open: boolean;
  /** 0 is any free one. */
  readonly port: number;
  /** Whether somebody named it; else the next free one will do. */
  readonly isPortAsked: boolean;
  readonly data: string;
  /** The folder whose packs are played. */
  readonly stories: string;
  /** The address to listen on; null is every one of this machine. */
  readonly host: string | null;
  /** A name by which this machine is reached beside its addresses; null where it has none. */
  readonly name: string | null;
  /** Whether this laptop is the Wi-Fi itself, and answers what phones ask one. */
  readonly gateway: boolean;
  /** A PostgreSQL that several nodes share, as an address; null is a journal in the data folder. */
  readonly database: string | null;
  /** Where the keys of what lies in that database are kept. */
  readonly keys: string | null;
  /** A Redis that gives those nodes hints; null where there is none. */
  readonly redis: string | null;
  /** The address by which people reach all nodes; null is this machine's own. */
  readonly address: string | null;
  readonly json: boolean;
  /** Whether what happens is told as lines of JSON. */
  readonly log: boolean;
  readonly dev: boolean;
};

const usualPort = 8080;

export const startOptions = {
  port: {
    kind: 'number',
    value: 'N',
    least: 0,
    most: 65_535,
    whole: true,
    says: `the port to listen on, 0 for any free one (${usualPort}, or the next free one)`,
  },
  data: { kind: 'text', value: 'DIR', says: 'where to keep what is kept (data, in this folder)' },
  stories: {
    kind: 'text',
    value: 'DIR',
    says: 'play the packs in this folder (stories, in this folder)',
  },
  host: { kind: 'text', value: 'ADDR', says: 'listen on this address alone' },
  name: {
    kind: 'text',
    value: 'NAME',
    says: 'be reached by this name too, beside addresses and names of the house (laptop, laptop.local)',
  },
  gateway: {
    kind: 'flag',
    says: 'this laptop is the Wi-Fi itself: answer phones that ask for the internet (port 80)',
  },
  database: {
    kind: 'text',
    value: 'ADDR',
    says: 'many nodes: the PostgreSQL they share, postgres://… (with --keys also from DATABASE_URL)',
  },
  keys: {
    kind: 'text',
    value: 'DIR',
    says: 'many nodes: a folder they share for the keys of what lies in the database, apart from it',
  },
  address: {
    kind: 'text',
    value: 'URL',
    says: 'many nodes: the address that leads to any of them, such as http://workshops.example',
  },
  'no-open': { kind: 'flag', says: 'open no browser' },
  json: { kind: 'flag', says: 'say where it listens as one line of JSON' },
  log: {
    kind: 'flag',
    says: 'many nodes: say what happens as lines of JSON, of nobody and of no answer, and not what opens a console',
  },
  dev: {
    kind: 'flag',
    says: 'with screens that reload as you edit them, for this machine alone unless --host names an address',
  },
} as const satisfies Options;

/** Throws in plain words where an argument cannot be meant. */
export function parseFlags(args: readonly string[]): Flags {
  const asked = parseAsked(
    { takes: '', paths: { least: 0, most: 0 }, options: startOptions },
    args,
  );
  if (typeof asked === 'string') throw new Error(asked);
  return flagsFrom(asked.options as Asked<typeof startOptions>['options']);
}

/** Throws in plain words where it is no address of a host. */
export function originOf(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/') return url.origin;
  throw new Error('--address wants the address of a host alone, such as http://workshops.example.');
}

/** Other programs read these variables too, so alone they mean nothing here. */
const besideKeys = (keys: string | null, variable: string): string | null =>
  keys === null ? null : (process.env[variable] ?? null);

/** What was left out takes its usual value. */
export function flagsFrom(given: Asked<typeof startOptions>['options']): Flags {
  const { port, data, stories, host, name, gateway, keys, address, json, log, dev } = given;
  return {
    open: !given['no-open'],
    port: port ?? usualPort,
    isPortAsked: port !== null,
    data: data ?? join(root, 'data'),
    stories: stories ?? join(root, 'stories'),
    // Sources and whole stories come with the screens then.
    host: dev ? (host ?? '127.0.0.1') : host,
    name,
    gateway,
    database: given.database ?? besideKeys(keys, 'DATABASE_URL'),
    keys,
    redis: besideKeys(keys, 'REDIS_URL'),
    address: address && originOf(address),
    json,
    log,
    dev,
  };
}
