import { besides } from '../scenario/survey/indicator.ts';
import type { Indicator } from '../scenario/survey/indicator.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Group } from '../session/group.ts';
import type { GroupKind } from '../session/offers.ts';
import type { SurveyRound } from '../session/survey.ts';
import type { Shown } from '../session/view/telling.ts';
import type { AskedWhen } from './asked-when.ts';
import { keepItems, type KeptItem } from './kept-round.ts';
import { decidedTogether, fewestPeople, peopleWhoLeave } from './letting-go.ts';
import { shownTotals } from './small-numbers.ts';

/** How many chose it, by what the group itself was shown: between the two, which are equal where it is not hidden. */
export type TotalsCell = {
  /** Of a question `step-0` and on, then `not-said`, `not-known`; of a decision `choice-0` and on. */
  readonly key: string;
  /** As the author wrote it; empty for the two beside every question. */
  readonly text: string;
  readonly least: number;
  readonly most: number;
};

export type TotalsItem = {
  readonly kind: 'question' | 'decision';
  /** A question's key in the bank, or a decision's path in the story. */
  readonly key: string;
  /** Null for a decision. */
  readonly when: AskedWhen | null;
  readonly asks: string;
  /** Of a question: what it stands for, which end is hoped for, and whether it is a draft. */
  readonly measures: string | null;
  readonly hoped: Indicator['hoped'];
  readonly isDraft: boolean;
  /** Null where fewer than ten answered, or it may not be told; then nothing of its cells is told. */
  readonly people: Shown;
  readonly cells: readonly TotalsCell[];
};

/** What one group lets go as a file: totals, and of no person, seat, team, unit, place or hour anything. */
export type GroupTotals = {
  /** When both keys said yes, as 2026-11-30. */
  readonly day: string;
  /** Null for a round of questions without a story. */
  readonly scenario: { readonly name: string; readonly title: string } | null;
  readonly of: GroupKind;
  readonly items: readonly TotalsItem[];
};

/** Worked out from what the group was shown alone, so that nobody learns more of a hidden count from it. */
export function groupTotals(
  group: Pick<Group, 'teams' | 'gone' | 'surveys' | 'offers' | 'settings' | 'scenario'>,
  scenario: Scenario,
  about: Pick<GroupTotals, 'day' | 'of'> & {
    /** Questions asked later than these are left out. */
    readonly asked: readonly SurveyRound[];
  },
): GroupTotals {
  const { settings } = group;
  const { indicators } = scenario.pack.survey;
  const questions = group.surveys.flatMap(({ round, items }) =>
    about.asked.includes(round)
      ? keepItems(items, indicators, settings).map((item) =>
          fromKept(item, whenOf(round, settings)),
        )
      : [],
  );
  const decisions = decidedTogether(group, scenario).map((one) => fromDecided(one, group));
  return {
    day: about.day,
    scenario:
      settings.round === undefined
        ? { name: group.scenario?.name ?? '', title: scenario.pack.title }
        : null,
    of: about.of,
    items: [...questions, ...decisions],
  };
}

function whenOf(round: SurveyRound, { round: plan }: Group['settings']): AskedWhen {
  return round === 'round' ? `month-${plan?.months ?? 0}` : round;
}

function fromKept(item: KeptItem, when: AskedWhen): TotalsItem {
  const people = item.people !== null && item.people >= fewestPeople ? item.people : null;
  const { asks, measures, hoped, isDraft, answers, totals } = item;
  const names = [
    ...answers.map((text, at) => ({ key: `step-${at}`, text })),
    ...besides.map((key) => ({ key, text: '' })),
  ];
  const ranges = rangesOf(people === null ? [] : [{ totals, people }]);
  return {
    kind: 'question',
    key: item.item,
    when,
    asks,
    measures,
    hoped,
    isDraft,
    people,
    cells: names.map((name, at) => ({ ...name, ...(ranges[at] ?? nothing) })),
  };
}

function fromDecided(
  { stop, title, turning, results }: ReturnType<typeof decidedTogether>[number],
  group: Pick<Group, 'settings'>,
): TotalsItem {
  const parts = results.map((result) => ({
    totals: shownTotals(result, group.settings),
    people: peopleWhoLeave(result, group),
  }));
  const known = parts.every(({ people }) => people !== null);
  const ranges = rangesOf(known ? parts : []);
  return {
    kind: 'decision',
    key: stop,
    when: null,
    asks: title.text,
    measures: null,
    hoped: 'none',
    isDraft: false,
    people: known ? add(parts.map(({ people }) => people ?? 0)) : null,
    cells: (turning?.beat.choices ?? []).map(({ text }, at) => ({
      key: `choice-${at}`,
      text,
      ...(ranges[at] ?? nothing),
    })),
  };
}

type Part = { readonly totals: readonly Shown[]; readonly people: Shown };

const nothing = { least: 0, most: 0 };

/** Each cell of all parts together: what is shown counts as it is, what is hidden as nothing or as all that is left. */
function rangesOf(
  parts: readonly Part[],
): readonly { readonly least: number; readonly most: number }[] {
  const cells = parts[0]?.totals ?? [];
  return cells.map((_, cell) => ({
    least: add(parts.map(({ totals }) => totals[cell] ?? 0)),
    most: add(parts.map((part) => part.totals[cell] ?? hiddenIn(part))),
  }));
}

function hiddenIn({ totals, people }: Part): number {
  return people === null ? 0 : people - add(totals.map((total) => total ?? 0));
}

function add(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
