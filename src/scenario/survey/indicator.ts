import type { NamedText } from '../contests.ts';

/** The four lists in which the chapter keeps what can be measured. */
export const indicatorLists = ['attitudes', 'skills', 'processes', 'institutions'] as const;
export type IndicatorList = (typeof indicatorLists)[number];

/** Who may be asked: a committee fills a checklist in, everybody else answers in pictures. */
export const asked = ['security', 'civil-society', 'community', 'committee'] as const;
export type Asked = (typeof asked)[number];

/** Where an answer stands on the way that is hoped for. */
export const hopes = ['last', 'first', 'none'] as const;

export type IndicatorAnswer = NamedText & {
  /** A file in `assets/art/choices`, for a committee in `assets/art/signs`. */
  readonly picture: string;
};

/** Beside its answers every question has the pot with its lid on, and the question cloud. */
export const besides = ['not-said', 'not-known'] as const;

/** Where an item comes from: without it, it is a draft. */
export type Provenance = {
  readonly from: string;
  /** Local people who said it back in their own words. */
  readonly saidBack: number;
};

/** One thing that is measured, asked in a picture with up to four answers from least to most. */
export type Indicator = {
  readonly list: IndicatorList;
  /** What it stands for, for whoever reads results. */
  readonly measures: NamedText;
  readonly for: readonly Asked[];
  readonly asks: NamedText;
  readonly picture: string;
  readonly answers: readonly IndicatorAnswer[];
  /** Which end of the answers is hoped for; none where a joint panel judges. */
  readonly hoped: (typeof hopes)[number];
  /** Null while nobody local has worked on it. */
  readonly provenance: Provenance | null;
};

export type Indicators = Readonly<Record<string, Indicator>>;

/** What a scenario asks, by keys of `indicators`, before its story and after it. */
export type Survey = {
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly indicators: Indicators;
};

export const noSurvey: Survey = { before: [], after: [], indicators: {} };

/** At most so many before, and after: nobody reads on. */
export const mostAsked = 5;
/** People who say an item back before it is more than a draft. */
export const enoughSaidBack = 5;

export const isDraft = ({ provenance }: Indicator): boolean =>
  provenance === null || provenance.saidBack < enoughSaidBack;

export const isForCommittee = (indicator: Indicator): boolean =>
  indicator.for.includes('committee');
