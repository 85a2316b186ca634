import { describe, expect, test } from 'vitest';
import { seatColours, codePictures } from '../../src/session/ids.ts';
import { mostSeats } from '../../src/session/pseudonym.ts';
import { given } from '../support/tale.ts';
import { vote, walk } from '../support/at-page.ts';
import type { SeatId } from '../../src/session/ids.ts';

describe('the door', () => {
  test('[DOOR-1] is open in the lobby and shuts as play begins', () => {
    const tale = given({ phase: 'roles' });
    expect(tale.group.door).toBe('open');
    tale.facilitator({ kind: 'move-on', to: 'play' });
    expect(tale.group.door).toBe('shut');
  });

  test('[DOOR-2] lets nobody new in while it is shut, until it is opened', () => {
    const tale = given({ phase: 'play' });
    tale.join('s1').refuses('door-shut');
    tale.facilitator({ kind: 'open-door' }).records('door-opened');
    tale.facilitator({ kind: 'open-door' }).refuses('already-so');
    tale.join('s1').records('seat-joined');
    tale.facilitator({ kind: 'shut-door' }).records('door-shut');
    tale.join('s2').refuses('door-shut');
  });

  test('[DOOR-3] a seat that is in comes in again without anything happening', () => {
    const tale = given({ seats: 1, phase: 'play' });
    tale.join('s1').records();
  });
});

describe('seats', () => {
  test('[SEAT-1] join the team with the fewest, by chance between equals', () => {
    const teamsOfFirst = new Set<string | undefined>();
    for (let chance = 1; chance < 20; chance += 1) {
      const tale = given({ settings: { teams: 3 } });
      tale.chance = chance * 7919;
      for (let seat = 1; seat <= 10; seat += 1) tale.join(`s${seat}`);
      const teams = [...tale.group.seats.values()].map(({ team }) => team);
      const sizes = ['gourd', 'kite', 'lamp'].map(
        (id) => teams.filter((team) => team === id).length,
      );
      expect(sizes.toSorted((a, b) => a - b)).toEqual([3, 3, 4]);
      teamsOfFirst.add(teams[0]);
    }
    expect(teamsOfFirst).toEqual(new Set(['gourd', 'kite', 'lamp']));
  });

  test('[SEAT-2] have a name of their own, and a small group has clear colours only', () => {
    const tale = given({ seats: 96 });
    const names = [...tale.group.seats.values()].map(({ pseudonym }) => pseudonym);
    expect(new Set(names.map(({ thing, colour }) => `${colour} ${thing}`)).size).toBe(96);
    expect(new Set(names.map(({ colour }) => colour))).toEqual(new Set(seatColours.slice(0, 8)));
    expect(names.every(({ thing }) => codePictures.includes(thing as 'gourd'))).toBe(true);
  });

  test('[SEAT-3] are at most 300', () => {
    const tale = given({ seats: mostSeats, settings: { teams: 8 } });
    expect(tale.group.seats.size).toBe(300);
    tale.join('one-more').refuses('group-full');
    tale.seat('s7', { kind: 'leave' }).records('seat-left');
    tale.join('one-more').records('seat-joined');
  });

  test('[SEAT-4] that leave or are removed take their open vote with them', () => {
    const tale = walk(given({ seats: 4, phase: 'play' }), [0]);
    vote(tale, 's1', 0);
    vote(tale, 's2', 1);
    expect(tale.team().ballot.cast.size).toBe(2);
    tale.seat('s1', { kind: 'leave' }).records('seat-left');
    tale.facilitator({ kind: 'remove-seat', seat: 's2' as SeatId }).records('seat-left');
    expect(tale.team().ballot.cast.size).toBe(0);
    tale.facilitator({ kind: 'remove-seat', seat: 's2' as SeatId }).refuses('no-such-seat');
  });

  test('[SEAT-5] that are moved take their open vote back', () => {
    const tale = walk(given({ seats: 4, settings: { teams: 2 }, phase: 'play' }), [0]);
    const mover = [...tale.group.seats.values()].find(({ team }) => team === 'gourd')?.id;
    if (!mover) throw new Error('Nobody is in the team.');
    vote(tale, mover, 0).records('vote-cast');
    tale.facilitator({ kind: 'move-seat', seat: mover, team: 'lamp' }).refuses('no-such-team');
    tale.facilitator({ kind: 'move-seat', seat: mover, team: 'gourd' }).refuses('already-so');
    tale.facilitator({ kind: 'move-seat', seat: mover, team: 'kite' }).records('seat-moved');
    expect(tale.group.seats.get(mover)?.team).toBe('kite');
    expect(tale.team().ballot.cast.size).toBe(0);
    const nobody = 'x' as SeatId;
    tale.facilitator({ kind: 'move-seat', seat: nobody, team: 'kite' }).refuses('no-such-seat');
  });

  test('[SEAT-6] have one person until the facilitator confirms up to 12', () => {
    const tale = given({ seats: 1 });
    const seat = 's1' as SeatId;
    expect(tale.group.seats.get(seat)?.people).toBe(1);
    tale.facilitator({ kind: 'confirm-people', seat, people: 12 }).records('people-confirmed');
    expect(tale.group.seats.get(seat)?.people).toBe(12);
    for (const people of [0, 13, 1.5]) {
      tale.facilitator({ kind: 'confirm-people', seat, people }).refuses('settings-out-of-range');
    }
    tale.facilitator({ kind: 'confirm-people', seat, people: 12 }).refuses('already-so');
  });

  test('[SEAT-7] are found as they were by a device that comes back', () => {
    const tale = walk(given({ seats: 3, phase: 'play', dealt: true }), [0]);
    vote(tale, 's1', 2);
    const before = tale.group;
    tale.present.delete('s1' as SeatId);
    tale.pass(300);
    tale.join('s1').records();
    expect(tale.group).toBe(before);
    expect(tale.group.seats.get('s1' as SeatId)?.role).not.toBeNull();
    expect(tale.team().ballot.cast.has('s1' as SeatId)).toBe(true);
  });

  test('[SEAT-8] of teams that are no more are gathered in the others', () => {
    const tale = given({ seats: 9, settings: { teams: 3 } });
    tale.facilitator({ kind: 'change-settings', settings: { teams: 1 } });
    const teams = [...tale.group.seats.values()].map(({ team }) => team);
    expect(new Set(teams)).toEqual(new Set(['gourd']));
  });

  test('[SEAT-9] may speak another language at any time', () => {
    const tale = given({ seats: 1, phase: 'play' });
    tale.seat('s1', { kind: 'speak', language: 'ar-XB' }).records('language-spoken');
    tale.seat('s1', { kind: 'speak', language: 'ar-XB' }).records();
    expect(tale.group.seats.get('s1' as SeatId)?.language).toBe('ar-XB');
  });

  test('[SEAT-10] that are not in the group are refused', () => {
    const tale = walk(given({ seats: 1, phase: 'play' }), [0]);
    tale.seat('s9', { kind: 'swap-role' }).refuses('no-such-seat');
    tale
      .seat('s9', { kind: 'cast-vote', target: tale.target(), choice: 0 })
      .refuses('no-such-seat');
  });
});
