import type { Beat } from '../scenario/beat.ts';
import type { Step } from '../scenario/playthrough.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { FacilitatorCommand } from './command.ts';
import { currentBeat, currentTarget, toldRun } from './current-beat.ts';
import { cutSteps } from './cut-steps.ts';
import { beforePlay, type Group, type Settings, type Team } from './group.ts';
import { openPhases } from './open-phases.ts';

/** What a team decided on paper: the choice by its shape, from 0, and the hands for each; no hands where nobody counted. */
export type TypedChoice = { readonly choice: number; readonly counts: readonly number[] };

/** The decisions of each team, in their order. */
export type TypedIn = readonly (readonly TypedChoice[])[];

export type TypedMistake = {
  readonly why: 'no-such-choice' | 'counts-disagree' | 'past-the-end';
  /** Which team and which of its decisions, from 0. */
  readonly team: number;
  readonly decision: number;
};

/** Follows every team through the story before anything is done. Null where all of it fits. */
export function findMistake(
  scenario: Scenario,
  typed: TypedIn,
  cut: Settings['cut'],
): TypedMistake | null {
  for (const [team, rows] of typed.entries()) {
    const found = followed(scenario, rows, cut);
    if (found) return { ...found, team };
  }
  return null;
}

/** Steps that only go on, between two decisions, before a story is taken for endless. */
const farthest = 40;

function followed(
  scenario: Scenario,
  rows: readonly TypedChoice[],
  cut: Settings['cut'],
): Omit<TypedMistake, 'team'> | null {
  const read = (steps: readonly Step[]): Beat =>
    scenario.read({ scenario: scenario.hash, seed: 0, steps });
  let steps: readonly Step[] = cutSteps(read([]), cut);
  for (const [decision, row] of rows.entries()) {
    let beat = read(steps);
    for (let gone = 0; gone < farthest && isGoOn(beat); gone += 1) {
      steps = [...steps, ...beat.choices.map(({ step }) => step)];
      beat = read(steps);
    }
    const why = refused(beat, row);
    if (why) return { why, decision };
    const taken = beat.choices[row.choice];
    if (taken) steps = [...steps, taken.step];
  }
  return null;
}

const isGoOn = ({ decision, choices }: Beat): boolean => decision === null && choices.length === 1;

function refused({ decision, choices }: Beat, row: TypedChoice): TypedMistake['why'] | null {
  if (decision === null) return 'past-the-end';
  if (choices[row.choice] === undefined) return 'no-such-choice';
  if (row.counts.some((count, at) => count > 0 && choices[at] === undefined))
    return 'no-such-choice';
  // What the whole room decides is the sum of its teams.
  const isOwn = decision.by !== 'room' && decision.by !== 'facilitator';
  const most = Math.max(0, ...row.counts);
  return isOwn && most > 0 && row.counts[row.choice] !== most ? 'counts-disagree' : null;
}

type Stand = {
  readonly group: Group;
  readonly team: Team;
  readonly beat: Beat;
  /** Null once all that was typed is taken. */
  readonly row: TypedChoice | null;
};

/**
 * The command that a facilitator would give next to lead the group through what was typed, from the lobby to the debrief;
 * null once it is there. Everything comes about by the same commands as in a room, so that it is an ordinary session.
 */
export function nextTyped(
  group: Group,
  scenario: Scenario,
  typed: TypedIn,
): FacilitatorCommand | null {
  const { phase, paused, settings } = group;
  if (paused !== null) return { kind: 'resume' };
  const phases = openPhases(scenario, settings);
  const next = phases[phases.indexOf(phase) + 1];
  if (beforePlay.includes(phase)) return next ? { kind: 'move-on', to: next } : null;
  if (phase === 'de-roling') return { kind: 'move-on', to: 'debrief' };
  if (phase !== 'play') return null;
  const stands = group.teams.map((team, at): Stand => {
    const decided = toldRun(team).marks.filter(({ ballot }) => ballot !== null).length;
    const row = typed[at]?.[decided] ?? null;
    return { group, team, beat: currentBeat(group, team, scenario), row };
  });
  for (const act of acts)
    for (const stand of stands) {
      const command = act(stand);
      if (command !== null) return command;
    }
  return { kind: 'move-on', to: 'debrief' };
}

type Act = (stand: Stand) => FacilitatorCommand | null;

/** All teams do the first before any does the next, since some decisions are those of the whole room. */
const acts: readonly Act[] = [
  showLines,
  goStraightOn,
  openVoting,
  enterHands,
  closeVoting,
  takeStep,
];

function showLines({ team, beat }: Stand): FacilitatorCommand | null {
  const last = beat.lines.length - 1;
  if (beat.choices.length === 0 || team.line >= last) return null;
  return { kind: 'turn-line', target: currentTarget(team), line: last };
}

function goStraightOn({ team, beat }: Stand): FacilitatorCommand | null {
  return isGoOn(beat) ? { kind: 'go-on', target: currentTarget(team) } : null;
}

const beforeVote: readonly Team['ballot']['state'][] = [
  'reading',
  'rehearsing',
  'private',
  'talking',
];

function openVoting({ team, beat, row }: Stand): FacilitatorCommand | null {
  if (row === null || beat.decision === null) return null;
  const target = currentTarget(team);
  // On paper nobody confirms it, and the story goes on as where it was heard.
  if (team.ballot.state === 'saying-back') return { kind: 'confirm-heard', target, heard: 2 };
  return beforeVote.includes(team.ballot.state) ? { kind: 'open-vote', target } : null;
}

function enterHands({ team, beat, row }: Stand): FacilitatorCommand | null {
  const { state, counted } = team.ballot;
  if (row === null || state !== 'voting' || counted !== null) return null;
  if (beat.decision?.by === 'facilitator' || row.counts.every((count) => count === 0)) return null;
  const counts = beat.choices.map((_, at) => row.counts[at] ?? 0);
  return { kind: 'count-hands', target: currentTarget(team), counts, estimated: false };
}

/** Which road a room took on paper stands, whatever the hands of its teams add up to. */
function closeVoting({ group, team, row, beat }: Stand): FacilitatorCommand | null {
  const { state, counted } = team.ballot;
  if (row === null || (state !== 'voting' && state !== 'tied')) return null;
  const target = currentTarget(team);
  const together = beat.decision?.by === 'room' ? group.teams : [team];
  const sums = beat.choices.map((_, at) =>
    together.reduce((sum, { ballot }) => sum + (ballot.counted?.counts[at] ?? 0), 0),
  );
  const agrees = state === 'voting' && counted !== null && sums[row.choice] === Math.max(...sums);
  return agrees ? { kind: 'close-vote', target } : { kind: 'choose', target, choice: row.choice };
}

function takeStep({ team, row }: Stand): FacilitatorCommand | null {
  const isSettled = row !== null && team.ballot.state === 'settled';
  return isSettled ? { kind: 'go-on', target: currentTarget(team) } : null;
}
