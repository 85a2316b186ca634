import { behaviours } from './committee.ts';
import type { Panelled } from './panels-together.ts';
import { shareOf } from './share.ts';
import { spreadsheet, type Rows } from './spreadsheet.ts';

/** Of a line of the bank, its words; a key that nobody knows any more stands for itself. */
export type WordsOf = (key: string) => { readonly asks: string; readonly measures: string };

const meanings: Readonly<Record<string, string>> = {
  day: 'the day it was written down, as year-month-day',
  panel: 'the bodies that sat on the panel, of both sides; never a name, a unit or a place',
  item: 'the key of the line in the bank',
  asks: 'the words of the line, as its author wrote them',
  measures: 'what the line stands for',
  step: 'none: nobody speaks of it; said: it is promised; written: it is written down; done: it is done and can be shown. An order, not a scale: do not add it up',
  seen: 'what the panel saw that stands behind the step',
  month: 'the month in which it was seen',
  by: 'the body that saw it',
  behaviour: 'what a guard can be seen to do where somebody stops at a barrier',
  count: 'in how many of the meetings it was seen',
  watched: 'how many meetings were watched: five or more, and of nobody and no post',
  share_low:
    'the lower end, in percent, of where the share lies among all such meetings (95 in 100, by Wilson)',
  share_high: 'the upper end of the same',
};

const notes: readonly (readonly [string, string])[] = [
  ['no ranking', 'This ranks no unit, post or place, and there is no overall score.'],
  ['two keys', 'A body of each side on the panel said yes before it left.'],
  ['left out', 'A line that is not here is one at which nobody looked. It is not "none".'],
];

const checklistColumns = [
  'day',
  'panel',
  'item',
  'asks',
  'measures',
  'step',
  'seen',
  'month',
  'by',
];
const behaviourColumns = [
  'day',
  'panel',
  'behaviour',
  'count',
  'watched',
  'share_low',
  'share_high',
];

/** One row a line of a checklist, or a behaviour; `panelCodebook` says what each column holds. */
export const panelSheet = (kept: Panelled, wordsOf: WordsOf): string =>
  spreadsheet(panelRows(kept, wordsOf));

export function panelRows(kept: Panelled, wordsOf: WordsOf): Rows {
  const head = [kept.day, kept.panel.join(' ')];
  if (kept.kind === 'checklist') {
    const rows = kept.lines.map(({ item, step, evidence }) => {
      const { asks, measures } = wordsOf(item);
      const { seen = '', when = '', by = '' } = evidence ?? {};
      return [...head, item, asks, measures, step, seen, when, by];
    });
    return [checklistColumns, ...rows];
  }
  const { watched, seen } = kept;
  const rows = behaviours.map((one) => {
    const share = shareOf({ least: seen[one], most: seen[one] }, watched);
    return [...head, one, seen[one], watched, ...share];
  });
  return [behaviourColumns, ...rows];
}

export const panelCodebook = (kept: Panelled): string => spreadsheet(panelCodebookRows(kept));

export function panelCodebookRows({ kind }: Panelled): Rows {
  const columns = kind === 'checklist' ? checklistColumns : behaviourColumns;
  return [
    ['entry', 'name', 'meaning'],
    ...columns.map((name) => ['column', name, meanings[name] ?? '']),
    ...notes.map(([name, text]) => ['note', name, text]),
  ];
}

/** To be read by programs: the file as it lies on the laptop. */
export const panelJson = (kept: Panelled): string => `${JSON.stringify(kept, null, 2)}\n`;
