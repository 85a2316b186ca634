import type { GroupTotals } from './group-totals.ts';
import { spreadsheet, type Rows } from './spreadsheet.ts';

const columns: Readonly<Record<string, string>> = {
  day: 'the day the group met, as year-month-day; nothing finer is kept',
  scenario: 'the name of the story; empty for a round of questions without a story',
  group_kind:
    'who the group was: security, civil-society, community, or mixed; never a unit, a rank or a place',
  kind: 'question: answered alone and in private. decision: what a whole group chose between in the story',
  item: "the key of the question in the bank, or the decision's place in the story",
  when: 'before or after the story; month-0, month-12, month-18, month-24: months since the work began. Each is a sample of its own: nobody is followed from one to another',
  asks: 'the words of the question or the decision, as their author wrote them',
  measures: 'what the question stands for',
  draft:
    'yes: fewer than five local people have said this question back in their own words, so read it with care',
  cell: 'step-0 is the least, and so on; choice-0 is the first of the choices; not-said: preferred not to say; not-known: does not know',
  answer: 'the words of that answer or choice',
  count: 'how many chose it, or hidden',
  people: 'how many answered, or hidden where they were fewer than ten',
  at_least: 'the least that the count can be, by what is shown',
  at_most: 'the most that the count can be, by what is shown',
  share_low:
    'the lower end, in percent, of where the share lies among all people whom these stand for (95 in 100, by Wilson); hidden counts make it wider',
  share_high: 'the upper end of the same',
  slice: 'the scenario, kind of group or quarter that was added up; empty where all were',
  groups: 'how many groups were added up: three or more, and nothing else is told of them',
  mean_low:
    'the lower end, in steps, of where the mean answer lies; not-said and not-known are left out; chance and hidden counts make it wider',
  mean_high: 'the upper end of the same',
  change:
    'against before, or month-0: nearer to what is hoped for, farther, or cannot-tell where it may be chance',
};

/** What a file of totals says beside its columns. */
const notes: readonly (readonly [string, string])[] = [
  [
    'hidden',
    'A count below six is hidden, and others beside it where it could be worked out from them: whoever knows these rules and how many answered still finds at least five between the least and the most that it could be. Hidden is not zero. Do not fill it in.',
  ],
  ['totals', 'No answer of one person is in any file, and none is kept anywhere.'],
  [
    'two keys',
    "Each group's totals left with two keys: a facilitator's, and a second facilitator's or the secret yes of the group without a no.",
  ],
  ['no ranking', 'These figures rank no group, unit or trainer, and there is no overall score.'],
];

/** A sheet that says what every column holds, and of every question its words and where it comes from. */
export const codebook = (used: readonly string[], items: GroupTotals['items']): string =>
  spreadsheet(codebookRows(used, items));

export function codebookRows(used: readonly string[], items: GroupTotals['items']): Rows {
  const ofColumns = used.map((name) => ['column', name, columns[name] ?? '', '']);
  const ofNotes = notes.map(([name, text]) => ['note', name, text, '']);
  const questions = new Map(
    items
      .filter(({ kind }) => kind === 'question')
      .map((item) => [JSON.stringify([item.key, item.asks]), item]),
  );
  const ofItems = [...questions.values()].flatMap(
    ({ key, asks, measures, isDraft, hoped, cells }) => [
      [
        'item',
        key,
        asks,
        `measures: ${measures ?? ''}; hoped for: ${hopedIn(hoped)}; ${isDraft ? 'draft' : 'said back by five or more'}`,
      ],
      ...cells.map((cell) => ['cell', `${key} ${cell.key}`, cell.text, '']),
    ],
  );
  return [['entry', 'name', 'meaning', 'about'], ...ofColumns, ...ofNotes, ...ofItems];
}

function hopedIn(hoped: GroupTotals['items'][number]['hoped']): string {
  if (hoped === 'none') return 'neither end';
  return hoped === 'last' ? 'the last step' : 'the first step';
}
