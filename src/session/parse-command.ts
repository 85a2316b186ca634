import { cuts } from '../scenario/pack.ts';
import { showingSteps } from './command.ts';
import type {
  FacilitatorCommand,
  FacilitatorCommandOf,
  InterpreterCommand,
  InterpreterCommandOf,
  ObserverCommand,
  ObserverCommandOf,
  SeatCommand,
  SeatCommandOf,
  StageCommand,
} from './command.ts';
import { shares } from './estimate.ts';
import { groundRules, phaseNames, restReasons } from './group.ts';
import { contestWays } from './contest.ts';
import {
  codePictures,
  mostPeople,
  mostTeams,
  seatColours,
  type RunId,
  type SeatId,
} from './ids.ts';
import { momentTags, readyMessages } from './notebook.ts';
import { ownSides } from './own-side.ts';
import { groupKinds, secondKeys } from './offers.ts';
import { guestKinds } from './care.ts';
import type { StrikeSign } from './struck.ts';
import { mostInRound } from './round.ts';
import { roundPlan } from './parse/round-plan.ts';
import { language, settings } from './parse/settings.ts';
import { mostHandedRound, surveyRounds } from './survey.ts';
import {
  bad,
  listOf,
  oneOf,
  orNull,
  shape,
  someOf,
  text,
  truth,
  whole,
  type Reader,
} from './parse/readers.ts';
import { debriefReaders } from './parse/debrief-readers.ts';

const team = oneOf(codePictures);
const seat = text<SeatId>(/^[\w-]{1,64}$/);
const run = text<RunId>(/^r\d{1,4}$/);
/** Names and keys an author wrote: any letters, nothing that cannot be seen. */
const name = text(/^[^\p{C}]{1,120}$/u);
/** What a facilitator types: one line that can be seen. */
const line = text(/^(?=.*\S)[^\p{C}]{1,120}$/u);
/** It may be empty while the other line is shown. */
const caption = text(/^[^\p{C}]{0,90}$/u);
const longLine = text(/^(?=.*\S)[^\p{C}]{1,400}$/u);
/** Where a decision stands in its story. */
const place = text(/^[^\p{C}]{1,300}$/u);
/** The picture code of a group. */
const code = text(/^[a-z]{2,10}(-[a-z]{2,10}){2,3}$/);
const written = whole(1, 99_999);
const steps = whole(0, 9_999);
const choice = whole(0, 63);
const target = shape({ team, run, at: steps, round: whole(1, 999) });
const focus: Reader<FacilitatorCommandOf<'focus'>['focus']> = (value) => {
  const board = shape({ kind: oneOf(['board']) })(value);
  return board === bad ? shape({ kind: oneOf(['team']), team })(value) : board;
};

const guested = shape({ guest: oneOf(guestKinds) });
const pausing = someOf({ why: oneOf(restReasons), minutes: whole(1, 180) });

const said: Reader<FacilitatorCommandOf<'show-message'>['said']> = (value) => {
  const ready = shape({ kind: oneOf(['ready']), words: oneOf(readyMessages) })(value);
  return ready === bad ? shape({ kind: oneOf(['typed']), text: line })(value) : ready;
};

const castVote: Reader<Omit<SeatCommandOf<'cast-vote'>, 'kind'>> = (value) => {
  const vote = shape({ target, choice })(value);
  const turn = someOf({ voter: whole(0, 11) })(value);
  return vote === bad || turn === bad ? bad : { ...vote, ...turn };
};

const pots: Reader<readonly [number, number]> = (value) => {
  const read = listOf(whole(0, mostPeople), 2)(value);
  return read === bad || read.length !== 2 ? bad : [read[0] ?? 0, read[1] ?? 0];
};

const sign: Reader<StrikeSign> = (value) => {
  const thing = shape({ thing: oneOf(codePictures) })(value);
  return thing === bad ? shape({ colour: oneOf(seatColours) })(value) : thing;
};

const nothing = shape({});
const aimed = shape({ target });
const confirmHeard = shape({ target, heard: oneOf([0, 1, 2]) });

type FacilitatorReaders = {
  readonly [K in FacilitatorCommand['kind']]: Reader<Omit<FacilitatorCommandOf<K>, 'kind'>>;
};

const facilitatorReaders: FacilitatorReaders = {
  'choose-scenario': shape({ name, hash: text(/^[\w:+/=-]{1,128}$/) }),
  'change-settings': shape({ settings }),
  'plan-round': shape({ round: roundPlan }),
  'move-on': shape({ to: oneOf(phaseNames) }),
  'keep-rule': shape({ rule: oneOf(groundRules) }),
  'strike-rule': shape({ rule: oneOf(groundRules) }),
  'keep-sign': shape({ sign }),
  'strike-sign': shape({ sign }),
  'turn-page': shape({ page: whole(0, 999) }),
  'deal-roles': nothing,
  'give-role': shape({ seat, role: orNull(name) }),
  'pass-role': shape({ team, role: name }),
  'move-seat': shape({ seat, team }),
  'merge-team': shape({ team, into: team }),
  'confirm-people': shape({ seat, people: whole(1, 12) }),
  'remove-seat': shape({ seat }),
  'open-door': nothing,
  'shut-door': nothing,
  'turn-line': shape({ target, line: steps }),
  'steer-showing': shape({ target, part: whole(0, 999), to: oneOf(showingSteps) }),
  'open-vote': aimed,
  'close-vote': aimed,
  'vote-again': aimed,
  choose: shape({ target, choice }),
  'count-hands': shape({ target, counts: listOf(whole(0, mostPeople), 64), estimated: truth }),
  'confirm-heard': confirmHeard,
  'estimate-hands': shape({ target, seen: listOf(oneOf(shares), 64) }),
  'go-on': aimed,
  rewind: shape({ team, run, to: steps }),
  'start-what-if': shape({ team, run, at: steps }),
  'step-what-if': shape({ target, choice }),
  'end-what-if': shape({ team }),
  shorten: shape({ cut: oneOf(cuts) }),
  'release-inject': shape({ target, inject: name, value: whole(0, 31) }),
  'withhold-inject': shape({ target, inject: name }),
  'start-contest': shape({ contest: name, by: oneOf(contestWays) }),
  'close-round': shape({ number: written, round: steps }),
  'next-round': shape({ number: written, round: steps }),
  'enter-right': shape({ number: written, round: steps, teams: listOf(team, mostTeams) }),
  'end-contest': shape({ number: written }),
  'ask-survey': shape({ round: oneOf(surveyRounds) }),
  'close-survey': shape({ round: oneOf(surveyRounds) }),
  'enter-sheet': shape({ answers: listOf(choice, mostInRound) }),
  'take-sheet-back': nothing,
  focus: shape({ focus }),
  'write-note': shape({ beat: orNull(shape({ team, run, at: steps })), text: longLine }),
  'erase-note': shape({ note: written }),
  park: shape({ text: line }),
  'take-from-parking': shape({ item: written }),
  'show-parking': nothing,
  'hide-parking': nothing,
  'show-message': shape({ to: orNull(team), said }),
  'take-message-away': shape({ to: orNull(team) }),
  'take-lantern-down': shape({ seat }),
  pause: pausing,
  'hold-team': shape({ team }),
  'let-team-go': shape({ team }),
  'draw-curtain': nothing,
  'lift-curtain': nothing,
  'announce-guest': guested,
  'see-guest-off': guested,
  'answer-call': shape({ seat }),
  'have-minutes': shape({ minutes: whole(5, 480) }),
  resume: nothing,
  stop: nothing,
  'lift-stop': nothing,
  'extend-clock': shape({ seconds: whole(1, 3_600) }),
  ...debriefReaders,
  'offer-total': shape({ stop: place, to: code, second: oneOf(secondKeys) }),
  'offer-file': shape({ of: oneOf(groupKinds), second: oneOf(secondKeys) }),
  'offer-sentence': shape({ text: line }),
  'turn-second-key': shape({ number: written }),
  'keep-here': shape({ number: written }),
  'close-offer': shape({ number: written, pots }),
  'withdraw-offer': shape({ number: written }),
  end: shape({ keeping: oneOf(['totals', 'kept']) }),
};

type SeatReaders = {
  readonly [K in SeatCommand['kind']]: Reader<Omit<SeatCommandOf<K>, 'kind'>>;
};

const seatReaders: SeatReaders = {
  'agree-rules': nothing,
  observe: nothing,
  'cast-vote': castVote,
  'confirm-heard': confirmHeard,
  'answer-contest': shape({ number: written, round: steps, choice }),
  'answer-survey': shape({
    round: oneOf(surveyRounds),
    person: whole(0, mostHandedRound - 1),
    item: whole(0, 63),
    answer: choice,
  }),
  'answer-offer': shape({ number: written, agrees: truth }),
  'swap-role': nothing,
  'tell-side': shape({ side: oneOf(ownSides) }),
  'tell-hearing': shape({ heard: truth }),
  'call-care': nothing,
  'light-lantern': nothing,
  'put-lantern-out': nothing,
  speak: shape({ language }),
  leave: nothing,
};

type ObserverReaders = {
  readonly [K in ObserverCommand['kind']]: Reader<Omit<ObserverCommandOf<K>, 'kind'>>;
};

const observerReaders: ObserverReaders = {
  'tag-moment': shape({ tag: oneOf(momentTags), team: orNull(team) }),
  'take-tag-back': shape({ moment: written }),
};

type InterpreterReaders = {
  readonly [K in InterpreterCommand['kind']]: Reader<Omit<InterpreterCommandOf<K>, 'kind'>>;
};

const interpreterReaders: InterpreterReaders = {
  'finish-interpreting': aimed,
  'show-captions': shape({ lines: listOf(caption, 2) }),
};

/** What a console sent, if it is a command of a facilitator with every field in its bounds; else null. */
export function parseFacilitatorCommand(sent: unknown): FacilitatorCommand | null {
  return parse(facilitatorReaders, sent) as FacilitatorCommand | null;
}

/** What a device sent, if it is a command of a seat with every field in its bounds; else null. */
export function parseSeatCommand(sent: unknown): SeatCommand | null {
  return parse(seatReaders, sent) as SeatCommand | null;
}

/** What an observer's page sent, if it is a command of an observer with every field in its bounds; else null. */
export function parseObserverCommand(sent: unknown): ObserverCommand | null {
  return parse(observerReaders, sent) as ObserverCommand | null;
}

/** What a wall sent, if it is a command of a wall with every field in its bounds; else null. */
export function parseStageCommand(sent: unknown): StageCommand | null {
  return parse({ 'miss-film': aimed }, sent) as StageCommand | null;
}

/** What an interpreter's page sent, if it is a command of an interpreter with every field in its bounds; else null. */
export function parseInterpreterCommand(sent: unknown): InterpreterCommand | null {
  return parse(interpreterReaders, sent) as InterpreterCommand | null;
}

const kindOf = shape({ kind: text(/^[a-z-]{1,32}$/) });

function parse(
  readers: Readonly<Record<string, Reader<object>>>,
  sent: unknown,
): { readonly kind: string } | null {
  const named = kindOf(sent);
  if (named === bad || !Object.hasOwn(readers, named.kind)) return null;
  const fields = readers[named.kind]?.(sent) ?? bad;
  return fields === bad ? null : { kind: named.kind, ...fields };
}
