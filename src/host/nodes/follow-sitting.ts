import type { StreamId, StreamRow } from '../../room/ports.ts';
import { exchange, lookForAway, type Desk } from '../desk.ts';
import { unfinished } from '../earlier.ts';
import { makeOne } from '../making.ts';
import { eraseSession, readSessions } from '../records.ts';
import { serve, type ServingPorts } from '../serving.ts';
import type { Followed } from './following.ts';

type Rows = readonly StreamRow[];

async function rowsOf(ports: ServingPorts, session: string): Promise<Rows> {
  const kept = (await readSessions(ports)).find((one) => one.session === session);
  return (kept ? unfinished(kept)?.groups : null)?.map(({ row }) => row) ?? [];
}

/** Null where another node was first. */
async function claim(
  ports: ServingPorts,
  named: string | null,
  found: Rows | null,
): Promise<Rows | null> {
  const rows = found ?? (await makeOne(ports));
  const session = rows[0]?.session ?? '';
  if (await ports.nodes?.present.move(named, session)) return rows;
  if (!found) await eraseSession(ports, session);
  return null;
}

/** The session that every node serves; the first node that finds none makes it, and others take that. */
export async function findPresent(
  ports: ServingPorts,
  findUnfinished: () => Promise<Rows | null>,
): Promise<Rows> {
  const { nodes } = ports;
  if (!nodes) return (await findUnfinished()) ?? makeOne(ports);
  for (;;) {
    const named = await nodes.present.get();
    const known = named === null ? [] : await rowsOf(ports, named);
    if (known.length > 0) return known;
    const claimed = await claim(ports, named, await findUnfinished());
    if (claimed) return claimed;
  }
}

/** Streams whose rooms are open here, but for what lives in memory alone. */
export function servedStreams({ present, burned }: Desk): readonly Followed[] {
  if (present.company) return [];
  return present.groups
    .filter(({ row }) => !burned.has(row.stream))
    .map(({ row, room }) => ({ stream: row.stream, room }));
}

/** Takes in what other nodes wrote, in this room or in all that are served here. Rejects where it cannot be read. */
export async function readOn(desk: Desk, only: object | null): Promise<void> {
  const rooms = servedStreams(desk).map(({ room }) => room);
  const some = only === null ? rooms : rooms.filter((room: object) => room === only);
  for (const room of some) await room.catchUp();
}

/** Goes on with the session that another node has begun or opened. */
export async function followPresent(desk: Desk, named: string | null): Promise<void> {
  const { ports, present } = desk;
  if (present.company || named === null || named === present.session) return;
  const rows = await rowsOf(ports, named);
  if (rows.length === 0) return;
  await exchange(desk, await serve(ports, rows));
  await lookForAway(desk);
}

/** Another node has burned a stream, or has kept its totals alone: nothing of it is left here either. */
export async function letGoOf(desk: Desk, stream: StreamId): Promise<void> {
  const served = desk.present.groups.find(({ row }) => row.stream === stream);
  if (!served || desk.burned.has(stream)) return;
  desk.burned.add(stream);
  const keepsTotals = served.room.group().keeping === 'totals';
  const seats = ['seat', 'observer', 'interpreter'] as const;
  await served.room.retire(keepsTotals ? seats : [...seats, 'stage']);
}
