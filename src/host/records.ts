import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Journal, StreamRow } from '../room/ports.ts';
import type { Event } from '../session/event.ts';
import type { Group } from '../session/group.ts';
import type { GroupId, Instant } from '../session/ids.ts';
import { replay } from '../session/replay.ts';
import type { SessionEvent } from '../session/session-event.ts';
import type { PackStore } from './pack-store.ts';
import { keepRound } from './rounds/keep-round.ts';
import { reportFolders, writeReport } from './rounds/report-files.ts';
import { totalsOf } from './totals.ts';

export type RecordPorts = {
  readonly data: string;
  readonly journal: Journal;
  readonly packs: PackStore;
};

/** A group as it lies on disk. */
export type KeptGroup = {
  readonly row: StreamRow;
  readonly group: Group;
  /** When its last event happened, or its stream was made. */
  readonly usedAt: Instant;
};

/** A session as it lies on disk: its groups that are left, in the order they were made. */
export type KeptSession = {
  readonly session: string;
  readonly groups: readonly KeptGroup[];
  /** When the last event of any of its groups happened. */
  readonly usedAt: Instant;
};

type Read = { readonly row: StreamRow; readonly events: readonly Event[] };

/** Another node may burn one of them meanwhile: it is left out. */
async function readEach(journal: Journal, rows: readonly StreamRow[]): Promise<readonly Read[]> {
  const found: Read[] = [];
  for (const row of rows)
    try {
      found.push({ row, events: (await journal.read(row.stream)).events });
    } catch (error) {
      const isThere = (await journal.streams()).some(({ stream }) => stream === row.stream);
      if (isThere) throw error;
    }
  return found;
}

async function readGroups(
  { journal }: Pick<RecordPorts, 'journal'>,
  but: string | null,
): Promise<KeptGroup[]> {
  const rows = (await journal.streams()).filter(
    ({ kind, session }) => kind === 'group' && session !== but,
  );
  return (await readEach(journal, rows)).map(({ row, events }) => {
    const group = replay(events);
    return { row, group, usedAt: Math.max(row.createdAt, group.lastAt) };
  });
}

/** Every session there is, in the order they were made; `but` one, which is not read. */
export async function readSessions(
  ports: Pick<RecordPorts, 'journal'>,
  but: string | null = null,
): Promise<KeptSession[]> {
  const groups = await readGroups(ports, but);
  const names = new Set(groups.map(({ row }) => row.session));
  return [...names].map((session) => {
    const own = groups.filter(({ row }) => row.session === session);
    return { session, groups: own, usedAt: Math.max(...own.map(({ usedAt }) => usedAt)) };
  });
}

/** The small stream in which the session speaks of one of its groups; apart from others', so that it is burned with the group. */
const noteOn = (group: string): string => `${group}-note`;

/** What facilitators call the groups of a session of several; null where one group is the session. */
export async function readGroupNames(
  { journal }: Pick<RecordPorts, 'journal'>,
  session: string,
): Promise<ReadonlyMap<GroupId, string> | null> {
  const notes = (await journal.streams()).filter(
    (row) => row.kind === 'session' && row.session === session,
  );
  const names = new Map<GroupId, string>();
  for (const { events } of await readEach(journal, notes))
    for (const event of events as readonly unknown[]) {
      const { group, name } = event as SessionEvent;
      names.set(group, name);
    }
  return notes.length === 0 ? null : names;
}

/** Writes down what a session of several calls one of its groups, before that group's own stream is begun. */
export async function noteGroup(journal: Journal, row: StreamRow, name: string): Promise<void> {
  const { stream: group, createdAt: at } = row;
  const stream = noteOn(group);
  await journal.begin({ ...row, stream, kind: 'session', code: null });
  const event: SessionEvent = { v: 1, at, kind: 'group-added', group: group as GroupId, name };
  const memo = { answered: [], tokens: [] };
  await journal.append({ stream, expected: 0, events: [event], keys: [], memo, at });
}

/** Erases sessions that a kill left half made: a group is noted in them that was never begun. */
export async function dropHalfMade({ journal }: Pick<RecordPorts, 'journal'>): Promise<void> {
  const rows = await journal.streams();
  const begun = new Set(rows.map(({ stream, kind }) => kind === 'group' && noteOn(stream)));
  const half = rows.filter(({ stream, kind }) => kind === 'session' && !begun.has(stream));
  for (const session of new Set(half.map((row) => row.session))) await journal.burn(session);
}

/** Deletes the copies of packs that no stream was ever played from. */
export async function dropUnusedPacks({ journal, packs }: RecordPorts): Promise<void> {
  if (packs.keepOnly === null) return;
  const used = new Set<string>();
  for (const { events } of await readEach(journal, await journal.streams()))
    for (const event of events) if (event.kind === 'scenario-pinned') used.add(event.hash);
  packs.keepOnly(used);
}

/** Nothing of a session stays but what was written as its totals; gives the keys that went. */
export async function eraseSession(
  ports: RecordPorts,
  session: string,
): Promise<readonly string[]> {
  const keys = await ports.journal.burn(session);
  await dropUnusedPacks(ports);
  return keys;
}

export type ErasedGroup = {
  readonly keys: readonly string[];
  /** The session went with it. */
  readonly isLast: boolean;
};

/** The same for one group; the session goes with its last group. */
export async function eraseGroup(ports: RecordPorts, row: StreamRow): Promise<ErasedGroup> {
  // The note goes first: a note without its group means a session that was never made.
  const ofNote = await ports.journal.burn(noteOn(row.stream));
  const own = await ports.journal.burn(row.stream);
  const isLeft = (one: StreamRow): boolean => one.kind === 'group' && one.session === row.session;
  const isLast = !(await ports.journal.streams()).some(isLeft);
  const rest = isLast ? await ports.journal.burn(row.session) : [];
  await dropUnusedPacks(ports);
  return { keys: [...ofNote, ...own, ...rest], isLast };
}

/** Totals of groups of one session lie apart; nothing in their names tells that they belong together. */
function reportOf(row: StreamRow, isAlone: boolean): string {
  return isAlone ? row.session : row.stream;
}

export function dropReports({ data }: Pick<RecordPorts, 'data'>, row: StreamRow): void {
  const names = [true, false].map((isAlone) => reportOf(row, isAlone));
  const files = names.flatMap((name) => [`${name}.json`, `${name}.json.new`]);
  for (const folder of reportFolders)
    for (const file of files) rmSync(join(data, folder, file), { force: true });
}

export async function keepTotals(ports: RecordPorts, row: StreamRow): Promise<void> {
  const group = replay((await ports.journal.read(row.stream)).events);
  const scenario = group.scenario ? await ports.packs.load(group.scenario) : null;
  const isAlone = (await readGroupNames(ports, row.session)) === null;
  const name = reportOf(row, isAlone);
  const plan = group.settings.round;
  if (plan) keepRound(ports.data, name, { plan, group, scenario });
  else writeReport(ports.data, 'reports', { name, content: totalsOf(group, scenario) });
  await eraseGroup(ports, row);
}
