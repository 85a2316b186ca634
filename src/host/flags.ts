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
  readonly json: boolean;
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
  'no-open': { kind: 'flag', says: 'open no browser' },
  json: { kind: 'flag', says: 'say where it listens as one line of JSON' },
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

/** What was left out takes its usual value. */
export function flagsFrom(given: Asked<typeof startOptions>['options']): Flags {
  const { port, data, stories, host, name, gateway, json, dev } = given;
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
    json,
    dev,
  };
}
