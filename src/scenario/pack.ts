import type { OwnArts } from './art/own-art.ts';
import type { Closeness } from './closeness.ts';
import type { Contest } from './contests.ts';
import type { LanguageTag } from './language.ts';
import type { Survey } from './survey/indicator.ts';
import type { InkValue } from './playthrough.ts';

export const cuts = [12, 25, 45] as const;
/** The length of a telling, in minutes of play. */
export type Cut = (typeof cuts)[number];

export const sides = ['army', 'police', 'civil'] as const;
export type Side = (typeof sides)[number];

export const meterTimes = ['live', 'after-scene', 'debrief'] as const;

/** An Ink variable that everyone watches. */
export type Meter = {
  readonly name: string;
  readonly meaning: string;
  /** A file in `assets/art/signs`. */
  readonly sign: string;
  readonly range: readonly [least: number, most: number];
  readonly shown: (typeof meterTimes)[number];
};

/** A person of the story, and the art that draws them. */
export type CastMember = {
  readonly name: string;
  /** A picture in `assets/art/people`, or one of the pack's own. */
  readonly art: string;
  readonly side: Side;
  /** What they hold where the story says nothing else. */
  readonly holds?: string;
  /** Set for a voice that is never seen, such as `radio`. */
  readonly heard?: string;
};

/** The character a seat plays. */
export type Role = {
  readonly name: string;
  readonly person: string;
  readonly goal: string;
  readonly interests: readonly string[];
  /** Only the holder may read it. */
  readonly secret: string;
  /** Who harms, or who reports harm: never dealt by chance. */
  readonly hard: boolean;
};

/** How far from the left and from the top of a map of 1280 × 720. */
export type MapMark = readonly [x: number, y: number];
export type Place = {
  readonly name: string;
  /** A picture in `assets/art/places`, or one that the world has another for. */
  readonly backdrop: string;
  /** A sound that goes on there; '' is none. */
  readonly ambience: string;
  /** Where the world's map shows it; null where it does not. */
  readonly mark: MapMark | null;
};
/** A film as its pack describes it; times are milliseconds from its beginning. */
export type FilmWritten = {
  readonly title: string;
  readonly description: string;
  /** Null where the author leaves it to the file. */
  readonly length: number | null;
  readonly pauses: readonly { readonly at: number; readonly ask: string }[];
};
export type EndingCard = { readonly name: string; readonly picture: string };
export type Titled = { readonly name: string };
export type Reasons = { readonly security: string; readonly civil: string };
/** Something the facilitator may bring in where a story has an `inject-point` of its name. */
export type Inject = {
  readonly name: string;
  /** One sentence that the room is told. */
  readonly says: string;
  /** A file in `assets/art/choices`; empty where nobody named one. */
  readonly picture: string;
  /** An Ink variable. */
  readonly sets: string;
  /** What it may be set to. */
  readonly values: readonly InkValue[];
};
export type EmptyChair = {
  readonly name: string;
  readonly picture: string;
  readonly lines: readonly string[];
};

export const cueKinds = ['open', 'silence', 'joker', 'senior'] as const;
/** What a facilitator may say at a beat: an open question, and a word for silence, for the joker, and for when the senior man answers first. Empty where the author left it to the general ones. */
export type Cues = Readonly<Record<(typeof cueKinds)[number], string>>;

export const debriefSteps = ['happened', 'felt', 'why', 'take-home'] as const;
export type DebriefStep = (typeof debriefSteps)[number];

/** As whom somebody is asked how it felt. */
export const feltAs = ['role', 'self'] as const;

/** What Ink has no words for. Every field has a default, so an Ink file without a pack plays. */
export type Pack = {
  readonly title: string;
  /** What happens, in a sentence for whoever chooses it; empty where nobody wrote one. */
  readonly about: string;
  readonly world: string | null;
  readonly language: LanguageTag;
  readonly minutes: readonly Cut[];
  readonly teams: readonly [least: number, most: number];
  /** How much it asks of a group: from 1, for a first session, to 5, never for one. */
  readonly difficulty: number;
  readonly meters: Readonly<Record<string, Meter>>;
  readonly cast: Readonly<Record<string, CastMember>>;
  readonly roles: Readonly<Record<string, Role>>;
  readonly places: Readonly<Record<string, Place>>;
  /** The world's map, a picture in `assets/art/places`. */
  readonly map: string;
  /** What the world shows for a picture that stories name: a port shows its quay gate for `checkpoint`. */
  readonly backdrops: Readonly<Record<string, string>>;
  /** Pictures that come with the pack or its world. */
  readonly own: OwnArts;
  readonly terms: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly notes: readonly string[];
  readonly reasons: Readonly<Record<string, Reasons>>;
  readonly endings: Readonly<Record<string, EndingCard>>;
  readonly anchors: Readonly<Record<string, Titled>>;
  readonly decisions: Readonly<Record<string, Titled>>;
  /** By knot, as decisions are. */
  readonly cues: Readonly<Record<string, Cues>>;
  readonly debrief: Readonly<Record<DebriefStep, readonly string[]>>;
  /** Of each question how it felt; null where the author does not say. */
  readonly feltAs: readonly ((typeof feltAs)[number] | null)[];
  readonly chair: EmptyChair | null;
  readonly injects: Readonly<Record<string, Inject>>;
  readonly contests: Readonly<Record<string, Contest>>;
  readonly survey: Survey;
  readonly films: Readonly<Record<string, FilmWritten>>;
  /** Null where the author wrote none. */
  readonly closeness: Closeness | null;
};
