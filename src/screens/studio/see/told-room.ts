import type { openLocalRoom } from '../../../link/local.ts';
import type { Beat } from '../../../scenario/beat.ts';
import type { Cut } from '../../../scenario/pack.ts';
import type { Scenario } from '../../../scenario/scenario.ts';
import type { FacilitatorCommand } from '../../../session/command.ts';
import { currentBeat, currentTarget } from '../../../session/current-beat.ts';
import type { Team } from '../../../session/group.ts';
import type { Road } from './find-road.ts';

export type SeenRoom = Awaited<ReturnType<typeof openLocalRoom>>;

/** A room that tells one scenario to one team. */
export type Told = { readonly room: SeenRoom; readonly scenario: Scenario };

/** What an author chose to see it as. */
export type SeenAs = {
  readonly cut: Cut;
  readonly language: string;
  /** Whom the tablet plays; null is nobody in particular. */
  readonly role: string | null;
};

async function does({ room }: Told, command: FacilitatorCommand): Promise<boolean> {
  return (await room.command(command)) === 'done';
}

function here({ room, scenario }: Told): { readonly team: Team; readonly beat: Beat } | null {
  const group = room.group();
  const [team] = group.teams;
  return team ? { team, beat: currentBeat(group, team, scenario) } : null;
}

async function showLines(told: Told, count: number): Promise<boolean> {
  const at = here(told);
  if (!at) return false;
  if (count <= 1 || at.team.line >= count - 1) return true;
  return does(told, { kind: 'turn-line', target: currentTarget(at.team), line: count - 1 });
}

/** Begins the play, with one tablet let in. */
export async function beginPlay(told: Told, { cut, language }: SeenAs): Promise<boolean> {
  const { name, hash } = told.scenario;
  const settings = { cut, language, teams: 1, turning: 'facilitator' } as const;
  const commands: readonly FacilitatorCommand[] = [
    { kind: 'choose-scenario', name, hash },
    { kind: 'change-settings', settings },
    { kind: 'move-on', to: 'rules' },
    { kind: 'move-on', to: 'play' },
    { kind: 'open-door' },
  ];
  for (const command of commands) if (!(await does(told, command))) return false;
  return true;
}

/** Takes the choices of a road, and shows its last beat up to the line; false where the room would not go there. */
export async function walkRoad(told: Told, { choices, shown }: Road): Promise<boolean> {
  for (const choice of choices) {
    const at = here(told);
    if (!at || !(await showLines(told, at.beat.lines.length))) return false;
    const target = currentTarget(at.team);
    if (at.beat.decision !== null && !(await does(told, { kind: 'choose', target, choice })))
      return false;
    if (!(await does(told, { kind: 'go-on', target }))) return false;
  }
  return showLines(told, shown);
}

/** What comes next: a line, the vote, or where the choice leads; false where the tablet is asked, or the story is over. */
export async function goForward(told: Told): Promise<boolean> {
  const at = here(told);
  if (!at) return false;
  const { team, beat } = at;
  const target = currentTarget(team);
  if (team.line < beat.lines.length - 1)
    return does(told, { kind: 'turn-line', target, line: team.line + 1 });
  if (beat.ending !== null) return false;
  if (beat.decision === null || team.ballot.state === 'settled')
    return does(told, { kind: 'go-on', target });
  return does(told, { kind: 'open-vote', target });
}

/** To the line before, or to where the last choice was taken. */
export async function goBack(told: Told): Promise<boolean> {
  const at = here(told);
  if (!at) return false;
  const { team } = at;
  const { run, at: taken } = currentTarget(team);
  if (taken === 0) return false;
  return does(told, { kind: 'rewind', team: team.id, run, to: taken - 1 });
}

/** Gives the tablet the role that was chosen, once it is there. */
export async function giveRole(told: Told, role: string | null): Promise<void> {
  for (const { id, role: held } of told.room.group().seats.values())
    if (held !== role) await does(told, { kind: 'give-role', seat: id, role });
}
