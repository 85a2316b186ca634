import type { Others, StreamId } from '../../room/ports.ts';
import type { Room } from '../../room/room.ts';
import type { Milliseconds, SeatId } from '../../session/ids.ts';
import { errorEntry, type Say } from '../log.ts';
import type { HouseName } from '../houses/house-path.ts';
import type { Database, Row } from '../postgres/database.ts';
import { openHints } from './hints.ts';
import { readStandings, type Standing } from './standings.ts';

/** A stream that this node serves. */
export type Followed = {
  readonly stream: StreamId;
  readonly room: Pick<Room, 'group' | 'catchUp' | 'connected' | 'showAnew'>;
};

export type FollowingPorts = {
  readonly database: Pick<Database, 'ask' | 'listen' | 'hint'>;
  /** This process, as others tell it from themselves. */
  readonly node: string;
  readonly say: Say;
};

/** One house of this node: what it serves, and what it has to hear. */
export type FollowedHouse = {
  readonly name: HouseName;
  readonly served: () => readonly Followed[];
  /** A stream that is served here is in the database no more. */
  readonly gone: (stream: StreamId) => Promise<void>;
  /** What the database says of it; called with each beat. */
  readonly look: (standing: Standing) => Promise<void>;
};

export type Following = {
  readonly others: (stream: StreamId) => Others;
  /** This node writes up to here, so that it need not read so far itself. */
  readonly writes: (stream: StreamId, upto: number) => void;
  /** Tells the other nodes soon that there is something new. */
  readonly wrote: (stream: StreamId) => void;
  /** Follows what this house serves from now on; gives how to leave it. */
  readonly follow: (house: FollowedHouse) => Promise<() => void>;
  /** Milliseconds since the database last answered. */
  readonly silence: () => Milliseconds;
  readonly close: () => Promise<void>;
};

const beatEach: Milliseconds = 1_000;
/** As long as a gap in a host's time that is no jump yet. */
const isFresh = `at > now() - interval '5 s'`;

const beatStatement = `
with asked as (
  select * from json_to_recordset($1::text::json) as a(stream text, seats text)
), left_alone as (
  delete from serving where $3 and ((node = $2 and stream_id not in (select stream from asked))
    or at < now() - interval '1 hour')
), told as (
  insert into serving (stream_id, node, seats, at)
  select a.stream, $2, a.seats, now() from asked a join streams s on s.stream_id = a.stream
  on conflict (stream_id, node) do update set seats = excluded.seats, at = excluded.at
)
select s.stream_id,
  coalesce((select c.to_seq from commits c where c.stream_id = s.stream_id order by c.from_seq desc limit 1), 0) as head,
  (select json_agg(v.seats) from serving v
    where v.stream_id = s.stream_id and v.node <> $2 and v.${isFresh}) as seats
from streams s where s.stream_id in (select stream from asked)`;

type State = {
  readonly houses: Set<FollowedHouse>;
  readonly present: Map<StreamId, string>;
  /** How far this node wrote a stream, or tried to; whoever meets another one there reads on by itself. */
  readonly written: Map<StreamId, number>;
  /** What a house makes of a beat's answer; until it is done, later ones are not for it. */
  readonly attending: Map<FollowedHouse, Promise<void>>;
  heardAt: Milliseconds;
  isSilent: boolean;
  isClosed: boolean;
};

const beginState = (): State => ({
  houses: new Set(),
  present: new Map(),
  written: new Map(),
  attending: new Map(),
  heardAt: performance.now(),
  isSilent: false,
  isClosed: false,
});

const seatsIn = (texts: unknown): string =>
  ((texts as readonly string[] | null) ?? []).filter((text) => text !== '').join(' ');

/** Takes in what one stream's row says of it. */
async function takeIn({ stream, room }: Followed, row: Row, state: State): Promise<void> {
  const seats = seatsIn(row['seats']);
  if (seats !== (state.present.get(stream) ?? '')) {
    state.present.set(stream, seats);
    room.showAnew();
  }
  const own = Math.max(room.group().sequence, state.written.get(stream) ?? 0);
  if (Number(row['head']) > own) await room.catchUp();
}

type Answered = {
  readonly asked: ReadonlySet<StreamId>;
  readonly found: ReadonlyMap<string, Row>;
  readonly standings: (name: HouseName) => Standing;
};

/** A house that fails or is slow holds up no other, nor the next beat. */
function attend(house: FollowedHouse, answered: Answered, { state, say }: Beating): void {
  if (state.attending.has(house)) return;
  const work = async (): Promise<void> => {
    for (const one of house.served()) {
      const row = answered.found.get(one.stream);
      // What came since the database was asked is for the next beat.
      if (!answered.asked.has(one.stream)) continue;
      await (row ? takeIn(one, row, state) : house.gone(one.stream));
    }
    await house.look(answered.standings(house.name));
  };
  const attended = work()
    .catch((error: unknown) => {
      say('A workshop could not take in what other nodes wrote. It tries again each second.', {
        ...errorEntry('not-followed', error),
        workshop: house.name,
      });
    })
    .finally(() => state.attending.delete(house));
  state.attending.set(house, attended);
}

type Beating = Pick<FollowingPorts, 'database' | 'node' | 'say'> & { readonly state: State };

/** `isWhole`: these are all that this node serves, so that others' rows of it may go. */
async function beat(
  beating: Beating,
  { houses, isWhole }: { readonly houses: readonly FollowedHouse[]; readonly isWhole: boolean },
): Promise<void> {
  const { database, node, state } = beating;
  const asked = houses
    .flatMap((house) => house.served())
    .map(({ stream, room }) => ({
      stream,
      seats: [...room.connected()].toSorted().join(' '),
    }));
  const rows = await database.ask(beatStatement, [JSON.stringify(asked), node, isWhole]);
  // What is done with the answer may take long, and is no silence.
  state.heardAt = performance.now();
  const standings = await readStandings(
    database,
    houses.map(({ name }) => name),
  );
  const found = new Map(rows.map((row) => [String(row['stream_id']), row]));
  const streams = new Set(asked.map(({ stream }) => stream));
  if (isWhole)
    for (const stream of state.written.keys())
      if (!streams.has(stream)) state.written.delete(stream);
  for (const house of houses) attend(house, { asked: streams, found, standings }, beating);
}

/** Says once that the database is silent, and once that it speaks again. */
function noteAnswer(state: State, say: Say, problem: string | null): void {
  const isSilent = problem !== null;
  if (!isSilent) state.heardAt = performance.now();
  if (isSilent === state.isSilent) return;
  state.isSilent = isSilent;
  say(
    isSilent
      ? `The database does not answer (${problem}). It is asked again each second.`
      : 'The database answers again.',
    { what: isSilent ? 'database-silent' : 'database-answers' },
  );
}

function hear(streams: ReadonlySet<StreamId>, state: State): void {
  for (const house of state.houses)
    for (const { stream, room } of house.served())
      // Where it cannot be read now, the next beat reads it.
      if (streams.has(stream)) void room.catchUp().catch(() => {});
}

/** Houses that come while the database answers for others are asked for together. */
function gather(
  ask: (houses: readonly FollowedHouse[]) => Promise<void>,
): (house: FollowedHouse) => Promise<void> {
  let coming: FollowedHouse[] = [];
  let next: Promise<void> | null = null;
  let current = Promise.resolve();
  return (house) => {
    coming.push(house);
    next ??= current
      .catch(() => {})
      .then(() => {
        const houses = coming;
        coming = [];
        next = null;
        current = ask(houses);
        return current;
      });
    return next;
  };
}

/** Keeps the rooms of this node with what others write: each second by looking, and sooner by a hint that may be lost. */
export function openFollowing(ports: FollowingPorts): Following {
  const { database, node, say } = ports;
  const state = beginState();
  const hints = openHints(database, node);
  let next: NodeJS.Timeout | undefined;
  let underWay: Promise<void> | null = null;
  const lookTogether = gather((houses) => beat({ ...ports, state }, { houses, isWhole: false }));

  async function keepBeating(): Promise<void> {
    const whole = { houses: [...state.houses], isWhole: true };
    const problem = await beat({ ...ports, state }, whole).then(
      () => null,
      (error: unknown) => (error instanceof Error ? error.message : 'unknown'),
    );
    if (state.isClosed) return;
    noteAnswer(state, say, problem);
    next = setTimeout(() => {
      underWay = keepBeating();
    }, beatEach);
  }

  return {
    others: (stream) => ({
      present: () =>
        new Set((state.present.get(stream) ?? '').split(' ').filter(Boolean) as SeatId[]),
      areServing: async () => {
        const found = await database.ask(
          `select 1 from serving where stream_id = $1 and node <> $2 and ${isFresh} limit 1`,
          [stream, node],
        );
        return found.length > 0;
      },
    }),
    writes: (stream, upto) => void state.written.set(stream, upto),
    wrote: hints.tell,
    follow: async (house) => {
      state.houses.add(house);
      if (underWay === null) {
        underWay = hints.listen((streams) => hear(streams, state)).then(keepBeating);
        await underWay;
      } else await lookTogether(house);
      await state.attending.get(house);
      return () => void state.houses.delete(house);
    },
    silence: () => performance.now() - state.heardAt,
    close: async () => {
      state.isClosed = true;
      clearTimeout(next);
      hints.close();
      await underWay?.catch(() => {});
      await Promise.all(state.attending.values());
      await database.ask('delete from serving where node = $1', [node]).catch(() => {});
    },
  };
}
