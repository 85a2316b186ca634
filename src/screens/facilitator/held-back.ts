import type { FacilitatorCommand, FacilitatorCommandOf } from '../../session/command.ts';
import type { SeatId, TeamId } from '../../session/ids.ts';
import type { StrikeSign } from '../../session/struck.ts';
import { lossOf } from './settings-that-lose.ts';
import type { ConsoleScene } from '../../session/view/console-view.ts';
import { say } from '../parts/say.ts';

type Kind = FacilitatorCommand['kind'];
/** What is said while a command waits; null where it goes at once. */
type Words<K extends Kind> = (
  command: FacilitatorCommandOf<K>,
  scene: ConsoleScene,
) => string | null;

/** Another touch takes it back, nothing is lost by it, or it must not wait. */
const atOnce = (): null => null;

/** A kind that is missing here does not compile: whoever adds one says whether it can be taken back. */
const wordsOf: { readonly [K in Kind]: Words<K> } = {
  'choose-scenario': (_, { seats }) =>
    seats.some(({ role }) => role !== null) ? say('hold.choose-scenario') : null,
  'change-settings': ({ settings }, scene) => lossOf(settings, scene),
  'plan-round': atOnce,
  'move-on': ({ to }, { phase }) => leaving(phase, to),
  'keep-rule': atOnce,
  'strike-rule': atOnce,
  'keep-sign': atOnce,
  'strike-sign': ({ sign }, { seats }) =>
    seats.length === 0 ? null : say('hold.struck', { sign: nameOfSign(sign) }),
  'turn-page': atOnce,
  'deal-roles': (_, { crossing }) => (crossing?.isAsking ? say('hold.deal-crossed') : null),
  'give-role': atOnce,
  'pass-role': ({ team, role }, scene) => {
    const lost = scene.absent.find((one) => one.team === team && one.role === role);
    return inTeam(scene, team, say('console.passing-role', { name: lost?.name ?? '' }));
  },
  'move-seat': ({ seat, team }, scene) =>
    isAnswering(scene, seat)
      ? say('hold.move-seat', { name: nameOf(scene, seat), team: say(`thing.${team}`) })
      : null,
  'merge-team': ({ team, into }) =>
    say('hold.merge-team', { team: say(`thing.${team}`), into: say(`thing.${into}`) }),
  'confirm-people': atOnce,
  'remove-seat': ({ seat }, scene) => say('console.removing-seat', { name: nameOf(scene, seat) }),
  'open-door': atOnce,
  'shut-door': atOnce,
  'turn-line': atOnce,
  'steer-showing': atOnce,
  'open-vote': atOnce,
  'close-vote': atOnce,
  'vote-again': ({ target }, scene) =>
    panelOf(scene, target.team)?.telling.state === 'settled'
      ? inTeam(scene, target.team, say('hold.vote-again'))
      : null,
  choose: ({ target, choice }, scene) => {
    const chosen = panelOf(scene, target.team)?.telling.choices[choice];
    return inTeam(scene, target.team, say('hold.choose', { choice: chosen?.text ?? '' }));
  },
  'count-hands': atOnce,
  'estimate-hands': atOnce,
  'confirm-heard': ({ target, heard }, scene) =>
    inTeam(scene, target.team, say('hold.confirm-heard', { heard: say(`heard.${heard}`) })),
  'go-on': atOnce,
  rewind: ({ team, to }, scene) => {
    const told = scene.teams
      .find((one) => one.team === team)
      ?.runs.find(({ kind }) => kind === 'told');
    const title = told?.decisions.find(({ at }) => at === to)?.title ?? '';
    return inTeam(scene, team, say('console.going-back', { title }));
  },
  'start-what-if': atOnce,
  'step-what-if': atOnce,
  'end-what-if': atOnce,
  shorten: ({ cut }) => say('console.shortening', { minutes: cut }),
  'release-inject': ({ inject, target }, { injects }) => {
    const name = injects.find(({ key }) => key === inject)?.name ?? '';
    return say('hold.inject', { name, team: say(`thing.${target.team}`) });
  },
  'withhold-inject': atOnce,
  'start-contest': atOnce,
  'close-round': atOnce,
  'next-round': atOnce,
  'enter-right': ({ teams }) =>
    say('hold.enter-right', {
      teams: teams.map((team) => say(`thing.${team}`)).join(', ') || say('hold.none'),
    }),
  'end-contest': (_, { contests }) =>
    contests.held?.state === 'board' ? null : say('console.contest-ending'),
  'ask-survey': atOnce,
  'close-survey': () => say('hold.close-survey'),
  'enter-sheet': atOnce,
  'take-sheet-back': () => say('hold.take-sheet-back'),
  focus: atOnce,
  'write-note': atOnce,
  'erase-note': ({ note }, { notebook }) =>
    say('console.erasing-note', { text: notebook.notes.find(({ id }) => id === note)?.text ?? '' }),
  park: atOnce,
  'take-from-parking': ({ item }, { notebook }) =>
    say('console.taking-from-parking', {
      text: notebook.parked.find(({ id }) => id === item)?.text ?? '',
    }),
  'show-parking': atOnce,
  'hide-parking': atOnce,
  'settle-parked': atOnce,
  'write-words': atOnce,
  'erase-words': ({ words }, { notebook }) =>
    say('hold.erase-words', { text: notebook.words.find(({ id }) => id === words)?.text ?? '' }),
  'keep-words': atOnce,
  'let-words-go': atOnce,
  'show-message': atOnce,
  'take-message-away': atOnce,
  'take-lantern-down': ({ seat }, scene) => say('hold.lantern', { name: nameOf(scene, seat) }),
  pause: atOnce,
  'hold-team': atOnce,
  'let-team-go': atOnce,
  'draw-curtain': atOnce,
  'lift-curtain': atOnce,
  'announce-guest': atOnce,
  'see-guest-off': atOnce,
  'answer-call': ({ seat }, scene) => say('hold.answer-call', { name: nameOf(scene, seat) }),
  'have-minutes': ({ minutes }) => say('sheet.taking', { minutes }),
  resume: atOnce,
  stop: atOnce,
  'lift-stop': atOnce,
  'extend-clock': atOnce,
  'debrief-step': atOnce,
  'debrief-picture': atOnce,
  'arrange-stops': atOnce,
  'replay-beat': atOnce,
  'end-replay': atOnce,
  'offer-total': atOnce,
  'offer-file': atOnce,
  'offer-sentence': atOnce,
  'turn-second-key': () => say('hold.second-key'),
  'keep-here': () => say('hold.keep-here'),
  'close-offer': () => say('hold.close-offer'),
  'withdraw-offer': atOnce,
  end: (_, { as }) => say(as === 'briefing' ? 'briefing.ending' : 'console.ending'),
};

/** What is said for three seconds in which a command can be undone; null where it goes at once. */
export function heldBack(command: FacilitatorCommand, scene: ConsoleScene): string | null {
  const words = wordsOf[command.kind] as Words<Kind>;
  return words(command, scene);
}

/** Of several teams it says which one, so that two that do the same are never taken for one. */
function inTeam({ teams }: ConsoleScene, team: TeamId, step: string): string {
  if (teams.length === 1) return step;
  return say('console.step-of-team', { team: say(`thing.${team}`), step });
}

/** Nobody comes back into a play or a debrief that was left. */
function leaving(phase: ConsoleScene['phase'], to: ConsoleScene['phase']): string | null {
  if (phase === 'play') return say('console.going-to-debrief');
  if (to === 'debrief' && phase !== 'de-roling') return say('hold.to-debrief');
  return phase === 'debrief' ? say('hold.leave-debrief') : null;
}

function panelOf({ teams }: ConsoleScene, team: string) {
  return teams.find((one) => one.team === team)?.panel ?? null;
}

/** Whether the seat's team gives answers now, which a seat that moves takes back. */
function isAnswering(scene: ConsoleScene, id: SeatId): boolean {
  const team = scene.seats.find((seat) => seat.id === id)?.team ?? '';
  const state = panelOf(scene, team)?.telling.state;
  return state === 'private' || state === 'talking' || state === 'voting';
}

export function nameOfSign(sign: StrikeSign): string {
  return 'thing' in sign ? say(`thing.${sign.thing}`) : say(`colour.${sign.colour}`);
}

function nameOf({ seats }: ConsoleScene, id: SeatId): string {
  const name = seats.find((seat) => seat.id === id)?.pseudonym;
  return name ? `${say(`colour.${name.colour}`)} ${say(`thing.${name.thing}`)}` : '';
}
