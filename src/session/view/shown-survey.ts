import { changeOf, intervalOf, type Change } from '../../report/change-of-means.ts';
import { meanRange, type ShownRound } from '../../report/indicator-change.ts';
import { shownPeople, shownProgress, shownTotals } from '../../report/small-numbers.ts';
import type { Indicator } from '../../scenario/survey/indicator.ts';
import { isDraft } from '../../scenario/survey/indicator.ts';
import type { Group, Seat } from '../group.ts';
import { refusedToAsk } from '../may-ask.ts';
import {
  isAsked,
  nextQuestion,
  surveyRounds,
  wholePeople,
  type SurveyHeld,
  type SurveyRound,
} from '../survey.ts';
import { itemsToAsk } from '../items-to-ask.ts';
import { voiced } from './ear.ts';
import type { Ear, Shown } from './telling.ts';

export type ShownAnswer = {
  readonly text: string;
  readonly voice?: string;
  readonly picture: string;
};

/** One picture question, as a device asks it. */
export type ShownQuestion = {
  readonly asks: string;
  readonly asksVoice?: string;
  readonly picture: string;
  readonly answers: readonly ShownAnswer[];
};

/** The questions in hand. Which of them a seat stands at is its own. */
export type ShownSurvey = {
  readonly round: SurveyRound;
  readonly questions: readonly ShownQuestion[];
};

/** Null while nothing is asked. */
export function shownSurvey({ survey }: Group, ear: Ear | null): ShownSurvey | null {
  if (survey === null || ear === null) return null;
  const questions = survey.items.flatMap((item) => {
    const indicator = indicatorOf(ear, item);
    return indicator === null ? [] : [shownQuestion(indicator, ear)];
  });
  return { round: survey.round, questions };
}

function indicatorOf({ scenario }: Ear, item: string): Indicator | null {
  const { indicators } = scenario.pack.survey;
  return Object.hasOwn(indicators, item) ? (indicators[item] ?? null) : null;
}

function shownQuestion({ asks, picture, answers }: Indicator, ear: Ear): ShownQuestion {
  const { text, voice } = voiced(ear, asks.id, asks.text);
  return {
    asks: text,
    ...(voice !== undefined && { asksVoice: voice }),
    picture,
    answers: answers.map((one) => ({ ...voiced(ear, one.id, one.text), picture: one.picture })),
  };
}

/** Where one seat stands in the questions; null where nothing is asked of it, or all its people have answered. */
export type OwnQuestion = {
  /** From 0, of so many people around the device; null where it goes on from hand to hand. */
  readonly person: number;
  readonly people: number | null;
  readonly item: number;
};

export function ownQuestion({ survey, stopped, phase }: Group, seat: Seat): OwnQuestion | null {
  if (survey === null || stopped || !isAsked(phase, seat)) return null;
  const next = nextQuestion(survey, seat);
  return next && { ...next, people: survey.isHandedRound ? null : seat.people };
}

/** How far the room has come: people who have answered everything. */
export type SurveyProgress = {
  readonly round: SurveyRound;
  readonly voted: Shown;
  readonly of: Shown;
};

export function surveyProgress(group: Group): SurveyProgress | null {
  const { survey, seats, settings, phase } = group;
  if (survey === null) return null;
  if (survey.isHandedRound) {
    const voted = wholePeopleIn(survey);
    return { round: survey.round, ...shownProgress({ voted, of: voted }, settings) };
  }
  const asked = [...seats.values()].filter((seat) => isAsked(phase, seat));
  const voted = asked.filter((seat) => nextQuestion(survey, seat) === null).length;
  const progress = shownProgress({ voted, of: asked.length }, settings);
  return { round: survey.round, ...progress };
}

const wholePeopleIn = (survey: SurveyHeld): number =>
  [...survey.cast.keys()].reduce((sum, seat) => sum + wholePeople(survey, seat).length, 0);

/** One item with what each round came to, under the rules for small numbers. */
export type ShownIndicator = {
  readonly asks: string;
  readonly picture: string;
  readonly answers: readonly ShownAnswer[];
  /** Nobody local has said it back yet. */
  readonly isDraft: boolean;
  /** Absent where that round did not ask it. */
  readonly before?: IndicatorRound;
  readonly after?: IndicatorRound;
  /** Of a session that is a round. */
  readonly round?: IndicatorRound;
  /** Absent where only one round asked it, and where a joint panel judges. */
  readonly change?: Change;
};

export type IndicatorRound = {
  /** Per answer from least to most, then not said, then not known. */
  readonly totals: readonly Shown[];
  /** Where the mean of everybody lies, in steps from 0; null where too little is shown. */
  readonly interval: readonly [number, number] | null;
};

type AskedItem = { readonly item: string; readonly indicator: Indicator };

/** What either round asked, in its order. */
function itemsAsked({ surveys }: Group, ear: Ear): readonly AskedItem[] {
  const items = new Set(surveys.flatMap((round) => round.items.map(({ item }) => item)));
  return [...items].flatMap((item) => {
    const indicator = indicatorOf(ear, item);
    return indicator === null ? [] : [{ item, indicator }];
  });
}

export const shownIndicators = (group: Group, ear: Ear): readonly ShownIndicator[] =>
  itemsAsked(group, ear).map((asked) => shownIndicator(asked, group, ear));

function shownIndicator(
  { item, indicator }: AskedItem,
  { surveys, settings }: Group,
  ear: Ear,
): ShownIndicator {
  const { asks, answers, picture } = shownQuestion(indicator, ear);
  const ranges = rangesOf(item, surveys, settings);
  return {
    asks,
    picture,
    answers,
    isDraft: isDraft(indicator),
    ...roundsOf(ranges, answers.length),
    ...changeIn(ranges, indicator.hoped),
  };
}

type Ranges = Readonly<Partial<Record<SurveyRound, ShownRound>>>;

function rangesOf(item: string, surveys: Group['surveys'], settings: Group['settings']): Ranges {
  const rounds = surveys.flatMap(({ round, items }) => {
    const sums = items.find((one) => one.item === item)?.sums;
    if (sums === undefined) return [];
    const answered = shownPeople(sums, settings);
    return [[round, { totals: shownTotals(sums, settings), answered }] as const];
  });
  return Object.fromEntries(rounds);
}

function roundsOf(ranges: Ranges, steps: number): Pick<ShownIndicator, SurveyRound> {
  const rounds = Object.entries(ranges).map(([round, { totals, answered }]) => {
    const range = meanRange({ totals, answered });
    return [round, { totals, interval: range && intervalOf(range, steps) }];
  });
  return Object.fromEntries(rounds) as Pick<ShownIndicator, SurveyRound>;
}

function changeIn(
  { before, after }: Ranges,
  hoped: Indicator['hoped'],
): Pick<ShownIndicator, 'change'> {
  if (!before || !after || hoped === 'none') return {};
  return { change: changeOf(hoped, meanRange(before), meanRange(after)) };
}

/** What the facilitator may ask now, what is being answered, and what came of it. */
export type ConsoleSurvey = {
  readonly mayAsk: SurveyRound | null;
  /** How many questions that would be. */
  readonly questions: number;
  readonly held: ConsoleProgress | null;
  /** Of a session that is a round: what it asks, as it is read out or typed in from paper. */
  readonly items: readonly Pick<ShownQuestion, 'asks' | 'answers'>[];
  readonly results: readonly (ShownIndicator & {
    /** What it stands for: only who reads results needs it. */
    readonly measures: string;
  })[];
};

type ConsoleProgress = SurveyProgress & {
  /** Typed in from paper, by whoever sees this. */
  readonly sheets: number;
};

export function consoleSurvey(group: Group, ear: Ear | null): ConsoleSurvey {
  const progress = surveyProgress(group);
  const held = progress && { ...progress, sheets: group.survey?.sheets.length ?? 0 };
  if (ear === null) return { mayAsk: null, questions: 0, held, items: [], results: [] };
  const asks = (round: SurveyRound): readonly string[] => itemsToAsk(group, ear.scenario, round);
  const mayAsk = surveyRounds.find(
    (round) => asks(round).length > 0 && refusedToAsk(group, round) === null,
  );
  return {
    mayAsk: mayAsk ?? null,
    questions: mayAsk === undefined ? 0 : asks(mayAsk).length,
    held,
    items: asks('round').flatMap((item) => {
      const indicator = indicatorOf(ear, item);
      return indicator === null ? [] : [shownQuestion(indicator, ear)];
    }),
    results: itemsAsked(group, ear).map((asked) => ({
      ...shownIndicator(asked, group, ear),
      measures: ear.say(asked.indicator.measures.id, asked.indicator.measures.text),
    })),
  };
}
