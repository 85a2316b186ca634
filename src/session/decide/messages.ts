import type { FacilitatorCommandOf } from '../command.ts';
import type { Seat } from '../group.ts';
import type { SeatId } from '../ids.ts';
import type { Said } from '../notebook.ts';
import type { Refusal } from '../refusal.ts';
import { teamIds } from '../team-ids.ts';
import type { Draft } from './draft.ts';

/** A new message takes the place of the one that stood there. */
export function showMessage(
  draft: Draft,
  { to, said }: FacilitatorCommandOf<'show-message'>,
): Refusal | null {
  const { messages, settings } = draft.group;
  if (to !== null && !teamIds(settings).includes(to)) return 'no-such-team';
  const before = messages.find((message) => message.to === to);
  if (before !== undefined && isSame(before.said, said)) return 'already-so';
  draft.record({ kind: 'message-shown', message: { to, said } });
  return null;
}

function isSame(one: Said, other: Said): boolean {
  return wordsOf(one) === wordsOf(other) && one.kind === other.kind;
}

const wordsOf = (said: Said): string => (said.kind === 'ready' ? said.words : said.text);

export function takeMessageAway(
  draft: Draft,
  { to }: FacilitatorCommandOf<'take-message-away'>,
): Refusal | null {
  if (!draft.group.messages.some((message) => message.to === to)) return 'nothing-said';
  draft.record({ kind: 'message-taken-away', to });
  return null;
}

/** Says that somebody at this seat asks the facilitator to come, and not why. */
export function lightLantern(draft: Draft, { id }: Seat): Refusal | null {
  if (!draft.group.lanterns.has(id)) draft.record({ kind: 'lantern-lit', seat: id });
  return null;
}

export function putLanternOut(draft: Draft, { id }: Seat): Refusal | null {
  if (draft.group.lanterns.has(id)) draft.record({ kind: 'lantern-put-out', seat: id });
  return null;
}

export function takeLanternDown(draft: Draft, seat: SeatId): Refusal | null {
  if (!draft.group.seats.has(seat)) return 'no-such-seat';
  if (!draft.group.lanterns.has(seat)) return 'already-so';
  draft.record({ kind: 'lantern-put-out', seat });
  return null;
}
