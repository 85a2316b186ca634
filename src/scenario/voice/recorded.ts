import type { VoiceNote } from '../strings/voice-notes.ts';

/** The voices of a story's folder in one language. */
export type VoicesOf = { readonly pack: string; readonly language: string };

/** One recording as it lies on the disk. */
export type Recorded = {
  /** Stands for its bytes. */
  readonly file: string;
  readonly bytes: number;
  /** Null where nobody wrote down what it says. */
  readonly note: VoiceNote | null;
};

/** By the name of the recording. */
export type AllRecorded = Readonly<Record<string, Recorded>>;

/** Why a take is not kept. */
export type TakeRefusal =
  | 'no-such-place'
  | 'no-sound'
  | 'too-long'
  | 'changed'
  | 'notes-broken'
  | 'disk-full'
  | 'not-allowed';

/** What somebody said into the microphone, cut to what is to be heard. */
export type Take = VoicesOf & {
  readonly id: string;
  /** The words that stood before whoever spoke. */
  readonly words: string;
  /** Who spoke, in their own words; '' where nobody says. */
  readonly by: string;
  /** A WAV file of 16 bits and one channel. */
  readonly wave: Uint8Array;
  /** What the author knew lay there; null for nothing. */
  readonly over: string | null;
};

/** How far the drafts of one story in one language are. */
export type DraftingState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy'; readonly done: number; readonly of: number }
  | {
      readonly kind: 'done';
      readonly made: number;
      readonly isStopped: boolean;
      /** Texts that no machine says: without short vowels, untranslated, or known only in play. */
      readonly silent: number;
    }
  | { readonly kind: 'lacking'; readonly lacks: 'program' | 'language' }
  /** The story does not open, is not told in the language, or the program failed. */
  | { readonly kind: 'failed' };

/** With whose drafts they are; nobody's before any were begun. */
export type DraftingOf = DraftingState & { readonly whose?: VoicesOf };
