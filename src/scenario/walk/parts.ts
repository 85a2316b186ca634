import { choicePointsOf } from '../ink/written/choice-points.ts';
import { flowOf } from '../ink/flow/flow-path.ts';
import { knotsOf } from '../ink/written/knots.ts';
import { reachableFrom, reachableIn } from '../ink/flow/reachable.ts';
import type { StoryTree } from '../ink/story-tree.ts';
import { writtenLines } from '../ink/written/written-lines.ts';
import { writtenTags } from '../ink/written/written-tags.ts';

import type { Part } from './verdicts.ts';

/** Every choice, every knot with something to tell or to choose, and every named ending. */
export function partsOf(
  tree: StoryTree,
  hasWay: (path: string) => boolean = reachableIn(tree),
): readonly Part[] {
  const choices = choicePointsOf(tree);
  const told = writtenLines(tree).map(({ flow }) => flow);
  const shown = new Set([...told, ...choices.map(({ path }) => flowOf(path))]);
  const endings = writtenTags(tree).filter(({ name, changes }) => name === 'ending' && !changes);
  const named = new Map(endings.map((tag) => [tag.value.trim(), tag]));
  const choiceParts = choices.map(({ path, text, file, line }): Part => {
    return { kind: 'choice', path, name: text, file, line, hasWay: hasWay(path), canStart: false };
  });
  const knotParts = knotsOf(tree)
    .filter(({ path }) => shown.has(path))
    .map(({ path, file, line, wantsValues }): Part => {
      const canStart = !wantsValues;
      return { kind: 'knot', path, name: path, file, line, hasWay: hasWay(path), canStart };
    });
  const endingParts = [...named].map(([name, { flow, file, line }]): Part => {
    const hasOne = flow === '' || hasWay(flow);
    return { kind: 'ending', path: name, name, file, line, hasWay: hasOne, canStart: false };
  });
  return [...choiceParts, ...knotParts, ...endingParts];
}

/** Whether any way leads to a path of the compiled story after one of these choices; '' is the story's start. */
export function leadsAfter(tree: StoryTree, paths: Iterable<string>): (path: string) => boolean {
  const leadsTo = new Map(choicePointsOf(tree).map((choice) => [choice.path, choice.leadsTo]));
  return reachableFrom(
    tree,
    [...paths].map((path) => leadsTo.get(path) ?? path),
  );
}
