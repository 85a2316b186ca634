import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '../../../src/host/postgres/database.ts';
import { openKeyFolder } from '../../../src/host/postgres/key-store.ts';
import { openPostgresJournal } from '../../../src/host/postgres/postgres-journal.ts';
import type { Event } from '../../../src/session/event.ts';
import type { Memo } from '../../../src/room/ports.ts';
import { writeCanaryRoad } from '../../faults/canary-road.ts';
import { startProcess, type HostUnderTest } from '../../faults/host-under-test.ts';
import { makePlace } from '../place.ts';
import type { PostgresUnderTest } from '../postgres/postgres-under-test.ts';

/** Real nodes over one database, one store of keys and one folder. */
export type Cluster = {
  /** On this port, or on any free one; with this database in place of its own. */
  readonly start: (as?: {
    readonly port?: number;
    readonly database?: string;
  }) => Promise<HostUnderTest>;
  /** Everything that the streams hold. */
  readonly stored: () => Promise<{ readonly events: Event[]; readonly memos: Memo[] }>;
  readonly keys: string;
  readonly data: string;
  /** Of the database. */
  readonly address: string;
};

export async function openCluster(postgres: PostgresUnderTest): Promise<Cluster> {
  const place = makePlace();
  const address = await postgres.create();
  const [data, keys] = [join(place, 'data'), join(place, 'keys')];
  const stories = writeCanaryRoad(place);
  if (!existsSync(data)) mkdirSync(data);
  return {
    keys,
    data,
    address,
    start: ({ port = 0, database = address } = {}) =>
      startProcess(data, [
        '--port',
        String(port),
        '--host',
        '127.0.0.1',
        '--stories',
        stories,
        '--database',
        database,
        '--keys',
        keys,
      ]),
    stored: async () => {
      const database = openDatabase(address);
      const journal = openPostgresJournal({ database, keys: await openKeyFolder(keys) });
      const streams = await journal.streams();
      const read = await Promise.all(streams.map(({ stream }) => journal.read(stream)));
      await journal.close();
      return {
        events: read.flatMap(({ events }) => events),
        memos: read.flatMap(({ memos }) => memos),
      };
    },
  };
}
