import type { LinkState } from '../../../../src/link/link.ts';
import type { Scene } from '../../../../src/scenario/beat.ts';
import type { SeatView } from '../../../../src/screens/participant/seat.ts';
import type { RunId } from '../../../../src/session/ids.ts';
import type {
  HeldRole,
  SeatMine,
  SeatPhase,
  SeatScene,
} from '../../../../src/session/view/seat-view.ts';
import type { ShownContest } from '../../../../src/session/view/shown-contest.ts';
import type { ShownChoice, ShownLine, Telling } from '../../../../src/session/view/telling.ts';
import { lobbyStates } from './lobby-states.ts';
import { sideStates } from './side-states.ts';
import { panelStates } from './panel-states.ts';
import { voicedBeats } from './voiced-beats.ts';
import { offered } from './offer-states.ts';
import { filmStates } from './film-states.ts';
import { wordStates } from './word-states.ts';
import { surveyStates } from './survey-states.ts';
import { tongueStates } from './tongue-states.ts';
import { leader, trader } from './figures.ts';

type State = LinkState<SeatView>;

const picture: Scene = {
  place: 'heron-bridge',
  backdrop: 'checkpoint',
  time: 'noon',
  weather: 'clear',
  people: [leader, trader],
  props: [{ name: 'cart', at: 'right' }],
  map: false,
};
const line = (id: string, text: string, speaker: ShownLine['speaker'] = null): ShownLine => ({
  id,
  text,
  speaker,
  scene: picture,
  sounds: [],
});
const lines = [
  line('l1', 'First in line is a trader, with a cart of plums.'),
  line('l2', 'Here since dawn! The plums are sweating. So am I.', {
    key: 'yosolmi',
    name: 'Yosolmi',
  }),
];
const lastLine = line('l3', 'The list has not come. What do I say to her first?', {
  key: 'dulomi',
  name: 'Dulomi',
});

const choice = (id: string, text: string, art: string): ShownChoice => ({ id, text, picture: art });
export const fourChoices = [
  choice('c1', 'Greet her, then say why you stop her', 'greet'),
  choice('c2', 'Ask for her papers at once', 'search'),
  choice('c3', 'Let her stand aside in the shade and wait for the list', 'share-shade'),
  choice('c4', 'Wave her through', 'open-road'),
];

const telling: Telling = {
  target: { team: 'kite', run: 'r1' as RunId, at: 3, round: 1 },
  whatIf: false,
  place: 'Heron Bridge',
  lines,
  moreLines: true,
  choices: [],
  decision: null,
  roleName: null,
  state: 'reading',
  chosen: null,
  meters: [],
  ending: null,
  opening: false,
  held: false,
  clock: null,
  news: [],
};
const decided: Telling = {
  ...telling,
  lines: [...lines, lastLine],
  moreLines: false,
  choices: fourChoices,
  state: 'voting',
  decision: { by: 'team', role: null, privateFirst: true, talk: 60, rehearse: 60, clock: 0 },
};

export const role: HeldRole = {
  key: 'leader',
  name: 'Leader of the patrol',
  personName: 'Dulomi',
  art: 'patrol-leader',
  goal: 'Everybody crosses today, and nobody is hurt.',
  interests: [
    'Your people come home before dark.',
    'The valley greets you again.',
    'The captain hears a true report.',
  ],
  secret: 'Your sister stands in the line. Nobody here knows it.',
};

const scene: SeatScene = {
  title: 'The River Road',
  language: 'en',
  team: 'kite',
  phase: { name: 'lobby' },
  messages: [],
  paused: null,
  restEnds: null,
  stopped: false,
};
const mine: SeatMine = {
  pseudonym: { thing: 'basket', colour: 'rose' },
  role: null,
  rules: 'agreed',
  vote: null,
  mayVote: false,
  answer: null,
  lantern: false,
  languages: ['en'],
  code: null,
};
const live: State = {
  status: 'live',
  why: null,
  scene,
  mine,
  clockShift: 0,
  unsent: 0,
  pending: [],
  refused: null,
};

const phase = (shown: SeatPhase, own: Partial<SeatMine> = {}): State => ({
  ...live,
  scene: { ...scene, phase: shown },
  mine: { ...mine, role: shown.name === 'lobby' ? null : role, ...own },
});
const play = (change: Partial<Telling>, own: Partial<SeatMine> = {}): State =>
  phase({ name: 'play', telling: { ...decided, ...change } }, own);

const rules = (['listen', 'respect', 'secret', 'one-voice', 'help', 'no-plans'] as const).map(
  (rule) => ({ rule, stands: true }),
);
const castVote = { kind: 'cast-vote', target: decided.target, choice: 2 } as const;
const clock = { kind: 'vote', endsAt: null, left: 40_000, whole: 60_000 } as const;
const longChoices = fourChoices.map((one, index) => ({
  ...one,
  text: 'Ask her kindly to step aside and look through the papers together',
  id: `long${index}`,
}));
const voiced = fourChoices.map((one) => ({ ...one, voice: `/media/en/${one.id}.mp3` }));
const news = [
  {
    key: 'cart',
    name: 'A wheel breaks',
    text: 'The cart at the front has lost a wheel. Nobody can pass for an hour.',
    picture: 'walk-along',
  },
];
const trading = { key: 'trader', name: 'Trader', personName: 'Yosolmi', art: 'trader' };
const contest: ShownContest = {
  number: 1,
  round: 0,
  of: 3,
  kind: 'match-terms',
  name: 'Whose word is it?',
  picture: 'ask',
  by: 'devices',
  state: 'asking',
  asks: 'The pole. You never know how long it stays across the road.',
  voice: 'organisations',
  role: null,
  options: fourChoices,
  right: null,
  placed: [],
  clock: null,
};
const fifth = choice('c5', 'Ask the elder for help', 'call-elder');

const ready = { kind: 'ready', words: 'five-minutes' } as const;
const typed = {
  kind: 'typed',
  text: 'The second group is still on its way from the river, so we wait for them and have some tea together outside, all of us',
} as const;
const messaged = (state: State, what: 'ready' | 'both'): State => ({
  ...state,
  scene: { ...(state.scene ?? scene), messages: what === 'ready' ? [ready] : [ready, typed] },
});

/** Every state of the screen, by name: looked at in a browser, and measured by tests. */
const asking = (change: Partial<ShownContest> = {}): State =>
  phase({ name: 'contest', contest: { ...contest, ...change } });

export const states: Readonly<Record<string, State>> = {
  connecting: { ...live, status: 'connecting', scene: null, mine: null },
  ...lobbyStates(phase),
  terms: phase(
    {
      name: 'terms',
      care: 'leaf',
      terms: [
        { term: 'invited', answer: 'both-sides' },
        { term: 'machine', answer: 'organisation' },
        { term: 'visits', answer: 'announced' },
        { term: 'leaves', answer: 'sentence' },
      ],
    },
    { role: null },
  ),
  map: phase({ name: 'map', picture: 'map' }, { role: null }),
  meet: phase({ name: 'meet' }, { role: null }),
  rules: phase({ name: 'rules', rules }, { rules: 'unasked', role: null }),
  'rules-agreed': phase({ name: 'rules', rules: rules.slice(0, 5) }, { role: null }),
  'roles-waiting': phase({ name: 'roles' }, { role: null }),
  roles: phase({ name: 'roles' }),
  ...sideStates(phase, role),
  ...surveyStates(phase),
  ...filmStates(play),
  ...wordStates(play),
  ...tongueStates(phase({ name: 'roles' })),
  'beat-narration': phase({
    name: 'play',
    telling: { ...telling, lines: lines.slice(0, 1) },
  }),
  beat: phase({ name: 'play', telling }),
  'beat-done': play({ state: 'reading' }),
  choices: play({ clock }, { mayVote: true }),
  'beat-voiced': play({ state: 'reading', lines: [{ ...lastLine, voice: '/media/en/l3.mp3' }] }),
  'choices-voiced': play({ choices: voiced }, { mayVote: true }),
  ...voicedBeats(play, lines, voiced),
  ...panelStates(play, lastLine),
  'choices-long': play({ choices: longChoices }, { mayVote: true }),
  'choices-message': messaged(play({ choices: longChoices }, { mayVote: true }), 'ready'),
  'lobby-message': messaged(phase({ name: 'lobby' }), 'both'),
  'lantern-lit': play({ state: 'talking', clock }, { lantern: true }),
  'choices-two': play({ choices: fourChoices.slice(0, 2) }, { mayVote: true }),
  'choices-three': play({ choices: fourChoices.slice(0, 3) }, { mayVote: true }),
  'choices-five': play({ choices: [...fourChoices, fifth] }, { mayVote: true }),
  'vote-on-its-way': { ...play({}, { mayVote: true }), unsent: 1, pending: [castVote] },
  'vote-cast': play({}, { mayVote: true, vote: 2 }),
  'turn-first': play({}, { mayVote: true, turn: { given: 0, of: 4 } }),
  'turn-hand-over': play({}, { mayVote: true, turn: { given: 1, of: 4 } }),
  'turn-on-its-way': {
    ...play({}, { mayVote: true, turn: { given: 1, of: 12 } }),
    unsent: 1,
    pending: [castVote],
  },
  'turn-over': play({}, { mayVote: true, turn: { given: 4, of: 4 } }),
  'saying-back': play({ state: 'saying-back' }),
  'saying-back-confirm': play({ state: 'saying-back' }, { mayConfirm: true }),
  'private-vote': play({ state: 'private' }, { mayVote: true }),
  'private-vote-cast': play({ state: 'private' }, { mayVote: true, vote: 2 }),
  'private-vote-of-others': play({ state: 'private' }),
  'vote-refused': {
    ...play({ state: 'talking' }),
    refused: { command: castVote, why: 'decision-gone' },
  },
  rehearsing: play({ state: 'rehearsing', clock: { ...clock, kind: 'rehearse' } }),
  talking: play({ state: 'talking', clock: { ...clock, kind: 'talk' } }),
  'role-decides': play({
    decision: { by: 'role', role: 'nurse', privateFirst: false, talk: 0, rehearse: 0, clock: 0 },
    roleName: 'The nurse',
  }),
  news: play({ news }, { mayVote: true }),
  'news-voiced': play({ news: news.map((one) => ({ ...one, voice: '/media/en/n1.mp3' })) }),
  contest: asking(),
  'contest-voiced': asking({ options: voiced, asksVoice: '/media/en/asks.mp3' }),
  'roles-voiced': phase({ name: 'roles' }, { role: { ...role, voices: ['/media/en/role.mp3'] } }),
  'contest-role': asking({ voice: null, role: trading }),
  'contest-timed': asking({ clock: { ...clock, kind: 'contest' } }),
  'contest-order': asking({ kind: 'order-priorities', placed: fourChoices.slice(0, 2) }),
  'contest-given': phase({ name: 'contest', contest }, { answer: 1 }),
  'contest-bodies': asking({ by: 'bodies' }),
  'contest-right': asking({ state: 'answered', right: 2 }),
  'contest-board': asking({ state: 'board', right: 2 }),
  tied: play({ state: 'tied' }),
  'run-off-next': play({ state: 'tied', among: [0, 2] }),
  'run-off': play({ among: [0, 2] }, { mayVote: true }),
  settled: play({ state: 'settled', chosen: 2 }),
  ending: play({
    choices: [],
    decision: null,
    state: 'voting',
    ending: { key: 'open-road', name: 'The road is open', picture: 'together' },
  }),
  paused: { ...play({}), scene: { ...scene, paused: 'restart' } },
  waiting: phase({ name: 'waiting' }),
  stopped: { ...live, scene: { ...scene, phase: { name: 'waiting' }, stopped: true } },
  'de-roling': phase({ name: 'de-roling' }),
  ...offered(phase),
  end: phase({ name: 'end' }, { role: null }),
  'turned-away-code': { ...live, status: 'turned-away', why: 'wrong-code', scene: null },
  'turned-away-door': { ...live, status: 'turned-away', why: 'door-shut', scene: null },
  'turned-away-busy': { ...live, status: 'turned-away', why: 'busy', scene: null },
  'turned-away-put-away': { ...live, status: 'turned-away', why: 'put-away', scene: null },
  forgotten: { ...live, status: 'forgotten', scene: null, mine: null },
};
