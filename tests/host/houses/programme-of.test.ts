import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { verb } from '../../../src/host/cli/programme.ts';
import { folderOf } from '../../../src/host/houses/retain.ts';
import type { GroupTotals } from '../../../src/report/group-totals.ts';
import { makeTotals } from '../../../src/report/totals-file.ts';
import { makePlace } from '../place.ts';

const letters = 'abcdefgh';

/** One question with a count of its own in each group, so that a sum tells who is in it. */
const totals = (people: number, key = 'mats'): GroupTotals => ({
  day: '2026-02-03',
  of: 'mixed',
  scenario: { name: 'the-ford', title: 'The Ford' },
  items: [
    {
      kind: 'question',
      key,
      when: 'before',
      asks: 'How near?',
      measures: 'Nearness',
      hoped: 'last',
      isDraft: false,
      people: people * 2,
      cells: ['step-0', 'step-1', 'not-said', 'not-known'].map((cell, at) => ({
        key: cell,
        text: '',
        least: at < 2 ? people : 0,
        most: at < 2 ? people : 0,
      })),
    },
  ],
});

async function run(workshops: readonly (readonly GroupTotals[])[], json = true) {
  const data = makePlace();
  for (const [index, all] of workshops.entries()) {
    const home = join(folderOf(data, (letters[index] ?? 'z').repeat(8)), 'reports');
    mkdirSync(home, { recursive: true });
    for (const [at, one] of all.entries()) {
      const kept = { kind: 'totals', file: JSON.parse(makeTotals(one)) as unknown };
      writeFileSync(join(home, `${at}.json`), JSON.stringify(kept));
    }
    // Of a group that let nothing go.
    writeFileSync(join(home, 'stays.json'), JSON.stringify({ kind: 'totals', version: 1 }));
  }
  const said: string[] = [];
  const note = (text: string): void => void said.push(text);
  const terminal = { print: note, say: note } as never;
  const status = await verb.run({ paths: [], options: { data, json } }, terminal);
  return { status, said: said.join('\n') };
}

test('[MANY-21] what groups of three workshops let go is added up, and nothing of fewer', async () => {
  const few = await run([[totals(10), totals(11), totals(12)], [totals(13)]]);
  expect(few).toEqual({
    status: 1,
    said: 'There is nothing yet that groups of three workshops have let go.',
  });
  const { status, said } = await run([
    [totals(10), totals(11, 'other')],
    [totals(12), totals(13, 'other'), totals(14, 'other')],
    [totals(15)],
  ]);
  expect(status).toBe(0);
  const { items } = JSON.parse(said) as {
    items: { key: string; groups: number; people: number }[];
  };
  expect(items.map(({ key, groups, people }) => [key, groups, people])).toEqual([['mats', 3, 74]]);
  expect((await run([[totals(10)], [totals(11)], [totals(12)]], false)).said).toContain('mats');
  expect(await run([])).toMatchObject({ status: 1 });
});

test('[MANY-21] a workshop whose groups were too few to be counted stands behind no sum', async () => {
  const uncounted = (one: GroupTotals): GroupTotals => ({
    ...one,
    items: one.items.map((item) => ({ ...item, people: null })),
  });
  const alone = [totals(10), totals(11), totals(12)];
  const two = [[uncounted(totals(3))], [uncounted(totals(4))]];
  expect(await run([alone, ...two])).toMatchObject({ status: 1 });
  expect(await run([alone, [totals(13)], [totals(14)]])).toMatchObject({ status: 0 });
});
