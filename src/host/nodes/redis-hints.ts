import { createClient } from '@redis/client';
import type { Database } from '../postgres/database.ts';

type Hinting = Pick<Database, 'hint' | 'listen'>;

const longestPause = 5_000;
const mostWaiting = 100;

/** Hints by a Redis while it answers, and else by the database. Reading every second goes on whatever comes of either. */
export function openRedisHints(
  url: string,
  otherwise: Hinting,
): Hinting & { readonly close: () => void } {
  const client = createClient({
    url,
    disableOfflineQueue: true,
    commandsQueueMaxLength: mostWaiting,
    pingInterval: 2_000,
    socket: {
      connectTimeout: 2_000,
      socketTimeout: 5_000,
      reconnectStrategy: (tries) => Math.min(longestPause, 100 * 2 ** Math.min(tries, 10)),
    },
  });
  const ear = client.duplicate();
  for (const one of [client, ear]) {
    // It calls again by itself, and the next hint goes by the database meanwhile.
    one.on('error', () => {});
    void one.connect().catch(() => {});
  }
  return {
    hint: async (channel, text) => {
      const heard = client.isReady ? await client.publish(channel, text).catch(() => null) : null;
      if (heard === null) await otherwise.hint(channel, text);
    },
    listen: async (channel, heard) => {
      ear.on('ready', () => void ear.subscribe(channel, heard).catch(() => {}));
      if (ear.isReady) await ear.subscribe(channel, heard).catch(() => {});
      await otherwise.listen(channel, heard);
    },
    close: () => {
      for (const one of [client, ear]) one.destroy();
    },
  };
}
