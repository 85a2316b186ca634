import type { DebriefPictures } from '../../../src/report/debrief-pictures.ts';
import { groundRules } from '../../../src/session/group.ts';
import type { Debrief } from '../../../src/session/debrief-place.ts';
import { codePictures, mostTeams } from '../../../src/session/ids.ts';
import type { Message } from '../../../src/session/notebook.ts';
import type { StagePhase, StageScene } from '../../../src/session/view/stage-view.ts';
import { briefingStates } from './briefing-states.ts';
import { asked } from '../asked.ts';
import { askingFilm, toldFilm } from '../shown-film.ts';
import { banded, offeredFile, offeredSentence, offeredTotal } from '../offered.ts';
import { contestStates } from './contest-states.ts';
import { clockAt, decisionStates } from './decision-states.ts';
import { debriefScripts, longMap, shortMap } from './debrief-states.ts';
import { ownStates } from './own-states.ts';
import { statesInTwo } from './second-states.ts';
import {
  board,
  cast,
  line,
  night,
  panel,
  playing,
  sceneOf,
  three,
  two,
  beginning,
  consequence,
  opening,
} from './told-states.ts';

type Debriefing = Extract<StagePhase, { name: 'debrief' }>;

function debriefing(picture: Debrief['picture'], pictures: DebriefPictures, item = 0): Debriefing {
  const steps = {
    paths: 'happened',
    meters: 'why',
    endings: 'happened',
    prompts: 'why',
    shifts: 'why',
    chair: 'take-home',
    asked: 'felt',
    others: 'why',
    words: 'take-home',
  } as const;
  return {
    name: 'debrief',
    at: { step: steps[picture], picture, item },
    script: debriefScripts[steps[picture]],
    clock: { kind: 'debrief-step', endsAt: null, left: 200_000, whole: 300_000 },
    pictures,
    parked: [],
    whatIf: null,
  };
}

const waiting: StagePhase = { name: 'waiting' };
const said: readonly Message[] = [
  { to: null, said: { kind: 'ready', words: 'five-minutes' } },
  { to: 'kite', said: { kind: 'ready', words: 'come-together' } },
  {
    to: 'gourd',
    said: {
      kind: 'typed',
      text: 'The bus of the second group is still on its way from the river, so please begin without them, and keep a place',
    },
  },
];
const spoken = [
  'She says: you bought my plums last week.',
  'He says: they were good. And now he asks for her name.',
];
const parked = [
  { text: 'Who pays for the repair of the bridge?', end: 'group' },
  { text: 'Why nobody asked the ferry people before the road was closed', end: 'trainers' },
  { text: 'What the law says about lists', end: 'talked' },
  { text: 'Pay' },
] as const;
const words = [
  { about: 'say', text: 'We greet first, then we say why the road is closed.' },
  { about: 'say', text: 'A pole has a reason and an hour. We say both.' },
  { about: 'say', text: 'When we do not know, we say that we do not know yet.' },
  { about: 'say', text: 'Nobody is searched without being asked first.' },
  { about: 'take-home', text: 'One bench and some shade at every stop.' },
  { about: 'take-home', text: 'We meet again on the first market day.' },
] as const;

/** Every state of the wall with the longest and the fullest it may have to carry; clocks end after `now`. */
export function wallStates(now: number): Readonly<Record<string, StageScene>> {
  const clock = clockAt(now);
  const join = {
    url: 'http://192.168.1.20:4711/participant/#gourd.kite.wheel',
    code: ['gourd', 'kite', 'wheel'],
  } as const;
  const teams = codePictures
    .slice(0, mostTeams)
    .map((team, index) => ({ team, seats: (index * 5) % 8 }));
  const roles = ['dulomi', 'rimosol', 'yosolmi', 'elwimo', 'osmeli', 'dofeli'].map(
    (key, index) => ({
      key,
      name:
        ['Patrol leader', 'Sergeant', 'Trader', 'Nurse', 'Elder', 'Youth organiser'][index] ?? '',
      personName: cast[key]?.name ?? '',
      art: cast[key]?.art ?? '',
    }),
  );
  const network = { name: 'Trainer 12', qr: 'WIFI:S:Trainer 12;T:WPA;P:river road;;' };
  const few = teams.slice(0, 4);
  const longName = 'https://workshops.training-centre.example';
  const belowPath = { ...join, url: `${longName}/w/k7m2qx9d/participant/#gourd.kite.wheel` };
  const amongOthers = { ...join, code: ['basket', 'ladder', 'kettle', 'ladder'] } as const;
  const phases: Record<string, StagePhase> = {
    lobby: { name: 'lobby', join, seats: 17, teams: few },
    'lobby-path': { name: 'lobby', join: belowPath, seats: 3, teams: few },
    'lobby-path-network': { name: 'lobby', join: { ...belowPath, network }, seats: 3, teams: few },
    'lobby-network': { name: 'lobby', join: { ...amongOthers, network }, seats: 3, teams: few },
    'lobby-full': { name: 'lobby', join: amongOthers, seats: 212, teams },
    'lobby-no-devices': { name: 'lobby', join: null, seats: 0, teams: teams.slice(0, 1) },
    terms: {
      name: 'terms',
      care: 'leaf',
      terms: [
        { term: 'invited', answer: 'both-sides' },
        { term: 'machine', answer: 'trainer' },
        { term: 'visits', answer: 'announced' },
        { term: 'leaves', answer: 'totals' },
      ],
    },
    'terms-none': { name: 'terms', terms: [], care: null },
    rules: {
      name: 'rules',
      rules: groundRules.map((rule) => ({ rule, stands: rule !== 'one-voice' })),
      answered: 12,
    },
    roles: { name: 'roles', roles },
    'roles-asking': { name: 'roles', roles, asksSides: true },
    survey: { name: 'survey', survey: { round: 'before', voted: 17, of: 28 } },
    'survey-few': { name: 'survey', survey: { round: 'after', voted: null, of: null } },
    waiting: { name: 'waiting' },
    title: beginning,
    opening,
    consequence,
    scene: playing(panel('kite', {})),
    'scene-three': playing(
      panel('kite', {
        lines: [
          line('t1', 'rimosol', {
            text: 'Twelve searches by dusk. My sheet is empty.',
            scene: three,
          }),
          line('t2', 'dulomi', { text: 'How do we begin?', scene: three }),
        ],
      }),
    ),
    'scene-night': playing(
      panel('kite', {
        place: 'Upper Lantern',
        lines: [
          line('n1', 'osmeli', { text: 'The road is ours too. What do we do?', scene: night }),
        ],
      }),
    ),
    narrator: playing(
      panel('kite', {
        lines: [
          line('c1', null, {
            text: 'Forty people look at Dulomi. Her first sentence will walk down the whole line.',
            scene: two,
          }),
        ],
      }),
    ),
    ...ownStates,
    'film-in-words': playing(panel('kite', { showing: toldFilm })),
    'film-asking': playing(panel('kite', { showing: askingFilm })),
    'off-stage': playing(
      panel('kite', {
        lines: [
          line('o1', 'elwimo', { text: 'Please. This medicine must stay cold.', scene: two }),
        ],
      }),
    ),
    map: playing(
      panel('kite', {
        lines: [
          line('p1', null, {
            text: 'Today is market day. Everybody must cross Heron Bridge.',
            scene: { ...two, map: true },
          }),
        ],
      }),
    ),
    missing: playing(
      panel('kite', {
        lines: [
          line('x1', 'sibrol', {
            text: 'Nobody has drawn me yet.',
            scene: sceneOf(
              [
                ['sibrol', 'left', 'calm'],
                ['dulomi', 'right', 'smile'],
              ],
              { props: [{ name: 'sundial', at: 'centre' }] },
            ),
          }),
        ],
      }),
    ),
    ...decisionStates(clock),
    ...contestStates(clock('contest', 0.6)),
    ending: playing(
      panel('kite', {
        moreLines: false,
        ending: { key: 'bench', name: 'A bench by the road', picture: 'sit-down' },
      }),
    ),
    'board-8': { name: 'play', focus: { kind: 'board' }, panels: board },
    'board-3': { name: 'play', focus: { kind: 'board' }, panels: board.slice(0, 3) },
    'de-roling': { name: 'de-roling' },
    paths: debriefing('paths', shortMap, 3),
    'paths-long': debriefing('paths', longMap, 4),
    meters: debriefing('meters', longMap),
    endings: debriefing('endings', shortMap),
    prompts: debriefing('prompts', shortMap),
    shifts: debriefing('shifts', shortMap),
    chair: debriefing('chair', shortMap),
    'curtain-map': { name: 'map', picture: 'port-map' },
    meet: { name: 'meet' },
    end: { name: 'end' },
    ...briefingStates,
  };
  const stage = {
    title: 'The River Road',
    world: 'solmirela',
    language: 'en',
    as: 'workshop' as const,
    messages: [],
    captions: [],
    paused: null,
    restEnds: null,
    guests: [],
    stopped: false,
  };
  const scenes = Object.entries({ ...phases, ...statesInTwo(phases) }).map(
    ([state, phase]) => [state, { ...stage, phase }] as const,
  );
  const settled = phases['settled'];
  const replayed = settled?.name === 'play' ? settled.panels[0] : undefined;
  return {
    ...Object.fromEntries(scenes),
    'message-all': { ...stage, phase: phases['voting'] ?? waiting, messages: said.slice(0, 1) },
    'messages-teams': { ...stage, phase: phases['board'] ?? waiting, messages: said },
    captions: { ...stage, phase: phases['voting'] ?? waiting, captions: spoken },
    offer: { ...stage, phase: { ...debriefing('paths', shortMap), offer: offeredTotal } },
    'offer-file': { ...stage, phase: { ...debriefing('paths', shortMap), offer: offeredFile } },
    'offer-round': { ...stage, title: null, phase: { name: 'offer', offer: offeredFile } },
    'offer-sentence': {
      ...stage,
      phase: { ...debriefing('paths', shortMap), offer: offeredSentence },
    },
    others: { ...stage, phase: { ...debriefing('others', shortMap), others: [banded] } },
    asked: { ...stage, phase: { ...debriefing('asked', shortMap), asked } },
    'asked-draft': { ...stage, phase: { ...debriefing('asked', shortMap, 1), asked } },
    words: { ...stage, phase: { ...debriefing('words', shortMap), words } },
    'meters-again': { ...stage, phase: debriefing('meters', shortMap, 2) },
    replay: {
      ...stage,
      phase: { ...debriefing('paths', shortMap), ...(replayed && { replay: replayed }) },
    },
    parking: { ...stage, phase: { ...debriefing('prompts', shortMap), parked } },
    rehearsal: { ...stage, as: 'rehearsal', phase: phases['lobby'] ?? { name: 'waiting' } },
    guests: {
      ...stage,
      phase: phases['scene'] ?? { name: 'waiting' },
      guests: ['officer', 'press'],
    },
    rest: {
      ...stage,
      phase: { name: 'waiting' },
      paused: 'prayer',
      restEnds: { at: now + 500_000, whole: 900_000 },
    },
    paused: { ...stage, phase: phases['voting'] ?? { name: 'waiting' }, paused: 'facilitator' },
    stopped: { ...stage, title: null, world: null, phase: { name: 'waiting' }, stopped: true },
  };
}
