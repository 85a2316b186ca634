import { describe, expect, test } from 'vitest';
import type { SeatId } from '../../src/session/ids.ts';
import { view } from '../../src/session/view/view.ts';
import { atFord, close } from '../support/at-ford.ts';
import { vote } from '../support/at-page.ts';
import type { Outcome, Tale } from '../support/tale.ts';

const settings = { inTurn: true } as const;

/** Six devices at the ford; three people sit around the first, and answer in turn. */
function around(what: Parameters<typeof atFord>[0] = { settings }): Tale {
  const tale = atFord(what);
  tale.facilitator({ kind: 'confirm-people', seat: 's1' as SeatId, people: 3 });
  return tale;
}

function answer(tale: Tale, voter: number, choice: number): Outcome {
  return tale.seat('s1', { kind: 'cast-vote', target: tale.target(), choice, voter });
}

describe('several people on one device', () => {
  test('[TURN-1] agree on one answer that weighs as many, or answer one after another', () => {
    const agreed = around({});
    vote(agreed, 's1', 0);
    vote(agreed, 's1', 2);
    close(agreed).including({ result: { totals: [0, 0, 3], seats: 1, answers: [0, 0, 1] } });
    const tale = around();
    answer(tale, 0, 0).including({ kind: 'vote-cast', voter: 0 });
    answer(tale, 1, 2).including({ kind: 'vote-cast', voter: 1 });
    answer(tale, 2, 2).records('vote-cast');
    vote(tale, 's2', 0);
    close(tale);
    expect(tale.team().ballot).toMatchObject({
      state: 'tied',
      result: { totals: [2, 0, 2], seats: 2, answers: [2, 0, 2], devices: [2, 0, 1] },
    });
  });

  test('[TURN-1] counts the answers of as many as are confirmed when it closes', () => {
    const tale = around();
    answer(tale, 0, 1);
    answer(tale, 1, 1);
    tale.facilitator({ kind: 'confirm-people', seat: 's1' as SeatId, people: 1 });
    close(tale).including({ result: { totals: [0, 1, 0], seats: 1 } });
  });

  test('[TURN-2] nobody answers twice, out of turn, or beyond those confirmed', () => {
    const tale = around();
    answer(tale, 1, 0).refuses('not-open-yet');
    answer(tale, 0, 0).records('vote-cast');
    answer(tale, 0, 1).refuses('already-voted');
    vote(tale, 's1', 1).refuses('already-voted');
    answer(tale, 1, 0).records('vote-cast');
    answer(tale, 2, 0).records('vote-cast');
    answer(tale, 3, 0).refuses('already-voted');
    expect(tale.team().ballot.cast.get('s1' as SeatId)).toHaveLength(3);
    vote(tale, 's2', 0).records('vote-cast');
    vote(tale, 's2', 1).records('vote-cast');
  });

  test('[TURN-3] no view shows what was answered before', () => {
    const look = (choice: number): unknown => {
      const tale = around();
      answer(tale, 0, choice);
      const seat = view(tale.group, { kind: 'seat', seat: 's1' as SeatId }, tale.facts());
      expect(seat.mine).toMatchObject({ vote: null, turn: { given: 1, of: 3 } });
      const stage = view(tale.group, { kind: 'stage', language: 'en' }, tale.facts());
      return [seat, stage, view(tale.group, { kind: 'facilitator', language: 'en' }, tale.facts())];
    };
    expect(look(0)).toEqual(look(2));
    const alone = view(around().group, { kind: 'seat', seat: 's2' as SeatId }, around().facts());
    expect(alone.mine).not.toHaveProperty('turn');
  });

  test('[TURN-4] a device has voted once all its people have', () => {
    const tale = around({ seats: 2, settings: { ...settings, closesWhenAllVoted: true } });
    vote(tale, 's2', 0).records('vote-cast');
    answer(tale, 0, 0).records('vote-cast');
    answer(tale, 1, 0).records('vote-cast');
    answer(tale, 2, 0).records('vote-cast', 'decision-closed');
    expect(tale.team().ballot.result).toMatchObject({ totals: [4, 0, 0], seats: 2 });
  });

  test('[TURN-5] how a device is shared stays as it is while people answer', () => {
    const tale = around();
    const change = () => tale.facilitator({ kind: 'change-settings', settings: { inTurn: false } });
    change().refuses('vote-open');
    vote(tale, 's2', 0);
    close(tale);
    change().records('settings-changed');
  });
});
