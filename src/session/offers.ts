import type { Group } from './group.ts';
import type { Instant, SeatId } from './ids.ts';
import type { SurveyRound } from './survey.ts';

/** How many of those who answered: all that another group is ever told of a total. */
export const bands = ['few', 'half', 'most'] as const;
export type Band = (typeof bands)[number];

/** As the author wrote it, with the name under which it may have been translated. */
export type Worded = { readonly id: string; readonly text: string };

/** A decision of a whole group as it may leave it. No name, no team, no number and no time is in it. */
export type BandedTotal = {
  readonly title: Worded;
  readonly choices: readonly (Worded & {
    /** A file in `assets/art/choices`. */
    readonly picture: string | null;
    readonly band: Band;
  })[];
};

/** Who a group is, as far as a report may say: no unit, no place, no rank. */
export const groupKinds = ['security', 'civil-society', 'community', 'mixed'] as const;
export type GroupKind = (typeof groupKinds)[number];

/** What a facilitator asks to let out. */
export type Offered =
  | {
      readonly kind: 'total';
      /** The decision's path in the story. */
      readonly stop: string;
      /** The picture code of the group it is for; it reaches this group's consoles only. */
      readonly to: string;
      readonly total: BandedTotal;
    }
  /** A sentence that the group worded, for the officers' briefing. */
  | { readonly kind: 'sentence'; readonly text: string }
  /** Its totals, to be saved as a file and to enter sums over sessions. */
  | ({ readonly kind: 'file' } & Pick<Exclude<LetGo, 'stays'>, 'of' | 'asked'>);

/** The first key is the facilitator's who asks; the second is another facilitator's, or the group's own. */
export const secondKeys = ['facilitator', 'group'] as const;
export type SecondKey = (typeof secondKeys)[number];

/** What waits for its second key. */
export type Offer = {
  /** Counts the offers of a group from 1; it names the key that its answers are sealed with. */
  readonly number: number;
  readonly what: Offered;
  readonly second: SecondKey;
  /** Sealed answers of devices: 0 is yes, 1 is no. */
  readonly cast: ReadonlyMap<SeatId, string>;
};

/** What went to another group, and when. */
export type Given = Omit<Extract<Offered, { kind: 'total' }>, 'kind'> & { readonly at: Instant };

/** What the group let go as a file, and when; `stays` where a second key said no. */
export type LetGo =
  | {
      readonly at: Instant;
      readonly of: GroupKind;
      /** Which questions had been answered by then; what is asked afterwards stays here. */
      readonly asked: readonly SurveyRound[];
    }
  | 'stays';

/** Everything that left a group or came to it. */
export type Offers = {
  readonly made: number;
  readonly open: Offer | null;
  readonly given: readonly Given[];
  /** Paths of decisions that stay here, since a second key said no. */
  readonly kept: readonly string[];
  /** What the officers may be told in this group's own words. */
  readonly sentence: string | null;
  /** Null while nobody has said yes or no. */
  readonly file: LetGo | null;
  /** From other groups, in the order they came. */
  readonly received: readonly BandedTotal[];
};

export const noOffers: Offers = {
  made: 0,
  open: null,
  given: [],
  kept: [],
  sentence: null,
  file: null,
  received: [],
};

/** The name under which the answers to an offer are sealed. */
export function offerKey({ number }: Pick<Offer, 'number'>): string {
  return `offer/${number}`;
}

/** Something may be asked out in the debrief; in a round, which has none, where its questions are. */
export const isOffering = ({ phase, settings }: Pick<Group, 'phase' | 'settings'>): boolean =>
  phase === (settings.round === undefined ? 'debrief' : 'rules');
