import type { VoiceNote } from '../../../scenario/strings/voice-notes.ts';
import type { StudioApi } from '../desk/studio-api.ts';

/** The voices of a story's folder in one language. */
export type VoicesOf = { readonly pack: string; readonly language: string };

/** A recording as it lies on the disk. */
export type Recorded = {
  /** Stands for its bytes. */
  readonly file: string;
  readonly bytes: number;
  /** Null where nobody wrote down what it says. */
  readonly note: VoiceNote | null;
};

/** By the name of the recording. */
export type AllRecorded = Readonly<Record<string, Recorded>>;

export const keepRefusals = [
  'no-such-place',
  'no-sound',
  'too-long',
  'changed',
  'notes-broken',
  'disk-full',
  'not-allowed',
] as const;
export type KeepRefusal = (typeof keepRefusals)[number];

export type ToKeep = VoicesOf & {
  readonly id: string;
  /** The words that stood before whoever spoke. */
  readonly words: string;
  readonly by: string;
  /** A WAV file. */
  readonly wave: Uint8Array;
  /** What was known to lie there; null for nothing. */
  readonly over: string | null;
};

export type DraftingState =
  | { readonly kind: 'idle' | 'failed' }
  | { readonly kind: 'busy'; readonly done: number; readonly of: number }
  | {
      readonly kind: 'done';
      readonly made: number;
      readonly isStopped: boolean;
      readonly silent: number;
    }
  | { readonly kind: 'lacking'; readonly lacks: 'program' | 'language' };

/** What the program on this machine does with voices. Each rejects where it does not answer. */
export type VoicesOfHost = {
  readonly look: (of: VoicesOf) => Promise<AllRecorded>;
  readonly hear: (of: VoicesOf & { readonly id: string }) => Promise<Blob | null>;
  readonly keep: (take: ToKeep) => Promise<Recorded | { readonly why: KeepRefusal }>;
  readonly draft: (of: VoicesOf) => Promise<DraftingState>;
  readonly drafting: () => Promise<DraftingState>;
  readonly stopDrafting: () => Promise<DraftingState>;
};

/** Bytes as text, in pieces that a call can take. */
function inBase64(bytes: Uint8Array): string {
  const piece = 0x80_00;
  let text = '';
  for (let at = 0; at < bytes.length; at += piece)
    text += String.fromCharCode(...bytes.subarray(at, at + piece));
  return btoa(text);
}

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

/** Null where no host has a folder of stories. */
export function voicesOfHost({ askVoices: ask }: StudioApi): VoicesOfHost | null {
  if (!ask) return null;
  return {
    look: async (of) => ((await ask('', of)) as { readonly recorded: AllRecorded }).recorded,
    hear: async (of) => {
      const { sound } = (await ask('/hear', of)) as { readonly sound: string | null };
      return sound === null ? null : new Blob([fromBase64(sound)], { type: 'audio/mpeg' });
    },
    keep: async ({ wave, ...take }) =>
      (await ask('/keep', { ...take, wave: inBase64(wave) })) as Recorded | { why: KeepRefusal },
    draft: async (of) => (await ask('/draft', of)) as DraftingState,
    drafting: async () => (await ask('/drafting')) as DraftingState,
    stopDrafting: async () => (await ask('/stop', {})) as DraftingState,
  };
}
