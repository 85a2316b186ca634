import { releasable } from '../../report/releasable.ts';
import { isWaiting } from '../clocks.ts';
import type { FacilitatorCommandOf, RoomCommand, SeatCommandOf } from '../command.ts';
import { beforePlay, type Group, type Seat } from '../group.ts';
import { isOffering, offerKey, type Offer, type Offered, type SecondKey } from '../offers.ts';
import type { Refusal } from '../refusal.ts';
import { pinnedScenario, type Draft } from './draft.ts';

/** A ballot that lets something out needs so many answers, and no "no" among them. */
const fewestAnswers = 10;
const [yes, no] = [0, 1] as const;
const mostReceived = 24;

/** Asks to let a decision's total go to another group; the first of two keys. */
export function offerTotal(
  draft: Draft,
  { stop, to, second }: FacilitatorCommandOf<'offer-total'>,
): Refusal | null {
  const refusal = refusedNow(draft.group, second);
  if (refusal) return refusal;
  const { given, kept, file } = draft.group.offers;
  // Bands and numbers of one decision would tell more together than each by itself.
  if (file !== null && file !== 'stays') return 'already-released';
  if (given.some((one) => one.stop === stop)) return 'already-released';
  if (kept.includes(stop)) return 'stays-here';
  const scenario = pinnedScenario(draft);
  if (!scenario) return 'no-scenario';
  const found = releasable(draft.group, scenario).find((one) => one.stop === stop);
  if (!found) return 'no-such-item';
  if (found.why !== null) return found.why;
  offer(draft, { kind: 'total', stop, to, total: found.total }, second);
  return null;
}

/** Asks the group whether the officers may be told its sentence. */
export function offerSentence(
  draft: Draft,
  { text }: FacilitatorCommandOf<'offer-sentence'>,
): Refusal | null {
  const refusal = refusedNow(draft.group, 'group');
  if (refusal) return refusal;
  if (draft.group.offers.sentence !== null) return 'already-released';
  offer(draft, { kind: 'sentence', text: text.trim() }, 'group');
  return null;
}

/** Asks to let the group's totals leave as a file. */
export function offerFile(
  draft: Draft,
  { of, second }: FacilitatorCommandOf<'offer-file'>,
): Refusal | null {
  const refusal = refusedNow(draft.group, second);
  if (refusal) return refusal;
  const { file } = draft.group.offers;
  if (file === 'stays') return 'stays-here';
  if (file !== null) return 'already-released';
  const { surveys, settings } = draft.group;
  const asked = surveys.map(({ round }) => round);
  // Whom a round asks was said when it was planned.
  offer(draft, { kind: 'file', of: settings.round?.of ?? of, asked }, second);
  return null;
}

function refusedNow(group: Group, second: SecondKey): Refusal | null {
  if (!isOffering(group)) return refusedHere(group);
  if (group.settings.round !== undefined && group.surveys.length === 0) return 'still-playing';
  if (isWaiting(group)) return 'paused';
  if (second === 'group' && group.settings.inChainOfCommand) return 'chain-of-command';
  return group.offers.open === null ? null : 'offer-open';
}

function refusedHere({ phase }: Group): Refusal {
  return beforePlay.includes(phase) || phase === 'play' ? 'still-playing' : 'wrong-phase';
}

function offer(draft: Draft, what: Offered, second: SecondKey): void {
  draft.record({ kind: 'offer-made', number: draft.group.offers.made + 1, what, second });
}

/** What waits, where it is the one that is meant. */
function openOffer({ group }: Draft, number: number): Offer | Refusal {
  const { open } = group.offers;
  if (open?.number !== number) return 'no-such-offer';
  return isWaiting(group) ? 'paused' : open;
}

/** A second facilitator agrees, or says that it stays here. */
export function turnSecondKey(
  draft: Draft,
  { kind, number }: FacilitatorCommandOf<'turn-second-key' | 'keep-here'>,
): Refusal | null {
  const open = openOffer(draft, number);
  if (typeof open === 'string') return open;
  if (open.second !== 'facilitator') return 'key-of-group';
  draft.record({ kind: kind === 'turn-second-key' ? 'offer-agreed' : 'offer-refused', number });
  return null;
}

/** The group has answered: on devices, and in lidded pots that the facilitator counted. */
export function closeOffer(
  draft: Draft,
  { number, pots }: FacilitatorCommandOf<'close-offer'>,
): Refusal | null {
  const open = openOffer(draft, number);
  if (typeof open === 'string') return open;
  if (open.second !== 'group') return 'key-of-facilitator';
  const { seals } = draft.facts;
  const answers = [...open.cast.values()].map((sealed) => seals.open(offerKey(open), sealed));
  const [inYes, inNo] = pots;
  // Whoever closes after each answer would else learn what each of the first ones was.
  if (answers.length + inYes + inNo < fewestAnswers) return 'too-few-answers';
  const isAgreed = inNo === 0 && answers.every((answer) => answer === yes);
  draft.record({ kind: isAgreed ? 'offer-agreed' : 'offer-refused', number });
  return null;
}

export function withdrawOffer(
  draft: Draft,
  { number }: FacilitatorCommandOf<'withdraw-offer'>,
): Refusal | null {
  if (draft.group.offers.open?.number !== number) return 'no-such-offer';
  leaveOffer(draft);
  return null;
}

/** Nothing waits for a key once the debrief is over. */
export function leaveOffer(draft: Draft): void {
  const { open } = draft.group.offers;
  if (open !== null) draft.record({ kind: 'offer-withdrawn', number: open.number });
}

/** A device's own yes or no, sealed; it can be changed until the facilitator closes it. */
export function answerOffer(
  draft: Draft,
  seat: Seat,
  { number, agrees }: SeatCommandOf<'answer-offer'>,
): Refusal | null {
  const open = openOffer(draft, number);
  if (typeof open === 'string') return open;
  if (open.second !== 'group') return 'key-of-facilitator';
  if (seat.rules === 'observing') return 'observing';
  const { seals } = draft.facts;
  const answer = agrees ? yes : no;
  const before = open.cast.get(seat.id);
  if (before !== undefined && seals.open(offerKey(open), before) === answer) return null;
  const sealed = seals.seal(offerKey(open), answer);
  draft.record({ kind: 'offer-answered', number, seat: seat.id, sealed });
  return null;
}

type FromOutside = Extract<RoomCommand, { kind: 'receive-total' | 'bring-sentence' }>;

/** The one thing that ever comes from another group. */
export function takeIn({ group, record }: Draft, command: FromOutside): Refusal | null {
  if (group.phase === 'end') return 'ended';
  const isBriefing = group.as === 'briefing';
  if (isBriefing !== (command.kind === 'bring-sentence')) return 'another-kind-of-session';
  if (command.kind === 'bring-sentence') {
    record({ kind: 'sentence-brought', text: command.text });
    return null;
  }
  if (group.offers.received.length >= mostReceived) return 'list-full';
  record({ kind: 'total-received', total: command.total });
  return null;
}
