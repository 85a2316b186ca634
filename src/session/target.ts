import type { RunId, TeamId } from './ids.ts';

/** Names the decision a command is about; one that arrives after it has gone is refused. */
export type Target = {
  readonly team: TeamId;
  readonly run: RunId;
  /** Steps taken before the decision. */
  readonly at: number;
  /** The ballot's round, from 1. */
  readonly round: number;
};

export function isSameTarget(one: Target, other: Target): boolean {
  return (
    one.team === other.team &&
    one.run === other.run &&
    one.at === other.at &&
    one.round === other.round
  );
}
