import type {
  DebriefPictures,
  PathRoad,
  PathStop,
  PathWalk,
} from '../../../src/report/debrief-pictures.ts';
import type { Debrief } from '../../../src/session/debrief-place.ts';
import type { TeamId } from '../../../src/session/ids.ts';

const teams: readonly TeamId[] = ['gourd', 'kite', 'lamp', 'boat'];

type Ways = Partial<Record<TeamId, readonly string[]>>;
type Stops = Readonly<Record<string, readonly [column: number, title: string]>>;

const chosenPictures = ['greet', 'wait', 'write-list', 'talk-aside'] as const;

/** A link is a choice: its place among those that leave the same stop is its shape. */
function mapOf(stops: Stops, links: readonly (readonly [string, string])[], ways: Ways) {
  const entries = Object.entries(ways) as [TeamId, readonly string[]][];
  const through = (path: string) =>
    entries.flatMap(([team, way]) => (way.includes(path) ? [team] : []));
  const along = (from: string, to: string) =>
    entries.flatMap(([team, way]) =>
      way.some((at, index) => at === from && way[index + 1] === to) ? [team] : [],
    );
  const leaving = (path: string) => links.filter(([from]) => from === path);
  const nthOf = (from: string, to: string | undefined) =>
    leaving(from).findIndex(([, end]) => end === to);
  const last = Math.max(...Object.values(stops).map(([column]) => column));
  const steps = (way: readonly string[]) =>
    way.map((stop, at) => ({
      stop,
      choice: way[at + 1] === undefined ? null : nthOf(stop, way[at + 1]),
    }));
  return {
    stops: Object.entries(stops).map(([path, [column, title]]): PathStop => ({
      path,
      title,
      column,
      kind: column === last ? 'ending' : 'decision',
      anchor: null,
      teams: through(path),
      choices: leaving(path).map(([, to], nth) => ({
        text: `to ${stops[to]?.[1] ?? to}`,
        picture: chosenPictures[nth % 4] ?? null,
      })),
      picture: column === last ? 'together' : null,
    })),
    roads: links.map(([from, to]): PathRoad => ({
      from,
      to,
      choice: `to ${stops[to]?.[1] ?? to}`,
      nth: nthOf(from, to),
      teams: along(from, to),
      ghosts: from === 'a' && to === 'e' ? ['gourd'] : [],
    })),
    walks: [
      ...entries.map(([team, way]): PathWalk => ({ team, ghost: false, steps: steps(way) })),
      ...('e' in stops
        ? [{ team: 'gourd' as const, ghost: true, steps: steps(['s', 'a', 'e', 'x']) }]
        : []),
    ],
  };
}

const meter = (key: string, sign: string, values: Readonly<Record<string, readonly number[]>>) => ({
  key,
  name: `${key[0]?.toUpperCase()}${key.slice(1)}`,
  sign,
  range: [0, 10] as const,
  teams: teams.map((team) => ({
    team,
    values: (values[team] ?? []).map((value, at) => ({
      value,
      decision: at === 0 ? '' : `Decision ${at}`,
      choice:
        at === 0
          ? ''
          : ([
              'Greet first, then say why',
              'Medicine first, then in turn',
              'Keep the box shut, walk it across',
            ][at % 3] ?? ''),
    })),
  })),
});

const meters = [
  meter('trust', 'trust', {
    gourd: [5, 6, 8, 7, 9],
    kite: [5, 4, 4, 6, 6],
    lamp: [5, 5, 5, 6, 6],
    boat: [5, 7, 5, 4, 3],
  }),
  meter('safety', 'safety', {
    gourd: [5, 5, 4, 4, 5],
    kite: [5, 6, 7, 7, 8],
    lamp: [5, 6, 6, 6, 5],
    boat: [5, 4, 6, 7, 7],
  }),
  meter('legitimacy', 'legitimacy', {
    gourd: [5, 6, 6, 8, 8],
    kite: [5, 5, 3, 3, 4],
    lamp: [5, 6, 7, 7, 7],
    boat: [5, 5, 5, 5, 6],
  }),
  meter('duty', 'duty', {
    gourd: [5, 4, 4, 3, 4],
    kite: [5, 6, 8, 8, 8],
    lamp: [5, 5, 5, 4, 5],
    boat: [5, 6, 6, 7, 9],
  }),
];

const rest = {
  meters,
  endings: [
    { team: 'gourd', ending: 'bench', name: 'A bench by the road', picture: 'sit-down' },
    { team: 'kite', ending: 'road', name: 'The road is open', picture: 'open-road' },
    { team: 'lamp', ending: 'turns', name: 'Turns are shared', picture: 'share-shade' },
    { team: 'boat', ending: null, name: '', picture: null },
  ].map((one, index) => ({
    ...one,
    team: one.team as TeamId,
    meters: meters.map(({ key, name }) => ({ key, name, value: (index * 3 + key.length) % 10 })),
  })),
  prompts: [
    {
      key: 'a#0',
      path: 'a',
      title: 'The first sentence',
      question: 'What did the first sentence give, and what did it cost?',
      why: 'split',
      stop: null,
    },
  ],
  shifts: [
    {
      team: 'kite',
      title: 'Two good rules met at one box',
      choices: [
        { text: 'Open the box in front of everybody', picture: 'open-road', before: 21, after: 12 },
        { text: 'Ask the elder to hold it', picture: 'call-elder', before: 6, after: 17 },
        { text: 'Keep it shut, and keep the line', picture: null, before: null, after: null },
        { text: 'Send for the captain', picture: null, before: 8, after: 5 },
      ],
    },
  ],
  chair: {
    name: 'Sibrol, a driver from Mill Bend',
    picture: 'elder',
    lines: [
      'I was asked to come. I did not.',
      'The last time I spoke at a table, they wrote my name down.',
    ],
  },
} as const satisfies Omit<DebriefPictures, 'stops' | 'roads' | 'walks'>;

/** A story of four columns, as small as a map gets with four teams. */
export const shortMap: DebriefPictures = {
  ...rest,
  ...mapOf(
    {
      s: [0, 'Fruit at the bridge'],
      a: [1, 'Hear both sides'],
      b: [1, 'Wait for the list'],
      c: [1, 'Wave all through'],
      d: [2, 'Spoiling goods first'],
      e: [2, 'Ask the elder'],
      f: [2, 'Shade and water'],
      g: [2, 'Search the carts'],
      w: [3, 'Fruit sold, a quarrel'],
      x: [3, 'Turns are shared'],
      y: [3, 'Line calm, fruit lost'],
      z: [3, 'Trust falls on both sides'],
    },
    [
      ['s', 'a'],
      ['s', 'b'],
      ['s', 'c'],
      ['a', 'd'],
      ['a', 'e'],
      ['b', 'e'],
      ['b', 'f'],
      ['c', 'g'],
      ['b', 'g'],
      ['d', 'w'],
      ['d', 'x'],
      ['e', 'x'],
      ['f', 'y'],
      ['f', 'x'],
      ['g', 'z'],
      ['g', 'y'],
    ],
    {
      gourd: ['s', 'a', 'd', 'w'],
      kite: ['s', 'a', 'e', 'x'],
      lamp: ['s', 'b', 'f', 'y'],
      boat: ['s', 'b', 'e', 'x'],
    },
  ),
};

/** As long as the longest cut: decisions that some skip, six endings. */
export const longMap: DebriefPictures = {
  ...rest,
  ...mapOf(
    {
      s0: [0, 'The first sentence'],
      s1: [1, 'Who goes first'],
      s2: [2, 'The drum'],
      s3: [3, 'The bag'],
      s3b: [3, 'The bandages'],
      s4: [4, 'Under the fruit'],
      s5: [5, 'The box'],
      s6: [6, 'The melon'],
      s6b: [6, 'The rumour'],
      s7: [7, 'The order'],
      s8: [8, 'The flat drum'],
      s8b: [8, 'The sheet'],
      s9: [9, 'The light'],
      s9b: [9, 'The lamps'],
      s10: [10, 'Tomorrow'],
      e1: [11, 'The road is open'],
      e2: [11, 'A bench by the road'],
      e3: [11, 'The pole stays down'],
      e4: [11, 'A keg is found'],
      e5: [11, 'The bridge is empty'],
      e6: [11, 'The list comes too late'],
    },
    [
      ['s0', 's1'],
      ['s0', 's2'],
      ['s1', 's2'],
      ['s1', 's3'],
      ['s2', 's3'],
      ['s2', 's3b'],
      ['s3', 's4'],
      ['s3b', 's4'],
      ['s3b', 's5'],
      ['s4', 's5'],
      ['s5', 's6'],
      ['s5', 's6b'],
      ['s5', 's7'],
      ['s6', 's7'],
      ['s6b', 's7'],
      ['s7', 's8'],
      ['s7', 's8b'],
      ['s7', 'e5'],
      ['s8', 's9'],
      ['s8b', 's9'],
      ['s8b', 's9b'],
      ['s9', 's10'],
      ['s9b', 's10'],
      ['s9b', 'e6'],
      ['s10', 'e1'],
      ['s10', 'e2'],
      ['s10', 'e3'],
      ['s10', 'e4'],
    ],
    {
      gourd: ['s0', 's1', 's2', 's3', 's4', 's5', 's6', 's7', 's8', 's9', 's10', 'e2'],
      kite: ['s0', 's2', 's3b', 's5', 's7', 's8b', 's9b', 's10', 'e1'],
      lamp: ['s0', 's1', 's3', 's4', 's5', 's6b', 's7', 'e5'],
      boat: ['s0', 's2', 's3', 's4', 's5', 's7', 's8b', 's9', 's10', 'e1'],
    },
  ),
};

/** One question, and as many as a step may have. */
export const debriefScripts: Readonly<Record<Debrief['step'], readonly string[]>> = {
  happened: ['Which moment do you still see?'],
  felt: [],
  why: [
    'The box: two good rules, one box. What did each side need?',
    'Who knew where the keg was? What would have made it safe to tell?',
    'The captain gave an order. Who could say no, and who helped?',
    'Who paid for your road?',
    'Who earned money when the road was closed?',
  ],
  'take-home': [
    'One sentence you would say first, at a real stop.',
    'One thing that should be counted, and is not.',
    'One small promise for the next thirty days. You can keep it alone.',
  ],
};
