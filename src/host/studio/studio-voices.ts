import type {
  AllRecorded,
  DraftingOf,
  DraftingState,
  Recorded,
  Take,
  TakeRefusal,
  VoicesOf,
} from '../../scenario/voice/recorded.ts';
import type { fewAtATime } from '../few-at-a-time.ts';
import { openDrafting } from '../voices/open-drafting.ts';
import { hearVoice, keepTake, lookAtVoices } from '../voices/takes.ts';
import { folderOf } from './text-place.ts';

/** Voices of stories, as their author records them. */
export type StudioVoices = {
  /** Every recording by its name; null where there is no such story. */
  readonly look: (of: VoicesOf) => Promise<AllRecorded | null>;
  readonly hear: (of: VoicesOf & { readonly id: string }) => Promise<Buffer | null>;
  readonly keep: (take: Take) => Promise<Recorded | { readonly why: TakeRefusal }>;
  /** Null where there is no such story. */
  readonly draft: (of: VoicesOf) => Promise<DraftingOf | null>;
  readonly drafting: () => DraftingOf;
  readonly stopDrafting: () => DraftingOf;
};

export function openStudioVoices(
  stories: string,
  inTurn: ReturnType<typeof fewAtATime>,
  drafting = openDrafting(inTurn),
): StudioVoices {
  let whose: VoicesOf | null = null;
  const told = (state: DraftingState): DraftingOf => (whose ? { ...state, whose } : state);
  return {
    look: (of) => lookAtVoices(stories, of),
    hear: (of) => hearVoice(stories, of),
    keep: (take) => inTurn(() => keepTake(stories, take)),
    draft: async ({ pack, language }) => {
      const folder = await folderOf(stories, pack);
      if (folder === null) return null;
      if (drafting.look().kind !== 'busy') whose = { pack, language };
      return told(drafting.begin(folder, language));
    },
    drafting: () => told(drafting.look()),
    stopDrafting: () => told(drafting.stop()),
  };
}
