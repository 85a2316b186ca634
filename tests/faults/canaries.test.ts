import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test, vi } from 'vitest';
import { foundIn } from '../../src/host/disguises.ts';
import { burnUnused, expire, keptFor } from '../../src/host/expiry.ts';
import { hostCiphers } from '../../src/host/host-ciphers.ts';
import { openSqliteJournal } from '../../src/host/journal/sqlite-journal.ts';
import { openPackStore } from '../../src/host/pack-store.ts';
import { decisionKey } from '../../src/session/decision-key.ts';
import { makeTestClock } from '../room/test-clock.ts';
import { askHost } from '../wire/stranger/ask.ts';
import { mustDo, tellingOf } from '../wire/stranger/lead.ts';
import { canaryWords } from './canary-road.ts';
import { openSmallHost, type OpenedHost } from './open-small-host.ts';
import {
  beginSession,
  leaveAll,
  playToEnd,
  playToVote,
  type SmallSession,
} from './small-session.ts';

const names = ['Canary soldiers', 'Canary officers'];
const typed = ['Harvolint note', 'Emberquill parked', 'Sundravel message'];

/** Every file below a folder, its name and its bytes. */
function everything(folder: string): Buffer {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = found.filter((one) => one.isFile());
  const parts = files.flatMap(({ name, parentPath }) => [
    Buffer.from(`${name}\n`),
    readFileSync(join(parentPath, name)),
  ]);
  return Buffer.concat(parts);
}

type Planted = SmallSession & {
  /** Whatever a group said, was called, was opened with, or is stored under. */
  readonly words: readonly string[];
  /** Of its streams and decisions, as they lie on the disk. */
  readonly keys: readonly string[];
};

function storedIn(data: string) {
  const db = new DatabaseSync(join(data, 'journal.sqlite'), { readOnly: true });
  const streams = db.prepare('select stream_id, session_id from streams').all();
  const keys = db.prepare('select key from keys').all();
  db.close();
  return {
    ids: streams.flatMap((row) => [String(row['stream_id']), String(row['session_id'])]),
    keys: keys.map((row) => String(row['key'])),
  };
}

/** A session of two groups, one of which has said a lot and has its vote open. */
async function plant(host: OpenedHost): Promise<Planted> {
  const groups = await beginSession(host, names);
  const session = await playToVote(host, groups[0]!, 3);
  const { console } = session;
  const [note = '', parked = '', message = ''] = typed;
  await mustDo(console, { kind: 'write-note', beat: null, text: note });
  await mustDo(console, { kind: 'park', text: parked });
  await mustDo(console, { kind: 'show-message', to: null, said: { kind: 'typed', text: message } });
  const { ids, keys } = storedIn(host.data);
  const seats = (console.scene().seats ?? []).map(({ id }) => id);
  const codes = groups.map(({ code }) => code);
  const words = [
    ...canaryWords,
    ...names,
    ...typed,
    ...codes,
    ...session.secrets,
    ...ids,
    ...seats,
  ];
  return { ...session, words, keys };
}

const keyIsIn = (bytes: Buffer, key: string): boolean =>
  foundIn(bytes, [key]).length > 0 || bytes.includes(Buffer.from(key, 'base64url'));

function traces(bytes: Buffer, { words, keys }: Planted): readonly string[] {
  return [...foundIn(bytes, words), ...keys.filter((key) => keyIsIn(bytes, key))];
}

/** Every stretch of a text that could be a key. */
function couldBeKeys(text: string): ReadonlySet<string> {
  const runs = text.match(/[\w-]{43,}/g) ?? [];
  const starts = (run: string): number => Math.min(run.length - 42, 400);
  return new Set(
    runs.flatMap((run) => Array.from({ length: starts(run) }, (_, at) => run.slice(at, at + 43))),
  );
}

test('[CANARY-2] while a vote is open nothing on the disk but the row of its key opens it, and closing leaves that nowhere', async () => {
  const host = await openSmallHost();
  const planted = await plant(host);
  const file = join(host.data, 'journal.sqlite');
  const journal = openSqliteJournal(file);
  const [row] = (await journal.streams()).filter(({ code }) => code === planted.code);
  const { events, keys } = await journal.read(row?.stream ?? '');
  await journal.close();
  const votes = events.filter((event) => event.kind === 'vote-cast');
  const { open } = hostCiphers('k'.repeat(43));
  const opened = (key: string): readonly (number | null)[] =>
    votes.map(({ target, sealed }) => open(key, decisionKey(target), sealed));
  const [key = ''] = keys.values();
  expect(opened(key)).toEqual([0, 1, 2]);
  const bytes = everything(host.data);
  expect(foundIn(bytes, ['vote-cast', ...names, ...typed])).toEqual([]);
  expect(keyIsIn(bytes, key)).toBe(true);
  const others = couldBeKeys(`${bytes.toString('latin1')}\n${JSON.stringify(events)}`);
  expect(others.size).toBeGreaterThan(1000);
  expect([...others].filter((other) => opened(other).some((choice) => choice !== null))).toEqual([
    key,
  ]);
  await playToEnd(planted);
  expect(keyIsIn(everything(host.data), key)).toBe(false);
  leaveAll(planted);
}, 60_000);

test('[CANARY-3] ending with totals leaves what the totals say, and nothing else of the group', async () => {
  const host = await openSmallHost();
  const planted = await plant(host);
  expect(traces(everything(host.data), planted).length).toBeGreaterThan(10);
  const { console } = planted;
  await playToEnd(planted);
  await mustDo(console, { kind: 'move-on', to: 'debrief' });
  await mustDo(console, { kind: 'move-on', to: 'debrief' });
  await mustDo(console, { kind: 'end', keeping: 'totals' });
  await burn(host, { code: otherCode(planted) });
  const reports = join(host.data, 'reports');
  const told = await vi.waitFor(() => everything(reports), 10_000);
  const [title, , , chosen] = canaryWords;
  // The file bears the name of the stream, which was drawn by chance.
  const [file = ''] = readdirSync(reports);
  const stream = file.replace('.json', '');
  expect([...traces(told, planted)].toSorted()).toEqual([stream, chosen, title].toSorted());
  rmSync(reports, { recursive: true });
  await vi.waitFor(() => expect(traces(everything(host.data), planted)).toEqual([]), 10_000);
}, 60_000);

const otherCode = ({ words, code }: Planted): string =>
  words.find((word) => /^[a-z]+(?:-[a-z]+){2,3}$/.test(word) && word !== code) ?? '';

async function burn({ base, hostKey, secret }: OpenedHost, body: object): Promise<unknown> {
  const asked = { secret, method: 'POST', path: '/api/burn', body };
  return (await askHost({ base, hostKey, way: 'socket' }, asked)).body;
}

test('[CANARY-4] burning leaves nothing of a session anywhere, its keys least of all, and its devices are told to forget', async () => {
  const host = await openSmallHost();
  const planted = await plant(host);
  expect(planted.keys.length).toBeGreaterThan(2);
  expect(await burn(host, {})).toEqual({ burned: true, left: [], went: [] });
  expect(traces(everything(host.data), planted)).toEqual([]);
  for (const seat of planted.seats) await seat.until(() => seat.over() === 'forget');
  expect(await planted.console.send({ kind: 'pause' })).toBe('ended');
  expect(tellingOf(planted.console, 'gourd')).not.toBeNull();
}, 60_000);

test('[CANARY-5] after 14 days nothing of a kept session is left anywhere', async () => {
  const host = await openSmallHost();
  const planted = await plant(host);
  const { console } = planted;
  await playToEnd(planted);
  await mustDo(console, { kind: 'move-on', to: 'debrief' });
  await mustDo(console, { kind: 'move-on', to: 'debrief' });
  await mustDo(console, { kind: 'end', keeping: 'kept' });
  await host.close();
  const journal = openSqliteJournal(join(host.data, 'journal.sqlite'));
  const records = { data: host.data, journal, packs: openPackStore(host.data, host.data) };
  const later = (wait: number) =>
    expire({
      clock: makeTestClock(Date.now() + wait),
      say: () => {},
      burn: (before) => burnUnused(records, before),
    });
  await later(keptFor - 60_000);
  expect(traces(everything(host.data), planted).length).toBeGreaterThan(5);
  await later(keptFor);
  await journal.close();
  expect(traces(everything(host.data), planted)).toEqual([]);
}, 60_000);
