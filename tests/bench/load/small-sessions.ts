import { randomBytes } from 'node:crypto';
import type { HouseName } from '../../../src/host/houses/house-path.ts';
import type { SharedJournal } from '../../../src/host/postgres/postgres-journal.ts';
import type { StreamId } from '../../../src/room/ports.ts';
import type { Milliseconds } from '../../../src/session/ids.ts';
import type { Asked, Told } from './sessions-in-node.ts';
import type { Server } from './start-server.ts';

/** Small sessions that nodes lead in their processes, without sockets, and what is known to be answered. */
export type SmallSessions = {
  /** From now on it may be given sessions. */
  readonly join: (node: Server) => void;
  /** Spreads all over the nodes that joined; resolves once each was answered. */
  readonly begin: () => Promise<void>;
  /** Commands a second of all; `turns`: each one's next once its last is answered. */
  readonly pace: (rate: number | 'turns') => void;
  /** Gives those of this node to the others. */
  readonly moveFrom: (node: Server) => { readonly back: () => readonly (Milliseconds | null)[] };
  /** The highest number of each that is known to be answered. */
  readonly answered: () => ReadonlyMap<HouseName, number>;
  /** Milliseconds from when each command was due, of those answered since this was last asked. */
  readonly waited: () => readonly Milliseconds[];
};

type Session = {
  readonly name: HouseName;
  readonly stream: StreamId;
  server: Server | null;
  answered: number;
  /** When it was given to a node last, and when that one answered first. */
  givenAt: Milliseconds;
  backAt: Milliseconds | null;
};

const atOnce = 20;

/** Streams of one group each, in workshops of these names. */
export async function makeStreams(
  journal: Pick<SharedJournal, 'of'>,
  names: readonly HouseName[],
): Promise<readonly { readonly name: HouseName; readonly stream: StreamId }[]> {
  const made = names.map((name) => ({ name, stream: randomBytes(12).toString('base64url') }));
  const left = [...made];
  const next = async (): Promise<void> => {
    for (let one = left.shift(); one; one = left.shift()) {
      const { name, stream } = one;
      const row = { stream, session: stream, kind: 'group', code: null } as const;
      await journal.of(name).begin({ ...row, createdAt: Date.now() });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, next));
  return made;
}

export function openSmallSessions(
  made: Awaited<ReturnType<typeof makeStreams>>,
  place: { readonly database: string; readonly keys: string },
): SmallSessions {
  const sessions = new Map<HouseName, Session>(
    made.map((one) => [one.name, { ...one, server: null, answered: 0, givenAt: 0, backAt: null }]),
  );
  const all = [...sessions.values()];
  const servers = new Set<Server>();
  let waited: Milliseconds[] = [];
  let each: number | 'turns' = 0;

  function hear(server: Server, { acked }: Told): void {
    const now = performance.now();
    for (const [name, number, ms] of acked) {
      const session = sessions.get(name);
      if (!session) continue;
      waited.push(ms);
      session.answered = Math.max(session.answered, number);
      if (session.server === server) session.backAt ??= now;
    }
  }

  const tell = (server: Server, asked: Asked): void => server.tell(asked);
  const countOf = (server: Server): number => all.filter((one) => one.server === server).length;

  function give(moving: readonly Session[]): void {
    const shares = new Map([...servers].map((server) => [server, countOf(server)]));
    const given = new Map<Server, Session[]>();
    for (const session of moving) {
      const [least] = [...shares].toSorted(([, one], [, other]) => one - other);
      if (!least) throw new Error('No node is left.');
      const [server, share] = least;
      shares.set(server, share + 1);
      Object.assign(session, { server, givenAt: performance.now(), backAt: null });
      given.set(server, [...(given.get(server) ?? []), session]);
    }
    for (const [server, some] of given) {
      const taken = some.map(({ name, stream, answered }) => ({
        name,
        stream,
        next: answered + 1,
      }));
      tell(server, { kind: 'take', sessions: taken, ...place });
    }
  }

  return {
    join: (server) => {
      if (servers.has(server)) return;
      servers.add(server);
      server.listen((told) => hear(server, told as Told));
      tell(server, { kind: 'pace', each });
    },
    begin: async () => {
      give(all);
      while (all.some(({ backAt }) => backAt === null))
        await new Promise((resolve) => setTimeout(resolve, 20));
    },
    pace: (rate) => {
      each = typeof rate === 'number' ? rate / all.length : rate;
      for (const server of servers) tell(server, { kind: 'pace', each });
    },
    moveFrom: (server) => {
      const moving = all.filter((one) => one.server === server);
      servers.delete(server);
      const start = performance.now();
      for (const session of moving) session.server = null;
      give(moving);
      tell(server, { kind: 'leave', names: moving.map(({ name }) => name) });
      return {
        back: () => moving.map(({ backAt }) => (backAt === null ? null : backAt - start)),
      };
    },
    answered: () => new Map(all.map(({ name, answered }) => [name, answered])),
    waited: () => {
      const told = waited;
      waited = [];
      return told;
    },
  };
}
