import { expect, test } from 'vitest';
import type { CommandId } from '../../src/session/ids.ts';
import type { SeatMine } from '../../src/session/view/seat-view.ts';
import { wireVersion, type DownFrame } from '../../src/wire/frame.ts';
import { openTestDesk, welcome } from './test-desk.ts';

const v = wireVersion;
const told = (vote?: number): DownFrame => ({
  v,
  kind: 'ack',
  id: 'c1' as CommandId,
  ...(vote !== undefined && { vote }),
});

test('[LOAD-5] an acknowledgement that tells the vote changes it, and nothing else', () => {
  const desk = openTestDesk();
  const link = desk.open({ token: 'x' });
  desk.end().say(welcome());
  desk.end().say(told(3));
  expect(link.state.getState().mine).toBe(null);
  const mine = { vote: null, lantern: true, mayVote: true } as SeatMine;
  desk.end().say({ v, kind: 'view', tag: 'a', mine, now: 1000 });
  desk.end().say(told());
  expect(link.state.getState().mine).toEqual(mine);
  desk.end().say(told(2));
  expect(link.state.getState().mine).toEqual({ ...mine, vote: 2 });
});

test('[LOAD-5] one whose vote is no number is no frame', () => {
  const desk = openTestDesk();
  const link = desk.open({ token: 'x' });
  desk.end().say(welcome());
  const mine = { vote: null } as SeatMine;
  desk.end().say({ v, kind: 'view', tag: 'a', mine, now: 1000 });
  desk.end().sayText(`{"v":${v},"kind":"ack","id":"c1","vote":"two"}`);
  expect(link.state.getState().mine).toEqual(mine);
});

test('[LOAD-5] after it a hello names no view until the next one came', () => {
  const desk = openTestDesk();
  desk.open({ token: 'x' });
  const mine = { vote: 1 } as SeatMine;
  const haves: unknown[] = [];
  for (const frames of [
    [told(2)],
    [told(2), { v, kind: 'view', tag: 'b', mine, now: 1000 }],
  ] as const) {
    desk.end().say(welcome());
    desk.end().say({ v, kind: 'view', tag: 'a', mine, now: 1000 });
    for (const frame of frames) desk.end().say(frame);
    desk.end().cut();
    desk.pass(100);
    const [hello] = desk.end().heard;
    haves.push(hello?.kind === 'hello' ? hello.have : 'no hello');
  }
  expect(haves).toEqual([null, 'b']);
});
