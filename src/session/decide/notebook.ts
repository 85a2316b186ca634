import type { FacilitatorCommandOf } from '../command.ts';
import type { BeatPlace } from '../notebook.ts';
import type { Refusal } from '../refusal.ts';
import { teamIn, type Draft } from './draft.ts';

/** More than anybody reads again. */
const mostNotes = 300;
const mostParked = 30;

/** A note stands beside a beat that the team has come to, or beside none. */
export function writeNote(
  draft: Draft,
  { beat, text }: FacilitatorCommandOf<'write-note'>,
): Refusal | null {
  const { notes, written } = draft.group.notebook;
  if (notes.length >= mostNotes) return 'list-full';
  if (beat !== null && !hasBeen(draft, beat)) return 'no-such-run';
  draft.record({ kind: 'note-written', note: { id: written + 1, beat, text: text.trim() } });
  return null;
}

function hasBeen({ group }: Draft, { team, run, at }: BeatPlace): boolean {
  const gone = teamIn(group, team)?.runs.find(({ id }) => id === run);
  return gone !== undefined && at <= gone.steps.length;
}

export function eraseNote(
  draft: Draft,
  { note }: FacilitatorCommandOf<'erase-note'>,
): Refusal | null {
  if (!draft.group.notebook.notes.some(({ id }) => id === note)) return 'no-such-item';
  draft.record({ kind: 'note-erased', note });
  return null;
}

export function park(draft: Draft, { text }: FacilitatorCommandOf<'park'>): Refusal | null {
  const { parked, written } = draft.group.notebook;
  if (parked.length >= mostParked) return 'list-full';
  draft.record({ kind: 'item-parked', item: { id: written + 1, text: text.trim() } });
  return null;
}

export function takeFromParking(
  draft: Draft,
  { item }: FacilitatorCommandOf<'take-from-parking'>,
): Refusal | null {
  if (!draft.group.notebook.parked.some(({ id }) => id === item)) return 'no-such-item';
  draft.record({ kind: 'item-unparked', item });
  return null;
}

/** An item may be settled otherwise later. */
export function settleParked(
  draft: Draft,
  { item, end }: FacilitatorCommandOf<'settle-parked'>,
): Refusal | null {
  const parked = draft.group.notebook.parked.find(({ id }) => id === item);
  if (!parked) return 'no-such-item';
  if (parked.end === end) return 'already-so';
  draft.record({ kind: 'parked-settled', item, end });
  return null;
}

export function turnParking(
  draft: Draft,
  { kind }: FacilitatorCommandOf<'show-parking' | 'hide-parking'>,
): Refusal | null {
  const isShown = kind === 'show-parking';
  if (draft.group.notebook.parkedShown === isShown) return 'already-so';
  draft.record({ kind: isShown ? 'parking-shown' : 'parking-hidden' });
  return null;
}
