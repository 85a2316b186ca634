import type { Instant, RunId, TeamId } from './ids.ts';
import type { OwnWords } from './own-words.ts';

/** Where a team's story stood. */
export type BeatPlace = {
  readonly team: TeamId;
  readonly run: RunId;
  /** Steps taken before it. */
  readonly at: number;
};

/** What a facilitator noted; `beat` is null outside the story. */
export type SilentNote = {
  readonly id: number;
  readonly beat: BeatPlace | null;
  readonly text: string;
};

/** What became of it: it was talked about, the group or its trainers take it on, or it is left. */
export const parkedEnds = ['talked', 'group', 'trainers', 'left'] as const;
export type ParkedEnd = (typeof parkedEnds)[number];

/** Something to come back to later; `end` is absent until the room has come back to it. */
export type ParkedItem = { readonly id: number; readonly text: string; readonly end?: ParkedEnd };

/** What an observer may say of a moment; never of a person. */
export const momentTags = ['listening', 'heat', 'silence', 'turning-point'] as const;
export type MomentTag = (typeof momentTags)[number];

/** A moment an observer marked, with where one team's story stood; `beat` is null for the whole room. */
export type Moment = {
  readonly id: number;
  readonly tag: MomentTag;
  readonly beat: BeatPlace | null;
  readonly when: Instant;
};

/** What is kept beside the story by those who help the room. No participant sees a note. */
export type Notebook = {
  /** How much was ever written, so that no number is used twice. */
  readonly written: number;
  readonly notes: readonly SilentNote[];
  readonly parked: readonly ParkedItem[];
  /** Whether the wall shows what is parked, in the debrief. */
  readonly parkedShown: boolean;
  /** The group's own sentences. */
  readonly words: readonly OwnWords[];
  readonly moments: readonly Moment[];
};

export const emptyNotebook: Notebook = {
  written: 0,
  notes: [],
  parked: [],
  parkedShown: false,
  words: [],
  moments: [],
};

/** Sentences with a picture that a facilitator shows with one touch. */
export const readyMessages = [
  'listen',
  'one-voice',
  'talk-together',
  'five-minutes',
  'rest',
  'come-together',
  'look-up',
  'ask-trainer',
] as const;
export type ReadyMessage = (typeof readyMessages)[number];

export type Said =
  | { readonly kind: 'ready'; readonly words: ReadyMessage }
  | { readonly kind: 'typed'; readonly text: string };

/** To all, or to one team; never to a seat. */
export type Message = { readonly to: TeamId | null; readonly said: Said };
