import { describe, expect, test } from 'vitest';
import type { Heard } from '../../src/session/heard.ts';
import type { SeatId } from '../../src/session/ids.ts';
import { view } from '../../src/session/view/view.ts';
import { close } from '../support/at-ford.ts';
import { showAll, vote, walk } from '../support/at-page.ts';
import { given, type Outcome, type Tale } from '../support/tale.ts';
import { theFordHeard } from '../support/the-ford-heard.ts';

/** Three devices at the ford: a leader of the army, a trader and a nurse of the town. */
function atFordHeard(): Tale {
  const settings = { closesWhenAllVoted: false };
  const tale = given({ scenario: theFordHeard, seats: 3, phase: 'play', settings });
  for (const [seat, role] of [
    ['s1', 'leader'],
    ['s2', 'trader'],
    ['s3', 'nurse'],
  ] as const)
    tale.facilitator({ kind: 'give-role', seat: seat as SeatId, role });
  return walk(tale, [0]);
}

const says = (tale: Tale, seat: string, heard: Heard): Outcome =>
  tale.seat(seat, { kind: 'confirm-heard', target: tale.target(), heard });
const saysForThem = (tale: Tale, heard: Heard): Outcome =>
  tale.facilitator({ kind: 'confirm-heard', target: tale.target(), heard });
const mine = (tale: Tale, seat: string) =>
  view(tale.group, { kind: 'seat', seat: seat as SeatId }, tale.facts()).mine;

describe('saying it back', () => {
  test('[HEARD-1] comes first, and the rest of the decision follows', () => {
    const tale = atFordHeard();
    expect(tale.team().ballot.state).toBe('saying-back');
    vote(tale, 's1', 0).refuses('not-open-yet');
    says(tale, 's2', 1).records('heard-confirmed', 'vote-opened');
    const later = walk(given({ scenario: theFordHeard, seats: 1, phase: 'play' }), [0]);
    saysForThem(later, 2).records('heard-confirmed', 'vote-opened');
    vote(later, 's1', 0);
    later.facilitator({ kind: 'go-on', target: later.target() });
    showAll(later);
    expect(later.team().ballot).toMatchObject({ state: 'saying-back', heard: null });
    saysForThem(later, 0).records('heard-confirmed', 'talk-started', 'clock-started');
  });

  test('[HEARD-2] is confirmed by the side that spoke last, where the team decides', () => {
    const tale = atFordHeard();
    expect(mine(tale, 's1')).not.toHaveProperty('mayConfirm');
    expect(mine(tale, 's2')).toMatchObject({ mayConfirm: true, mayVote: false });
    says(tale, 's1', 2).refuses('not-yours-to-decide');
    says(tale, 's3', 2).records('heard-confirmed', 'vote-opened');
    expect(mine(tale, 's2')).not.toHaveProperty('mayConfirm');
  });

  test('[HEARD-2] is confirmed by another side than the role that decides, or by the facilitator', () => {
    const tale = atFordHeard();
    saysForThem(tale, 2);
    vote(tale, 's1', 0);
    close(tale);
    tale.facilitator({ kind: 'go-on', target: tale.target() });
    showAll(tale);
    expect(tale.beat()).toMatchObject({ path: 'bank', decision: { by: 'role', role: 'leader' } });
    says(tale, 's1', 2).refuses('not-yours-to-decide');
    tale.facilitator({ kind: 'give-role', seat: 's1' as SeatId, role: null });
    says(tale, 's1', 2).refuses('not-yours-to-decide');
    says(tale, 's2', 1).including({ kind: 'heard-confirmed', heard: 1 });
  });

  test('[HEARD-3] nothing is chosen before it is said, and it is said once', () => {
    const tale = atFordHeard();
    const target = tale.target();
    tale.facilitator({ kind: 'open-vote', target }).refuses('not-said-back');
    tale.facilitator({ kind: 'choose', target, choice: 0 }).refuses('not-open-yet');
    tale.facilitator({ kind: 'close-vote', target }).refuses('not-open-yet');
    says(tale, 's2', 1).records('heard-confirmed', 'vote-opened');
    says(tale, 's2', 2).refuses('decision-gone');
    saysForThem(tale, 2).refuses('decision-gone');
    const early = given({ scenario: theFordHeard, seats: 1, phase: 'play' });
    saysForThem(early, 2).refuses('not-open-yet');
  });

  test.each([0, 1, 2] as const)('[HEARD-4] %i is set just before the choice', (heard) => {
    const tale = atFordHeard();
    const { events } = says(tale, 's2', heard);
    expect(JSON.stringify(events)).not.toContain('s2');
    vote(tale, 's1', 0);
    vote(tale, 's2', 1);
    close(tale);
    tale.facilitator({ kind: 'vote-again', target: tale.target() });
    vote(tale, 's1', 0);
    close(tale);
    const went = tale.facilitator({ kind: 'go-on', target: tale.target() }).events;
    const steps = went.flatMap((event) => (event.kind === 'step-taken' ? [event.step] : []));
    expect(steps).toMatchObject([
      { kind: 'set', name: 'heard', value: heard },
      { kind: 'choice', text: 'Greet' },
    ]);
    expect(tale.beat().variables['heard']).toBe(heard);
    expect(tale.team().runs[0]?.marks.at(-1)?.ballot).toMatchObject({ chosen: 0 });
  });
});
