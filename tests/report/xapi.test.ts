import { expect, test } from 'vitest';
import type { GroupTotals } from '../../src/report/group-totals.ts';
import { xapiJson } from '../../src/report/xapi.ts';

const totals: GroupTotals = {
  day: '2026-11-30',
  scenario: { name: 'the-ford', title: 'The Ford' },
  of: 'mixed',
  items: [
    {
      kind: 'decision',
      key: 'ford',
      when: null,
      asks: 'What now?',
      measures: null,
      hoped: 'none',
      isDraft: false,
      people: 17,
      cells: [{ key: 'choice-0', text: 'Wade', least: 17, most: 17 }],
    },
  ],
};

type Statement = {
  readonly actor: { readonly objectType: string; readonly account: { readonly name: string } };
  readonly verb: { readonly id: string };
  readonly object: { readonly id: string; readonly definition: object };
  readonly timestamp: string;
};
const read = (of: GroupTotals): readonly Statement[] => JSON.parse(xapiJson(of)) as Statement[];

test('[EXPORT-20] a learning system is told that a group completed it, and nothing else', () => {
  const [statement, ...others] = read(totals);
  expect(others).toEqual([]);
  expect(Object.keys(statement ?? {}).toSorted()).toEqual(['actor', 'object', 'timestamp', 'verb']);
  expect(statement?.actor).toEqual({
    objectType: 'Group',
    account: { homePage: 'https://elsewhere.invalid/groups', name: 'mixed' },
  });
  expect(statement?.verb.id).toMatch(/\/completed$/);
  expect(statement?.object.id).toBe('urn:elsewhere:story:the-ford');
  expect(statement?.timestamp).toBe('2026-11-30T00:00:00Z');
  expect(xapiJson(totals)).not.toMatch(/17|Wade|What now/);
});

test('[EXPORT-20] two groups of one kind on one day are told by the same bytes, and a round has no story', () => {
  expect(xapiJson({ ...totals, items: [] })).toBe(xapiJson(totals));
  const [round] = read({ ...totals, scenario: null });
  expect(round?.object.id).toBe('urn:elsewhere:round');
  expect(Object.keys(round?.object.definition ?? {})).toEqual(['type']);
});
