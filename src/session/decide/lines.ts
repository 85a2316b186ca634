import type { Beat, Decision, Line } from '../../scenario/beat.ts';
import { afterVoice, goOnStays, lineDuration, settledStays } from '../../scenario/room-pace.ts';
import type { FacilitatorCommandOf } from '../command.ts';
import { currentBeat, currentTarget } from '../current-beat.ts';
import { ballotStates, type Ballot, type Group, type Team } from '../group.ts';
import type { ClockPurpose } from '../clock.ts';
import type { TeamId } from '../ids.ts';
import { mayVote } from '../may-vote.ts';
import type { Refusal } from '../refusal.ts';
import { takeAim } from './aim.ts';
import { followShowing, showOn } from './showing.ts';
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

/** Turns to a line without beginning anything with it. */
export function showLine(draft: Draft, id: TeamId, line: number): void {
  const beat = beatNow(draft, id);
  if (beat) draft.record({ kind: 'line-turned', team: id, line: through(beat.lines, line) });
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
  const { ballot } = teamNow(draft, id);
  if (ballot.state === 'reading' && !showOn(draft, id)) turnOn(draft, id);
}

function turnOn(draft: Draft, id: TeamId): void {
  const beat = beatNow(draft, id);
  const { line } = teamNow(draft, id);
  if (!beat) return;
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
  if (!beat || followShowing(draft, id, beat)) return;
  const lines = beat.lines.slice(from, to + 1);
  if (draft.group.settings.turning === 'clock' && lines.length > 0) {
    startLine(draft, id, lines);
  } else if (!hasMoreLines(beat, to)) {
    allLinesShown(draft, teamNow(draft, id), beat);
  }
}

function startLine(draft: Draft, id: TeamId, lines: readonly Line[]): void {
  const longest = Math.max(...lines.map((line) => lineDuration(line.text)));
  const more = lines.some((line) => isSpoken(draft, line)) ? afterVoice : 0;
  startClock(draft, { kind: 'line', team: id }, longest + more);
}

/** The line that is shown has its time, whoever turns the others. */
export function timeLine(draft: Draft, id: TeamId): void {
  const line = beatNow(draft, id)?.lines[teamNow(draft, id).line];
  if (line) startLine(draft, id, [line]);
}

/** A film or motion comic is over: by clock the next line comes, and after the last one the decision. */
export function afterShowing(draft: Draft, id: TeamId): void {
  const beat = beatNow(draft, id);
  const { line, ballot } = teamNow(draft, id);
  if (!beat || ballot.state !== 'reading') return;
  if (draft.group.settings.turning === 'clock' || !hasMoreLines(beat, line)) turnOn(draft, id);
}

/** Whether devices speak it by themselves; a voice takes no longer than its line stays. */
function isSpoken(draft: Draft, { id, text }: Line): boolean {
  const { wallSpeaks, language } = draft.group.settings;
  const scenario = pinnedScenario(draft);
  if (wallSpeaks === true || scenario?.isRecorded === undefined) return false;
  return scenario.isRecorded(id, scenario.text(id, text, language), language);
}

/** Where somebody interprets, what follows waits until that is done. */
function allLinesShown(draft: Draft, team: Team, beat: Beat): void {
  if (draft.group.phase === 'play' && draft.group.settings.interpreter) return;
  goOnFromLines(draft, team, beat);
}

/** The decision begins; by clock, a choice that stands alone is taken soon. */
export function goOnFromLines(draft: Draft, team: Team, beat: Beat): void {
  if (draft.group.phase !== 'play' || beat.choices.length === 0) return;
  if (beat.decision) {
    prepare(draft, team, beat);
  } else if (draft.group.settings.turning === 'clock') {
    startClock(draft, { kind: 'settled', team: team.id }, goOnStays);
  }
}

/** Brings a decision to its next step: saying back, rehearsal, private vote, talk, vote. What the author left out is skipped. */
export function prepare(draft: Draft, team: Team, beat: Beat): void {
  const { decision } = beat;
  if (!decision) return;
  const target = currentTarget(team);
  const step = stepAfter(draft.group, team, beat);
  switch (step) {
    case 'saying-back':
      draft.record({ kind: 'saying-back-started', target });
      return;
    case 'rehearsing':
      draft.record({ kind: 'rehearsal-started', target });
      startTimed(draft, { kind: 'rehearse', team: team.id }, decision.rehearse);
      return;
    case 'private':
      draft.record({ kind: 'private-vote-opened', target });
      startTimed(draft, { kind: 'vote', team: team.id }, decision.clock);
      return;
    case 'talking':
      draft.record({ kind: 'talk-started', target });
      startTimed(draft, { kind: 'talk', team: team.id }, decision.talk);
      return;
    case 'voting':
      openVote(draft, team, decision);
      return;
    default:
      step satisfies never;
  }
}

const prepared = ['saying-back', 'rehearsing', 'private', 'talking'] as const;

function stepAfter(group: Group, team: Team, beat: Beat): (typeof prepared)[number] | 'voting' {
  const { state, first } = team.ballot;
  const isWanted = {
    'saying-back': beat.decision?.sayItBack !== undefined,
    rehearsing: (beat.decision?.rehearse ?? 0) > 0,
    private: first === null && isAskedAlone(group, team, beat),
    talking: first !== null || (beat.decision?.talk ?? 0) > 0,
  };
  const isAhead = (step: Ballot['state']): boolean =>
    ballotStates.indexOf(step) > ballotStates.indexOf(state);
  return prepared.find((step) => isAhead(step) && isWanted[step]) ?? 'voting';
}

/** Whoever stands above others would learn what they think, and where nobody has a device nothing is private. */
function isAskedAlone(group: Group, { id }: Team, beat: Beat): boolean {
  if (!beat.decision?.privateFirst || group.settings.inChainOfCommand) return false;
  return [...group.seats.values()].some((seat) => seat.team === id && mayVote(group, seat, beat));
}

/** Keeps the private answers sealed for later, and lets the talk begin. */
export function closePrivateVote(draft: Draft, team: Team, beat: Beat): void {
  stopTeamClocks(draft, team.id);
  draft.record({ kind: 'private-vote-closed', target: currentTarget(team) });
  prepare(draft, teamNow(draft, team.id), beat);
}

export function openVote(draft: Draft, team: Team, decision: Decision): void {
  stopTeamClocks(draft, team.id);
  if (team.ballot.state === 'private')
    draft.record({ kind: 'private-vote-closed', target: currentTarget(team) });
  draft.record({ kind: 'vote-opened', target: currentTarget(teamNow(draft, team.id)) });
  startTimed(draft, { kind: 'vote', team: team.id }, decision.clock);
}

/** Without seconds there is no clock: it lasts until the facilitator goes on. */
function startTimed(draft: Draft, of: ClockPurpose, seconds: number): void {
  if (seconds > 0) startClock(draft, of, seconds * 1000);
}

function beatNow(draft: Draft, id: TeamId): Beat | null {
  const scenario = pinnedScenario(draft);
  return scenario && currentBeat(draft.group, teamNow(draft, id), scenario);
}
