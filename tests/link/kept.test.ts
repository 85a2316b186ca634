import { expect, test } from 'vitest';
import type { DownFrame } from '../../src/wire/frame.ts';
import { keptIn } from '../../src/link/kept.ts';
import { alive, openStorage, openTestDesk, welcome } from './test-desk.ts';

const code = ['gourd', 'kite', 'lamp'] as const;

test('[LINK-14] a storage with strange contents is an empty one', () => {
  const storage = openStorage();
  storage.setItem('elsewhere.seat', '{"token":7}');
  storage.setItem('elsewhere.outbox', '[{"id":1},null,"x"');
  const desk = openTestDesk(storage);
  const link = desk.open({ code });
  expect(desk.end().heard[0]).toMatchObject({ by: { code } });
  expect(link.state.getState().pending).toEqual([]);
});

test('[LINK-16] the difference to the clock of the host is known', () => {
  const desk = openTestDesk();
  const link = desk.open({ token: 'x' });
  desk.end().say(welcome('x', 51_000));
  expect(link.state.getState().clockShift).toBe(50_000);
  desk.pass(1000);
  desk.end().say({ ...alive, now: 62_000 } as DownFrame);
  expect(link.state.getState().clockShift).toBe(60_000);
});

test('[ABLE-7] large letters are kept until a device forgets, as all else is', () => {
  const storage = openStorage();
  expect(keptIn(storage).largeLetters()).toBe(false);
  keptIn(storage).keepLetters(true);
  expect(keptIn(storage).largeLetters()).toBe(true);
  keptIn(storage).keepLetters(false);
  expect(keptIn(storage).largeLetters()).toBe(false);
  keptIn(storage).keepLetters(true);
  keptIn(storage).forget();
  expect(keptIn(storage).largeLetters()).toBe(false);
});
