import type { MeterLine } from '../../../report/debrief-pictures.ts';
import type { TeamId } from '../../../session/ids.ts';

/** What one decision did to a meter. */
export type MeterMove = {
  readonly team: TeamId;
  /** Counts the decisions that the team went through, from 1. */
  readonly nth: number;
  readonly decision: string;
  readonly choice: string;
  readonly by: number;
};

/** Every decision that moved the meter, team by team. */
export function movesOf({ teams }: Pick<MeterLine, 'teams'>): readonly MeterMove[] {
  return teams.flatMap(({ team, values }) =>
    values.slice(1).flatMap(({ value, decision, choice }, index) => {
      const by = value - (values[index]?.value ?? value);
      return by === 0 ? [] : [{ team, nth: index + 1, decision, choice, by }];
    }),
  );
}

/** The first of those that moved it farthest; null where nothing did. */
export function biggestMove(moves: readonly MeterMove[]): MeterMove | null {
  return moves.reduce<MeterMove | null>(
    (best, move) => (best === null || Math.abs(move.by) > Math.abs(best.by) ? move : best),
    null,
  );
}

/** The most decisions that any team went through. */
export function decisionsIn(meters: readonly MeterLine[]): number {
  const all = meters.flatMap(({ teams }) => teams.map(({ values }) => values.length - 1));
  return Math.max(0, ...all);
}
