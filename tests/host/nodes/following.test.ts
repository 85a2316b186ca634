import { expect, onTestFinished, test } from 'vitest';
import { openFollowing, type FollowedHouse } from '../../../src/host/nodes/following.ts';
import type { LogEntry } from '../../../src/host/log.ts';
import { until } from '../house.ts';

/** A database that serves every stream and knows every workshop. */
function openHouses() {
  const said: LogEntry[] = [];
  const looked: string[] = [];
  const database = {
    ask: async (statement: string, values: readonly unknown[] = []) => {
      if (!statement.includes('from workshops')) return [];
      return (values[0] as readonly string[]).map((name) => ({ name, present: null, turn: 0 }));
    },
    listen: async () => ({ close: () => {} }),
    hint: async () => {},
  };
  const following = openFollowing({
    database: database as never,
    node: 'this',
    say: (_, entry) => void (entry && said.push(entry)),
  });
  onTestFinished(() => following.close());
  const house = (name: string, look: () => Promise<void>): FollowedHouse => ({
    name,
    served: () => [],
    gone: async () => {},
    look: async () => {
      looked.push(name);
      await look();
    },
  });
  return { following, said, looked, house };
}

test('[MANY-26] a workshop that fails or is slow holds up no other, and the database is not called silent for it', async () => {
  const { following, said, looked, house } = openHouses();
  let goOn = (): void => {};
  const held = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  await following.follow(house('broken', () => Promise.reject(new TypeError('Not this one.'))));
  const slow = following.follow(house('slow', () => held));
  await following.follow(house('well', async () => {}));
  await until(() => looked.filter((name) => name === 'well').length > 1);
  expect(looked.filter((name) => name === 'slow')).toHaveLength(1);
  expect(new Set(said.map(({ what, workshop }) => `${what} ${workshop}`))).toEqual(
    new Set(['not-followed broken']),
  );
  goOn();
  await slow;
  await until(() => looked.filter((name) => name === 'slow').length > 1);
});
