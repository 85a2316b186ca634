import type { StreamId } from '../room/ports.ts';
import type { PhaseName } from '../session/group.ts';
import type { Instant } from '../session/ids.ts';
import { readGroups, type KeptGroup, type RecordPorts } from './records.ts';

/** What the console is told of a session that was left unfinished: enough to know it again, and nothing of what was done in it. */
export type EarlierSession = {
  readonly code: string;
  /** The name of the chosen pack. */
  readonly scenario: string | null;
  readonly phase: PhaseName;
  readonly usedAt: Instant;
};

/** Nothing happened in it but that it was opened. */
export const isUntouched = ({ sequence }: { readonly sequence: number }): boolean => sequence <= 1;

/** Sessions that can be gone on with beside the one that is served, the last used first. */
export async function readEarlier(ports: RecordPorts, served: StreamId): Promise<KeptGroup[]> {
  const groups = await readGroups(ports);
  return groups
    .filter(({ row, group }) => row.stream !== served && group.keeping === null)
    .filter(({ group }) => !isUntouched(group))
    .toSorted((a, b) => b.usedAt - a.usedAt);
}

export function toEarlier({ row, group, usedAt }: KeptGroup): EarlierSession {
  return {
    code: row.code ?? '',
    scenario: group.scenario?.name ?? null,
    phase: group.phase,
    usedAt,
  };
}
