import type { Line, Scene } from '../../../src/scenario/beat.ts';
import type { DebriefPictures } from '../../../src/report/debrief-pictures.ts';
import type { Debrief } from '../../../src/session/group.ts';
import type { RunId, TeamId } from '../../../src/session/ids.ts';
import { groundRules } from '../../../src/session/group.ts';
import { teamEmblems } from '../../../src/session/ids.ts';
import type { StagePhase, StageScene } from '../../../src/session/view/stage-view.ts';
import type { ShownLine, TeamPanel, Telling } from '../../../src/session/view/telling.ts';
import { longMap, shortMap } from './debrief-states.ts';

const cast: Readonly<Record<string, { name: string; art: string }>> = {
  dulomi: { name: 'Dulomi', art: 'patrol-leader' },
  rimosol: { name: 'Rimosol', art: 'sergeant' },
  yosolmi: { name: 'Yosolmi', art: 'trader' },
  elwimo: { name: 'Elwimo', art: 'nurse' },
  osmeli: { name: 'Osmeli', art: 'elder' },
  dofeli: { name: 'Dofeli', art: 'youth' },
};

type Stand = readonly [
  who: string,
  at: Scene['people'][number]['at'],
  mood: Scene['people'][number]['mood'],
];

function sceneOf(people: readonly Stand[], more: Partial<Scene> = {}): Scene {
  return {
    place: 'heron-bridge',
    backdrop: 'checkpoint',
    time: 'morning',
    weather: 'clear',
    props: [
      { name: 'barrier', at: 'centre' },
      { name: 'cart', at: 'right' },
    ],
    map: false,
    people: people.map(([who, at, mood]) => ({
      who,
      at,
      mood,
      art: cast[who]?.art ?? who,
      looks: at === 'right' ? 'left' : 'right',
    })),
    ...more,
  };
}

function line(
  id: Line['id'],
  speaker: string | null,
  of: { text: string; scene: Scene },
): ShownLine {
  return {
    id,
    text: of.text,
    speaker: speaker === null ? null : { key: speaker, name: cast[speaker]?.name ?? speaker },
    scene: of.scene,
    sounds: [],
  };
}

const two = sceneOf([
  ['dulomi', 'left', 'concerned'],
  ['yosolmi', 'right', 'calm'],
]);
const three = sceneOf(
  [
    ['dulomi', 'left', 'calm'],
    ['rimosol', 'centre', 'explaining'],
    ['yosolmi', 'right', 'concerned'],
  ],
  { props: [{ name: 'cart', at: 'right' }], time: 'afternoon', weather: 'dust' },
);
const night = sceneOf(
  [
    ['osmeli', 'left', 'solemn'],
    ['dulomi', 'right', 'concerned'],
  ],
  {
    backdrop: 'night-road',
    time: 'night',
    weather: 'rain',
    props: [{ name: 'lamp', at: 'centre' }],
  },
);

const choices = [
  { id: 'c1', text: 'Greet first, then say why', picture: 'greet' },
  { id: 'c2', text: 'Tell the whole line the reason', picture: 'announce' },
  { id: 'c3', text: 'Names and loads first, on paper', picture: 'write-list' },
  { id: 'c4', text: 'Step back, hands open, then ask', picture: 'step-back' },
];

const meters = [
  { key: 'trust', name: 'Trust', sign: 'trust', value: 7, range: [0, 10] },
  { key: 'safety', name: 'Safety', sign: 'safety', value: 5, range: [0, 10] },
  { key: 'legitimacy', name: 'Legitimacy', sign: 'legitimacy', value: 4, range: [0, 10] },
  { key: 'duty', name: 'Duty', sign: 'duty', value: 8, range: [0, 10] },
] as const;

const decision = {
  by: 'team',
  role: null,
  privateFirst: false,
  talk: 60,
  rehearse: 60,
  clock: 90,
} as const;

const talk = [
  line('l1', 'dulomi', { text: 'The list has not come.', scene: two }),
  line('l2', 'yosolmi', { text: 'Here since dawn. The fruit will not last.', scene: two }),
];

const told: Telling = {
  target: { team: 'kite', run: 'r1' as RunId, at: 2, round: 1 },
  whatIf: false,
  place: 'Heron Bridge',
  lines: talk,
  moreLines: true,
  choices: [],
  decision: null,
  roleName: null,
  state: 'reading',
  chosen: null,
  meters,
  ending: null,
  opening: false,
  clock: null,
};

function panel(
  team: TeamId,
  telling: Partial<Telling>,
  tally: Partial<TeamPanel['tally']> = {},
): TeamPanel {
  return {
    team,
    title: 'The first sentence',
    backdrop: 'checkpoint',
    telling: { ...told, ...telling, target: { ...told.target, team } },
    tally: { voted: null, of: null, totals: null, ...tally },
  };
}

function playing(shown: TeamPanel): StagePhase {
  return { name: 'play', focus: { kind: 'team', team: shown.team }, panels: [shown] };
}

const board: readonly TeamPanel[] = [
  panel('gourd', { state: 'voting', decision, choices }, { voted: 6, of: 9 }),
  panel(
    'kite',
    { state: 'settled', decision, choices, chosen: 3 },
    { totals: [null, null, null, null] },
  ),
  {
    ...panel('lamp', { lines: [line('m1', null, { text: 'x', scene: night })] }),
    backdrop: 'market',
    title: 'Lamp Market',
  },
  panel('boat', { state: 'talking', decision, choices }),
  {
    ...panel('kettle', {
      moreLines: false,
      ending: { key: 'bench', name: 'A bench by the road', picture: 'sit-down' },
    }),
    backdrop: 'night-road',
  },
  panel('ladder', { state: 'voting', decision, choices }),
  {
    ...panel('comb', { state: 'rehearsing', decision, choices }),
    backdrop: 'hall',
    title: 'Two good rules met at one box',
  },
  panel('leaf', { state: 'tied', decision, choices }),
];

function debriefing(picture: Debrief['picture'], pictures: DebriefPictures, item = 0): StagePhase {
  const steps = {
    paths: 'happened',
    meters: 'why',
    endings: 'happened',
    prompts: 'why',
    chair: 'take-home',
  } as const;
  return {
    name: 'debrief',
    at: { step: steps[picture], picture, item },
    script: ['Which moment do you still see?'],
    clock: { kind: 'debrief-step', endsAt: null, left: 200_000, whole: 300_000 },
    pictures,
    whatIf: null,
  };
}

/** Every state of the wall with the longest and the fullest it may have to carry; clocks end after `now`. */
export function wallStates(now: number): Readonly<Record<string, StageScene>> {
  const clock = (kind: 'vote' | 'talk' | 'rehearse', share: number) =>
    ({ kind, endsAt: now + 90_000 * share, left: 0, whole: 90_000 }) as const;
  const open = { moreLines: false, decision, choices };
  const join = {
    url: 'http://192.168.1.20:4711/participant/#gourd.kite.wheel',
    code: ['gourd', 'kite', 'wheel'],
  } as const;
  const teams = teamEmblems.map((team, index) => ({ team, seats: (index * 5) % 8 }));
  const roles = ['dulomi', 'rimosol', 'yosolmi', 'elwimo', 'osmeli', 'dofeli'].map(
    (key, index) => ({
      key,
      name:
        ['Patrol leader', 'Sergeant', 'Trader', 'Nurse', 'Elder', 'Youth organiser'][index] ?? '',
      personName: cast[key]?.name ?? '',
      art: cast[key]?.art ?? '',
    }),
  );
  const phases: Record<string, StagePhase> = {
    lobby: { name: 'lobby', join, seats: 17, teams: teams.slice(0, 4) },
    'lobby-full': { name: 'lobby', join, seats: 212, teams },
    'lobby-no-devices': { name: 'lobby', join: null, seats: 0, teams: teams.slice(0, 1) },
    rules: {
      name: 'rules',
      rules: groundRules.map((rule) => ({ rule, stands: rule !== 'one-voice' })),
      answered: 12,
    },
    roles: { name: 'roles', roles },
    waiting: { name: 'waiting' },
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
    rehearsing: playing(
      panel('kite', { ...open, state: 'rehearsing', clock: clock('rehearse', 0.8) }),
    ),
    talking: playing(panel('kite', { ...open, state: 'talking', clock: clock('talk', 0.6) })),
    voting: playing(
      panel('kite', { ...open, state: 'voting', clock: clock('vote', 0.4) }, { voted: 7, of: 11 }),
    ),
    'voting-few': playing(
      panel('kite', { ...open, state: 'voting', decision: { ...decision, by: 'corners' } }),
    ),
    'voting-two': playing(
      panel(
        'kite',
        { ...open, choices: choices.slice(0, 2), state: 'voting' },
        { voted: 20, of: 60 },
      ),
    ),
    'voting-three': playing(
      panel('kite', {
        ...open,
        choices: choices.slice(1),
        state: 'voting',
        decision: { ...decision, by: 'role' },
        roleName: 'The youth organiser',
      }),
    ),
    tied: playing(panel('kite', { ...open, state: 'tied' }, { totals: [6, 6, null, null] })),
    settled: playing(
      panel('kite', { ...open, state: 'settled', chosen: 2 }, { totals: [5, 9, 14, 6] }),
    ),
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
    chair: debriefing('chair', shortMap),
    end: { name: 'end' },
  };
  const stage = {
    title: 'The River Road',
    world: 'solmirela',
    language: 'en',
    paused: null,
    stopped: false,
  };
  const scenes = Object.entries(phases).map(
    ([state, phase]) => [state, { ...stage, phase }] as const,
  );
  return {
    ...Object.fromEntries(scenes),
    paused: { ...stage, phase: phases['voting'] ?? { name: 'waiting' }, paused: 'facilitator' },
    stopped: { ...stage, title: null, world: null, phase: { name: 'waiting' }, stopped: true },
  };
}
