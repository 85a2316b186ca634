import { createHash } from 'node:crypto';
import type { StreamRow } from '../room/ports.ts';
import type { CommandId } from '../session/ids.ts';
import type { Given } from '../session/offers.ts';
import type { Served } from './serving.ts';

/**
 * Takes what left one group to the one it is for: its bands alone, and nothing of where it came from. What comes
 * of it is told to nobody, so that no group learns how another stands. The same total arrives once.
 */
export function carryOver(
  groups: readonly Pick<Served, 'row' | 'room'>[],
  from: Pick<StreamRow, 'stream'>,
  { to, stop, total }: Given,
): void {
  const meant = groups.find(({ row }) => row.code === to && row.stream !== from.stream);
  const name = createHash('sha256').update(JSON.stringify([from.stream, stop]));
  void meant?.room.receive({ total }, name.digest('base64url') as CommandId);
}

/** Where a kill came between the two, what left one group has not come to the other yet. */
export function carryAgain(groups: readonly Served[]): void {
  for (const { row, room } of groups)
    for (const given of room.group().offers.given) carryOver(groups, row, given);
}
