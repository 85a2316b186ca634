import Papa from 'papaparse';
import type { Event } from '../../../src/session/event.ts';

/** One question or decision as it was answered: how many chose each, counted from the journal alone. */
export type Counted = {
  readonly kind: 'question' | 'decision';
  readonly key: string;
  readonly when: string;
  readonly totals: readonly number[];
};

const add = (all: readonly (readonly number[])[]): readonly number[] =>
  (all[0] ?? []).map((_, at) => all.reduce((sum, one) => sum + (one[at] ?? 0), 0));

type Vote = {
  readonly team: string;
  readonly key: string;
  readonly totals: readonly number[];
  /** The whole room decided it, and each team has the same sum. */
  readonly isOfRoom: boolean;
};
type Closed = Omit<Vote, 'team' | 'key'>;

/** Every vote with the place of the step that was taken on it; nothing is taken back in this session. */
function votesIn(events: readonly Event[]): readonly Vote[] {
  const closed = new Map<string, Closed>();
  return events.flatMap((event) => {
    if (event.kind === 'decision-closed') {
      const { totals, room = false } = event.result;
      closed.set(event.target.team, { totals, isOfRoom: room });
    }
    if (event.kind !== 'step-taken' || event.step.kind !== 'choice') return [];
    const { team, step } = event;
    const vote = closed.get(team);
    closed.delete(team);
    const [key = ''] = step.path.split('.');
    return vote === undefined ? [] : [{ team, key, ...vote }];
  });
}

/** Of the questions all, of the decisions those that every team took between as many choices. */
export function recount(events: readonly Event[], teams: readonly string[]): readonly Counted[] {
  const questions = events.flatMap((event): readonly Counted[] =>
    event.kind === 'survey-closed'
      ? event.items.map(({ item, sums }) => ({
          kind: 'question',
          key: item,
          when: event.round,
          totals: sums.totals,
        }))
      : [],
  );
  const votes = votesIn(events);
  const decisions = [...new Set(votes.map(({ key }) => key))].flatMap((key): readonly Counted[] => {
    const here = votes.filter((vote) => vote.key === key);
    const isWhole = teams.every((team) => here.some((vote) => vote.team === team));
    const isAlike = new Set(here.map(({ totals }) => totals.length)).size === 1;
    const isOfRoom = here.every((vote) => vote.isOfRoom);
    const totals = add((isOfRoom ? here.slice(0, 1) : here).map((vote) => vote.totals));
    return isWhole && isAlike ? [{ kind: 'decision', key, when: '', totals }] : [];
  });
  return [...questions, ...decisions];
}

type Line = Readonly<Record<string, string>>;
export const linesIn = (sheet: string): readonly Line[] =>
  Papa.parse<Line>(sheet.replace('\uFEFF', ''), { header: true, skipEmptyLines: true }).data;

/** What a table says of each: its counts where they are told, and between what each must lie. */
export function itemsOf(sheet: string) {
  const lines = linesIn(sheet);
  const nameOf = (line: Line): string => JSON.stringify([line['kind'], line['item'], line['when']]);
  return [...new Set(lines.map(nameOf))].map((name) => {
    const own = lines.filter((line) => nameOf(line) === name);
    const { kind = '', item = '', when = '', people = '' } = own[0] ?? {};
    const cells = own.map((line) => ({
      count: line['count'] ?? '',
      least: Number(line['at_least']),
      most: Number(line['at_most']),
    }));
    return { kind, item, when, people, cells };
  });
}
