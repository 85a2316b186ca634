import type { ScenarioFiles } from '../../../scenario/open-story.ts';
import type { Cut } from '../../../scenario/pack.ts';
import type { Lacks } from './lacks.ts';
import type { Simulated } from './simulate.ts';
import type { PathsFound } from './story-walk.ts';

export type ToWalk =
  /** A version of the story; whatever was walked of another is left. */
  | {
      readonly kind: 'walk';
      readonly turn: number;
      readonly files: ScenarioFiles;
      /** What meters and endings are called in, where the story is told in it. */
      readonly language: string;
      readonly rooms: number;
    }
  /** Goes on where the time was over. */
  | { readonly kind: 'go-on'; readonly turn: number }
  | { readonly kind: 'send-rooms'; readonly turn: number; readonly rooms: number };

/** What a story calls itself and what it counts. */
export type StoryWords = {
  /** By the meter's variable. */
  readonly meters: Readonly<Record<string, string>>;
  readonly endings: Readonly<Record<string, string>>;
  /** What the pack says that it takes. */
  readonly cuts: readonly Cut[];
};

export type FromWalk =
  | { readonly kind: 'not-open'; readonly turn: number }
  | {
      readonly kind: 'opened';
      readonly turn: number;
      readonly words: StoryWords;
      readonly lacks: Lacks;
    }
  | { readonly kind: 'walking'; readonly turn: number; readonly situations: number }
  | { readonly kind: 'found'; readonly turn: number; readonly found: PathsFound }
  | { readonly kind: 'sent'; readonly turn: number; readonly lengths: readonly Simulated[] };
