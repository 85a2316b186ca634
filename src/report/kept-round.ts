import { besides, isDraft, isForCommittee } from '../scenario/survey/indicator.ts';
import type { Asked, Indicator, Indicators, IndicatorList } from '../scenario/survey/indicator.ts';
import type { Settings, Sums } from '../session/group.ts';
import type { RoundPlan } from '../session/round.ts';
import type { SurveyResult } from '../session/survey.ts';
import type { Shown } from '../session/view/telling.ts';
import { shownPeople, shownTotals } from './small-numbers.ts';

/** What one question came to, as everybody may see it, with its wording as it was asked that day. */
export type KeptItem = {
  /** Its key in the bank, or in the pack. */
  readonly item: string;
  readonly list: IndicatorList;
  /** In the language that its author wrote. */
  readonly measures: string;
  readonly asks: string;
  /** From least to most. */
  readonly answers: readonly string[];
  readonly hoped: Indicator['hoped'];
  /** Fewer than five local people had said it back. */
  readonly isDraft: boolean;
  /** Per answer, then "not said", then "not known"; null is hidden by the rules for small numbers. */
  readonly totals: readonly Shown[];
  /** People who answered it; null is hidden. */
  readonly people: Shown;
};

/**
 * A round as it lies in the data folder: `reports/` where people answered in a session, `outside/` where a community
 * did. Totals only; of no person, seat, unit, place or hour. Whatever changes its fields counts `version` up.
 */
export type KeptRound = {
  readonly kind: 'round';
  readonly version: 1;
  /** 0 is the baseline. */
  readonly months: RoundPlan['months'];
  readonly of: RoundPlan['of'];
  /** As 2026-11-30. */
  readonly day: string;
  readonly items: readonly KeptItem[];
  /** Keys of the bank that such people could have been asked, and were not. */
  readonly notAsked: readonly string[];
};

type Totals = { readonly item: string; readonly sums: Sums };

/** Keeps what was asked; an item that the pack does not know any more is left out. */
export function keepItems(
  totals: readonly Totals[],
  indicators: Indicators,
  settings: Settings,
): readonly KeptItem[] {
  return totals.flatMap(({ item, sums }) => {
    const indicator = Object.hasOwn(indicators, item) ? indicators[item] : undefined;
    return indicator === undefined ? [] : [keepItem(item, indicator, { sums, settings })];
  });
}

function keepItem(
  item: string,
  indicator: Indicator,
  { sums, settings }: { readonly sums: Sums; readonly settings: Settings },
): KeptItem {
  const { list, measures, asks, answers, hoped } = indicator;
  return {
    item,
    list,
    measures: measures.text,
    asks: asks.text,
    answers: answers.map(({ text }) => text),
    hoped,
    isDraft: isDraft(indicator),
    totals: shownTotals(sums, settings),
    people: shownPeople(sums, settings),
  };
}

/** Which of the bank such people may be asked. */
export function itemsFor(of: Asked, indicators: Indicators): readonly string[] {
  return Object.entries(indicators).flatMap(([key, one]) =>
    one.for.includes(of) && !isForCommittee(one) ? [key] : [],
  );
}

/** Null where nobody answered: then there was no round. */
export function makeRound(kept: {
  readonly plan: RoundPlan;
  readonly result: SurveyResult | undefined;
  readonly indicators: Indicators;
  readonly settings: Settings;
  readonly day: string;
}): KeptRound | null {
  const { plan, result, indicators, settings, day } = kept;
  if (result === undefined) return null;
  const { months, of, items } = plan;
  return {
    kind: 'round',
    version: 1,
    months,
    of,
    day,
    items: keepItems(result.items, indicators, settings),
    notAsked: itemsFor(of, indicators).filter((key) => !items.includes(key)),
  };
}

/** How many totals an item has. */
export const cellsOf = ({ answers }: Pick<KeptItem, 'answers'>): number =>
  answers.length + besides.length;
