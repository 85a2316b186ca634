import type { Journal, StreamRow } from '../room/ports.ts';
import type { Group } from '../session/group.ts';
import type { Instant } from '../session/ids.ts';
import { replay } from '../session/replay.ts';
import type { PackStore } from './pack-store.ts';
import { totalsOf, writeTotals } from './totals.ts';

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

/** Every group there is, in the order they were made. */
export async function readGroups({ journal }: Pick<RecordPorts, 'journal'>): Promise<KeptGroup[]> {
  const rows = (await journal.streams()).filter((row) => row.kind === 'group');
  const found: KeptGroup[] = [];
  for (const row of rows) {
    const group = replay((await journal.read(row.stream)).events);
    found.push({ row, group, usedAt: Math.max(row.createdAt, group.lastAt) });
  }
  return found;
}

/** Deletes the copies of packs that no stream was ever played from. */
export async function dropUnusedPacks({ journal, packs }: RecordPorts): Promise<void> {
  const used = new Set<string>();
  for (const { stream } of await journal.streams())
    for (const event of (await journal.read(stream)).events)
      if (event.kind === 'scenario-pinned') used.add(event.hash);
  packs.keepOnly(used);
}

/** Nothing of a session stays but what was written as its totals. */
export async function eraseSession(ports: RecordPorts, session: string): Promise<void> {
  await ports.journal.burn(session);
  await dropUnusedPacks(ports);
}

export async function keepTotals(ports: RecordPorts, row: StreamRow): Promise<void> {
  const group = replay((await ports.journal.read(row.stream)).events);
  const scenario = group.scenario ? await ports.packs.load(group.scenario) : null;
  writeTotals(ports.data, row.session, totalsOf(group, scenario));
  await eraseSession(ports, row.session);
}
