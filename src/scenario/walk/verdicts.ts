import { choicePointsOf } from '../ink/choice-points.ts';
import { flowOf } from '../ink/flow-path.ts';
import { knotsOf } from '../ink/knots.ts';
import { reachableIn } from '../ink/reachable.ts';
import type { StoryTree } from '../ink/story-tree.ts';
import { writtenLines } from '../ink/written-lines.ts';
import { writtenTags } from '../ink/written-tags.ts';

export const verdictNames = [
  'cannot be reached',
  'proved never reached',
  'not reached within bounds',
] as const;
export type VerdictName = (typeof verdictNames)[number];

/** A part of a story that a search may come to. */
export type Part = {
  readonly kind: 'choice' | 'knot' | 'ending';
  /** Where it stands in the compiled story; an ending's name. */
  readonly path: string;
  /** The words of a choice, the name of a knot or an ending. */
  readonly name: string;
  readonly file: string | null;
  readonly line: number | null;
  /** Some way leads there, if its conditions allow it. */
  readonly hasWay: boolean;
  /** A knot that can be started in, to see what is inside. */
  readonly canStart: boolean;
};

/** What is said of a part that no walk came to. */
export type Verdict = Part & { readonly verdict: VerdictName };

/** Every choice, every knot with something to tell or to choose, and every named ending. */
export function partsOf(tree: StoryTree): readonly Part[] {
  const hasWay = reachableIn(tree);
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

/** What searches came to: choices offered, texts told, endings met. */
export type Reached = {
  readonly choices: ReadonlySet<string>;
  readonly texts: ReadonlySet<string>;
  readonly endings: ReadonlySet<string>;
};

/** `isClosed` where every search walked every path. */
export function verdictsOn(
  parts: readonly Part[],
  reached: Reached,
  isClosed: boolean,
): readonly Verdict[] {
  const knots = new Set([...reached.choices, ...reached.texts].map(flowOf));
  const isReached = ({ kind, path }: Part): boolean =>
    ({ choice: reached.choices, ending: reached.endings, knot: knots })[kind].has(path);
  const never = isClosed ? verdictNames[1] : verdictNames[2];
  return parts
    .filter((part) => !isReached(part))
    .map((part) => ({ ...part, verdict: part.hasWay ? never : verdictNames[0] }));
}
