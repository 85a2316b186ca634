import { expect, test } from 'vitest';
import { openFrontDoor } from '../../../src/host/front-door.ts';
import type { CommandId } from '../../../src/session/ids.ts';
import { makeUpFrame } from '../../../src/wire/make-frame.ts';

const token = 'a-token-of-a-seat-that-was-taken-elsewhere';
const hello = makeUpFrame({ kind: 'hello', by: { token }, language: 'en', have: null });
const command = makeUpFrame({
  kind: 'command',
  id: 'early' as CommandId,
  command: { kind: 'ready', ready: true } as never,
});

/** A door of one room that knows what it has read. */
function openDoor(readOn?: () => Promise<void>) {
  const heard: string[] = [];
  const told: string[] = [];
  const tokens = new Set<string>();
  const room = {
    knows: (one: string) => tokens.has(one),
    attach: () => ({
      text: (text: string) => void heard.push(text),
      closed: () => void heard.push('closed'),
    }),
  };
  const attach = openFrontDoor({
    clock: { now: () => 0, wake: () => () => {} },
    doors: () => [{ code: [], room }],
    ...(readOn && { readOn }),
  });
  const send = (text: string): void => void told.push(text);
  const ends = attach({ send, waiting: () => 0, close: () => void told.push('closed') });
  return { heard, told, tokens, ends };
}

const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('[MANY-30] a seat that was taken on another node is let in once that is read, and what it said meanwhile is heard', async () => {
  const door = openDoor(async () => {
    await settle();
    door.tokens.add(token);
  });
  door.ends.text(hello);
  door.ends.text(command);
  expect(door.heard).toEqual([]);
  await settle();
  await settle();
  expect(door.heard).toEqual([hello, command]);
  door.ends.text(command);
  door.ends.closed();
  expect(door.heard).toEqual([hello, command, command, 'closed']);
  expect(door.told).toEqual([]);
});

test('[MANY-30] a token that nobody knows is turned away; where nobody can be asked the wire ends, and no more is said', async () => {
  const known = openDoor(async () => {});
  known.ends.text(hello);
  await settle();
  expect(known.told).toEqual([expect.stringContaining('unknown-token'), 'closed']);
  const silent = openDoor(() => Promise.reject(new Error('silent')));
  silent.ends.text(hello);
  await settle();
  expect(silent.told).toEqual(['closed']);
  const alone = openDoor();
  alone.ends.text(hello);
  expect(alone.told).toEqual([expect.stringContaining('unknown-token'), 'closed']);
});

test('[MANY-30] whoever talks on without being let in is heard no more', () => {
  const door = openDoor(() => new Promise(() => {}));
  door.ends.text(hello);
  for (let count = 0; count < 100; count += 1) door.ends.text(command);
  expect(door.told).toEqual(['closed']);
});
