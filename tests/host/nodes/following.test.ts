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

/** A database in which each stream has so many events, and which answers once it is told to. */
function openCounted(head: number) {
  const asked: string[] = [];
  let isHeld = false;
  let goOn = (): void => {};
  const database = {
    ask: async (statement: string, values: readonly unknown[] = []) => {
      if (!statement.includes('serving')) return [];
      const streams = (JSON.parse(String(values[0])) as { stream: string }[]).map(
        ({ stream }) => stream,
      );
      asked.push(streams.join(' '));
      if (isHeld) await new Promise<void>((resolve) => (goOn = resolve));
      return streams.map((stream) => ({ stream_id: stream, head, seats: null }));
    },
    listen: async () => ({ close: () => {} }),
    hint: async () => {},
  };
  const following = openFollowing({ database: database as never, node: 'this', say: () => {} });
  onTestFinished(() => following.close());
  const read: string[] = [];
  const follow = (stream: string) => {
    const room = {
      group: () => ({ sequence: 0 }),
      connected: () => new Set<string>(),
      showAnew: () => {},
      catchUp: async () => void read.push(stream),
    };
    return following.follow({
      name: stream,
      served: () => [{ stream, room: room as never }],
      gone: async () => {},
      look: async () => {},
    });
  };
  const hold = (): void => {
    isHeld = true;
  };
  const letGo = (): void => {
    isHeld = false;
    goOn();
  };
  return { following, follow, asked, read, hold, letGo };
}

test('[MANY-43] what this node writes is not read again, and what another wrote is', async () => {
  const { following, follow, read } = openCounted(7);
  following.writes('own', 7);
  following.writes('shared', 6);
  await follow('own');
  await follow('shared');
  await follow('other');
  expect(new Set(read)).toEqual(new Set(['shared', 'other']));
});

test('[MANY-43] workshops that are opened while the database answers are asked for together', async () => {
  const { follow, asked, hold, letGo } = openCounted(0);
  await follow('first');
  hold();
  const all = ['a', 'b', 'c'].map(follow);
  await until(() => asked.includes('a b c'));
  const later = ['d', 'e'].map(follow);
  letGo();
  await Promise.all([...all, ...later]);
  expect(asked).toContain('d e');
});
