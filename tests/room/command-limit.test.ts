import { expect, test } from 'vitest';
import { openCommandLimit } from '../../src/room/command-limit.ts';
import type { CommandId, SeatId } from '../../src/session/ids.ts';
import type { Sent } from '../../src/session/command.ts';
import { code, connect, openWorkshop, secrets } from './workshop.ts';

const command = { kind: 'light-lantern' } as const;
const seat = (name: string): Sent => ({ by: 'seat', seat: name as SeatId, command });
const id = (number: number | string): CommandId => `id-${number}` as CommandId;

/** How many of these a seat is let do, one each `gap` milliseconds. */
function taken(count: number, gap: number): number {
  const limit = openCommandLimit();
  const all = Array.from({ length: count }, (_, index) => index);
  return all.filter((index) => !limit.isTooMuch({ sent: seat('s'), id: id(index) }, index * gap))
    .length;
}

test('[ROOM-31] no device of people meets it: an outbox of an hour, twelve who pass it on, two hours of touching', () => {
  expect(taken(150, 0)).toBe(150);
  expect(taken(12 * 12, 100)).toBe(12 * 12);
  expect(taken(2 * 60 * 60 * 2, 500)).toBe(2 * 60 * 60 * 2);
});

test('[ROOM-31] whoever fills the journal comes to two a second', () => {
  expect(taken(60_000, 1)).toBeLessThanOrEqual(150 + 120 + 1);
});

test('[ROOM-31] what is sent again counts once, however long its answer takes', () => {
  const limit = openCommandLimit();
  for (let again = 0; again < 1_000; again += 1)
    for (let number = 0; number < 20; number += 1)
      expect(limit.isTooMuch({ sent: seat('s'), id: id(number) }, 0)).toBe(false);
});

test('[ROOM-31] others are not held up, a facilitator never, and what was forgotten is forgotten', () => {
  const limit = openCommandLimit();
  const flood = (sent: Sent, count = 2_000): number =>
    Array.from({ length: count }, (_, number) => number).filter(
      (number) => !limit.isTooMuch({ sent, id: id(number) }, 0),
    ).length;
  expect(flood(seat('a'))).toBe(150);
  expect(flood(seat('b'), 10)).toBe(10);
  expect(flood({ by: 'observer', command: { kind: 'take-tag-back', moment: 1 } })).toBe(150);
  expect(flood({ by: 'facilitator', command: { kind: 'pause' } })).toBe(2_000);
  expect(limit.isTooMuch({ sent: seat('a'), id: id('late') }, 100)).toBe(true);
  expect(limit.isTooMuch({ sent: seat('a'), id: id('late') }, 600)).toBe(false);
});

test('[ROOM-31] a seat that floods is refused with a reason, its votes count, and the room goes on', async () => {
  const workshop = await openWorkshop();
  const { clock, room } = workshop;
  const facilitator = connect(room, { token: secrets.facilitator });
  const [bad, good] = [connect(room, { code }), connect(room, { code })];
  await clock.settle();
  const before = room.group().sequence;
  const ids: CommandId[] = [];
  for (let turn = 0; turn < 10; turn += 1) {
    for (let number = 0; number < 50; number += 1)
      ids.push(
        bad.command({ kind: 'speak', language: number % 2 ? 'en' : 'fr' }, `f-${turn}-${number}`),
      );
    await clock.settle();
  }
  await clock.pass(200);
  const answers = ids.map((one) => bad.answerTo(one)[0]);
  expect(answers.filter((one) => one === 'too-fast')).toHaveLength(350);
  expect(room.group().sequence - before).toBeLessThanOrEqual(150);
  expect(bad.isClosed()).toBe(false);
  const meant = good.command({ kind: 'speak', language: 'fr' });
  await clock.settle();
  expect(good.answerTo(meant)).toEqual(['done']);
  await clock.pass(1_000);
  const again = bad.command({ kind: 'speak', language: 'ar' }, 'f-9-49');
  await clock.settle();
  expect(bad.answerTo(again)).toEqual(['too-fast', 'done']);
  const settled = facilitator.command({ kind: 'shut-door' });
  await clock.settle();
  expect(facilitator.answerTo(settled)).toEqual(['done']);
});
