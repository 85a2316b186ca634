import type {
  AllRecorded,
  DraftingOf,
  Recorded,
  Take,
  TakeRefusal,
  VoicesOf,
} from '../../../scenario/voice/recorded.ts';
import type { StudioApi } from '../desk/studio-api.ts';

/** What the program on this machine does with voices. Each rejects where it does not answer. */
export type VoicesOfHost = {
  readonly look: (of: VoicesOf) => Promise<AllRecorded>;
  readonly hear: (of: VoicesOf & { readonly id: string }) => Promise<Blob | null>;
  readonly keep: (take: Take) => Promise<Recorded | { readonly why: TakeRefusal }>;
  readonly draft: (of: VoicesOf) => Promise<DraftingOf>;
  readonly drafting: () => Promise<DraftingOf>;
  readonly stopDrafting: () => Promise<DraftingOf>;
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
      (await ask('/keep', { ...take, wave: inBase64(wave) })) as Recorded | { why: TakeRefusal },
    draft: async (of) => (await ask('/draft', of)) as DraftingOf,
    drafting: async () => (await ask('/drafting')) as DraftingOf,
    stopDrafting: async () => (await ask('/stop', {})) as DraftingOf,
  };
}
