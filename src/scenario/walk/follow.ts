import { choose, startTurnAt } from '../ink/ink-turn.ts';
import type { Turn } from '../ink/ink-turn.ts';
import type { StoryTree } from '../ink/story-tree.ts';
import type { Step } from '../playthrough.ts';
import type { Way } from './met.ts';

/** The turn that a way leads to, and the index of each choice taken; null where it cannot be gone, or fails. */
export function follow(
  tree: StoryTree,
  way: Way,
): { readonly turn: Turn; readonly indexes: readonly number[] } | null {
  const indexes: number[] = [];
  let turn = startTurnAt(tree, way.from, way);
  for (const step of way.steps) {
    if ('fault' in turn || step.kind === 'set') return null;
    const index = indexOf(turn, step);
    if (index < 0) return null;
    indexes.push(index);
    turn = choose(turn.moment, index);
  }
  return 'fault' in turn ? null : { turn, indexes };
}

/** The indexes of a way's choices as far as it can be gone; null where a choice on it is not offered, as after other dice. */
export function indexesOf(tree: StoryTree, way: Way): readonly number[] | null {
  const last = way.steps.at(-1);
  if (!last) return [];
  const before = follow(tree, { ...way, steps: way.steps.slice(0, -1) });
  const index = before && last.kind === 'choice' ? indexOf(before.turn, last) : -1;
  return before && index >= 0 ? [...before.indexes, index] : null;
}

type ChoiceStep = Step & { readonly kind: 'choice' };

export function stepsOffered({ choices }: Turn): readonly ChoiceStep[] {
  const times = new Map<string, number>();
  return choices.map(({ path, text }) => {
    const nth = times.get(path) ?? 0;
    times.set(path, nth + 1);
    return { kind: 'choice', path, nth, text };
  });
}

const indexOf = (turn: Turn, step: ChoiceStep): number =>
  stepsOffered(turn).findIndex(({ path, nth }) => path === step.path && nth === step.nth);
