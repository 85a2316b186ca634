import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../../src/session/decide/outcome.ts';
import { estimatedCounts } from '../../src/session/estimate.ts';
import type { SeatId } from '../../src/session/ids.ts';
import { view } from '../../src/session/view/view.ts';
import { atFord, close, count } from '../support/at-ford.ts';
import { vote, walk } from '../support/at-page.ts';
import { given, type Tale } from '../support/tale.ts';

const settings = { needsMajority: true } as const;
const again = (tale: Tale) => tale.facilitator({ kind: 'vote-again', target: tale.target() });
const result = (tale: Tale) => tale.team().ballot.result;

function voted(choices: readonly number[]): Tale {
  const tale = atFord({ settings });
  choices.forEach((choice, at) => vote(tale, `s${at + 1}`, choice));
  return tale;
}

describe('a majority', () => {
  test('[MAJOR-1] settles on what has more than half', () => {
    const tale = voted([0, 0, 0, 0, 1, 2]);
    close(tale);
    expect(result(tale)).toMatchObject({ chosen: 0, totals: [4, 1, 1] });
    const half = voted([0, 0, 0, 1, 1, 2]);
    close(half);
    expect(result(half)).toMatchObject({ chosen: null, runOff: [0, 1] });
  });

  test('[MAJOR-2] lets the two that lead go again, with all that are level', () => {
    const among = (totals: readonly number[]) =>
      outcomeOf(totals, 'majority', [...totals.keys()]).runOff;
    expect(among([4, 1, 3])).toEqual([0, 2]);
    expect(among([1, 4, 3, 3])).toEqual([1, 2, 3]);
    expect(among([4, 4, 3])).toEqual([0, 1]);
    expect(among([4, 4, 4, 1])).toEqual([0, 1, 2]);
    expect(among([2, 0, 2])).toEqual([0, 2]);
  });

  test('[MAJOR-2] leads somewhere or nowhere, and never leaves out a leader', () => {
    const totals = fc.array(fc.nat({ max: 6 }), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(totals, (counts) => {
        const all = counts.reduce((sum, one) => sum + one, 0);
        fc.pre(all > 0);
        const { chosen, runOff } = outcomeOf(counts, 'majority', [...counts.keys()]);
        const most = Math.max(...counts);
        expect(chosen).toBe(most * 2 > all ? counts.indexOf(most) : null);
        if (chosen !== null) return;
        const least = Math.min(...(runOff ?? [...counts.keys()]).map((at) => counts[at] ?? 0));
        const left = counts.filter((_, at) => !(runOff?.includes(at) ?? true));
        expect(left.every((one) => one < least)).toBe(true);
        if (runOff) expect(runOff.length).toBeGreaterThan(1);
      }),
    );
  });

  test('[MAJOR-3] is a tie where all would go again', () => {
    const tale = voted([0, 0, 1, 1, 2, 2]);
    close(tale);
    expect(tale.team().ballot).toMatchObject({ state: 'tied', among: null });
    expect(result(tale)?.runOff).toBeUndefined();
    again(tale);
    vote(tale, 's1', 2).records('vote-cast');
  });

  test('[MAJOR-4] in a run-off nothing else takes an answer or a count', () => {
    const tale = voted([0, 0, 0, 1, 1, 2]);
    close(tale);
    again(tale).including({ kind: 'vote-opened', among: [0, 1] });
    vote(tale, 's1', 2).refuses('no-such-choice');
    count(tale, [1, 0, 1]).refuses('counts-do-not-fit');
    count(tale, [1, 1, 0]).records('hands-counted');
    close(tale);
    expect(tale.team().ballot).toMatchObject({ state: 'tied', among: [0, 1] });
    again(tale).including({ kind: 'vote-opened', among: [0, 1] });
    vote(tale, 's1', 1);
    close(tale);
    expect(result(tale)).toMatchObject({ chosen: 1 });
    again(tale);
    vote(tale, 's1', 2).records('vote-cast');
    const byHand = voted([0, 0, 0, 1, 1, 2]);
    close(byHand);
    byHand.facilitator({ kind: 'choose', target: byHand.target(), choice: 2 });
    expect(result(byHand)).toMatchObject({ chosen: 2, how: 'tie-by-hand', totals: [3, 2, 1] });
    expect(result(byHand)?.runOff).toBeUndefined();
  });

  test('[MAJOR-5] is not asked of a consensus, nor of those who hold a role', () => {
    const agreed = walk(given({ seats: 3, phase: 'play', settings }), [0, 2]);
    agreed.facilitator({ kind: 'open-vote', target: agreed.target() });
    count(agreed, [2, 1]);
    close(agreed);
    expect(result(agreed)).toMatchObject({ chosen: null });
    expect(result(agreed)?.runOff).toBeUndefined();
    const held = walk(given({ seats: 3, phase: 'play', settings }), [0, 0]);
    for (const seat of ['s1', 's2'])
      held.facilitator({ kind: 'give-role', seat: seat as SeatId, role: 'leader' });
    vote(held, 's1', 1);
    held.facilitator({ kind: 'close-vote', target: held.target() });
    expect(result(held)).toMatchObject({ chosen: 1, totals: [0, 1] });
  });

  test('[MAJOR-6] tells who goes again to everybody, and few numbers to nobody', () => {
    const tale = voted([0, 0, 0, 1, 1, 2]);
    close(tale);
    const seat = view(tale.group, { kind: 'seat', seat: 's1' as SeatId }, tale.facts());
    expect(seat.scene).toMatchObject({ phase: { telling: { state: 'tied', among: [0, 1] } } });
    const stage = view(tale.group, { kind: 'stage', language: 'en' }, tale.facts());
    expect(stage.scene).toMatchObject({
      phase: { panels: [{ telling: { among: [0, 1] }, tally: { totals: [null, null, null] } }] },
    });
  });
});

describe('counting by eye', () => {
  const look = (tale: Tale, seen: readonly ('none' | 'few' | 'half' | 'most')[]) =>
    tale.facilitator({ kind: 'estimate-hands', target: tale.target(), seen });

  test('[EYE-1] few and most make a whole, and so do two halves', () => {
    for (const people of [6, 30, 60, 240]) {
      const [few = 0, half = 0, most = 0, none] = estimatedCounts(
        ['few', 'half', 'most', 'none'],
        people,
      );
      expect([few + most, half * 2, none]).toEqual([people, people, 0]);
    }
  });

  test('[EYE-2] are parts of those without a device, or of thirty', () => {
    const tale = atFord({ settings: { people: 66 } });
    look(tale, ['few', 'half', 'most']).including({ counts: [10, 30, 50], estimated: true });
    const uncounted = atFord();
    look(uncounted, ['few', 'none', 'half']).including({ counts: [5, 0, 15] });
    expect(estimatedCounts(['few'], 1)).toEqual([1]);
    look(tale, ['few', 'half']).refuses('counts-do-not-fit');
  });

  test('[EYE-3] decide, join the devices in one total, and stay marked', () => {
    const tale = atFord({ settings: { people: 66 } });
    vote(tale, 's1', 2);
    look(tale, ['few', 'none', 'most']);
    close(tale);
    expect(result(tale)).toMatchObject({ totals: [10, 0, 51], chosen: 2, estimated: true });
    const marked = { tally: { estimated: true } };
    const stage = view(tale.group, { kind: 'stage', language: 'en' }, tale.facts());
    expect(stage.scene).toMatchObject({ phase: { panels: [marked] } });
    const board = view(tale.group, { kind: 'facilitator', language: 'en' }, tale.facts());
    expect(board.scene).toMatchObject({ teams: [{ panel: marked }] });
  });
});
