import type { FacilitatorCommand, FacilitatorCommandOf } from '../command.ts';
import type { Refusal } from '../refusal.ts';
import {
  choose,
  closeVoteNow,
  countHands,
  estimateHands,
  openVoteNow,
  voteAgain,
} from './ballot.ts';
import { extendClocks, liftStop, pause, resume, stop } from './clocks.ts';
import { turnPage } from './briefing.ts';
import { end, setFocus, stepDebrief, turnPicture } from './debrief.ts';
import { arrangeStops } from './arranging.ts';
import type { Draft } from './draft.ts';
import { releaseInject, withholdInject } from './injects.ts';
import { planRound } from './round.ts';
import { askSurvey, closeSurvey, enterSheet, takeSheetBack } from './survey.ts';
import { closeRound, endContest, enterRight, nextRound, startContest } from './contests.ts';
import { mergeTeam } from './merging.ts';
import { turnLine } from './lines.ts';
import { changeRule, changeSettings, chooseScenario, turnDoor } from './lobby.ts';
import { haveMinutes } from './minutes.ts';
import { refusedByPhase } from './phases-of-commands.ts';
import { moveOn } from './phases.ts';
import { showMessage, takeLanternDown, takeMessageAway } from './messages.ts';
import {
  eraseNote,
  park,
  settleParked,
  takeFromParking,
  turnParking,
  writeNote,
} from './notebook.ts';
import { eraseWords, keepWords, letWordsGo, writeWords } from './own-words.ts';
import { endReplay, replayBeat } from './replaying.ts';
import {
  closeOffer,
  offerFile,
  offerSentence,
  offerTotal,
  turnSecondKey,
  withdrawOffer,
} from './offers.ts';
import { dealRoles, giveRole, passRole } from './roles.ts';
import { endWhatIf, rewind, startWhatIf, stepWhatIf } from './runs.ts';
import { confirmPeople, moveSeat, removeSeat } from './seats.ts';
import { answerCall, turnCurtain, turnGuest, turnHold } from './safety.ts';
import { confirmHeard } from './saying-back.ts';
import { steerShowing } from './showing.ts';
import { goOn, shorten } from './steps.ts';
import { changeSign } from './striking.ts';

type Kind = FacilitatorCommand['kind'];
type Deciders = {
  readonly [K in Kind]: (draft: Draft, command: FacilitatorCommandOf<K>) => Refusal | null;
};

const deciders: Deciders = {
  'choose-scenario': chooseScenario,
  'change-settings': changeSettings,
  'plan-round': planRound,
  'move-on': (draft, { to }) => moveOn(draft, to),
  'keep-rule': changeRule,
  'strike-rule': changeRule,
  'keep-sign': changeSign,
  'strike-sign': changeSign,
  'turn-page': turnPage,
  'deal-roles': dealRoles,
  'give-role': giveRole,
  'pass-role': passRole,
  'move-seat': moveSeat,
  'merge-team': mergeTeam,
  'confirm-people': confirmPeople,
  'remove-seat': (draft, { seat }) => removeSeat(draft, seat),
  'open-door': turnDoor,
  'shut-door': turnDoor,
  'turn-line': turnLine,
  'steer-showing': steerShowing,
  'open-vote': (draft, { target }) => openVoteNow(draft, target),
  'close-vote': (draft, { target }) => closeVoteNow(draft, target),
  'vote-again': (draft, { target }) => voteAgain(draft, target),
  choose,
  'count-hands': countHands,
  'estimate-hands': estimateHands,
  'confirm-heard': confirmHeard,
  'go-on': (draft, { target }) => goOn(draft, target),
  rewind,
  'start-what-if': startWhatIf,
  'step-what-if': stepWhatIf,
  'end-what-if': (draft, { team }) => endWhatIf(draft, team),
  shorten: (draft, { cut }) => shorten(draft, cut),
  'release-inject': releaseInject,
  'withhold-inject': withholdInject,
  'start-contest': startContest,
  'close-round': closeRound,
  'next-round': nextRound,
  'enter-right': enterRight,
  'end-contest': endContest,
  'ask-survey': askSurvey,
  'close-survey': closeSurvey,
  'enter-sheet': enterSheet,
  'take-sheet-back': takeSheetBack,
  focus: (draft, { focus }) => setFocus(draft, focus),
  'write-note': writeNote,
  'erase-note': eraseNote,
  park,
  'take-from-parking': takeFromParking,
  'show-parking': turnParking,
  'hide-parking': turnParking,
  'settle-parked': settleParked,
  'write-words': writeWords,
  'erase-words': eraseWords,
  'keep-words': keepWords,
  'let-words-go': letWordsGo,
  'show-message': showMessage,
  'take-message-away': takeMessageAway,
  'take-lantern-down': (draft, { seat }) => takeLanternDown(draft, seat),
  pause,
  'hold-team': turnHold,
  'let-team-go': turnHold,
  'draw-curtain': turnCurtain,
  'lift-curtain': turnCurtain,
  'announce-guest': turnGuest,
  'see-guest-off': turnGuest,
  'answer-call': (draft, { seat }) => answerCall(draft, seat),
  'have-minutes': (draft, { minutes }) => haveMinutes(draft, minutes),
  resume,
  stop,
  'lift-stop': liftStop,
  'extend-clock': (draft, { seconds }) => extendClocks(draft, seconds),
  'debrief-step': stepDebrief,
  'debrief-picture': turnPicture,
  'arrange-stops': arrangeStops,
  'replay-beat': replayBeat,
  'end-replay': (draft) => endReplay(draft),
  'offer-total': offerTotal,
  'offer-file': offerFile,
  'offer-sentence': offerSentence,
  'turn-second-key': turnSecondKey,
  'keep-here': turnSecondKey,
  'close-offer': closeOffer,
  'withdraw-offer': withdrawOffer,
  end,
};

/** One person turns no two keys: the first asks, and the second answers. */
const keys: Readonly<Partial<Record<Kind, 'first' | 'second'>>> = {
  'offer-total': 'first',
  'offer-file': 'first',
  'offer-sentence': 'first',
  'close-offer': 'first',
  'turn-second-key': 'second',
  'keep-here': 'second',
};

export function decideForFacilitator(
  draft: Draft,
  command: FacilitatorCommand,
  hand: 'first' | 'second',
): Refusal | null {
  const refusal = refusedByPhase(draft.group, command.kind);
  if (refusal) return refusal;
  if ((keys[command.kind] ?? hand) !== hand) return 'key-of-another';
  const decider = deciders[command.kind] as (
    draft: Draft,
    command: FacilitatorCommand,
  ) => Refusal | null;
  return decider(draft, command);
}
