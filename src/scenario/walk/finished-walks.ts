import { toldTexts } from '../ink/written/told-texts.ts';
import type { ToldTexts } from '../ink/written/told-texts.ts';
import type { StoryTree } from '../ink/story-tree.ts';
import type { Pack } from '../pack.ts';
import { graphOf } from './report/leg-graph.ts';
import type { LegGraph } from './report/leg-graph.ts';
import { openTiming } from './report/minutes.ts';
import { timeRooms } from './report/path-minutes.ts';
import type { WalkReport } from './report/walk-report.ts';
import type { Written } from './report/written.ts';
import { wordsIn } from './told-turn.ts';
import type { Setting, Telling, Walked } from './walked.ts';

export type FinishedWalk = { readonly walked: Walked; readonly report: WalkReport };

/** Walks of a story that were finished, for its next version: where only words changed, nothing is walked again. */
export type FinishedWalks = {
  /** From now on it is about this version. */
  readonly open: (story: Version) => void;
  readonly keep: (walk: FinishedWalk) => void;
  /** What a walk of this version with these settings comes to; null where it has to be walked. */
  readonly find: (settings: readonly Setting[]) => FinishedWalk | null;
};

type Version = { readonly tree: StoryTree; readonly pack: Pack; readonly written: Written };

type Kept = FinishedWalk & {
  /** The version that was walked. */
  readonly texts: ToldTexts['texts'];
  graph: LegGraph | null;
};

export function openFinishedWalks(): FinishedWalks {
  const kept = new Map<string, Kept>();
  let known = '';
  let now: { readonly texts: ToldTexts['texts']; readonly written: Written } | null = null;
  return {
    open: ({ tree, pack, written }) => {
      const { frame, texts } = toldTexts(tree);
      const story = frame === null ? '' : JSON.stringify([frame, pack, written.films]);
      if (story === '' || story !== known) kept.clear();
      known = story;
      now = { texts, written };
    },
    keep: (walk) => {
      const { settings, closed, failures } = walk.walked;
      // A fault names its line, and that moves with whatever stands before it.
      if (!now || !closed || failures.length > 0) return;
      kept.set(JSON.stringify(settings), { ...walk, ...now, graph: null });
    },
    find: (settings) => {
      const walk = kept.get(JSON.stringify(settings));
      return walk && now ? retold(walk, now) : null;
    },
  };
}

/** All stays as it was but what the number of words decides. */
function retold(
  walk: Kept,
  { texts, written }: { readonly texts: ToldTexts['texts']; readonly written: Written },
): FinishedWalk {
  const { walked, report } = walk;
  const more = new Map<string, number>();
  for (const [path, before] of walk.texts) {
    const added = wordsIn(texts.get(path) ?? '') - wordsIn(before);
    if (added !== 0) more.set(path, added);
  }
  if (more.size === 0) return { walked, report };
  const words = ({ words: before, texts: told }: Telling): number =>
    told.reduce((sum, path) => sum + (more.get(path) ?? 0), before);
  walk.graph ??= graphOf(walked);
  const { minutes } = timeRooms(walk.graph, openTiming(written, words));
  return { walked, report: { ...report, minutes } };
}
