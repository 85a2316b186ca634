import type { StreamRow } from '../room/ports.ts';
import type { Group } from '../session/group.ts';
import type { Instant } from '../session/ids.ts';
import { dayOf } from './kept-file.ts';
import { readGroupNames, readSessions, type RecordPorts } from './records.ts';
import type { Serving } from './serving.ts';

/** What had left a group before it was burned, as whoever burns it is told once: nothing of this is kept. */
export type Went = {
  /** What facilitators call the group; null where it is alone in its session. */
  readonly group: string | null;
  readonly totals: readonly {
    readonly title: string;
    readonly at: Instant;
    /** What the other group is called; null where that is not known any more. */
    readonly to: string | null;
  }[];
  /** What its officers were allowed to hear. */
  readonly sentence: string | null;
  /** The day its totals left as a file, as 2026-11-30; null where they did not. */
  readonly file: string | null;
};

type Known = {
  readonly row: StreamRow;
  readonly name: string | null;
  readonly group: Pick<Group, 'offers'>;
};

function wentFrom({ name, group: { offers } }: Known, all: readonly Known[]): Went {
  const totals = offers.given.map(({ total, at, to }) => {
    const other = all.find(({ row }) => row.code === to);
    return { title: total.title.text, at, to: other?.name ?? null };
  });
  const file = offers.file === null || offers.file === 'stays' ? null : dayOf(offers.file.at);
  return { group: name, totals, sentence: offers.sentence, file };
}

const hasLeft = ({ totals, sentence, file }: Went): boolean =>
  totals.length > 0 || sentence !== null || file !== null;

/** Of every group of a session: those whose rooms are open, and those that lie on disk alone; or of one of them. */
export async function whatWent(
  ports: Pick<RecordPorts, 'journal'>,
  { session, groups }: Pick<Serving, 'session' | 'groups'>,
  stream: string | null = null,
): Promise<readonly Went[]> {
  const names = await readGroupNames(ports, session);
  const open = groups.map(({ row, name, room }) => ({ row, name, group: room.group() }));
  const onDisk = (await readSessions(ports)).find((kept) => kept.session === session)?.groups ?? [];
  const others = onDisk
    .filter(({ row }) => !open.some((one) => one.row.stream === row.stream))
    .map(({ row, group }) => ({ row, group, name: nameIn(names, row) }));
  const all: readonly Known[] = [...open, ...others];
  return all
    .filter(({ row }) => stream === null || row.stream === stream)
    .map((one) => wentFrom(one, all))
    .filter(hasLeft);
}

function nameIn(names: ReadonlyMap<string, string> | null, { stream }: StreamRow): string | null {
  return names?.get(stream) ?? null;
}
