import { expect, test } from 'vitest';
import { openAppendQueue, type Writing } from '../../../src/host/postgres/append-queue.ts';
import type { Ask } from '../../../src/host/postgres/database.ts';
import { makeTestClock } from '../../room/test-clock.ts';

const writing = (stream: string, expected = 0): Writing => ({
  stream,
  expected,
  upto: expected + 1,
  events: '',
  memo: '',
  at: 0,
  kept: [],
  gone: [],
  audited: [],
});

/** A database that answers each statement when it is told to. */
function openSlowDatabase() {
  const statements: { readonly streams: readonly string[]; readonly answer: () => void }[] = [];
  const ask: Ask = (_, [asked = '[]'] = []) =>
    new Promise((resolve) => {
      const streams = (JSON.parse(String(asked)) as Writing[]).map(({ stream }) => stream);
      const rows = streams.map((stream) => ({ stream, done: true, known: true, gone: null }));
      statements.push({ streams, answer: () => resolve(rows) });
    });
  return { ask, statements, asked: () => statements.map(({ streams }) => streams.join(' ')) };
}

test('[PG-11] what comes after a pause is written at once, and what comes soon after it goes together', async () => {
  const clock = makeTestClock();
  const { ask, statements, asked } = openSlowDatabase();
  const { write } = openAppendQueue(ask, clock);
  const first = write(writing('a'));
  await clock.pass(0);
  expect(asked()).toEqual(['a']);
  statements[0]?.answer();
  expect(await first).toEqual({ done: true, gone: [] });
  for (const stream of ['b', 'c']) void write(writing(stream));
  await clock.pass(10);
  void write(writing('d'));
  expect(asked()).toEqual(['a']);
  await clock.pass(10);
  expect(asked()).toEqual(['a', 'b c d']);
  statements[1]?.answer();
  await clock.pass(1_000);
  void write(writing('e'));
  await clock.pass(0);
  expect(asked()).toEqual(['a', 'b c d', 'e']);
});

test('[PG-11] a slow database has two statements under way, never two of one stream', async () => {
  const clock = makeTestClock();
  const { ask, statements, asked } = openSlowDatabase();
  const { write, waiting } = openAppendQueue(ask, clock);
  const all = [write(writing('a'))];
  await clock.pass(0);
  all.push(write(writing('a', 1)), write(writing('b')));
  await clock.pass(100);
  all.push(write(writing('c')));
  await clock.pass(100);
  expect(asked()).toEqual(['a', 'b']);
  expect(waiting()).toBe(2);
  statements[1]?.answer();
  await clock.pass(20);
  expect(asked()).toEqual(['a', 'b', 'c']);
  statements[0]?.answer();
  await clock.pass(20);
  expect(asked()).toEqual(['a', 'b', 'c', 'a']);
  for (const { answer } of statements) answer();
  expect(await Promise.all(all)).toHaveLength(4);
  expect(waiting()).toBe(0);
});
