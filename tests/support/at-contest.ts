import { rightPlace } from '../../src/session/contest.ts';
import type { TeamId } from '../../src/session/ids.ts';
import { atFord } from './at-ford.ts';
import type { Outcome, Tale } from './tale.ts';

export function begin(
  tale: Tale,
  contest = 'words',
  by: 'devices' | 'bodies' = 'devices',
): Outcome {
  return tale.facilitator({ kind: 'start-contest', contest, by });
}

export const held = (tale: Tale) => {
  if (tale.group.contest === null) throw new Error('No contest.');
  return tale.group.contest;
};

export const inHand = (tale: Tale) => ({ number: held(tale).number, round: held(tale).round });

/** Where a wrong option stands. */
export const wrong = (tale: Tale): number => (rightPlace(held(tale)) === 0 ? 1 : 0);

export function answer(tale: Tale, seat: string, choice: number): Outcome {
  return tale.seat(seat, { kind: 'answer-contest', ...inHand(tale), choice });
}

export function closeIt(tale: Tale): Outcome {
  return tale.facilitator({ kind: 'close-round', ...inHand(tale) });
}

export function next(tale: Tale): Outcome {
  return tale.facilitator({ kind: 'next-round', ...inHand(tale) });
}

export function end(tale: Tale): Outcome {
  return tale.facilitator({ kind: 'end-contest', number: held(tale).number });
}

/** Every round by bodies, with these teams right in each. */
export function holdByBodies(
  tale: Tale,
  contest: string,
  rounds: readonly (readonly TeamId[])[],
): void {
  begin(tale, contest, 'bodies');
  for (const teams of rounds) {
    tale.facilitator({ kind: 'enter-right', ...inHand(tale), teams });
    next(tale);
  }
  end(tale);
}

export const twoTeams = (): Tale => atFord({ settings: { teams: 2 } });
