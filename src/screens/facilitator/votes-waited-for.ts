import type { ConsoleScene, ConsoleTeam } from '../../session/view/console-view.ts';
import type { Telling } from '../../session/view/telling.ts';
import type { Target } from '../../session/target.ts';
import { isStoryMoving } from './next-steps.ts';

/** An open vote in which most have answered and some have not. */
export type WaitedFor = {
  readonly target: Target;
  /** How many devices have yet to answer. */
  readonly left: number;
  readonly hasClock: boolean;
  /** One vote of all teams. */
  readonly ofRoom: boolean;
};

const answering: readonly Telling['state'][] = ['private', 'voting'];

type Voting = { readonly target: Target; readonly voted: number; readonly of: number };

/** Null where a team does not vote, or where how many have is not told. */
function votingOf({ panel }: ConsoleTeam): Voting | null {
  const { voted, of } = panel?.tally ?? { voted: null, of: null };
  if (panel === null || panel.telling.held || panel.telling.decision === null) return null;
  if (!answering.includes(panel.telling.state)) return null;
  return voted === null || of === null ? null : { target: panel.telling.target, voted, of };
}

const isWaitedFor = ({ voted, of }: Voting): boolean => voted * 2 > of && voted < of;

/** The room's decision is one vote while every team stands in it; it is told whole, or not at all. */
export function votesWaitedFor(scene: ConsoleScene): readonly WaitedFor[] {
  if (!isStoryMoving(scene)) return [];
  const found = scene.teams.map(votingOf);
  const votings = found.filter((one) => one !== null);
  const isRoom =
    scene.teams.length > 1 &&
    scene.teams.every(
      ({ panel }) => panel?.telling.decision?.by === 'room' && panel.telling.state !== 'private',
    );
  const each = isRoom && votings.length === found.length ? inOne(votings) : votings;
  if (isRoom && votings.length < found.length) return [];
  return each.filter(isWaitedFor).map(({ target, voted, of }) => ({
    target,
    left: of - voted,
    hasClock: scene.clocks.some((clock) => clock.kind === 'vote' && clock.team === target.team),
    ofRoom: isRoom,
  }));
}

function inOne(votings: readonly Voting[]): readonly Voting[] {
  const [first] = votings;
  if (first === undefined) return [];
  const sum = (of: (voting: Voting) => number): number =>
    votings.reduce((all, voting) => all + of(voting), 0);
  return [{ target: first.target, voted: sum(({ voted }) => voted), of: sum(({ of }) => of) }];
}
