import type { PhaseName, Sums } from './group.ts';
import type { SeatId } from './ids.ts';

/** Before the story, and after it. */
export const surveyRounds = ['before', 'after'] as const;
export type SurveyRound = (typeof surveyRounds)[number];

/** When each is asked: after the ground rules, and once nobody is in a role. */
export const surveyPhases: Readonly<Record<SurveyRound, readonly PhaseName[]>> = {
  before: ['rules', 'roles'],
  after: ['de-roling', 'debrief', 'meet'],
};

/** The questions in hand: each person of each device answers them alone, one after another. */
export type SurveyHeld = {
  readonly round: SurveyRound;
  /** Keys of the pack's indicators, in the order they are asked. */
  readonly items: readonly string[];
  /** How many answers each has, without the two beside them. */
  readonly sizes: readonly number[];
  /** By seat and person, sealed answers in the order of the items. */
  readonly cast: ReadonlyMap<SeatId, readonly (readonly string[])[]>;
};

/** What a round came to. No person and no seat is in it. */
export type SurveyResult = {
  readonly round: SurveyRound;
  readonly items: readonly {
    readonly item: string;
    /** Per answer from least to most, then not said, then not known. */
    readonly sums: Sums;
  }[];
};

/** The name under which the answers to one item are sealed. */
export const surveyKey = (round: SurveyRound, item: number): string => `survey/${round}/${item}`;

/** Which of its people a seat hears next, and which item; null once all have answered. */
export function nextQuestion(
  { items, cast }: SurveyHeld,
  seat: { readonly id: SeatId; readonly people: number },
): { readonly person: number; readonly item: number } | null {
  const people = cast.get(seat.id) ?? [];
  const last = people.at(-1);
  if (last !== undefined && last.length < items.length)
    return { person: people.length - 1, item: last.length };
  return people.length < seat.people ? { person: people.length, item: 0 } : null;
}
