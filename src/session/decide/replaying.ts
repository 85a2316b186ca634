import type { FacilitatorCommandOf } from '../command.ts';
import type { Replayed } from '../debrief-place.ts';
import { beatAgain } from '../replayed-team.ts';
import type { Refusal } from '../refusal.ts';
import { pinnedScenario, teamIn, type Draft } from './draft.ts';
import { endWhatIf } from './runs.ts';

/** Shows a beat as it was told, without leaving the debrief; nothing is decided in it again. */
export function replayBeat(
  draft: Draft,
  { team, run, at, line }: FacilitatorCommandOf<'replay-beat'>,
): Refusal | null {
  const replay: Replayed = { team, run, at, line };
  const lines = linesOf(draft, replay);
  if (typeof lines === 'string') return lines;
  if (line > Math.max(lines - 1, 0)) return 'no-such-line';
  const { replay: up } = draft.group.debrief;
  if (up && placeOf(up) === placeOf(replay)) return 'already-so';
  for (const { id, whatIf } of draft.group.teams) if (whatIf !== null) endWhatIf(draft, id);
  draft.record({ kind: 'replay-turned', replay });
  return null;
}

/** How many lines the beat has; why it cannot be shown, where it cannot. */
function linesOf(draft: Draft, { team: id, run: name, at }: Replayed): number | Refusal {
  const scenario = pinnedScenario(draft);
  if (!scenario) return 'no-scenario';
  const team = teamIn(draft.group, id);
  if (!team) return 'no-such-team';
  const run = team.runs.find((one) => one.id === name);
  if (!run || run.kind === 'what-if' || at > run.steps.length) return 'no-such-run';
  return beatAgain({ team, run, at }, scenario)?.lines.length ?? 'debrief-only';
}

const placeOf = ({ team, run, at, line }: Replayed): string => `${team} ${run} ${at} ${line}`;

export function endReplay(draft: Draft): Refusal | null {
  if (!draft.group.debrief.replay) return 'already-so';
  draft.record({ kind: 'replay-turned', replay: null });
  return null;
}
