import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { hostCiphers } from '../../../src/host/host-ciphers.ts';
import { hostChance, hostClock } from '../../../src/host/host-clock.ts';
import { openNodes } from '../../../src/host/nodes/open-nodes.ts';
import { openRoom } from '../../../src/room/room.ts';
import type { CommandId, GroupId } from '../../../src/session/ids.ts';
import { makeUpFrame } from '../../../src/wire/make-frame.ts';
import { secrets } from '../../room/workshop.ts';
import { withPostgres } from '../postgres/with-postgres.ts';

const postgres = withPostgres();

const stream = 'contested';
/** As many as may wait for their answers on one wire. */
const each = 100;

/** One node's room of the stream, with a console that says everything at once. */
async function openWriting(database: string, keys: string, name: string) {
  const nodes = await openNodes({ database, keys }, () => {});
  const { journal } = nodes;
  const others = { present: () => new Set<never>(), areServing: async () => true };
  const known = await journal.streams();
  if (known.length === 0)
    await journal.begin({ stream, session: stream, kind: 'group', code: null, createdAt: 1 });
  const scenarios = { pin: async () => null, load: async () => null };
  const ciphers = hostCiphers(Buffer.alloc(32, 7).toString('base64url'));
  const room = await openRoom({
    stream,
    group: stream as GroupId,
    secrets,
    join: null,
    ports: {
      journal,
      ciphers,
      scenarios,
      others,
      clock: hostClock,
      chance: hostChance,
      trouble: ({ kind }) => expect(kind).toBe('no trouble'),
      ended: () => {},
    },
  });
  const done = new Set<string>();
  let finish = (): void => {};
  const send = (text: string): void => {
    const { kind, id } = JSON.parse(text) as { kind: string; id: string };
    if (kind === 'ack') done.add(id);
    if (done.size === each) finish();
  };
  const ends = room.attach({ send, waiting: () => 0, close: () => {} });
  const by = { token: secrets.facilitator };
  ends.text(makeUpFrame({ kind: 'hello', by, language: 'en', have: null }));
  await new Promise((resolve) => setImmediate(resolve));
  const say = (number: number): void => {
    const settings = { people: 10 + (number % 50) };
    const command = { kind: 'change-settings', settings } as const;
    ends.text(makeUpFrame({ kind: 'command', id: `${name}-${number}` as CommandId, command }));
  };
  return {
    room,
    written: nodes.written,
    /** A few in each turn of the loop, so that many commits meet. */
    sayAll: () =>
      new Promise<void>((resolve) => {
        finish = resolve;
        const sayOn = (from: number): void => {
          for (let number = from; number < Math.min(from + 5, each); number += 1) say(number);
          if (from + 5 < each) setTimeout(() => sayOn(from + 5), 1);
        };
        sayOn(0);
      }),
    journal,
    close: async () => {
      await room.close();
      await nodes.following.close();
      await nodes.close();
    },
  };
}

test('[MANY-37] two nodes that write to one stream at once both come through, and everything stands in it once', async () => {
  const keys = mkdtempSync(join(tmpdir(), 'elsewhere-keys-'));
  onTestFinished(() => rmSync(keys, { recursive: true, force: true }));
  const database = await postgres().create();
  const one = await openWriting(database, keys, 'one');
  const other = await openWriting(database, keys, 'other');
  await Promise.all([one.sayAll(), other.sayAll()]);
  const { events, memos } = await one.journal.read(stream);
  const answered = memos.flatMap((memo) => memo.answered);
  expect(answered).toHaveLength(2 * each);
  expect(new Set(answered).size).toBe(2 * each);
  expect(one.written.conflict + other.written.conflict).toBeGreaterThan(0);
  await Promise.all([one.room.catchUp(), other.room.catchUp()]);
  expect(one.room.group()).toEqual(other.room.group());
  expect(one.room.group().sequence).toBe(events.length);
  await Promise.all([one.close(), other.close()]);
}, 60_000);
