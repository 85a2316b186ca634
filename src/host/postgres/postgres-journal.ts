import type { Commit, Journal, Memo, StreamId } from '../../room/ports.ts';
import type { Event } from '../../session/event.ts';
import type { HouseName } from '../houses/house-path.ts';
import { hostClock } from '../host-clock.ts';
import { toStreamRow } from '../journal/stream-row.ts';
import { newStreamKey, openStreamSeal, placeOf, type StreamSeal } from '../journal/stream-seal.ts';
import { auditedOf } from '../audit/audited.ts';
import { openAppendQueue, type AppendQueue, type Writing } from './append-queue.ts';
import type { Database } from './database.ts';
import { newKeyName, type KeyStore } from './key-store.ts';
import { openSweeping, type Sweeping } from './sweeping.ts';

/** A journal that other nodes write too: of the house without a path. */
export type SharedJournal = Journal & {
  /** The same of a workshop. Commits of all go together. Closing it closes no database. */
  readonly of: (workshop: HouseName) => Journal;
  /** How many commits wait to be written. */
  readonly waiting: AppendQueue['waiting'];
  /** Burns all streams of a workshop; gives how many it had. */
  readonly burnWorkshop: (workshop: HouseName) => Promise<number>;
  /** How many events each of these streams holds; a stream that is no more is left out. */
  readonly heads: (streams: readonly StreamId[]) => Promise<ReadonlyMap<StreamId, number>>;
  /** Drops keys that are to be gone, and that a node which died could not drop. */
  readonly sweep: () => Promise<void>;
};

export type SharedPlaces = { readonly database: Database; readonly keys: KeyStore };

/** In the store of keys, where keys of decisions have names by chance. */
const ofStream = 'stream';
const noStream = (stream: StreamId): Error => new Error(`There is no stream ${stream}.`);

type SealOf = (stream: StreamId) => Promise<StreamSeal>;

function openSeals({ database, keys }: SharedPlaces): {
  readonly sealOf: SealOf;
  readonly forget: (streams: readonly StreamId[]) => void;
} {
  const known = new Map<StreamId, StreamSeal>();
  return {
    sealOf: async (stream) => {
      const before = known.get(stream);
      if (before) return before;
      const key = await keys.find(stream, ofStream);
      if (key === null) {
        const found = await database.ask('select 1 from streams where stream_id = $1', [stream]);
        throw found.length === 0 ? noStream(stream) : new Error('The key of this stream is gone.');
      }
      const seal = openStreamSeal(key);
      known.set(stream, seal);
      return seal;
    },
    forget: (streams) => {
      for (const stream of streams) known.delete(stream);
    },
  };
}

type Kept = Writing['kept'][number] & { readonly key: string };

/** What is left of a commit's changes: a key that comes and goes in it is never stored. */
function lastingKeys(changes: Commit['keys']): {
  readonly kept: readonly Kept[];
  readonly gone: readonly string[];
} {
  const kept = new Map<string, Kept>();
  const gone = new Set<string>();
  for (const change of changes) {
    const { decision } = change;
    if (change.kind === 'keep')
      kept.set(decision, { decision, key: change.key, name: newKeyName() });
    else if (!kept.delete(decision)) gone.add(decision);
  }
  return { kept: [...kept.values()], gone: [...gone] };
}

type Parts = SharedPlaces & {
  readonly workshop: HouseName;
  readonly write: AppendQueue['write'];
  readonly sealOf: SealOf;
  readonly sweeping: Sweeping;
};

function prepareAppend({ keys, write, sealOf, sweeping }: Parts): Journal['append'] {
  return async (commit) => {
    const { stream, expected, events, memo, at } = commit;
    if (events.length === 0) throw new Error('A commit holds at least one event.');
    const { seal } = await sealOf(stream);
    const place = placeOf(stream, expected);
    const texts = [events, memo].map((what) => seal(JSON.stringify(what), place));
    const { kept, gone } = lastingKeys(commit.keys);
    // A key is on its disk before anything is sealed with it, and gone before anybody is told so.
    for (const { name, key } of kept) await keys.keep(stream, name, key);
    const [hidden = '', hiddenMemo = ''] = texts;
    const written = await write({
      stream,
      expected,
      upto: expected + events.length,
      events: hidden,
      memo: hiddenMemo,
      at,
      kept: kept.map(({ name, decision }) => ({ name, decision })),
      gone,
      audited: auditedOf(stream, events),
    });
    if (written.done) {
      await sweeping.drop(stream, written.gone);
      return 'done';
    }
    for (const { name } of kept) await keys.drop(stream, name);
    if (written.why === 'missing') throw noStream(stream);
    return 'conflict';
  };
}

const wholeStream = `
select
  (select json_agg(json_build_array(c.from_seq, c.events, c.memo) order by c.from_seq)
    from commits c where c.stream_id = s.stream_id and c.from_seq >= $2) as commits,
  (select json_agg(json_build_array(k.decision, k.name) order by k.made)
    from keys k where k.stream_id = s.stream_id and not k.gone) as keys
from streams s where s.stream_id = $1`;

function prepareRead({ database, keys, sealOf }: Parts): Journal['read'] {
  return async (stream, after = 0) => {
    const [row] = await database.ask(wholeStream, [stream, after]);
    if (!row) throw noStream(stream);
    const { open } = await sealOf(stream);
    const commits = (row['commits'] as readonly [number, string, string][] | null) ?? [];
    const parsed = commits.map(([from, events, memo]) => {
      const [happened, kept] = [events, memo].map(
        (text) => JSON.parse(open(text, placeOf(stream, from))) as unknown,
      );
      return { events: happened as Event[], memo: kept as Memo };
    });
    const names = (row['keys'] as readonly [string, string][] | null) ?? [];
    const found = await Promise.all(
      names.map(async ([decision, name]) => [decision, await keys.find(stream, name)] as const),
    );
    return {
      events: parsed.flatMap(({ events }) => events),
      memos: parsed.map(({ memo }) => memo),
      // One that has gone meanwhile belongs to a decision that has closed meanwhile.
      keys: new Map(found.flatMap(([decision, key]) => (key === null ? [] : [[decision, key]]))),
    };
  };
}

/** A session, a stream, or with null all of a workshop. What happened last in it is noted with its workshop, since nothing else will tell it. */
const burning = `
with going as (
  select * from streams
  where workshop = $2 and ($1::text is null or session_id = $1 or stream_id = $1)
), burnt as (
  delete from streams where stream_id in (select stream_id from going) returning stream_id
), noted as (insert into burned select stream_id from burnt on conflict do nothing
), used as (
  update workshops set used_at = greatest(used_at, last.at) from (
    select max(c.at) as at from going join commits c using (stream_id) where c.to_seq > 1
  ) last where name = $2 and last.at is not null
)
select stream_id from burnt`;

type Burning = {
  readonly streams: readonly StreamId[];
  /** Names of keys that went. */
  readonly gone: readonly string[];
};

/** Rows go before keys: what is said into a stream meanwhile finds no row, so that no key is kept for it that nobody would look for. */
async function burnRows(
  { database, sweeping }: Pick<Parts, 'database' | 'sweeping'>,
  workshop: HouseName,
  what: string | null,
): Promise<Burning> {
  const rows = await database.ask(burning, [what, workshop]);
  const streams = rows.map((row) => String(row['stream_id']));
  return { streams, gone: await sweeping.burn(streams) };
}

function prepareBegin({ database, keys, workshop }: Parts): Journal['begin'] {
  const statement = `
insert into streams (stream_id, session_id, kind, code, created_at, workshop)
select $1::text, $2::text, $3::text, $4::text, $5::bigint, $6::text
where $6 = '' or exists (select 1 from workshops where name = $6)
returning 1`;
  return async ({ stream, session, kind, code, createdAt }) => {
    const [taken] = await database.ask('select 1 from streams where stream_id = $1', [stream]);
    if (taken) throw new Error(`The stream ${stream} exists.`);
    await keys.keep(stream, ofStream, newStreamKey());
    const values = [stream, session, kind, code, createdAt, workshop];
    try {
      const begun = await database.ask(statement, values);
      if (begun.length === 0) throw new Error('This workshop is no more.');
    } catch (error) {
      await keys.burn(stream).catch(() => {});
      throw error;
    }
  };
}

function openFor(workshop: HouseName, shared: Omit<Parts, 'workshop' | 'sealOf'>): Journal {
  const { sealOf, forget } = openSeals(shared);
  const parts: Parts = { ...shared, workshop, sealOf };
  return {
    streams: async () => {
      const query = 'select * from streams where workshop = $1 order by created_at, made';
      return (await shared.database.ask(query, [workshop])).map(toStreamRow);
    },
    begin: prepareBegin(parts),
    read: prepareRead(parts),
    append: prepareAppend(parts),
    burn: async (what) => {
      const { gone } = await burnRows(parts, workshop, what);
      forget([what]);
      return gone;
    },
    close: async () => {},
  };
}

/** The journal of many nodes: what happened in a database, its keys apart from it. */
export function openPostgresJournal(places: SharedPlaces): SharedJournal {
  const { database } = places;
  const sweeping = openSweeping(places);
  const { write, waiting } = openAppendQueue(database.ask, hostClock);
  const shared = { ...places, sweeping, write };
  return {
    ...openFor('', shared),
    of: (workshop) => openFor(workshop, shared),
    waiting,
    burnWorkshop: async (workshop) => (await burnRows(shared, workshop, null)).streams.length,
    heads: async (streams) => {
      const rows = await database.ask(
        `select s.stream_id, coalesce(max(c.to_seq), 0) as head
         from streams s left join commits c using (stream_id)
         where s.stream_id = any($1) group by s.stream_id`,
        [streams],
      );
      return new Map(rows.map((row) => [String(row['stream_id']), Number(row['head'])]));
    },
    sweep: sweeping.all,
    close: database.close,
  };
}
