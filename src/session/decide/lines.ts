import type { Beat, Decision, Line } from '../../scenario/beat.ts';
import { goOnStays, lineDuration, settledStays } from '../../scenario/room-pace.ts';
import type { FacilitatorCommandOf } from '../command.ts';
import { currentBeat, currentTarget } from '../current-beat.ts';
import type { Team } from '../group.ts';
import type { TeamId } from '../ids.ts';
import type { Refusal } from '../refusal.ts';
import { takeAim } from './aim.ts';
import { pinnedScenario, startClock, stopTeamClocks, teamNow, type Draft } from './draft.ts';

export function hasMoreLines(beat: Beat, line: number): boolean {
  return line < beat.lines.length - 1;
}

/** A line that only one role receives comes together with the line before it. */
function through(lines: readonly Line[], line: number): number {
  let last = line;
  while (lines[last + 1] && lines[last + 1]?.role !== null) last += 1;
  return last;
}

function firstLine(lines: readonly Line[]): number {
  const open = lines.findIndex((line) => line.role === null);
  return through(lines, Math.max(open, 0));
}

/** A team has come to a beat: its first line is shown. */
export function arrive(draft: Draft, id: TeamId): void {
  stopTeamClocks(draft, id);
  const beat = beatNow(draft, id);
  if (!beat) return;
  const line = firstLine(beat.lines);
  if (line > 0) draft.record({ kind: 'line-turned', team: id, line });
  followLine(draft, id, [0, line]);
}

/** Goes on from the line that is shown now, after somebody else turns the lines. */
export function followTurning(draft: Draft, id: TeamId): void {
  const { line, ballot } = teamNow(draft, id);
  if (ballot.state === 'reading') followLine(draft, id, [line, line]);
  const isSettled = ballot.state === 'settled' && draft.group.settings.turning === 'clock';
  if (isSettled) startClock(draft, { kind: 'settled', team: id }, settledStays);
}

export function turnLine(
  draft: Draft,
  { target, line }: FacilitatorCommandOf<'turn-line'>,
): Refusal | null {
  const aim = takeAim(draft, target);
  if (typeof aim === 'string') return aim;
  const { team, beat } = aim;
  if (line < 0 || line >= beat.lines.length) return 'no-such-line';
  const shown = through(beat.lines, line);
  if (team.ballot.state !== 'reading' || shown === team.line) return 'already-so';
  draft.record({ kind: 'line-turned', team: team.id, line: shown });
  followLine(draft, team.id, [line, shown]);
  return null;
}

/** The time of the line that is shown has passed. */
export function nextLine(draft: Draft, id: TeamId): void {
  const beat = beatNow(draft, id);
  const { line, ballot } = teamNow(draft, id);
  if (!beat || ballot.state !== 'reading') return;
  if (!hasMoreLines(beat, line)) {
    allLinesShown(draft, teamNow(draft, id), beat);
    return;
  }
  const shown = through(beat.lines, line + 1);
  draft.record({ kind: 'line-turned', team: id, line: shown });
  followLine(draft, id, [line + 1, shown]);
}

/** By clock, a line that is shown has its time; by hand, the last one lets the decision begin. */
function followLine(draft: Draft, id: TeamId, [from, to]: readonly [number, number]): void {
  stopTeamClocks(draft, id, ['line', 'settled']);
  const beat = beatNow(draft, id);
  if (!beat) return;
  const lines = beat.lines.slice(from, to + 1);
  if (draft.group.settings.turning === 'clock' && lines.length > 0) {
    const longest = Math.max(...lines.map((line) => lineDuration(line.text)));
    startClock(draft, { kind: 'line', team: id }, longest);
  } else if (!hasMoreLines(beat, to)) {
    allLinesShown(draft, teamNow(draft, id), beat);
  }
}

function allLinesShown(draft: Draft, team: Team, beat: Beat): void {
  if (draft.group.phase !== 'play' || beat.choices.length === 0) return;
  if (beat.decision) {
    prepare(draft, team, beat.decision);
  } else if (draft.group.settings.turning === 'clock') {
    startClock(draft, { kind: 'settled', team: team.id }, goOnStays);
  }
}

/** Brings a decision to its next step: rehearsal, talk, vote. What the author left out is skipped. */
export function prepare(draft: Draft, team: Team, decision: Decision): void {
  const target = currentTarget(team);
  const { state } = team.ballot;
  if (state === 'reading' && decision.rehearse > 0) {
    draft.record({ kind: 'rehearsal-started', target });
    startClock(draft, { kind: 'rehearse', team: team.id }, decision.rehearse * 1000);
  } else if (state !== 'talking' && decision.talk > 0) {
    draft.record({ kind: 'talk-started', target });
    startClock(draft, { kind: 'talk', team: team.id }, decision.talk * 1000);
  } else {
    openVote(draft, team, decision);
  }
}

export function openVote(draft: Draft, team: Team, decision: Decision): void {
  stopTeamClocks(draft, team.id);
  draft.record({ kind: 'vote-opened', target: currentTarget(team) });
  if (decision.clock > 0) startClock(draft, { kind: 'vote', team: team.id }, decision.clock * 1000);
}

function beatNow(draft: Draft, id: TeamId): Beat | null {
  const scenario = pinnedScenario(draft);
  return scenario && currentBeat(draft.group, teamNow(draft, id), scenario);
}
