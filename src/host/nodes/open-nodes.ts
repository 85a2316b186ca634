import { randomBytes } from 'node:crypto';
import type { Journal } from '../../room/ports.ts';
import type { Say } from '../log.ts';
import type { HouseName } from '../houses/house-path.ts';
import { openDatabase, type Database } from '../postgres/database.ts';
import { openKeyFolder } from '../postgres/key-store.ts';
import { migrate } from '../postgres/migrate.ts';
import { openPostgresJournal, type SharedJournal } from '../postgres/postgres-journal.ts';
import { openFollowing, type FollowedHouse, type Following } from './following.ts';
import { plainly } from './plainly.ts';
import { openPresentSession, type PresentSession } from './present-session.ts';

/** What the nodes share of one house. */
export type SharedHouse = {
  readonly journal: Journal;
  readonly present: PresentSession;
  readonly others: Following['others'];
  /** Follows what it serves from now on; gives how to leave it. */
  readonly follow: (house: Omit<FollowedHouse, 'name'>) => Promise<() => void>;
};

/** What this node shares with others. */
export type Nodes = {
  /** Of the house without a path. */
  readonly journal: Journal;
  readonly database: Pick<Database, 'ask'>;
  readonly house: (name: HouseName) => SharedHouse;
  readonly burnWorkshop: SharedJournal['burnWorkshop'];
  /** How many commits wait to be written. */
  readonly waiting: SharedJournal['waiting'];
  readonly following: Pick<Following, 'silence' | 'close'>;
  /** How many commits this node wrote, and how many met another node's. */
  readonly written: { done: number; conflict: number; failed: number };
  readonly close: () => Promise<void>;
};

type Places = {
  /** The address of a database; whatever is secret in it is never said. */
  readonly database: string;
  /** A folder that all nodes see, apart from the database. */
  readonly keys: string;
  /** A Redis that tells nodes sooner of what is new; null where the database alone does. */
  readonly redis?: string | null;
};

const sweepEach = 30_000;

/** Its driver is loaded only where one is named. */
async function hintsBy(redis: string, database: Database) {
  const { openRedisHints } = await import('./redis-hints.ts');
  return openRedisHints(redis, database);
}

/** Rejects in one plain sentence where the database or the store of keys cannot be used. */
export async function openNodes(places: Places, say: Say): Promise<Nodes> {
  if (!/^postgres(ql)?:\/\//.test(places.database))
    throw new Error('--database wants an address such as postgres://name@host/database.');
  if (places.redis && !/^rediss?:\/\//.test(places.redis))
    throw new Error('REDIS_URL wants an address such as redis://host:6379.');
  const keys = await plainly(
    `The store of keys ${places.keys} cannot be used`,
    openKeyFolder(places.keys),
  );
  const database = openDatabase(places.database);
  try {
    await plainly('The database cannot be used', migrate(database));
  } catch (error) {
    await database.close();
    throw error;
  }
  const journal = openPostgresJournal({ database, keys });
  const node = randomBytes(9).toString('base64url');
  const hinting = places.redis ? await hintsBy(places.redis, database) : null;
  const following = openFollowing({ database: { ...database, ...hinting }, node, say });
  const written = { done: 0, conflict: 0, failed: 0 };
  const sweep = (): void => void journal.sweep().catch(() => {});
  sweep();
  const sweeping = setInterval(sweep, sweepEach);
  const counted = (of: Journal): Journal => ({
    ...of,
    append: async (commit) => {
      const { stream, expected, events } = commit;
      following.writes(stream, expected + events.length);
      try {
        const outcome = await of.append(commit);
        written[outcome] += 1;
        if (outcome === 'done') following.wrote(stream);
        return outcome;
      } catch (error) {
        written.failed += 1;
        throw error;
      }
    },
  });
  return {
    journal: counted(journal),
    database,
    burnWorkshop: journal.burnWorkshop,
    waiting: journal.waiting,
    house: (name) => ({
      journal: counted(journal.of(name)),
      present: openPresentSession(database, name),
      others: following.others,
      follow: (house) => following.follow({ ...house, name }),
    }),
    following,
    written,
    close: async () => {
      clearInterval(sweeping);
      hinting?.close();
      await journal.close();
    },
  };
}
