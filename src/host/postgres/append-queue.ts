import { keepPace } from '../../room/pace.ts';
import type { Clock, StreamId } from '../../room/ports.ts';
import type { Milliseconds } from '../../session/ids.ts';
import type { Audited } from '../audit/audited.ts';
import type { Ask, Row } from './database.ts';

/** What one commit writes: sealed, and with names of keys instead of keys. */
export type Writing = {
  readonly stream: StreamId;
  readonly expected: number;
  readonly upto: number;
  readonly events: string;
  readonly memo: string;
  readonly at: number;
  readonly kept: readonly { readonly name: string; readonly decision: string }[];
  /** Decisions whose keys go. */
  readonly gone: readonly string[];
  /** What of it is written down for whoever runs the nodes. */
  readonly audited: readonly Audited[];
};

/** `missing` where there is no such stream; of what was written, the names of the keys that went. */
export type Written =
  | { readonly done: true; readonly gone: readonly string[] }
  | { readonly done: false; readonly why: 'conflict' | 'missing' };

type Waiting = {
  readonly writing: Writing;
  readonly resolve: (written: Written) => void;
  readonly reject: (error: unknown) => void;
};

const mostAtOnce = 400;
/** Statements under way at once; never two for one stream. */
const mostUnderWay = 2;
/** A statement costs ten times what a commit in it does, and nobody sees so short a wait. */
const apart: Milliseconds = 20;

/** In the order of the streams, so that two nodes never wait for each other. */
const statement = `
with asked as (
  select * from json_to_recordset($1::text::json)
    as a(stream text, expected bigint, upto bigint, events text, memo text, at bigint)
), done as (
  insert into commits (stream_id, from_seq, to_seq, events, memo, at)
  select a.stream, a.expected, a.upto, a.events, a.memo, a.at
  from asked a join streams s on s.stream_id = a.stream
  where a.expected = coalesce(
    (select c.to_seq from commits c where c.stream_id = a.stream order by c.from_seq desc limit 1), 0)
  order by a.stream
  on conflict do nothing
  returning stream_id
), kept as (
  insert into keys (name, stream_id, decision)
  select k.name, k.stream, k.decision
  from json_to_recordset($2::text::json) as k(name text, stream text, decision text)
  join done on done.stream_id = k.stream
), gone as (
  update keys set gone = true
  from json_to_recordset($3::text::json) as g(stream text, decision text)
  join done on done.stream_id = g.stream
  where keys.stream_id = g.stream and keys.decision = g.decision and not keys.gone
  returning keys.stream_id, keys.name
), noted as (
  insert into audit (at, workshop, by, what, source, offer)
  select a.at, s.workshop, n.by, n.what, n.source, n.offer
  from json_to_recordset($4::text::json)
    as n(stream text, by text, what text, source text, offer int, place int)
  join done on done.stream_id = n.stream
  join asked a on a.stream = n.stream
  join streams s on s.stream_id = n.stream
  order by n.stream, n.place
)
select a.stream, done.stream_id is not null as done,
  done.stream_id is not null or (select true from streams s where s.stream_id = a.stream) as known,
  (select json_agg(gone.name) from gone where gone.stream_id = a.stream) as gone
from asked a
left join done on done.stream_id = a.stream`;

const asText = (list: readonly object[]): string => JSON.stringify(list);

function toWritten({ done, known, gone }: Row): Written {
  if (done === true) return { done: true, gone: (gone as readonly string[] | null) ?? [] };
  return { done: false, why: known === true ? 'conflict' : 'missing' };
}

async function writeTogether(
  ask: Ask,
  writings: readonly Writing[],
): Promise<ReadonlyMap<StreamId, Written>> {
  const rows = await ask(statement, [
    asText(writings),
    asText(writings.flatMap(({ stream, kept }) => kept.map((one) => ({ ...one, stream })))),
    asText(writings.flatMap(({ stream, gone }) => gone.map((decision) => ({ stream, decision })))),
    asText(
      writings.flatMap(({ stream, audited }) =>
        audited.map((one, place) => ({ ...one, stream, place })),
      ),
    ),
  ]);
  return new Map(rows.map((row) => [String(row['stream']), toWritten(row)]));
}

export type AppendQueue = {
  readonly write: (writing: Writing) => Promise<Written>;
  /** How many wait to be written, beside those that are being written. */
  readonly waiting: () => number;
};

/** Writes what waits of all streams in one statement: one sync of the database's disk for many rooms. What comes after a pause is written at once. */
export function openAppendQueue(ask: Ask, clock: Clock): AppendQueue {
  let waiting: Waiting[] = [];
  const busy = new Set<StreamId>();
  let underWay = 0;
  const pace = keepPace(clock, { gap: apart, isBusy: () => false }, start);

  function take(): Waiting[] {
    const taken = new Map<StreamId, Waiting>();
    for (const one of waiting) {
      const { stream } = one.writing;
      if (taken.size < mostAtOnce && !busy.has(stream) && !taken.has(stream))
        taken.set(stream, one);
    }
    const list = new Set(taken.values());
    waiting = waiting.filter((one) => !list.has(one));
    return [...list];
  }

  async function write(batch: readonly Waiting[]): Promise<void> {
    try {
      const written = await writeTogether(
        ask,
        batch.map(({ writing }) => writing),
      );
      for (const { writing, resolve } of batch)
        resolve(written.get(writing.stream) ?? { done: false, why: 'missing' });
    } catch (error) {
      const [only] = batch;
      if (batch.length === 1) return only?.reject(error);
      // One stream that cannot be written costs no other one its commit.
      for (const one of batch) await write([one]);
    }
  }

  function start(): void {
    const batch = underWay < mostUnderWay ? take() : [];
    if (batch.length === 0) return;
    underWay += 1;
    for (const { writing } of batch) busy.add(writing.stream);
    void write(batch).then(() => {
      underWay -= 1;
      for (const { writing } of batch) busy.delete(writing.stream);
      if (waiting.length > 0) pace.ask();
    });
    if (waiting.length > 0) pace.ask();
  }

  return {
    waiting: () => waiting.length,
    write: (writing) =>
      new Promise((resolve, reject) => {
        waiting.push({ writing, resolve, reject });
        pace.ask();
      }),
  };
}
