import { expect, onTestFinished, test } from 'vitest';
import { openNodes } from '../../../src/host/nodes/open-nodes.ts';
import { openRedisHints } from '../../../src/host/nodes/redis-hints.ts';
import { startRedis } from './redis-under-test.ts';

/** A database that hands a hint to whoever listens to it. */
function openStandIn() {
  const ears: ((text: string) => void)[] = [];
  const told: string[] = [];
  return {
    told,
    hint: async (_: string, text: string) => {
      told.push(text);
      for (const ear of ears) ear(text);
    },
    listen: async (_: string, heard: (text: string) => void) => void ears.push(heard),
  };
}

function openEar() {
  const heard: string[] = [];
  const waiting = new Set<() => void>();
  return {
    heard: (text: string) => {
      heard.push(text);
      for (const check of waiting) check();
    },
    until: (text: string) =>
      new Promise<void>((resolve) => {
        const check = (): void => {
          if (heard.includes(text)) resolve();
        };
        waiting.add(check);
        check();
      }),
  };
}

/** Says it again until it went as it should: a client takes a moment to know how its server is. */
async function sayUntil(say: () => Promise<void>, holds: () => boolean): Promise<void> {
  while (!holds()) {
    await say();
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

test('[MANY-36] hints go by Redis while it answers, and by the database before and after', async () => {
  const redis = await startRedis();
  const database = openStandIn();
  const [one, other] = [openRedisHints(redis.url, database), openRedisHints(redis.url, database)];
  onTestFinished(() => {
    one.close();
    other.close();
  });
  const ear = openEar();
  await other.listen('hints', ear.heard);
  let number = 0;
  const say = (): Promise<void> => one.hint('hints', `hint ${(number += 1)}`);
  await sayUntil(say, () => database.told.at(-1) !== `hint ${number}`);
  const byRedis = `hint ${number}`;
  // Whoever listens may come later than whoever tells.
  let isHeard = false;
  void ear.until(byRedis).then(() => (isHeard = true));
  await sayUntil(
    () => one.hint('hints', byRedis),
    () => isHeard,
  );
  await redis.kill();
  await sayUntil(say, () => database.told.at(-1) === `hint ${number}`);
  await ear.until(`hint ${number}`);
});

test('[MANY-36] a Redis that never was holds up nothing, and an address of none is refused in one sentence', async () => {
  const database = openStandIn();
  const hints = openRedisHints('redis://127.0.0.1:1', database);
  onTestFinished(hints.close);
  const ear = openEar();
  await hints.listen('hints', ear.heard);
  await hints.hint('hints', 'something new');
  await ear.until('something new');
  const places = {
    database: 'postgres://a@127.0.0.1:1/x',
    keys: '/dev/null/keys',
    redis: 'memcached://a',
  };
  await expect(openNodes(places, () => {})).rejects.toThrow('REDIS_URL wants an address');
});
