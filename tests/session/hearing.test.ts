import { expect, test } from 'vitest';
import type { SeatId } from '../../src/session/ids.ts';
import { given, type Tale } from '../support/tale.ts';

const hears = ({ group }: Tale, seat: string) => group.seats.get(seat as SeatId)?.hears;

test('[BIRD-1] what was said last of a device holds, and the same again does nothing', () => {
  const tale = given({ seats: 2 });
  expect(hears(tale, 's1')).toBeUndefined();
  tale.seat('s1', { kind: 'tell-hearing', heard: false }).records('hearing-told');
  tale.seat('s1', { kind: 'tell-hearing', heard: false }).records();
  expect([hears(tale, 's1'), hears(tale, 's2')]).toEqual([false, undefined]);
  tale
    .seat('s1', { kind: 'tell-hearing', heard: true })
    .records('hearing-told')
    .including({ seat: 's1', heard: true });
  expect(hears(tale, 's1')).toBe(true);
  tale.facilitator({ kind: 'move-seat', seat: 's1' as SeatId, team: 'gourd' });
  tale.facilitator({ kind: 'move-on', to: 'rules' });
  tale.seat('s1', { kind: 'agree-rules' });
  expect(hears(tale, 's1')).toBe(true);
});

test('[BIRD-1] once play has begun nothing is said of it', () => {
  for (const phase of ['lobby', 'terms', 'rules', 'roles'] as const)
    given({ seats: 1, phase })
      .seat('s1', { kind: 'tell-hearing', heard: true })
      .records('hearing-told');
  const playing = given({ seats: 1, phase: 'play' });
  playing.seat('s1', { kind: 'tell-hearing', heard: true }).refuses('wrong-phase');
});
