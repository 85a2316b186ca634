import { describe, expect, test } from 'vitest';
import { decisionKey } from '../../src/session/decision-key.ts';
import type { SeatId } from '../../src/session/ids.ts';
import { atFord, close, count } from '../support/at-ford.ts';
import { showAll, vote, walk } from '../support/at-page.ts';
import { given, type Tale } from '../support/tale.ts';

describe('casting', () => {
  test('[VOTE-1] leaves the choice sealed under its decision and nowhere in words', () => {
    const tale = atFord();
    const { events } = vote(tale, 's1', 2).including({ kind: 'vote-cast', seat: 's1' });
    const [event] = events;
    if (event?.kind !== 'vote-cast') throw new Error('Nothing was cast.');
    expect(tale.facts().seals.open(decisionKey(tale.target()), event.sealed)).toBe(2);
    expect(Object.keys(event).toSorted()).toEqual(['at', 'kind', 'sealed', 'seat', 'target', 'v']);
    expect(Object.keys(event.target).toSorted()).toEqual(['at', 'round', 'run', 'team']);
  });

  test('[VOTE-2] may be done again until it is closed; the same choice does nothing', () => {
    const tale = atFord();
    vote(tale, 's1', 2).records('vote-cast');
    vote(tale, 's1', 2).records();
    vote(tale, 's1', 0).records('vote-cast');
    close(tale).including({
      result: { totals: [1, 0, 0], seats: 1, handsCounted: 0, chosen: 0, how: 'vote' },
    });
  });

  test('[VOTE-3] for a decision that has gone is refused and lands in no other', () => {
    const tale = atFord();
    const late = tale.target();
    vote(tale, 's1', 0);
    close(tale);
    tale.seat('s2', { kind: 'cast-vote', target: late, choice: 1 }).refuses('decision-gone');
    tale.facilitator({ kind: 'vote-again', target: late });
    tale.seat('s2', { kind: 'cast-vote', target: late, choice: 1 }).refuses('decision-gone');
    vote(tale, 's1', 0);
    close(tale);
    tale.facilitator({ kind: 'go-on', target: tale.target() });
    showAll(tale);
    for (const target of [late, { ...tale.target(), run: 'r9' as typeof late.run }]) {
      tale.seat('s2', { kind: 'cast-vote', target, choice: 1 }).refuses('decision-gone');
      tale.facilitator({ kind: 'close-vote', target }).refuses('decision-gone');
      tale.facilitator({ kind: 'go-on', target }).refuses('decision-gone');
      tale.facilitator({ kind: 'choose', target, choice: 0 }).refuses('decision-gone');
      tale.facilitator({ kind: 'turn-line', target, line: 0 }).refuses('decision-gone');
    }
    const other = { ...tale.target(), team: 'kite' as const };
    tale.seat('s2', { kind: 'cast-vote', target: other, choice: 1 }).refuses('decision-gone');
    expect(tale.team().ballot.cast.size).toBe(0);
  });

  test('[VOTE-4] counting and closing wait until the vote is open', () => {
    const tale = walk(given({ seats: 1, phase: 'play' }), [0, 2]);
    expect(tale.team().ballot.state).toBe('rehearsing');
    vote(tale, 's1', 0).refuses('not-open-yet');
    count(tale, [1, 0]).refuses('not-open-yet');
    close(tale).refuses('not-open-yet');
    tale.facilitator({ kind: 'vote-again', target: tale.target() }).refuses('not-open-yet');
    tale.facilitator({ kind: 'choose', target: tale.target(), choice: 0 }).refuses('not-open-yet');
  });

  test('[VOTE-5] in a role decision is for its holders, or for the team that has none', () => {
    const tale = walk(given({ seats: 3, phase: 'play', dealt: true }), [0, 0]);
    expect(tale.beat().decision).toMatchObject({ by: 'role', role: 'leader' });
    const seats = [...tale.group.seats.values()];
    const leader = seats.find(({ role }) => role === 'leader')?.id ?? '';
    const other = seats.find(({ role }) => role !== 'leader')?.id ?? '';
    vote(tale, other, 0).refuses('not-yours-to-decide');
    vote(tale, leader, 0).including({ kind: 'decision-closed' });
    const without = walk(given({ seats: 3, phase: 'play' }), [0, 0]);
    vote(without, 's1', 0).records('vote-cast');
  });

  test('[VOTE-5] of a role that several share is taken by all of them', () => {
    const tale = walk(given({ seats: 5, phase: 'play', dealt: true }), [0, 0]);
    const all = [...tale.group.seats.values()];
    const isLeader = ({ role }: (typeof all)[number]): boolean => role === 'leader';
    const other = all.find((seat) => !isLeader(seat));
    if (all.filter(isLeader).length < 2 && other)
      tale.facilitator({ kind: 'give-role', seat: other.id, role: 'leader' });
    const holders = [...tale.group.seats.values()].filter(isLeader);
    expect(holders.length).toBe(2);
    vote(tale, holders[0]?.id ?? '', 0).records('vote-cast');
    vote(tale, holders[1]?.id ?? '', 0).including({ kind: 'decision-closed' });
    expect(tale.team().ballot.result).toMatchObject({ chosen: 0, totals: [2, 0], seats: 2 });
  });

  test('[VOTE-6] is not possible where the facilitator decides', () => {
    const tale = walk(given({ seats: 2, phase: 'play' }), [0, 0, 1, 1]);
    expect(tale.beat().decision?.by).toBe('facilitator');
    vote(tale, 's1', 0).refuses('not-yours-to-decide');
    count(tale, [1, 1]).refuses('not-yours-to-decide');
    close(tale).refuses('nothing-counted');
    tale.facilitator({ kind: 'choose', target: tale.target(), choice: 0 }).including({
      result: { totals: [0, 0], seats: 0, handsCounted: 0, chosen: 0, how: 'facilitator' },
    });
  });
});

describe('closing', () => {
  test('[VOTE-7] settles on the choice with most answers, or finds a tie', () => {
    const tale = atFord();
    for (const [seat, choice] of [
      ['s1', 1],
      ['s2', 1],
      ['s3', 0],
    ] as const)
      vote(tale, seat, choice);
    close(tale).including({
      result: { totals: [1, 2, 0], seats: 3, handsCounted: 0, chosen: 1, how: 'vote' },
    });
    expect(tale.team().ballot.state).toBe('settled');
    const tied = atFord();
    vote(tied, 's1', 0);
    vote(tied, 's2', 2);
    close(tied);
    expect(tied.team().ballot).toMatchObject({ state: 'tied', result: { chosen: null } });
    tied.facilitator({ kind: 'go-on', target: tied.target() }).refuses('tied');
    tied.facilitator({ kind: 'open-vote', target: tied.target() }).refuses('tied');
    close(tied).refuses('decision-gone');
  });

  test('[VOTE-8] a consensus needs all answers to be the same', () => {
    const open = (): Tale => {
      const settings = { closesWhenAllVoted: false };
      const tale = walk(given({ seats: 3, phase: 'play', settings }), [0, 2]);
      tale.facilitator({ kind: 'open-vote', target: tale.target() });
      return tale;
    };
    const split = open();
    for (const [seat, choice] of [
      ['s1', 1],
      ['s2', 1],
      ['s3', 0],
    ] as const)
      vote(split, seat, choice);
    close(split);
    expect(split.team().ballot.state).toBe('tied');
    const agreed = open();
    for (const seat of ['s1', 's2', 's3']) vote(agreed, seat, 1);
    close(agreed);
    expect(agreed.team().ballot).toMatchObject({ state: 'settled', result: { chosen: 1 } });
  });

  test('[VOTE-9] adds hands and devices to one total, and a new count replaces the old', () => {
    const tale = atFord();
    vote(tale, 's1', 2);
    count(tale, [4, 9, 4]).records('hands-counted');
    count(tale, [4, 0, 4]).records('hands-counted');
    close(tale).including({
      result: { totals: [4, 0, 5], seats: 1, handsCounted: 8, chosen: 2, how: 'vote' },
    });
    const guessed = atFord();
    const target = guessed.target();
    guessed.facilitator({ kind: 'count-hands', target, counts: [9, 20, 5], estimated: true });
    close(guessed).including({
      result: { handsCounted: 34, estimated: true },
    });
  });

  test('[VOTE-10] weighs a seat by its people, as one answer', () => {
    const tale = atFord();
    tale.facilitator({ kind: 'confirm-people', seat: 's1' as SeatId, people: 5 });
    vote(tale, 's1', 2);
    vote(tale, 's2', 0);
    vote(tale, 's3', 0);
    close(tale).including({
      result: { totals: [2, 0, 5], seats: 3, handsCounted: 0, chosen: 2, how: 'vote' },
    });
  });

  test('[VOTE-11] is refused while nobody has answered', () => {
    const tale = atFord();
    close(tale).refuses('nothing-counted');
    count(tale, [0, 0, 0]);
    close(tale).refuses('nothing-counted');
    expect(tale.team().ballot.state).toBe('voting');
  });

  test('[VOTE-12] comes by itself with the last connected seat, if half have voted', () => {
    const all = atFord({ seats: 2, settings: { closesWhenAllVoted: true } });
    vote(all, 's1', 0).records('vote-cast');
    vote(all, 's2', 0).records('vote-cast', 'decision-closed');
    const asleep = atFord({ seats: 4, settings: { closesWhenAllVoted: true } });
    for (const seat of ['s2', 's3', 's4']) asleep.present.delete(seat as SeatId);
    vote(asleep, 's1', 0).records('vote-cast');
    asleep.present.add('s2' as SeatId);
    vote(asleep, 's2', 0).records('vote-cast', 'decision-closed');
    const leaving = atFord({ seats: 3, settings: { closesWhenAllVoted: true } });
    vote(leaving, 's1', 0);
    vote(leaving, 's2', 0);
    leaving.seat('s3', { kind: 'leave' }).records('seat-left', 'decision-closed');
    const none = atFord({ seats: 1, settings: { closesWhenAllVoted: true } });
    none.seat('s1', { kind: 'leave' }).records('seat-left');
  });

  test('[VOTE-13] never comes by itself where hands are part of it, or the settings forbid it', () => {
    const forbidden = atFord({ seats: 1 });
    vote(forbidden, 's1', 0).records('vote-cast');
    const more = atFord({ seats: 1, settings: { closesWhenAllVoted: true, people: 2 } });
    vote(more, 's1', 0).records('vote-cast');
    more.facilitator({ kind: 'confirm-people', seat: 's1' as SeatId, people: 2 });
    vote(more, 's1', 1).records('vote-cast', 'decision-closed');
    const counted = atFord({ seats: 1, settings: { closesWhenAllVoted: true } });
    count(counted, [1, 0, 0]);
    vote(counted, 's1', 0).records('vote-cast');
    const hands = walk(given({ seats: 1, phase: 'play' }), [0, 0, 1, 0]);
    expect(hands.beat().decision?.by).toBe('hands');
    vote(hands, 's1', 0).records('vote-cast');
  });
});
