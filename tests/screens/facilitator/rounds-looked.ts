import type { Body } from '../../../src/report/committee.ts';
import type { ComparedItem, RoundVerdict } from '../../../src/report/compare-rounds.ts';
import type { RoundsLooked } from '../../../src/screens/facilitator/rounds/rounds-api.ts';

const bank: RoundsLooked['bank'] = [
  [
    'bridge',
    'attitudes',
    'A bridge is broken. Who should plan the repair?',
    'Both sides see that they need each other.',
    'security',
  ],
  [
    'mats',
    'attitudes',
    'Two mats, seen from above. How near do both sides sit?',
    'Both sides see each other as partners.',
    'security',
  ],
  [
    'barrier',
    'skills',
    'She stops before the pole. What does the guard do first?',
    'Both sides use talk, listening and fair questions.',
    'security',
  ],
  [
    'patrol-water',
    'attitudes',
    'A patrol vehicle stands at the water. When would you go this week?',
    'People feel safe enough to live their day.',
    'community',
  ],
  [
    'direct-contact',
    'processes',
    'A regular meeting where both sides plan together',
    'Security forces and communities meet and plan directly.',
    'committee',
  ],
  [
    'women-lead',
    'institutions',
    'Women are recruited, they stay, and they lead',
    'Women are recruited, stay, and lead.',
    'committee',
  ],
].map(([key = '', list, asks = '', measures = '', of]) => ({
  key,
  list: list as RoundsLooked['bank'][number]['list'],
  asks,
  measures,
  for: [of as 'security'],
  isDraft: key !== 'mats',
}));

const compared = (
  key: string,
  verdict: RoundVerdict,
  ranges: Pick<ComparedItem, 'baseline' | 'later'>,
): ComparedItem => {
  const item = bank.find((one) => one.key === key);
  if (!item) throw new Error(`There is no ${key}.`);
  const { list, measures, asks, isDraft } = item;
  return {
    item: key,
    list,
    measures,
    asks,
    isDraft,
    verdict,
    answers: ['Far apart', 'Apart', 'Near', 'Side by side'],
    hoped: 'last',
    ...ranges,
  };
};

const evidence = {
  seen: 'Minutes of the meeting, three months in a row',
  when: '2026-10',
  by: 'organisations',
} as const;

/** Rounds of two kinds of people, a checklist, a record, and a file that nobody can read. */
/** A panel that met in another month, and whose two sides let go what it found. */
const leftBy = <P extends readonly Body[]>(panel: P, at: number) => ({
  version: 1 as const,
  day: `2026-1${at}-14`,
  panel,
  letGo: { day: `2026-1${at}-15`, by: panel },
});

export const roundsLooked: RoundsLooked = {
  bank,
  rounds: [
    { name: 'a', months: 0, of: 'security', day: '2025-11-20' },
    { name: 'b', months: 12, of: 'security', day: '2026-11-18' },
    { name: 'c', months: 0, of: 'community', day: '2025-11-22' },
  ],
  report: {
    kinds: [
      {
        of: 'security',
        held: [
          { months: 0, sittings: 3 },
          { months: 12, sittings: 2 },
        ],
        changes: [
          {
            months: 12,
            items: [
              compared('mats', 'farther', { baseline: [1.8, 2.3], later: [0.9, 1.5] }),
              compared('bridge', 'cannot-tell', { baseline: [1.4, 2.1], later: [1.6, 2.4] }),
              compared('barrier', 'judged', { baseline: null, later: null }),
            ],
            inOneOnly: ['bridge'],
          },
        ],
        neverAsked: ['barrier'],
      },
      { of: 'community', held: [{ months: 0, sittings: 1 }], changes: [], neverAsked: [] },
    ],
    notAsked: ['civil-society'],
  },
  checklists: [
    {
      name: 'd',
      kept: {
        kind: 'checklist',
        version: 1,
        day: '2026-11-25',
        panel: ['police', 'organisations'],
        lines: [
          { item: 'direct-contact', step: 'done', evidence },
          { item: 'women-lead', step: 'none', evidence: null },
        ],
      },
    },
    ...(['said', 'written', 'done'] as const).map((step, at) => ({
      name: `d${at}`,
      kept: {
        ...leftBy(['police', 'organisations'] as const, at),
        kind: 'checklist' as const,
        lines: [{ item: 'direct-contact', step, evidence }],
      },
    })),
  ],
  behaviour: [
    {
      name: 'e',
      kept: {
        kind: 'behaviour',
        version: 1,
        day: '2026-11-26',
        panel: ['army', 'community'],
        watched: 9,
        seen: {
          greets: 7,
          'says-why': 5,
          asks: 3,
          waits: 2,
          'hands-seen': 8,
          'says-back': 1,
          'lets-go': 6,
        },
      },
    },
    ...[4, 6, 7].map((greets, at) => ({
      name: `e${at}`,
      kept: {
        ...leftBy(['army', 'community'] as const, at),
        kind: 'behaviour' as const,
        watched: 9,
        seen: {
          greets,
          'says-why': 5,
          asks: 3,
          waits: 2,
          'hands-seen': 8,
          'says-back': 1,
          'lets-go': 6,
        },
      },
    })),
  ],
  unread: ['outside/village.json'],
};
