import type { Line, Scene } from '../../../src/scenario/beat.ts';
import type { RunId, TeamId } from '../../../src/session/ids.ts';
import type { StagePhase } from '../../../src/session/view/stage-view.ts';
import type { ShownLine, TeamPanel, Telling } from '../../../src/session/view/telling.ts';

export const cast: Readonly<Record<string, { name: string; art: string }>> = {
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

export function sceneOf(people: readonly Stand[], more: Partial<Scene> = {}): Scene {
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
      pose: mood === 'explaining' ? 'explain' : 'stand',
      holds: who === 'dulomi' ? 'clipboard' : null,
      art: cast[who]?.art ?? who,
      looks: at === 'right' ? 'left' : 'right',
    })),
    ...more,
  };
}

export function line(
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

export const two = sceneOf([
  ['dulomi', 'left', 'concerned'],
  ['yosolmi', 'right', 'calm'],
]);
export const three = sceneOf(
  [
    ['dulomi', 'left', 'calm'],
    ['rimosol', 'centre', 'explaining'],
    ['yosolmi', 'right', 'concerned'],
  ],
  { props: [{ name: 'cart', at: 'right' }], time: 'afternoon', weather: 'dust' },
);
export const night = sceneOf(
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

export const choices = [
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

export const decision = {
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
  held: false,
  clock: null,
  news: [],
};

export function panel(
  team: TeamId,
  telling: Partial<Telling>,
  tally: Partial<TeamPanel['tally']> = {},
): TeamPanel {
  return {
    team,
    title: 'The first sentence',
    backdrop: 'checkpoint',
    telling: { ...told, ...telling, target: { ...told.target, ...telling.target, team } },
    tally: { voted: null, of: null, totals: null, ...tally },
  };
}

export function playing(shown: TeamPanel): StagePhase {
  return { name: 'play', focus: { kind: 'team', team: shown.team }, panels: [shown] };
}

/** The first line of a story. */
export const beginning = playing(
  panel('kite', {
    target: { ...told.target, at: 0 },
    lines: [line('c0', null, { text: 'Today is market day.', scene: two })],
  }),
);

/** A scene to which a choice led, and what it moved. */
export const consequence = playing({
  ...panel('kite', {
    moreLines: false,
    lines: [line('k1', 'yosolmi', { text: 'Thank you. Now we can wait.', scene: two })],
  }),
  since: {
    choice: choices[1]!,
    index: 1,
    moved: [
      { key: 'trust', by: 3 },
      { key: 'duty', by: -2 },
    ],
  },
});

/** Two teams that hear the same line of what all share. */
export const opening = {
  name: 'play',
  focus: { kind: 'board' },
  panels: (['gourd', 'kite'] as const).map((team) =>
    panel(team, {
      opening: true,
      lines: [line('p1', 'yosolmi', { text: 'The road was here before us.', scene: two })],
    }),
  ),
} as const satisfies StagePhase;

export const board: readonly TeamPanel[] = [
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
