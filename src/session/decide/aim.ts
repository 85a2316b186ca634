import type { Beat } from '../../scenario/beat.ts';
import { isWaiting } from '../clocks.ts';
import { currentBeat, currentTarget } from '../current-beat.ts';
import type { Team } from '../group.ts';
import type { Refusal } from '../refusal.ts';
import { isSameTarget, type Target } from '../target.ts';
import { pinnedScenario, teamIn, type Draft } from './draft.ts';

/** The team that a target names, at the beat it names. */
export type Aim = { readonly team: Team; readonly beat: Beat };

/** Refused once the decision has gone, and while everything waits. */
export function takeAim(draft: Draft, target: Target): Aim | Refusal {
  const team = teamIn(draft.group, target.team);
  if (!team || !isSameTarget(currentTarget(team), target)) return 'decision-gone';
  const isWhatIf = team.whatIf !== null;
  if (isWhatIf !== (draft.group.phase === 'debrief')) return 'decision-gone';
  if (isWaiting(draft.group)) return 'paused';
  if (draft.group.held.has(team.id)) return 'team-held';
  if (draft.group.contest !== null) return 'contest-open';
  const scenario = pinnedScenario(draft);
  return scenario ? { team, beat: currentBeat(draft.group, team, scenario) } : 'no-scenario';
}
