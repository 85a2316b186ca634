import type { PhaseName } from '../session/group.ts';
import type { Instant } from '../session/ids.ts';
import { readSessions, type KeptSession, type RecordPorts } from './records.ts';

/** What the console is told of a session that was left unfinished: enough to know it again, and nothing of what was done in it. */
export type EarlierSession = {
  /** Of its first group. */
  readonly code: string;
  /** How many groups can be gone on with. */
  readonly groups: number;
  /** The name of the chosen pack; null where groups have different ones. */
  readonly scenario: string | null;
  /** Of the group that was used last. */
  readonly phase: PhaseName;
  readonly usedAt: Instant;
};

/** Nothing happened in it but that it was opened. */
export const isUntouched = ({ sequence }: { readonly sequence: number }): boolean => sequence <= 1;

/** The session with those groups only that have not ended; null where none is left. */
export function unfinished(kept: KeptSession): KeptSession | null {
  const groups = kept.groups.filter(({ group }) => group.keeping === null);
  return groups.length === 0 ? null : { ...kept, groups };
}

/** Sessions that can be gone on with beside the one that is served, the last used first. */
export async function readEarlier(ports: RecordPorts, served: string): Promise<KeptSession[]> {
  const sessions = await readSessions(ports, served);
  return sessions
    .flatMap((kept) => unfinished(kept) ?? [])
    .filter(({ groups }) => groups.some(({ group }) => !isUntouched(group)))
    .toSorted((a, b) => b.usedAt - a.usedAt);
}

/** Hashes of the tokens of seats that are still there in sessions that can be gone on with. */
export async function readTokens(ports: RecordPorts, served: string): Promise<ReadonlySet<string>> {
  const groups = (await readEarlier(ports, served)).flatMap((session) => session.groups);
  const reading = groups.map(async ({ row, group }) => {
    const { memos } = await ports.journal.read(row.stream);
    return memos.flatMap(({ tokens }) => tokens).filter(({ seat }) => group.seats.has(seat));
  });
  return new Set((await Promise.all(reading)).flat().map(({ hash }) => hash));
}

export function toEarlier({ groups, usedAt }: KeptSession): EarlierSession {
  const stories = new Set(groups.map(({ group }) => group.scenario?.name ?? null));
  const last = groups.toSorted((a, b) => b.usedAt - a.usedAt)[0];
  const [story = null] = stories;
  return {
    code: groups[0]?.row.code ?? '',
    groups: groups.length,
    scenario: stories.size === 1 ? story : null,
    phase: last?.group.phase ?? 'lobby',
    usedAt,
  };
}
