import type { DraftingState } from '../../scenario/voice/recorded.ts';
import type { fewAtATime } from '../few-at-a-time.ts';
import { openPack } from '../translations/open-pack.ts';
import { findDraftMaker, type DraftMaker, type NoMaker } from './draft-maker.ts';
import { draftVoices, type Drafted } from './draft-voices.ts';
import { storyScript } from './story-script.ts';

export type Drafting = {
  /** Begins, unless drafts are being made already. */
  readonly begin: (folder: string, language: string) => DraftingState;
  readonly look: () => DraftingState;
  /** What was made stays. */
  readonly stop: () => DraftingState;
};

type FindMaker = (language: string) => Promise<DraftMaker | NoMaker>;

/** Makes drafts of what has no voice yet, as `voices draft` does, one language at a time; writes in turn with others. */
export function openDrafting(
  inTurn: ReturnType<typeof fewAtATime>,
  findMaker: FindMaker = findDraftMaker,
): Drafting {
  let state: DraftingState = { kind: 'idle' };
  let stopping = new AbortController();

  const work = async (folder: string, language: string): Promise<DraftingState> => {
    const opened = await openPack(folder);
    if ('why' in opened) return { kind: 'failed' };
    const { texts, pack } = opened;
    const isTold = language === texts.language || Object.hasOwn(pack.strings, language);
    if (!isTold) return { kind: 'failed' };
    const maker = await findMaker(language);
    if ('why' in maker) return { kind: 'lacking', lacks: maker.lacks };
    const script = storyScript(opened, { language, isStoryOnly: false });
    const progress = (done: number, of: number): void => void (state = { kind: 'busy', done, of });
    const stopped = stopping.signal;
    return summedUp(await draftVoices({ script, maker, stopped, progress, inTurn }));
  };

  return {
    begin: (folder, language) => {
      if (state.kind === 'busy') return state;
      stopping = new AbortController();
      state = { kind: 'busy', done: 0, of: 0 };
      work(folder, language).then(
        (done) => void (state = done),
        () => void (state = { kind: 'failed' }),
      );
      return state;
    },
    look: () => state,
    stop: () => {
      stopping.abort();
      return state;
    },
  };
}

const summedUp = ({ made, stopped, unsayable, untranslated, inPlay }: Drafted): DraftingState => ({
  kind: 'done',
  made,
  isStopped: stopped,
  silent: unsayable.length + untranslated + inPlay.length,
});
