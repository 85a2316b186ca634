import type { GroupSheet } from './group-sheet.ts';
import type { Group } from './group.ts';
import { questionMinutes } from './plan-questions.ts';
import { isOutside, type RoundPlan } from './round.ts';
import { usualMinutes } from './run-sheet.ts';

const phases = ['lobby', 'terms', 'rules'] as const;

/** What a round takes, questions included, which stand with the ground rules: of a community, for one who answers. */
export const roundStops = ({ items }: Pick<RoundPlan, 'items'>): GroupSheet['stops'] =>
  phases.map((phase) => ({
    phase,
    minutes: usualMinutes(phase) + (phase === 'rules' ? questionMinutes(items.length) : 0),
    rest: null,
  }));

export const roundMinutes = (plan: Pick<RoundPlan, 'items'>): number =>
  roundStops(plan).reduce((all, { minutes }) => all + minutes, 0);

/** It ends when it is done, not when a block does; nobody knows how many of a community will come. */
export function roundSheet(
  { timing, settings }: Pick<Group, 'timing' | 'settings'>,
  plan: RoundPlan,
): GroupSheet {
  const { begunAt, enteredAt } = timing;
  const arriving = usualMinutes('lobby') * 60_000;
  return {
    stops: roundStops(plan),
    cut: settings.cut,
    toAnchor: false,
    contests: [],
    over: 0,
    questions: ['round'],
    minutes: roundMinutes(plan),
    startsAt: begunAt === null || isOutside(plan) ? null : begunAt - arriving,
    enteredAt,
  };
}
