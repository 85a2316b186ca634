import type { BehaviourRecord, Checklist } from '../../src/report/committee.ts';

const letGo = { day: '2026-11-30', by: ['police', 'community'] } as const;

/** What a panel found of some lines of the bank, and let go. */
export const checklistOf = (items: readonly string[]): Checklist => ({
  kind: 'checklist',
  version: 1,
  day: '2026-11-30',
  panel: ['police', 'community'],
  lines: items.map((item, at) =>
    at === 0
      ? { item, step: 'none', evidence: null }
      : {
          item,
          step: 'written',
          evidence: { seen: 'Posted lanterns', when: '2026-10', by: 'community' },
        },
  ),
  letGo,
});

export const recordOf = (watched: number): BehaviourRecord => ({
  kind: 'behaviour',
  version: 1,
  day: '2026-11-30',
  panel: ['police', 'community'],
  watched,
  seen: {
    greets: watched,
    'says-why': 3,
    asks: 1,
    waits: 2,
    'hands-seen': 4,
    'says-back': 0,
    'lets-go': 5,
  },
  letGo,
});
