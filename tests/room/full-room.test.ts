import { expect, test } from 'vitest';
import type { CommandId } from '../../src/session/ids.ts';
import { makeUpFrame } from '../../src/wire/make-frame.ts';
import { openWatched } from './watched.ts';
import { code } from './workshop.ts';

const lantern = (given: number) =>
  ({ kind: given % 2 === 1 ? 'light-lantern' : 'put-lantern-out' }) as const;

/** A device that commands again as soon as it has its acknowledgement, so often, and what it was told, in order; the second waits for the disk where that is held. */
async function openEagerDevice(most: number, isHeld: boolean) {
  const watched = await openWatched();
  const told: string[] = [];
  let given = 0;
  const command = (): void => {
    given += 1;
    const id = `lantern-${given}` as CommandId;
    wire.text(makeUpFrame({ kind: 'command', id, command: lantern(given) }));
  };
  const hear = (kind: string): void => {
    told.push(kind);
    if (kind !== 'ack') return;
    if (given === 1 && isHeld) watched.disk.hold();
    if (given < most) command();
  };
  const wire = watched.room.attach({
    send: (text) => hear(/"kind":"([a-z-]+)"/.exec(text)?.[1] ?? ''),
    waiting: () => 0,
    close: () => {},
  });
  wire.text(makeUpFrame({ kind: 'hello', by: { code }, language: 'en', have: null }));
  await watched.clock.pass(500);
  told.length = 0;
  command();
  return { ...watched, told };
}

test('[LOAD-1] commands that come while others are answered are answered before any view is made', async () => {
  const { clock, told } = await openEagerDevice(3, false);
  await clock.pass(200);
  expect(told.filter((kind) => kind !== 'alive')).toEqual(['ack', 'ack', 'ack', 'view']);
});

test('[LOAD-1] views wait at most 50 ms, however long an answer takes', async () => {
  const { clock, disk, told } = await openEagerDevice(2, true);
  await clock.pass(40);
  expect(told).toEqual(['ack']);
  await clock.pass(15);
  expect(told).toEqual(['ack', 'view']);
  disk.release();
  await clock.pass(60);
  expect(told).toEqual(['ack', 'view', 'ack', 'view']);
});
