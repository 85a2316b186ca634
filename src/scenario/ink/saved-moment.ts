import type { StoryState } from 'inkjs/engine/StoryState';
import { parseInkJson } from './mend-json.ts';
import { resumeTurn } from './ink-turn.ts';
import type { Fault, Moment, Turn } from './ink-turn.ts';
import type { StoryTree } from './story-tree.ts';

type Counts = Map<string, number>;

/** Ink's own state as JSON. A playthrough is kept as its steps; this is for comparing with what other players of Ink keep. */
export function makeMomentJson({ state }: Moment): string {
  state.RestoreAfterPatch();
  const { variablesState } = state;
  const { patch } = variablesState;
  const kept = new Map<string, unknown>(Reflect.get(variablesState, '_globalVariables'));
  const visits: Counts = new Map(Reflect.get(state, '_visitCounts'));
  const turns: Counts = new Map(Reflect.get(state, '_turnIndices'));
  for (const [name, value] of patch?.globals ?? []) kept.set(name, value);
  for (const [place, count] of patch?.visitCounts ?? []) visits.set(place.path.toString(), count);
  for (const [place, turn] of patch?.turnIndices ?? []) turns.set(place.path.toString(), turn);
  return holding(variablesState, { _globalVariables: kept }, () =>
    holding(state, { _visitCounts: visits, _turnIndices: turns }, () => state.ToJson()),
  );
}

/** The moment that was saved, with its choices and nothing told. A save that does not fit the story is a fault. */
export function parseMomentJson(tree: StoryTree, json: string): Turn | Fault {
  return resumeTurn(tree, (state: StoryState) => state.LoadJsonObj(parseInkJson(json)));
}

// Ink writes only what is in a state itself, and not what is in the patch that keeps moments apart.
function holding<Result>(
  target: object,
  values: Readonly<Record<string, unknown>>,
  work: () => Result,
): Result {
  const before = Object.keys(values).map((name) => [name, Reflect.get(target, name)] as const);
  for (const [name, value] of Object.entries(values)) Reflect.set(target, name, value);
  try {
    return work();
  } finally {
    for (const [name, value] of before) Reflect.set(target, name, value);
  }
}
