import type { PhaseName, Seat, Sums } from './group.ts';
import type { SeatId } from './ids.ts';

/** Before the story, and after it; and a round that has no story. */
export const surveyRounds = ['before', 'after', 'round'] as const;
export type SurveyRound = (typeof surveyRounds)[number];

/** When each is asked: after the ground rules, and once nobody is in a role. */
export const surveyPhases: Readonly<Record<SurveyRound, readonly PhaseName[]>> = {
  before: ['rules', 'roles'],
  after: ['de-roling', 'debrief', 'meet'],
  round: ['rules'],
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
  /** A device goes from hand to hand: so many answer around it as come. */
  readonly isHandedRound: boolean;
  /** What was answered on paper and typed in, one sheet a person, sealed as well. */
  readonly sheets: readonly (readonly string[])[];
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

/** People who can answer on one device that is handed round, and sheets that can be typed in. */
export const mostHandedRound = 400;

/** People of one seat who have answered everything: whoever stopped in the middle counts for nothing, in no item. */
export function wholePeople(
  { items, cast }: Pick<SurveyHeld, 'items' | 'cast'>,
  seat: SeatId,
): readonly (readonly string[])[] {
  return (cast.get(seat) ?? []).filter((answers) => answers.length === items.length);
}

/** Nobody is asked who only observes, or has the ground rules before them still. */
export function isAsked(phase: PhaseName, { rules }: Pick<Seat, 'rules'>): boolean {
  return rules === 'agreed' || (rules === 'unasked' && phase !== 'rules');
}

/** The name under which the answers to one item are sealed. */
export const surveyKey = (round: SurveyRound, item: number): string => `survey/${round}/${item}`;

/** Which of its people a seat hears next, and which item; null once all have answered. */
export function nextQuestion(
  { items, cast, isHandedRound }: SurveyHeld,
  seat: { readonly id: SeatId; readonly people: number },
): { readonly person: number; readonly item: number } | null {
  const people = cast.get(seat.id) ?? [];
  const last = people.at(-1);
  if (last !== undefined && last.length < items.length)
    return { person: people.length - 1, item: last.length };
  const of = isHandedRound ? mostHandedRound : seat.people;
  return people.length < of ? { person: people.length, item: 0 } : null;
}
