import type { FacilitatorCommandOf } from '../command.ts';
import { currentTarget, toldRun } from '../current-beat.ts';
import type { Run, Team } from '../group.ts';
import type { RunId } from '../ids.ts';
import type { Refusal } from '../refusal.ts';
import { takeAim } from './aim.ts';
import { pinnedScenario, stopTeamClocks, teamIn, type Draft } from './draft.ts';
import { arrive } from './lines.ts';
import { takeStep } from './steps.ts';

export function rewind(draft: Draft, command: FacilitatorCommandOf<'rewind'>): Refusal | null {
  const team = teamIn(draft.group, command.team);
  if (!team) return 'no-such-team';
  if (!pinnedScenario(draft)) return 'no-scenario';
  const told = toldRun(team);
  if (told.id !== command.run) return 'decision-gone';
  const at = Math.max(command.to, settingsAtStart(told));
  if (at >= told.steps.length) return 'already-so';
  dropVote(draft, team);
  const from = { run: told.id, at };
  draft.record({ kind: 'run-branched', team: team.id, run: nextRun(team), as: 'told', from });
  arrive(draft, team.id);
  return null;
}

/** A story is never taken back before what was set as it began. */
function settingsAtStart({ steps }: Run): number {
  const first = steps.findIndex(({ kind }) => kind === 'choice');
  return first === -1 ? steps.length : first;
}

function nextRun(team: Team): RunId {
  return `r${team.runs.length + 1}` as RunId;
}

/** Votes that will never be counted are forgotten with their key. */
export function dropVote(draft: Draft, team: Team): void {
  stopTeamClocks(draft, team.id);
  const { state, first } = team.ballot;
  if (state !== 'voting' && state !== 'private' && first === null) return;
  const pair = first === null ? {} : { first: first.round };
  draft.record({ kind: 'vote-dropped', target: currentTarget(team), ...pair });
}

export function startWhatIf(
  draft: Draft,
  command: FacilitatorCommandOf<'start-what-if'>,
): Refusal | null {
  const team = teamIn(draft.group, command.team);
  if (!team) return 'no-such-team';
  if (!pinnedScenario(draft)) return 'no-scenario';
  const run = team.runs.find(({ id }) => id === command.run);
  if (!run || run.kind === 'what-if') return 'no-such-run';
  if (command.at > run.steps.length) return 'no-such-run';
  for (const { id } of draft.group.teams) endWhatIf(draft, id);
  if (draft.group.debrief.replay) draft.record({ kind: 'replay-turned', replay: null });
  const at = Math.max(command.at, settingsAtStart(run));
  const from = { run: run.id, at: Math.min(at, run.steps.length) };
  draft.record({ kind: 'run-branched', team: team.id, run: nextRun(team), as: 'what-if', from });
  arrive(draft, team.id);
  return null;
}

export function stepWhatIf(
  draft: Draft,
  command: FacilitatorCommandOf<'step-what-if'>,
): Refusal | null {
  const aim = takeAim(draft, command.target);
  if (typeof aim === 'string') return aim;
  return takeStep(draft, aim.team, command.choice);
}

/** Refused where no what-if is on the stage. */
export function endWhatIf(draft: Draft, id: Team['id']): Refusal | null {
  const team = teamIn(draft.group, id);
  if (!team) return 'no-such-team';
  if (team.whatIf === null) return 'already-so';
  stopTeamClocks(draft, id);
  draft.record({ kind: 'what-if-ended', team: id });
  return null;
}
