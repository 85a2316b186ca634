import type { Beat } from '../../scenario/beat.ts';
import { currentBeat, toldRun } from '../current-beat.ts';
import type { Team } from '../group.ts';
import { pinnedScenario, type Draft } from './draft.ts';

/** Whose votes settle a team's decision: the whole room's while all teams stand before the same choices, else the team's. */
export function decidingTeams(draft: Draft, team: Team, beat: Beat): readonly Team[] {
  const { teams } = draft.group;
  if (beat.decision?.by !== 'room' || teams.length === 1) return [team];
  return teams.every((other) => standsThere(draft, other, beat)) ? teams : [team];
}

function standsThere(draft: Draft, team: Team, beat: Beat): boolean {
  const scenario = pinnedScenario(draft);
  if (!scenario || team.ballot.state === 'settled' || draft.group.held.has(team.id)) return false;
  return placesOf(currentBeat(draft.group, team, scenario)) === placesOf(beat);
}

function placesOf(beat: Beat): string {
  return beat.choices.map(({ step }) => `${step.path} ${step.nth}`).join('\n');
}

/** The teams that one result settled together with this one, itself included. */
export function settledTogether(draft: Draft, team: Team): readonly Team[] {
  if (!team.ballot.result?.room) return [team];
  return draft.group.teams.filter(
    ({ ballot, ...other }) =>
      !draft.group.held.has(other.id) &&
      ballot.state === 'settled' &&
      ballot.result?.room === true &&
      pathOf({ ...other, ballot }) === pathOf(team),
  );
}

function pathOf(team: Team): string {
  return toldRun(team).marks.at(-1)?.path ?? '';
}
