import type { StreamId } from '../../room/ports.ts';
import type { Database } from './database.ts';
import type { KeyStore } from './key-store.ts';

/** Keys that the database says are to be gone, until they are. A node that dies between the two leaves them to any other. */
export type Sweeping = {
  /** Drops these keys; what cannot be dropped now is dropped later, and undoes nothing. */
  readonly drop: (stream: StreamId, names: readonly string[]) => Promise<void>;
  /** Drops all keys of streams that were burned; gives them. */
  readonly burn: (streams: readonly StreamId[]) => Promise<readonly string[]>;
  readonly all: () => Promise<void>;
};

const mostAtOnce = 500;

export function openSweeping(places: {
  readonly database: Pick<Database, 'ask'>;
  readonly keys: KeyStore;
}): Sweeping {
  const { database, keys } = places;

  async function dropNow(stream: StreamId, names: readonly string[]): Promise<void> {
    if (names.length === 0) return;
    for (const name of names) await keys.drop(stream, name);
    await database.ask('delete from keys where name = any($1) and gone', [names]);
  }

  async function burn(streams: readonly StreamId[]): Promise<readonly string[]> {
    const gone: string[] = [];
    for (const stream of streams) gone.push(...(await keys.burn(stream)));
    if (streams.length > 0)
      await database.ask('delete from burned where stream_id = any($1)', [streams]);
    return gone;
  }

  return {
    drop: (stream, names) => dropNow(stream, names).catch(() => {}),
    burn,
    all: async () => {
      const rows = await database.ask(
        `select stream_id, name from keys where gone limit ${mostAtOnce}`,
      );
      for (const row of rows) await dropNow(String(row['stream_id']), [String(row['name'])]);
      const left = await database.ask(`select stream_id from burned limit ${mostAtOnce}`);
      await burn(left.map((row) => String(row['stream_id'])));
    },
  };
}
