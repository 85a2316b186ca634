import type { CommandKind } from '../command.ts';
import { beforePlay, phaseNames, type Group, type PhaseName } from '../group.ts';
import { hasMeaningIn } from '../session-kind.ts';
import { surveyPhases } from '../survey.ts';
import type { Refusal } from '../refusal.ts';

const always = phaseNames.filter((phase) => phase !== 'end');
const beforeDebrief: readonly PhaseName[] = ['lobby', 'terms', 'rules', 'roles', 'play'];
const play: readonly PhaseName[] = ['play'];
/** Before the story, and between its beats. */
const contests: readonly PhaseName[] = ['rules', 'roles', 'play'];
const surveys = Object.values(surveyPhases).flat();
const debrief: readonly PhaseName[] = ['debrief'];
/** A round has no debrief, and asks where its questions are. */
const offering: readonly PhaseName[] = ['rules', 'debrief'];

/** In which phases each command has a meaning. */
const phasesOf: Readonly<Record<CommandKind, readonly PhaseName[]>> = {
  'choose-scenario': ['lobby'],
  'change-settings': always,
  'plan-round': ['lobby'],
  'move-on': always,
  'keep-rule': ['lobby', 'terms', 'rules'],
  'strike-rule': ['lobby', 'terms', 'rules'],
  'keep-sign': beforePlay,
  'strike-sign': beforePlay,
  'turn-page': ['lobby'],
  'deal-roles': ['roles', 'play'],
  'give-role': ['roles', 'play'],
  'pass-role': ['roles', 'play'],
  'move-seat': beforeDebrief,
  'merge-team': beforeDebrief,
  'confirm-people': always,
  'remove-seat': always,
  'open-door': always,
  'shut-door': always,
  'turn-line': ['play', 'debrief'],
  'steer-showing': play,
  'miss-film': play,
  'open-vote': play,
  'close-vote': play,
  'vote-again': play,
  choose: play,
  'count-hands': play,
  'estimate-hands': play,
  'confirm-heard': play,
  'go-on': play,
  rewind: play,
  'start-what-if': debrief,
  'step-what-if': debrief,
  'end-what-if': debrief,
  shorten: play,
  'release-inject': play,
  'withhold-inject': play,
  'start-contest': contests,
  'close-round': contests,
  'next-round': contests,
  'enter-right': contests,
  'end-contest': contests,
  'ask-survey': surveys,
  'close-survey': surveys,
  'enter-sheet': surveyPhases.round,
  'take-sheet-back': surveyPhases.round,
  focus: ['play', 'debrief'],
  'write-note': always,
  'erase-note': always,
  park: always,
  'take-from-parking': always,
  'show-parking': debrief,
  'hide-parking': debrief,
  'settle-parked': debrief,
  'write-words': debrief,
  'erase-words': debrief,
  'keep-words': debrief,
  'let-words-go': debrief,
  'show-message': always,
  'take-message-away': always,
  'take-lantern-down': always,
  pause: always,
  'have-minutes': always,
  'hold-team': play,
  'let-team-go': play,
  'draw-curtain': always,
  'lift-curtain': always,
  'announce-guest': always,
  'see-guest-off': always,
  'answer-call': always,
  resume: always,
  stop: always,
  'lift-stop': always,
  'extend-clock': ['play', 'debrief'],
  'debrief-step': debrief,
  'debrief-picture': debrief,
  'arrange-stops': debrief,
  'replay-beat': debrief,
  'end-replay': debrief,
  'offer-total': always,
  'offer-file': always,
  'offer-sentence': always,
  'turn-second-key': offering,
  'keep-here': offering,
  'close-offer': offering,
  'withdraw-offer': offering,
  end: ['lobby', 'terms', 'rules', 'debrief', 'meet'],
  'agree-rules': ['rules', 'roles', 'play'],
  observe: ['rules', 'roles', 'play'],
  'cast-vote': play,
  'answer-contest': contests,
  'answer-survey': surveys,
  'answer-offer': offering,
  'swap-role': ['roles', 'play'],
  'tell-side': ['roles'],
  'tell-hearing': beforePlay,
  'tag-moment': always,
  'take-tag-back': always,
  'finish-interpreting': play,
  'show-captions': always,
  'call-care': always,
  'light-lantern': always,
  'put-lantern-out': always,
  speak: always,
  leave: always,
};

const readsOn: ReadonlySet<CommandKind> = new Set([
  'turn-line',
  'steer-showing',
  'miss-film',
  'open-vote',
  'close-vote',
  'vote-again',
  'choose',
  'count-hands',
  'estimate-hands',
  'confirm-heard',
  'go-on',
  'rewind',
  'start-what-if',
  'step-what-if',
  'shorten',
  'release-inject',
  'withhold-inject',
  'start-contest',
  'offer-total',
  'cast-vote',
  'finish-interpreting',
]);

/** Why a command has no meaning now, whoever sent it; null where it has. */
export function refusedByPhase(group: Group, kind: CommandKind): Refusal | null {
  if (group.readOnly) return 'read-only';
  if (group.phase === 'end') return 'ended';
  if (!hasMeaningIn(group, kind)) return 'another-kind-of-session';
  if (!phasesOf[kind].includes(group.phase)) return 'wrong-phase';
  return group.fault !== null && readsOn.has(kind) ? 'debrief-only' : null;
}
