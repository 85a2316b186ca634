import type { FacilitatorCommandOf } from '../command.ts';
import type { Seat } from '../group.ts';
import type { SeatId } from '../ids.ts';
import type { Refusal } from '../refusal.ts';
import { pinnedScenario, teamIn, type Draft } from './draft.ts';

export function turnCurtain(
  draft: Draft,
  { kind }: FacilitatorCommandOf<'draw-curtain' | 'lift-curtain'>,
): Refusal | null {
  const isDrawn = kind === 'draw-curtain';
  if (draft.group.safety.curtain === isDrawn) return 'already-so';
  draft.record({ kind: isDrawn ? 'curtain-drawn' : 'curtain-lifted' });
  return null;
}

/** One team's clocks and votes wait while the others go on. */
export function turnHold(
  draft: Draft,
  { kind, team }: FacilitatorCommandOf<'hold-team' | 'let-team-go'>,
): Refusal | null {
  const isHeld = kind === 'hold-team';
  if (!teamIn(draft.group, team)) return 'no-such-team';
  if (draft.group.held.has(team) === isHeld) return 'already-so';
  draft.record({ kind: isHeld ? 'team-held' : 'team-let-go', team });
  return null;
}

export function turnGuest(
  draft: Draft,
  { kind, guest }: FacilitatorCommandOf<'announce-guest' | 'see-guest-off'>,
): Refusal | null {
  const isHere = kind === 'announce-guest';
  if (draft.group.safety.guests.includes(guest) === isHere) return 'already-so';
  draft.record({ kind: isHere ? 'guest-announced' : 'guest-gone', guest });
  return null;
}

/** Quietly: it is in the facilitator's view, and in nobody else's. */
export function callCare(draft: Draft, { id }: Seat): Refusal | null {
  if (!draft.group.safety.calls.includes(id)) draft.record({ kind: 'care-called', seat: id });
  return null;
}

export function answerCall(draft: Draft, seat: SeatId): Refusal | null {
  if (!draft.group.safety.calls.includes(seat)) return 'already-so';
  draft.record({ kind: 'care-came', seat });
  return null;
}

/** A story with a content note begins once somebody is there to care. Who plays alone in a page has nobody to call. */
export function lacksCare(draft: Draft): boolean {
  const { wears, card } = draft.group.settings.care;
  const isRoom = draft.facts.join !== null;
  const hasNote = (pinnedScenario(draft)?.pack.notes.length ?? 0) > 0;
  return isRoom && hasNote && (wears === null || !card);
}
