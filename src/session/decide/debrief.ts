import type { FacilitatorCommandOf } from '../command.ts';
import type { Focus } from '../group.ts';
import type { Refusal } from '../refusal.ts';
import { leaveContest } from './contests.ts';
import { leaveSurvey } from './survey.ts';
import { leaveOffer } from './offers.ts';
import { plannedSteps } from '../debrief-minutes.ts';
import { pinnedScenario, startClock, teamIn, type Draft } from './draft.ts';

export function setFocus(draft: Draft, focus: Focus): Refusal | null {
  if (focus.kind === 'team' && !teamIn(draft.group, focus.team)) return 'no-such-team';
  if (nameOf(draft.group.focus) === nameOf(focus)) return 'already-so';
  draft.record({ kind: 'focus-set', focus });
  return null;
}

function nameOf(focus: Focus): string {
  return focus.kind === 'team' ? focus.team : focus.kind;
}

/** Goes to a step, forward or back; its clock only shows, and ends nothing. */
export function stepDebrief(
  draft: Draft,
  { step, seconds }: FacilitatorCommandOf<'debrief-step'>,
): Refusal | null {
  const isThere = draft.group.debrief.step === step;
  if (isThere && seconds === undefined) return 'already-so';
  if (seconds !== undefined && (seconds < 10 || seconds > 3600)) return 'settings-out-of-range';
  stopStepClock(draft);
  if (!isThere) draft.record({ kind: 'debrief-stepped', step });
  startStepClock(draft, seconds);
  return null;
}

export function stopStepClock(draft: Draft): void {
  for (const { of } of draft.group.clocks)
    if (of.kind === 'debrief-step') draft.record({ kind: 'clock-stopped', of });
}

/** By the run sheet, unless it is said how long. */
export function startStepClock(draft: Draft, seconds?: number): void {
  const { step } = draft.group.debrief;
  const planned = plannedSteps(draft.group, pinnedScenario(draft))[step] * 60;
  startClock(draft, { kind: 'debrief-step' }, (seconds ?? planned) * 1000);
}

export function turnPicture(
  draft: Draft,
  command: FacilitatorCommandOf<'debrief-picture'>,
): Refusal | null {
  const { picture, item } = command;
  const { debrief } = draft.group;
  if (debrief.picture === picture && debrief.item === item) return 'already-so';
  draft.record({ kind: 'debrief-turned', debrief: { step: debrief.step, picture, item } });
  return null;
}

/** What is to be kept of it; the room's owner burns or keeps accordingly. */
export function end(draft: Draft, { keeping }: FacilitatorCommandOf<'end'>): Refusal | null {
  const { as, settings } = draft.group;
  const { inChainOfCommand, round } = settings;
  if (keeping === 'kept' && (as !== 'workshop' || round)) return 'nothing-is-kept';
  if (keeping === 'kept' && inChainOfCommand) return 'chain-of-command';
  leaveContest(draft);
  leaveSurvey(draft);
  leaveOffer(draft);
  draft.record({ kind: 'ended', keeping });
  return null;
}
