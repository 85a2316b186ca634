import { compile } from '../../../src/scenario/ink/compiling/compile.ts';
import { choicePointsOf } from '../../../src/scenario/ink/written/choice-points.ts';
import type { Walked } from '../../../src/scenario/walk/walked.ts';
import type { Gauntlet } from './gauntlet.ts';

/** Ids of the choices that a walk of a made-up story was offered. */
export function offeredIn(made: Gauntlet, { states }: Walked): ReadonlySet<string> {
  const ids = idsByPath(made);
  return new Set(
    [...new Set(states.flatMap(({ offers }) => offers))].map((path) => ids.get(path) ?? path),
  );
}

/** By the path of a choice in the compiled story: its id in the plot. */
export function idsByPath({ ink, lines }: Gauntlet): ReadonlyMap<string, string> {
  const { tree, findings } = compile('story.ink', { 'story.ink': ink });
  if (!tree) throw new Error(JSON.stringify(findings));
  const byLine = new Map([...lines].map(([id, line]) => [line, id]));
  return new Map(
    choicePointsOf(tree).map(({ path, line }) => [path, byLine.get(line ?? 0) ?? path]),
  );
}

/** Ids of the choices that nobody can be offered, as their maker meant it. */
export const doomedIn = ({ plot }: Gauntlet): readonly string[] =>
  plot.scenes.flatMap(({ choices }) =>
    choices.filter(({ doom }) => doom !== null).map(({ id }) => id),
  );

export const idsIn = ({ plot }: Gauntlet): readonly string[] =>
  plot.scenes.flatMap(({ choices }) => choices.map(({ id }) => id));
