import type { GroupTotals, TotalsCell } from '../../../../src/report/group-totals.ts';
import type { Looked } from '../../../../src/screens/facilitator/before/before-api.ts';
import { roundsLooked } from '../rounds-looked.ts';
import type {
  Burning,
  HostApi,
  PackCard,
  ServedGroup,
  SessionApi,
} from '../../../../src/screens/facilitator/host-api.ts';

export const never = (): Promise<never> => new Promise(() => {});

const river: PackCard = {
  name: 'the-river-road',
  title: 'The River Road',
  hash: 'h',
  minutes: [12, 25, 45],
  teams: [1, 8],
  difficulty: 1,
  languages: ['en', 'fr'],
  unchecked: ['fr'],
  drafts: ['en'],
  findings: [],
};
const broken: PackCard = {
  ...river,
  name: 'the-mill',
  difficulty: 5,
  title: 'The Mill',
  hash: '',
  findings: [
    {
      code: 'ink',
      severity: 'error',
      file: 'story.ink',
      line: 7,
      what: 'There is no knot called "yard".',
      hint: 'Write it, or lead elsewhere.',
    },
  ],
};

const looked: Looked = {
  checks: [
    {
      name: 'network',
      state: 'look',
      case: 'several',
      values: { address: '192.168.1.20', port: '4711', card: 'wlan0' },
    },
    { name: 'phone', state: 'unknown', case: 'waiting', values: {} },
    { name: 'disk', state: 'good', case: 'enough', values: { free: 80.5 } },
    { name: 'clock', state: 'good', case: 'right', values: { time: '09:05', year: 2026 } },
  ],
  cards: [
    { name: 'wlan0', address: '192.168.1.20', kind: 'wifi', isReal: true, isChosen: true },
    { name: 'tun0', address: '10.8.0.2', kind: 'virtual', isReal: false, isChosen: false },
  ],
  phone: 'http://192.168.1.20:4711/reach/',
};

export const burning: Burning = {
  left: [],
  went: [
    {
      group: 'Soldiers and constables',
      totals: [
        { title: 'First words', at: 1_795_960_000_000, to: 'Officers' },
        { title: 'The count at the mill', at: 1_795_961_000_000, to: null },
      ],
      sentence: 'We were told to hurry, and nobody said what for.',
      file: '2026-11-30',
    },
  ],
};

const cells = (counts: readonly (readonly [string, number, number])[]): readonly TotalsCell[] =>
  counts.map(([text, least, most], at) => ({ key: `choice-${at}`, text, least, most }));

const letGo = (day: string, of: GroupTotals['of']): GroupTotals => ({
  day,
  scenario: { name: 'the-river-road', title: 'The River Road' },
  of,
  items: [
    {
      kind: 'question',
      key: 'mats',
      when: 'before',
      asks: 'How near do we and they sit?',
      measures: 'Nearness',
      hoped: 'last',
      isDraft: true,
      people: 34,
      cells: [
        ...cells([
          ['Far apart', 0, 9],
          ['With room between', 11, 11],
          ['Side by side', 14, 14],
          ['On one mat', 0, 9],
        ]),
        { key: 'not-said', text: '', least: 0, most: 9 },
        { key: 'not-known', text: '', least: 0, most: 9 },
      ],
    },
    {
      kind: 'decision',
      key: 'gate',
      when: null,
      asks: 'First words',
      measures: null,
      hoped: 'none',
      isDraft: false,
      people: null,
      cells: cells([
        ['Greet', 0, 0],
        ['Search', 0, 0],
      ]),
    },
  ],
});

/** A host that answers and does nothing. */
export const fakeHost: HostApi = {
  isOneOfSeveral: false,
  isSecond: false,
  others: async () => [{ code: 'boat-comb-leaf', name: 'Officers' }],
  packs: async () => [river, broken],
  before: {
    look: async () => looked,
    choose: never,
    network: async () => ({ name: 'Trainer 12', password: 'river road' }),
    setNetwork: async () => {},
  },
  rounds: {
    look: async () => roundsLooked,
    begin: never,
    keep: async () => {},
    letGo: never,
    drop: never,
  },
  studio: async () => 'http://127.0.0.1:4711/studio/#secret',
  burn: never,
  begin: never,
  beginPassing: never,
  beginSeveral: never,
  earlier: async () => [
    { code: 'lamp-pot-drum', groups: 1, scenario: river.name, phase: 'play', usedAt: 1.796e12 },
    { code: 'leaf-pot-drum', groups: 2, scenario: null, phase: 'lobby', usedAt: 1.797e12 },
  ],
  totals: async () => ({ totals: letGo('2026-11-30', 'mixed'), isLetGo: true }),
  totalsHere: async () => [
    { totals: letGo('2026-11-30', 'mixed'), id: 'a' },
    { totals: letGo('2026-09-02', 'security'), id: 'b' },
    { totals: letGo('2026-08-17', 'security'), id: null },
  ],
  burnTotals: never,
  openEarlier: never,
  burnEarlier: never,
  helpers: async () => [
    {
      code: 'gourd-kite-lamp-boat',
      second: 'http://192.168.1.20:4711/facilitator/#a-secret~the-key-of-the-host',
      observer: 'http://192.168.1.20:4711/observer/#a-secret~the-key-of-the-host',
      interpreter: 'http://192.168.1.20:4711/interpreter/#a-secret~the-key-of-the-host',
    },
  ],
  stage: async () => 'http://192.168.1.20:4711/projector/#secret',
  typeIn: async () => ({ why: 'counts-disagree', team: 0, decision: 0 }),
  printAddress: async () => 'http://192.168.1.20:4711/print/?group=0#secret~the-key-of-the-host',
};

const group = (code: string, name: string): ServedGroup => ({
  code,
  name,
  token: '',
  stage: 'http://192.168.1.20:4711/projector/#secret',
});
export const groups: readonly ServedGroup[] = [
  group('gourd-kite-lamp', 'Soldiers and constables'),
  { ...group('boat-comb-leaf', 'Officers'), isBurned: true },
];

/** The same of a session of two groups. */
export const fakeSession: SessionApi = {
  groups: async () => groups,
  all: async () => {},
  burnAll: async () => burning,
  begin: never,
  before: fakeHost.before ?? { look: never, choose: never, network: never, setNetwork: never },
  forGroup: () => fakeHost,
};
