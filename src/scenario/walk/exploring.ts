import { drawsChance } from '../ink/tracing/chance-draws.ts';
import type { StoryTree } from '../ink/story-tree.ts';
import type { Pack } from '../pack.ts';
import { indexesOf } from './follow.ts';
import type { Way } from './met.ts';
import { openRandomWalks } from './random-walks.ts';
import type { RandomWalking, RandomWalks } from './random-walks.ts';
import { leadsAfter, partsOf } from './parts.ts';
import type { Part } from './verdicts.ts';

/** What else a search asks of a story, beside walking every path. */
export type Exploring = {
  readonly parts: () => readonly Part[];
  /** For each part, whether any way leads there after one of these choices; '' is the story's start. */
  readonly partsAfter: (choices: Iterable<string>) => readonly boolean[];
  /** The same for a path of the compiled story. */
  readonly leadsAfter: (choices: Iterable<string>) => (path: string) => boolean;
  /** Another seed may tell another story. */
  readonly drawsChance: () => boolean;
  readonly openWalks: (asked: Omit<RandomWalking, 'tree' | 'pack'>) => RandomWalks;
  /** The indexes of a way's choices among those offered; null where one of them is not offered, as after other dice. */
  readonly indexesOf: (way: Way) => readonly number[] | null;
};

export function openExploring(story: { readonly tree: StoryTree; readonly pack: Pack }): Exploring {
  return {
    parts: () => partsOf(story.tree),
    partsAfter: (choices) =>
      partsOf(story.tree, leadsAfter(story.tree, choices)).map(({ hasWay }) => hasWay),
    leadsAfter: (choices) => leadsAfter(story.tree, choices),
    drawsChance: () => drawsChance(story.tree),
    openWalks: (asked) => openRandomWalks({ ...story, ...asked }),
    indexesOf: (way) => indexesOf(story.tree, way),
  };
}
