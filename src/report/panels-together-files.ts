import type { WordsOf } from './panel-files.ts';
import type { PanelsTogether } from './panels-together.ts';
import { shareOf } from './share.ts';
import type { Slicing } from './slices.ts';
import { spreadsheet, type Rows } from './spreadsheet.ts';

const columns = [
  ['slice', 'which bodies sat on the panels, or the quarter; empty where all are one'],
  ['kind', 'checklist: of a joint committee. behaviour: what a joint panel saw at a barrier'],
  ['item', 'the key of the line in the bank, or the behaviour'],
  ['asks', 'the words of the line, as its author wrote them; empty for a behaviour'],
  ['panels', 'how many checklists or records are behind it: three or more, and of each nothing'],
  [
    'lowest',
    'of a checklist the lowest step on which one of them stands: none, said, written, done',
  ],
  ['middle_low', 'the step of the one in the middle, or of the lower of the two in the middle'],
  ['middle_high', 'the same, or of the higher of the two'],
  ['highest', 'the highest step on which one of them stands'],
  ['count', 'of a behaviour: in how many of all watched meetings it was seen'],
  ['watched', 'how many meetings were watched'],
  [
    'share_low',
    'the lower end, in percent, of where the share lies among all such meetings (95 in 100, by Wilson)',
  ],
  ['share_high', 'the upper end of the same'],
] as const;

const notes = [
  ['no sum', 'Steps of a checklist are an order, not a scale: they have a middle and no mean.'],
  ['no ranking', 'This ranks no panel, unit, post or place, and there is no overall score.'],
  ['two keys', 'Of each panel a body of either side said yes before it left.'],
] as const;

/** One row a line of the checklists, then one a behaviour. */
export const panelsTogetherSheet = (together: PanelsTogether, wordsOf: WordsOf): string =>
  spreadsheet(panelsTogetherRows(together, wordsOf));

export function panelsTogetherRows({ lines, behaviours }: PanelsTogether, wordsOf: WordsOf): Rows {
  const ofLines = lines.map(({ slice, item, checklists, lowest, middle, highest }) => {
    const steps = [lowest, ...middle, highest];
    return [slice, 'checklist', item, wordsOf(item).asks, checklists, ...steps, '', '', '', ''];
  });
  const ofBehaviours = behaviours.map(({ slice, behaviour, records, seen, watched }) => {
    const share = shareOf({ least: seen, most: seen }, watched);
    return [slice, 'behaviour', behaviour, '', records, '', '', '', '', seen, watched, ...share];
  });
  return [columns.map(([name]) => name), ...ofLines, ...ofBehaviours];
}

export const panelsTogetherCodebook = (): string => spreadsheet(panelsTogetherCodebookRows());

export const panelsTogetherCodebookRows = (): Rows => [
  ['entry', 'name', 'meaning'],
  ...columns.map(([name, meaning]) => ['column', name, meaning]),
  ...notes.map(([name, meaning]) => ['note', name, meaning]),
];

/** To be read by programs; its fields are those of `PanelsTogether`. */
export function panelsTogetherJson(together: PanelsTogether, by: Slicing): string {
  return `${JSON.stringify({ kind: 'panels', version: 1, by, ...together }, null, 2)}\n`;
}
