import type {
  InterpreterCommand,
  ObserverCommand,
  RoomCommand,
  SeatCommand,
  Sent,
} from './command.ts';
import type { Event } from './event.ts';
import { castVote } from './decide/ballot.ts';
import { clockRanOut, comeBack } from './decide/clocks.ts';
import { answerContest } from './decide/contests.ts';
import { answerSurvey } from './decide/survey.ts';
import { openDraft, type Draft } from './decide/draft.ts';
import { decideForFacilitator } from './decide/facilitator.ts';
import { finishInterpreting, showCaptions } from './decide/interpreting.ts';
import { tagMoment, takeTagBack } from './decide/observing.ts';
import { refusedByPhase } from './decide/phases-of-commands.ts';
import { lightLantern, putLanternOut } from './decide/messages.ts';
import { answerOffer, takeIn } from './decide/offers.ts';
import { swapRole, tellSide } from './decide/roles.ts';
import { callCare } from './decide/safety.ts';
import { missFilm } from './decide/showing.ts';
import { confirmHeardAs } from './decide/saying-back.ts';
import { answerRules, join, removeSeat, speak, tellHearing } from './decide/seats.ts';
import type { Facts } from './facts.ts';
import type { Group } from './group.ts';
import type { SeatId } from './ids.ts';
import type { Refusal } from './refusal.ts';

/** What comes of a command. No events means that it was so already, and is answered as done. */
export type Decided =
  /** `after` is the group as these events leave it. */
  { readonly events: readonly Event[]; readonly after: Group } | { readonly refused: Refusal };

/** Decides what a command leads to. Pure: time, chance, keys and the story come in with the facts. */
export function decide(group: Group, sent: Sent, facts: Facts): Decided {
  const draft = openDraft(group, facts);
  const refused = decideOn(draft, sent);
  return refused === null ? { events: draft.events, after: draft.group } : { refused };
}

function decideOn(draft: Draft, sent: Sent): Refusal | null {
  switch (sent.by) {
    case 'facilitator':
      return decideForFacilitator(draft, sent.command, sent.second ? 'second' : 'first');
    case 'seat':
      return decideForSeat(draft, sent.seat, sent.command);
    case 'observer':
      return decideForObserver(draft, sent.command);
    case 'interpreter':
      return decideForInterpreter(draft, sent.command);
    case 'stage':
      return refusedByPhase(draft.group, sent.command.kind) ?? missFilm(draft, sent.command);
    case 'room':
      return decideForRoom(draft, sent.command);
    default:
      return sent satisfies never;
  }
}

function decideForSeat(draft: Draft, id: SeatId, command: SeatCommand): Refusal | null {
  const refusal = refusedByPhase(draft.group, command.kind);
  if (refusal) return refusal;
  const seat = draft.group.seats.get(id);
  if (!seat) return 'no-such-seat';
  switch (command.kind) {
    case 'agree-rules':
    case 'observe':
      return answerRules(draft, seat, command.kind);
    case 'cast-vote':
      return castVote(draft, seat, command);
    case 'confirm-heard':
      return confirmHeardAs(draft, seat, command);
    case 'answer-contest':
      return answerContest(draft, seat, command);
    case 'answer-survey':
      return answerSurvey(draft, seat, command);
    case 'answer-offer':
      return answerOffer(draft, seat, command);
    case 'swap-role':
      return swapRole(draft, seat);
    case 'tell-side':
      return tellSide(draft, seat);
    case 'tell-hearing':
      return tellHearing(draft, seat, command);
    case 'call-care':
      return callCare(draft, seat);
    case 'light-lantern':
      return lightLantern(draft, seat);
    case 'put-lantern-out':
      return putLanternOut(draft, seat);
    case 'speak':
      return speak(draft, seat, command);
    case 'leave':
      return removeSeat(draft, id);
    default:
      return command satisfies never;
  }
}

type OpenGroup = Extract<RoomCommand, { kind: 'open-group' }>;

function decideForObserver(draft: Draft, command: ObserverCommand): Refusal | null {
  const refusal = refusedByPhase(draft.group, command.kind);
  if (refusal) return refusal;
  return command.kind === 'tag-moment' ? tagMoment(draft, command) : takeTagBack(draft, command);
}

function decideForInterpreter(draft: Draft, command: InterpreterCommand): Refusal | null {
  const refusal = refusedByPhase(draft.group, command.kind);
  if (refusal) return refusal;
  return command.kind === 'finish-interpreting'
    ? finishInterpreting(draft, command)
    : showCaptions(draft, command);
}

function decideForRoom(draft: Draft, command: RoomCommand): Refusal | null {
  if (draft.group.readOnly) return 'read-only';
  switch (command.kind) {
    case 'open-group':
      return openGroup(draft, command);
    case 'join':
      return join(draft, command);
    case 'receive-total':
    case 'bring-sentence':
      return takeIn(draft, command);
    case 'clock-ran-out':
      return clockRanOut(draft);
    case 'restarted':
      return comeBack(draft, 'restart');
    case 'clock-jumped':
      return comeBack(draft, 'clock-jump');
    default:
      return command satisfies never;
  }
}

function openGroup(draft: Draft, { group, as }: OpenGroup): Refusal | null {
  if (draft.group.sequence > 0) return 'already-so';
  const kind = as === undefined || as === 'workshop' ? {} : { as };
  draft.record({ kind: 'group-opened', group, seed: draft.facts.chance, ...kind });
  return null;
}
