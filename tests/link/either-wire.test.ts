import { expect, test } from 'vitest';
import { eitherWire } from '../../src/link/either-wire.ts';
import type { Wire, WireEvents } from '../../src/wire/wire.ts';

function openBoth() {
  const opened: { readonly kind: string; readonly events: WireEvents }[] = [];
  const kindOf =
    (kind: string) =>
    (_: string, events: WireEvents): Wire => {
      opened.push({ kind, events });
      return { send: () => {}, waiting: () => 3, close: () => {} };
    };
  const open = eitherWire(kindOf('socket'), kindOf('stream'));
  const told: string[] = [];
  const listen = {
    text: (text: string) => void told.push(text),
    closed: () => void told.push('-'),
  };
  return { connect: () => open('ws://host/wire', listen), opened, told };
}

test('[LINK-23] one kind of wire serves as long as it carries anything; after a silent one comes the other kind', () => {
  const { connect, opened, told } = openBoth();
  connect();
  opened[0]?.events.text('welcome');
  opened[0]?.events.closed();
  connect();
  opened[1]?.events.closed();
  expect(connect().waiting()).toBe(3);
  opened[2]?.events.text('welcome');
  opened[2]?.events.closed();
  connect();
  opened[3]?.events.closed();
  connect();
  expect(opened.map(({ kind }) => kind)).toEqual([
    'socket',
    'socket',
    'stream',
    'stream',
    'socket',
  ]);
  expect(told).toEqual(['welcome', '-', '-', 'welcome', '-', '-']);
});

test('[LINK-23] a wire that was given up in silence counts as silent, once', () => {
  const { connect, opened } = openBoth();
  const silent = connect();
  silent.close();
  opened[0]?.events.closed();
  connect();
  expect(opened.map(({ kind }) => kind)).toEqual(['socket', 'stream']);
});
