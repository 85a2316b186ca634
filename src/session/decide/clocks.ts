import type { FacilitatorCommandOf } from '../command.ts';
import type { Beat } from '../../scenario/beat.ts';
import { currentBeat } from '../current-beat.ts';
import type { Group, Team } from '../group.ts';
import type { Clock } from '../clock.ts';
import type { TeamId } from '../ids.ts';
import type { Refusal } from '../refusal.ts';
import { witness } from '../witness.ts';
import { closeVote } from './closing.ts';
import { roundRanOut } from './contests.ts';
import { pinnedScenario, startClock, teamIn, type Draft } from './draft.ts';
import { closePrivateVote, nextLine, prepare } from './lines.ts';
import { passFromAbsent } from './roles.ts';
import { partRanOut } from './showing.ts';
import { stepOn } from './steps.ts';

/** Pauses, or says why it is paused; a pause may be given a reason later. */
export function pause(
  draft: Draft,
  { why, minutes }: FacilitatorCommandOf<'pause'>,
): Refusal | null {
  if (why === undefined && draft.group.paused !== null) return 'already-so';
  if (why !== undefined && why === draft.group.paused && minutes === undefined) return 'already-so';
  const until = minutes === undefined ? {} : { until: draft.facts.now + minutes * 60_000 };
  draft.record({ kind: 'paused', why: why ?? 'facilitator', ...until });
  return null;
}

export function resume(draft: Draft): Refusal | null {
  if (draft.group.paused === null) return 'already-so';
  draft.record({ kind: 'resumed' });
  return null;
}

export function stop(draft: Draft): Refusal | null {
  if (draft.group.stopped) return 'already-so';
  draft.record({ kind: 'stopped' });
  return null;
}

export function liftStop(draft: Draft): Refusal | null {
  if (!draft.group.stopped) return 'already-so';
  draft.record({ kind: 'stop-lifted' });
  return null;
}

const extendable: readonly Clock['of']['kind'][] = [
  'rehearse',
  'talk',
  'vote',
  'debrief-step',
  'contest',
];

/** Gives everybody's thinking time this much more; lines and settled decisions keep theirs. */
export function extendClocks(draft: Draft, seconds: number): Refusal | null {
  const clocks = draft.group.clocks.filter(({ of }) => extendable.includes(of.kind));
  if (clocks.length === 0) return 'no-clock';
  const more = seconds * 1000;
  for (const { of, endsAt, left, whole } of clocks) {
    const clock = { of, endsAt: endsAt && endsAt + more, left: left + more, whole: whole + more };
    draft.record({ kind: 'clock-started', clock });
  }
  return null;
}

/** The host came back, or its clock jumped: what was recorded is checked, and everything waits for the facilitator. */
export function comeBack(draft: Draft, why: 'restart' | 'clock-jump'): Refusal | null {
  const { group } = draft;
  if (group.readOnly || group.phase === 'end' || group.phase === 'lobby') return null;
  const scenario = pinnedScenario(draft);
  const what = why === 'restart' && scenario && group.fault === null && witness(group, scenario);
  if (group.paused === null) draft.record({ kind: 'paused', why });
  if (what) draft.record({ kind: 'replay-differed', what });
  return null;
}

/** Does what every clock that has run out was waiting for, the earliest first. */
export function clockRanOut(draft: Draft): Refusal | null {
  for (;;) {
    const clock = firstRunOut(draft.group, draft.facts.now);
    if (!clock) return null;
    draft.record({ kind: 'clock-stopped', of: clock.of });
    const isReadable = pinnedScenario(draft) !== null && draft.group.fault === null;
    if (clock.of.kind === 'contest') roundRanOut(draft);
    if ('team' in clock.of && isReadable) actOn(draft, clock.of.kind, clock.of.team);
  }
}

function firstRunOut({ clocks }: Group, now: number): Clock | undefined {
  const out = clocks.filter(({ endsAt }) => endsAt !== null && endsAt <= now);
  return out.toSorted((a, b) => (a.endsAt ?? 0) - (b.endsAt ?? 0))[0];
}

/** A role that nobody here holds passes on, and whoever gets it has as long again. */
function closeOrPassOn(draft: Draft, team: Team, beat: Beat): void {
  const { decision } = beat;
  if (!decision || decision.by === 'facilitator') return;
  const refusal = closeVote(draft, team, beat);
  if (refusal !== 'nothing-counted' || decision.role === null) return;
  if (passFromAbsent(draft, { team: team.id, role: decision.role }))
    startClock(draft, { kind: 'vote', team: team.id }, decision.clock * 1000);
}

type TeamClock = Exclude<Clock['of']['kind'], 'debrief-step' | 'contest'>;

function actOn(draft: Draft, kind: TeamClock, id: TeamId): void {
  const team = teamIn(draft.group, id);
  const scenario = pinnedScenario(draft);
  if (!team || !scenario) return;
  const beat = currentBeat(draft.group, team, scenario);
  switch (kind) {
    case 'line':
      nextLine(draft, id);
      return;
    case 'rehearse':
    case 'talk':
      prepare(draft, team, beat);
      return;
    case 'vote':
      if (team.ballot.state === 'private') closePrivateVote(draft, team, beat);
      else closeOrPassOn(draft, team, beat);
      return;
    case 'settled':
      stepOn(draft, team);
      return;
    case 'showing':
      partRanOut(draft, id);
      return;
    default:
      kind satisfies never;
  }
}
