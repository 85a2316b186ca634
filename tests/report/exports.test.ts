import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { codebook } from '../../src/report/codebook.ts';
import { groupTotals, type GroupTotals } from '../../src/report/group-totals.ts';
import { shareOf } from '../../src/report/share.ts';
import { spreadsheet } from '../../src/report/spreadsheet.ts';
import { isFault, makeTotals, parseTotals } from '../../src/report/totals-file.ts';
import { totalsColumns, totalsSheet } from '../../src/report/totals-sheet.ts';
import type { Event } from '../../src/session/event.ts';
import { theFord } from '../support/the-ford.ts';
import type { Tale } from '../support/tale.ts';
import { elsewhere, ford, votedAtFord } from '../support/voted.ts';
import { madeUp } from './attack/made-up.ts';

const about = { day: '2026-11-30', of: 'security', asked: ['before', 'after'] } as const;
const totalsOf = (tale: Tale): GroupTotals => groupTotals(tale.group, theFord, about);
const linesIn = (sheet: string) =>
  Papa.parse<Record<string, string>>(sheet.slice(1), { header: true, skipEmptyLines: true }).data;

test('[EXPORT-2] holds the whole group’s decisions in one sum of what was shown, and of fewer than ten nothing', () => {
  const { items } = totalsOf(votedAtFord({ gourd: [12, 7, 6], kite: [9, 8, 2] }));
  expect(items).toMatchObject([
    {
      kind: 'decision',
      key: ford,
      people: 44,
      cells: [
        { text: 'Greet', least: 21, most: 21 },
        { text: 'Search', least: 7, most: 17 },
        { text: 'Wait', least: 6, most: 16 },
      ],
    },
  ]);
  const few = totalsOf(votedAtFord({ gourd: [12, 7, 6], kite: [4, 3, 2] }));
  expect(few.items).toMatchObject([
    { people: null, cells: [{ most: 0 }, { most: 0 }, { most: 0 }] },
  ]);
});

test('[EXPORT-2] no team, seat, hour, unit or single answer is in any file', () => {
  const totals = totalsOf(madeUp(3));
  const files = [totalsSheet(totals), makeTotals(totals), codebook(totalsColumns, totals.items)];
  expect(files.join('')).not.toMatch(/gourd|kite|"s\d+"|seat|g1|sealed|T\d\d:|\d\d:\d\d/);
});

test('[EXPORT-2] what went in bands is not in it, and after it nothing goes in bands', () => {
  const tale = votedAtFord({ gourd: [12, 8, 7] });
  const second = (number: number): void =>
    void tale.send({
      by: 'facilitator',
      command: { kind: 'turn-second-key', number },
      second: true,
    });
  tale.facilitator({ kind: 'offer-total', stop: ford, to: elsewhere, second: 'facilitator' });
  second(1);
  expect(totalsOf(tale).items).toEqual([]);
  const other = votedAtFord({ gourd: [12, 8, 7] });
  other.facilitator({ kind: 'offer-file', of: 'mixed', second: 'facilitator' });
  other.send({ by: 'facilitator', command: { kind: 'turn-second-key', number: 1 }, second: true });
  other
    .facilitator({ kind: 'offer-total', stop: ford, to: elsewhere, second: 'group' })
    .refuses('already-released');
});

test('[EXPORT-1] leaves in the debrief, once, with two keys; a no keeps it, and what is asked later is not in it', () => {
  const ask = { kind: 'offer-file', of: 'mixed', second: 'facilitator' } as const;
  const turn = (kind: 'turn-second-key' | 'keep-here', number: number) =>
    ({ by: 'facilitator', command: { kind, number }, second: true }) as const;
  const tale = votedAtFord({ gourd: [12, 8, 7] });
  tale.facilitator(ask).records('offer-made');
  expect(tale.group.offers.file).toBeNull();
  tale.send(turn('turn-second-key', 1)).records('offer-agreed');
  expect(tale.group.offers.file).toMatchObject({ of: 'mixed', asked: [] });
  tale.facilitator(ask).refuses('already-released');
  tale.facilitator({ kind: 'ask-survey', round: 'after' });
  for (const { id } of tale.group.seats.values())
    tale.seat(id, { kind: 'answer-survey', round: 'after', person: 0, item: 0, answer: 1 });
  tale.facilitator({ kind: 'close-survey', round: 'after' });
  const { items } = groupTotals(tale.group, theFord, { ...about, asked: [] });
  expect(items.map(({ kind }) => kind)).toEqual(['decision']);
  const other = votedAtFord({ gourd: [12, 8, 7] });
  other.facilitator(ask);
  other.send(turn('keep-here', 1)).records('offer-refused');
  other.facilitator(ask).refuses('stays-here');
});

test('[EXPORT-3] is one row a cell in UTF-8 with its mark, and a hidden one says so with what it could be', () => {
  const sheet = totalsSheet(totalsOf(votedAtFord({ gourd: [12, 9, 2] })));
  expect(sheet.startsWith('\uFEFFday,scenario,group_kind,')).toBe(true);
  expect(linesIn(sheet)).toMatchObject([
    { day: '2026-11-30', cell: 'choice-0', answer: 'Greet', count: '12', people: '23' },
    { count: 'hidden', at_least: '0', at_most: '11' },
    { count: 'hidden', at_least: '0', at_most: '11' },
  ]);
});

test('[EXPORT-3] nothing in it runs in a spreadsheet, and every sign of it comes back', () => {
  const bad = [
    '=1+1',
    '+1',
    '-1',
    '@A',
    '\t=1',
    ' =1',
    '＝1',
    '|cmd',
    'a"b',
    'a,b',
    'a\r\nb',
    'سلام',
  ];
  const [row] = Papa.parse<string[]>(spreadsheet([bad]).slice(1)).data;
  expect(row).toEqual(bad.map((text, at) => (at < 8 ? `'${text}` : text)));
  for (const field of row ?? []) expect(field).not.toMatch(/^[\s]*[=+\-@|＝]/);
  expect(spreadsheet([[-3, 4.5]])).toBe('\uFEFF-3,4.5\r\n');
});

test('[EXPORT-3] the share lies where Wilson says, and wider where a count is hidden', () => {
  expect(shareOf({ least: 10, most: 10 }, 20)).toEqual([29.9, 70.1]);
  expect(shareOf({ least: 0, most: 0 }, 10)).toEqual([0, 27.8]);
  const [low, high] = shareOf({ least: 4, most: 12 }, 20);
  expect([low, high]).toEqual([
    shareOf({ least: 4, most: 4 }, 20)[0],
    shareOf({ least: 12, most: 12 }, 20)[1],
  ]);
});

test('[EXPORT-4] the codebook has every column, each question’s words, drafts, and what hidden means', () => {
  const totals = totalsOf(madeUp(3));
  const lines = linesIn(codebook(totalsColumns, totals.items));
  for (const column of totalsColumns)
    expect(lines.find(({ entry, name }) => entry === 'column' && name === column)?.meaning).toMatch(
      /\w{3}/,
    );
  expect(lines).toContainEqual(
    expect.objectContaining({
      entry: 'item',
      name: 'mats',
      meaning: 'Asked of mats',
      about: expect.stringContaining('draft'),
    }),
  );
  expect(lines).toContainEqual(expect.objectContaining({ entry: 'note', name: 'hidden' }));
});

test('[EXPORT-5] what was written for programs is read again as it was', () => {
  for (const seed of [1, 2, 3, 4]) {
    const totals = totalsOf(madeUp(seed));
    expect(parseTotals(makeTotals(totals))).toEqual(totals);
    expect(parseTotals(`\uFEFF${makeTotals(totals)}`)).toEqual(totals);
  }
});

test('[EXPORT-5] damaged, foreign and newer files are told apart, with the place', () => {
  const whole = makeTotals(totalsOf(votedAtFord({ gourd: [12, 9, 2] })));
  const why = (text: string) => {
    const read = parseTotals(text);
    return isFault(read) ? `${read.why} ${read.where}`.trim() : 'read';
  };
  expect(why(whole)).toBe('read');
  expect(why(whole.slice(0, 200))).toBe('no-json');
  expect(why('[]')).toBe('another-kind');
  expect(why('{"kind":"totals","version":1}')).toBe('another-kind');
  expect(why(whole.replace('"version": 1', '"version": 2'))).toBe('newer version');
  expect(why(whole.replace('2026-11-30', '2026-13-30'))).toBe('damaged day');
  expect(why(whole.replace('"least": 12', '"least": -1'))).toBe('damaged items.0.cells.0.least');
  expect(why(whole.replace('"least": 12', '"least": 13'))).toBe('damaged items.0.cells');
  expect(why(whole.replace('"people": 23', '"people": 99'))).toBe('damaged items.0.cells');
  expect(why(whole.replace('"security"', '"1st Battalion"'))).toBe('damaged of');
});

/** Counted anew from what was cast, by nothing that counts elsewhere. */
function recounted(events: readonly Event[]) {
  const votes = new Map<string, number>();
  const answers = new Map<string, number>();
  for (const event of events) {
    if (event.kind === 'vote-cast')
      votes.set(
        event.seat,
        Number(/(\d+)$/.exec(JSON.stringify(event.sealed).replace(/\D+$/, ''))?.[1]),
      );
    if (event.kind === 'survey-answered')
      answers.set(`${event.seat} ${event.person}`, Number(event.sealed.split(':').at(-1)));
  }
  const count = (of: ReadonlyMap<string, number>, cells: number): readonly number[] =>
    Array.from(
      { length: cells },
      (_, cell) => [...of.values()].filter((one) => one === cell).length,
    );
  return { decision: count(votes, 3), question: count(answers, 6) };
}

test('[EXPORT-6] counts are those of the events that were cast, counted by other code', () => {
  let shown = 0;
  for (let seed = 1; seed <= 16; seed += 1) {
    const tale = madeUp(seed);
    const truth = recounted(tale.events);
    for (const { kind, people, cells } of totalsOf(tale).items) {
      if (people === null) continue;
      expect(people).toBe(truth[kind].reduce((sum, one) => sum + one, 0));
      for (const [at, { least, most }] of cells.entries()) {
        expect(truth[kind][at]).toBeGreaterThanOrEqual(least);
        expect(truth[kind][at]).toBeLessThanOrEqual(most);
      }
      const told = cells.filter(({ least, most }) => least === most);
      for (const { least } of told) expect(least).toBeGreaterThan(5);
      shown += told.length;
    }
  }
  expect(shown).toBeGreaterThan(15);
});
