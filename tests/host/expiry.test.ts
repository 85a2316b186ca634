import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { burnUnused, expire, expireDaily, keptFor } from '../../src/host/expiry.ts';
import { openSqliteJournal } from '../../src/host/journal/sqlite-journal.ts';
import { openPackStore } from '../../src/host/pack-store.ts';
import { openSettings } from '../../src/host/settings.ts';
import { openSitting } from '../../src/host/sitting.ts';
import type { Event } from '../../src/session/event.ts';
import type { GroupId } from '../../src/session/ids.ts';
import { makeTestClock } from '../room/test-clock.ts';
import { whileSettling } from '../room/workshop.ts';
import { findTraces } from '../../src/host/traces.ts';
import { makePlace } from './place.ts';

const day = 24 * 60 * 60 * 1000;
const start = 1_800_000_000_000;

function openRecords() {
  const place = makePlace();
  const data = join(place, 'data');
  const stories = join(place, 'stories');
  for (const folder of [data, join(stories, 'road'), join(stories, 'ford')])
    mkdirSync(folder, { recursive: true });
  writeFileSync(join(stories, 'road', 'road.ink'), 'A road.\n-> END\n');
  writeFileSync(join(stories, 'ford', 'ford.ink'), 'A ford.\n-> END\n');
  const journal = openSqliteJournal(join(data, 'journal.sqlite'));
  onTestFinished(() => journal.close());
  return { data, journal, packs: openPackStore(stories, data), clock: makeTestClock(start) };
}

type Records = ReturnType<typeof openRecords>;

/** A session on disk: made and last used at these instants, played from this pack. */
async function keep(
  { journal, packs }: Records,
  name: string,
  { at, pack, keeping }: { at: number; pack?: string; keeping?: 'kept' | 'totals' },
): Promise<void> {
  const stream = `stream-of-${name}`;
  const row = { stream, session: `session-of-${name}`, kind: 'group', createdAt: at } as const;
  await journal.begin({ ...row, code: name });
  const opened = { v: 1, at, kind: 'group-opened', group: stream as GroupId, seed: 1 } as const;
  const card = (await packs.list()).find((one) => one.name === pack);
  if (card) await packs.pin(card);
  const events: Event[] = [
    opened,
    ...(card
      ? [{ v: 1, at, kind: 'scenario-pinned', name: card.name, hash: card.hash } as const]
      : []),
    ...(keeping ? [{ v: 1, at, kind: 'ended', keeping } as const] : []),
  ];
  const memo = { answered: [], tokens: [] };
  await journal.append({ stream, expected: 0, events, keys: [], memo, at });
}

const codes = async ({ journal }: Records): Promise<(string | null)[]> =>
  (await journal.streams()).map((row) => row.code);
const copies = ({ data }: Records): number => readdirSync(join(data, 'packs')).length;

test('[HOST-18] what was last used more than 14 days ago is burned, kept or never ended', async () => {
  const records = openRecords();
  await keep(records, 'old-kept', { at: start - keptFor - 1, pack: 'road', keeping: 'kept' });
  await keep(records, 'old-open', { at: start - 40 * day, pack: 'ford' });
  await keep(records, 'old-totals', { at: start - 40 * day, keeping: 'totals' });
  await keep(records, 'just-kept', { at: start - keptFor, pack: 'ford', keeping: 'kept' });
  await keep(records, 'new-open', { at: start - day });
  const said: string[] = [];
  const ports = { clock: records.clock, say: (text: string) => void said.push(text) };
  const burn = (before: number): Promise<number> => burnUnused(records, before);
  await expire({ ...ports, burn });
  expect(await codes(records)).toEqual(['old-totals', 'just-kept', 'new-open']);
  expect(said).toEqual(['Burned 2 sessions that were last used more than 14 days ago.']);
  expect(findTraces(records.data, ['of-old-kept', 'of-old-open'])).toEqual([]);
  await expire({ ...ports, burn });
  expect(said).toHaveLength(1);
  await expire({ ...ports, burn: () => Promise.reject(new Error('disk full')) });
  expect(said[1]).toMatch(/could not be burned \(Error: disk full\). It is tried again\.$/);
});

test('[HOST-18] it is done once a day until it is stopped', async () => {
  const clock = makeTestClock(start);
  const asked: number[] = [];
  const burn = async (before: number): Promise<number> => asked.push(before) && 0;
  const stop = expireDaily({ clock, say: () => {}, burn });
  await clock.pass(day - 1);
  expect(asked).toEqual([]);
  await clock.pass(2 * day + 1);
  expect(asked).toEqual([1, 2, 3].map((days) => start + days * day - keptFor));
  stop();
  await clock.pass(3 * day);
  expect(asked).toHaveLength(3);
});

test('[HOST-18] the session that is served is burned too, and a new one served', async () => {
  const records = openRecords();
  const { clock, data } = records;
  const ports = {
    reached: { base: 'http://192.0.2.1', hostKey: 'K' },
    settings: openSettings(join(data, 'settings.json')),
    trouble: () => {},
  };
  const sitting = await whileSettling(clock, openSitting({ ...records, ...ports }));
  onTestFinished(sitting.close);
  const code = sitting.code();
  await clock.pass(keptFor);
  expect(await sitting.burnUnused(clock.now() - keptFor)).toBe(0);
  expect(sitting.code()).toBe(code);
  expect(await whileSettling(clock, sitting.burnUnused(clock.now() - keptFor + 1))).toBe(1);
  expect(sitting.code()).not.toBe(code);
  expect(await codes(records)).toEqual([sitting.code()]);
});

test('[HOST-19] a copy stays while any session was played from it', async () => {
  const records = openRecords();
  await keep(records, 'old', { at: start - 15 * day, pack: 'road', keeping: 'kept' });
  await keep(records, 'new', { at: start - 13 * day, pack: 'road', keeping: 'kept' });
  await keep(records, 'lonely', { at: start - 15 * day, pack: 'ford', keeping: 'kept' });
  expect(copies(records)).toBe(2);
  expect(await burnUnused(records, start - keptFor)).toBe(2);
  const [card] = (await records.packs.list()).filter((one) => one.name === 'road');
  expect(copies(records)).toBe(1);
  expect(await records.packs.load({ name: 'road', hash: card?.hash ?? '' })).not.toBeNull();
  expect(await burnUnused(records, start)).toBe(1);
  expect([copies(records), existsSync(join(records.data, 'packs'))]).toEqual([0, true]);
});
