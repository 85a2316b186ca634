import { componentsOf } from '../../ink/flow/components.ts';
import type { WayRow } from './leg-graph.ts';
import { numberAt } from './leg-rows.ts';

/** States that go round, each leading to each other by choices; or states to none of which one comes back. */
export type Stretch = { readonly states: readonly number[]; readonly goesRound: boolean };

export function stretchesOf(row: WayRow): readonly Stretch[] {
  const onward = onwardIn(row);
  if (onward) return [{ states: onward, goesRound: false }];
  const { begins, to } = row;
  const edges: number[][] = [];
  for (let state = 0; state + 1 < begins.length; state += 1) {
    const leading: number[] = [];
    const after = numberAt(begins, state + 1);
    for (let way = numberAt(begins, state); way < after; way += 1) leading.push(numberAt(to, way));
    edges.push(leading);
  }
  const stretches: Stretch[] = [];
  let straight: number[] = [];
  for (const group of componentsOf(edges).toReversed()) {
    const [first = -1] = group;
    if (group.length === 1 && edges[first]?.includes(first) !== true) {
      if (straight.length === 0) stretches.push({ states: straight, goesRound: false });
      straight.push(first);
    } else {
      stretches.push({ states: group, goesRound: true });
      straight = [];
    }
  }
  return stretches;
}

/** Every state after all that lead to it (Kahn); null where some go round. */
function onwardIn({ begins, to }: WayRow): readonly number[] | null {
  const coming = new Int32Array(begins.length - 1);
  for (const state of to) coming[state] = numberAt(coming, state) + 1;
  const onward: number[] = [];
  for (let state = 0; state < coming.length; state += 1)
    if (coming[state] === 0) onward.push(state);
  for (const state of onward) {
    const after = numberAt(begins, state + 1);
    for (let way = numberAt(begins, state); way < after; way += 1) {
      const next = numberAt(to, way);
      const left = numberAt(coming, next) - 1;
      coming[next] = left;
      if (left === 0) onward.push(next);
    }
  }
  return onward.length === coming.length ? onward : null;
}
