import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import type { Cut, Memo, StreamId } from '../../room/ports.ts';
import type { Event } from '../../session/event.ts';
import type { Instant } from '../../session/ids.ts';
import { placeOf, type StreamSeal } from './stream-seal.ts';

type Row = Readonly<Record<string, SQLOutputValue>>;
type Whole = { readonly events: readonly Event[]; readonly memo: Memo; readonly at: Instant };

const textIn = (row: Row, column: string): string => {
  const value = row[column];
  return typeof value === 'string' ? value : '';
};

/** Null for a row that is not the next one whole, whatever is wrong with it. */
function parseRow(row: Row, place: string, { open }: StreamSeal): Whole | null {
  try {
    const events = JSON.parse(open(textIn(row, 'events'), place)) as Event[];
    const memo = JSON.parse(open(textIn(row, 'memo'), place)) as Memo;
    const count = Number(row['to_seq']) - Number(row['from_seq']);
    return events.length === count ? { events, memo, at: Number(row['at']) } : null;
  } catch {
    return null;
  }
}

export type Commits = {
  readonly events: readonly Event[];
  readonly memos: readonly Memo[];
  /** When the last of them was written; null where there is none. */
  readonly at: Instant | null;
  /** Null where nothing was ever set aside. */
  readonly cut: Cut | null;
};

/** Reads commits from `after` on, in their order, up to the first that is missing or damaged; that and all behind it are set aside, so that the stream can go on. */
export function prepareWholeCommits(
  db: DatabaseSync,
): (stream: StreamId, seal: StreamSeal, after: number) => Commits {
  const all = db.prepare(
    'select from_seq, to_seq, events, memo, at from commits where stream_id = ? and from_seq >= ? order by from_seq',
  );
  const behind = 'stream_id = ? and from_seq >= ?';
  const aside = db.prepare(
    `insert or replace into damaged select *, ? from commits where ${behind}`,
  );
  const drop = db.prepare(`delete from commits where ${behind}`);
  const cutAt = db.prepare('select max(cut_seq) as seq from damaged where stream_id = ?');
  const before = db.prepare(
    'select max(at) as at from commits where stream_id = ? and to_seq <= ?',
  );

  function setAside(stream: StreamId, sequence: number): void {
    db.exec('begin immediate');
    aside.run(sequence, stream, sequence);
    drop.run(stream, sequence);
    db.exec('commit');
  }

  function cutOf(stream: StreamId): Cut | null {
    const sequence = cutAt.get(stream)?.['seq'] ?? null;
    if (sequence === null) return null;
    const at = before.get(stream, sequence)?.['at'] ?? null;
    return { sequence: Number(sequence), at: at === null ? null : Number(at) };
  }

  return (stream, seal, after) => {
    const events: Event[] = [];
    const memos: Memo[] = [];
    let at: Instant | null = null;
    for (const row of all.all(stream, after)) {
      const next = after + events.length;
      const isNext = Number(row['from_seq']) === next;
      const whole = isNext ? parseRow(row, placeOf(stream, next), seal) : null;
      if (whole === null) {
        setAside(stream, next);
        break;
      }
      events.push(...whole.events);
      memos.push(whole.memo);
      at = whole.at;
    }
    return { events, memos, at, cut: cutOf(stream) };
  };
}
