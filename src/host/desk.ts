import { isUntouched, readTokens } from './earlier.ts';
import { eraseSession } from './records.ts';
import type { Served, Serving, ServingPorts } from './serving.ts';

/** What a host has open: the session that it serves, and what is known of those put away. */
export type Desk = {
  readonly ports: ServingPorts;
  present: Serving;
  /** Streams of the present session that were burned. */
  readonly burned: Set<string>;
  /** Tokens' hashes in sessions that were put away; null while that is not known. */
  away: ReadonlySet<string> | null;
};

export const codeOf = ({ row }: Served): string => row.code ?? '';

/** Serves the next session; gives the one before, whose rooms are closed. */
export async function exchange(desk: Desk, next: Serving): Promise<Serving> {
  const before = desk.present;
  desk.present = next;
  desk.away = null;
  desk.burned.clear();
  before.company?.close();
  for (const { room } of before.groups) await room.close();
  return before;
}

/** The next rooms are open before the ones before are left, and a session in which nothing happened is not kept. */
export async function change(desk: Desk, next: Serving): Promise<void> {
  // What passes is in the memory of this node alone.
  if (!next.company) await desk.ports.nodes?.present.set(next.session);
  const before = await exchange(desk, next);
  const isLeft = before.groups.some(({ room }) => !isUntouched(room.group()));
  if (!before.company && !isLeft) await eraseSession(desk.ports, before.session);
  await lookForAway(desk);
}

export async function lookForAway(desk: Desk): Promise<void> {
  desk.away = await readTokens(desk.ports, desk.present.session);
}
