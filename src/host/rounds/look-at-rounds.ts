import { compareRounds, type RoundsReport } from '../../report/compare-rounds.ts';
import type { BehaviourRecord, Checklist } from '../../report/committee.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import {
  isDraft,
  isForCommittee,
  type Asked,
  type Indicator,
} from '../../scenario/survey/indicator.ts';
import { toldIn, type ToldIn } from '../../session/view/told-in.ts';
import type { PackStore } from '../pack-store.ts';
import { readReports, type Kept } from './report-files.ts';

/** One item of the bank, as a page shows it. */
export type BankItem = {
  readonly key: string;
  readonly list: Indicator['list'];
  readonly for: readonly Asked[];
  readonly measures: string;
  readonly asks: string;
  readonly isDraft: boolean;
};

export type KeptCard = {
  readonly name: string;
  readonly months: number;
  readonly of: string;
  readonly day: string;
};

/** Everything that the page of rounds shows. */
export type RoundsLooked = ToldIn & {
  /** Empty where the stories have no bank. */
  readonly bank: readonly BankItem[];
  readonly rounds: readonly KeptCard[];
  readonly report: RoundsReport;
  readonly checklists: readonly Kept<Checklist>[];
  readonly behaviour: readonly Kept<BehaviourRecord>[];
  readonly unread: readonly string[];
};

/** Reads bank and reports, and puts rounds beside each other, in the page's language where it was translated. */
export async function lookAtRounds(
  { data, packs }: { readonly data: string; readonly packs: PackStore },
  language: string,
): Promise<RoundsLooked> {
  const scenario = (await packs.bank?.())?.scenario ?? null;
  const indicators = scenario?.pack.survey.indicators ?? {};
  const { rounds, checklists, behaviour, unread } = readReports(data);
  const isCommitteeAsked = checklists.length > 0;
  const report = compareRounds(
    rounds.map(({ kept }) => kept),
    indicators,
    isCommitteeAsked,
  );
  return {
    ...bankOf(scenario, language),
    rounds: rounds.map(({ name, kept: { months, of, day } }) => ({ name, months, of, day })),
    report: worded(report, { scenario, language }),
    checklists,
    behaviour,
    unread,
  };
}

/** The bank in a language, and in which it is told where that is another. */
export function bankOf(
  scenario: Scenario | null,
  language: string,
): Pick<RoundsLooked, 'bank' | 'toldIn'> {
  const indicators = Object.entries(scenario?.pack.survey.indicators ?? {});
  return {
    ...(scenario && toldIn(scenario, language)),
    bank: indicators.map(([key, one]) => bankItem(key, one, { scenario, language })),
  };
}

type Words = { readonly scenario: Scenario | null; readonly language: string };

function bankItem(key: string, indicator: Indicator, words: Words): BankItem {
  const { list, measures, asks } = indicator;
  return {
    key,
    list,
    for: isForCommittee(indicator) ? ['committee'] : indicator.for,
    measures: said(words, measures.id, measures.text),
    asks: said(words, asks.id, asks.text),
    isDraft: isDraft(indicator),
  };
}

const said = ({ scenario, language }: Words, id: string, text: string): string =>
  scenario?.text(id, text, language) ?? text;

/** What was asked in other words than today's stays as it was asked. */
function worded(report: RoundsReport, words: Words): RoundsReport {
  const indicators = words.scenario?.pack.survey.indicators ?? {};
  const items: Reword = (list) =>
    list.map((one) => {
      const now = indicators[one.item];
      if (now?.asks.text !== one.asks) return one;
      const measures = said(words, now.measures.id, now.measures.text);
      const answers = now.answers.map(({ id, text }) => said(words, id, text));
      return { ...one, measures, asks: said(words, now.asks.id, now.asks.text), answers };
    });
  const kinds = report.kinds.map((kind) => ({
    ...kind,
    changes: kind.changes.map((change) => ({ ...change, items: items(change.items) })),
  }));
  return { ...report, kinds };
}

type Items = RoundsReport['kinds'][number]['changes'][number]['items'];
type Reword = (items: Items) => Items;
