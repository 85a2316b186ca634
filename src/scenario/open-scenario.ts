import { checkVoices } from './check/check-voices.ts';
import { checkStory } from './check/check-story.ts';
import { openKeyPlaces } from './check/key-place.ts';
import { choicePointsOf } from './ink/written/choice-points.ts';
import { knotsOf } from './ink/written/knots.ts';
import type { StoryTree } from './ink/story-tree.ts';
import { writtenLines } from './ink/written/written-lines.ts';
import { openStory } from './open-story.ts';
import type { Look, OpenedStory, ReadStory, ScenarioFiles } from './open-story.ts';
import { openExploring } from './walk/exploring.ts';
import type { Exploring } from './walk/exploring.ts';
import type { Written } from './walk/report/written.ts';
import type { Setting, Walker } from './walk/walked.ts';
import { openWalkers } from './walk/walker.ts';
import type { KeptTurns } from './walk/walker.ts';

/** A scenario opened for its author. Without a scenario, the findings say why. */
export type Opened = Omit<OpenedStory, 'story'> & {
  /** Walks every path bit by bit, with these values set before the first line; null without a scenario. */
  readonly openWalker: ((settings: readonly Setting[]) => Walker) | null;
  /** What the author wrote, to hold a walk against; null without a scenario. */
  readonly written: Written | null;
  /** Random walks, and what there is to reach; null without a scenario. */
  readonly exploring: Exploring | null;
  readonly tree: StoryTree | null;
};

/** Compiles and checks a scenario; its walks keep what turns did for the next version. Never throws for what an author wrote. */
export function openScenario(files: ScenarioFiles, kept?: KeptTurns): Opened {
  return withWalks(openStory(files, allChecks(files)), kept);
}

/** All that an author should know of a story that opens. */
export function allChecks(files: ScenarioFiles): Look {
  const { media = null, voices = {}, films = null } = files;
  return (story, texts) => [
    ...texts.findings(),
    ...checkVoices(texts.entries(), voices),
    ...checkStory({ ...story, media, filmFiles: films }),
  ];
}

/** For who only walks it: without what an author should know beyond what keeps it from playing. */
export function openUnchecked(files: ScenarioFiles, kept?: KeptTurns): Opened {
  return withWalks(openStory(files), kept);
}

export function withWalks({ story, ...opened }: OpenedStory, kept?: KeptTurns): Opened {
  if (!story) return { ...opened, openWalker: null, written: null, exploring: null, tree: null };
  const { tree, pack } = story;
  return {
    ...opened,
    openWalker: openWalkers({ tree, pack, seed: 1, ...(kept && { kept }) }),
    written: { ...writtenIn(story), films: opened.scenario?.films ?? {} },
    exploring: openExploring({ tree, pack }),
    tree,
  };
}

function writtenIn({ main, tree, tags, files }: ReadStory): Omit<Written, 'films'> {
  const packText = files['pack.yaml'];
  return {
    main,
    knots: knotsOf(tree),
    lines: writtenLines(tree),
    choices: choicePointsOf(tree),
    tags,
    inPack: packText === undefined ? null : openKeyPlaces(packText),
  };
}
