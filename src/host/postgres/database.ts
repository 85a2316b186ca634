import postgres from 'postgres';
import type { Milliseconds } from '../../session/ids.ts';

export type Value = string | number | boolean | null | readonly string[];
export type Row = Readonly<Record<string, unknown>>;
export type Ask = (query: string, values?: readonly Value[]) => Promise<readonly Row[]>;

/** A PostgreSQL database. A promise that resolves means: committed, and on its disk. */
export type Database = {
  /** One statement, all or nothing. Rejects where no answer came in time; then nobody knows whether it was done. */
  readonly ask: Ask;
  /** All or nothing. */
  readonly inOne: <Result>(work: (ask: Ask) => Promise<Result>) => Promise<Result>;
  /** Tells whoever listens. May be lost, and waits for no disk. */
  readonly hint: (channel: string, text: string) => Promise<void>;
  readonly listen: (channel: string, heard: (text: string) => void) => Promise<void>;
  readonly close: () => Promise<void>;
};

const patience: Milliseconds = 5_000;
const connections = 4;

const sharedOptions = {
  backoff: () => 0.2,
  connect_timeout: 3,
  keep_alive: 5,
  onnotice: () => {},
} as const;

type Client = ReturnType<typeof postgres>;

/** The driver waits for ever on a connection that fell silent. */
function within<Result>(promise: Promise<Result>, silent: () => void): Promise<Result> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      silent();
      reject(new Error(`The database did not answer within ${patience / 1000} s.`));
    }, patience);
    void promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

const asking =
  (client: Pick<Client, 'unsafe'>): Ask =>
  async (query, values = []) =>
    client.unsafe(query, values as never[], { prepare: true });

/** Opens nothing by itself: the first statement does. Throws where the address is none of a database. */
export function openDatabase(url: string): Database {
  const durable = { ...sharedOptions, max: connections, connection: { synchronous_commit: 'on' } };
  const quick = { ...sharedOptions, max: 1, connection: { synchronous_commit: 'off' } };
  let client = postgres(url, durable);
  const hints = postgres(url, quick);

  /** Connections that fell silent are left to their end, and others opened. */
  function renewFrom(silent: Client): void {
    if (client !== silent) return;
    client = postgres(url, durable);
    void silent.end({ timeout: 0 }).catch(() => {});
  }

  const timed = <Result>(work: (client: Client) => Promise<Result>): Promise<Result> => {
    const used = client;
    return within(work(used), () => renewFrom(used));
  };

  return {
    ask: (query, values) => timed((used) => asking(used)(query, values)),
    inOne: (work) =>
      timed(async (used) => {
        let result: { readonly of: Awaited<ReturnType<typeof work>> } | null = null;
        await used.begin(async (inside) => {
          result = { of: await work(asking(inside)) };
        });
        return (result as unknown as { readonly of: Awaited<ReturnType<typeof work>> }).of;
      }),
    hint: async (channel, text) => {
      await hints.unsafe('select pg_notify($1, $2)', [channel, text], { prepare: true });
    },
    listen: async (channel, heard) => {
      await hints.listen(channel, heard);
    },
    close: async () => {
      await Promise.all([client, hints].map((one) => one.end({ timeout: 1 })));
    },
  };
}
