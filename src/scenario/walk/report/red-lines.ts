import type { Step } from '../../playthrough.ts';
import { legAt, openListed, placeAt } from '../walk-columns.ts';
import type { WalkColumns } from '../walk-columns.ts';
import { legsFrom } from './leg-graph.ts';
import type { LegGraph } from './leg-graph.ts';
import type { ShortestWays } from './reach.ts';
import { keyOfStep } from './step-key.ts';
import type { Written } from './written.ts';

/** A choice across a red line that is rewarded, or that nobody can avoid. */
export type RedLine = {
  readonly kind: 'rewarded' | 'only-way';
  /** The choice's path in the compiled story. */
  readonly path: string;
  readonly text: string;
  readonly place: string;
  /** The meter that it raises, and by how much at most; null where it is the only way on. */
  readonly raises: { readonly meter: string; readonly by: number } | null;
  readonly shortest: readonly Step[];
};

export function redLinesCrossed(
  graph: LegGraph,
  written: Written,
  ways: ShortestWays,
): readonly RedLine[] {
  const red = new Set(
    written.choices.flatMap(({ path, tags }) =>
      tags.some(({ name }) => name === 'redline') ? [path] : [],
    ),
  );
  return red.size === 0 ? [] : [...rewarded(graph, red, ways), ...onlyWays(graph, red, ways)];
}

/**
 * What is told after a choice moves meters too, so one leg that rises proves nothing: a choice is rewarded where it
 * raises a meter and never lowers it, or raises it more than every other choice beside it.
 */
function rewarded(
  graph: LegGraph,
  red: ReadonlySet<string>,
  ways: ShortestWays,
): readonly RedLine[] {
  const { columns } = graph;
  return effectsOf(graph, red, ways).flatMap(({ meter, nearest, by, neverLowers, beatsOthers }) => {
    if (nearest < 0 || !(neverLowers || beatsOthers)) return [];
    const { step, from } = legAt(columns, nearest);
    if (step.kind === 'set') return [];
    const { path, text } = step;
    const place = placeAt(columns, from)?.place ?? '';
    const shortest = [...ways.to(from), step];
    return [{ kind: 'rewarded', path, text, place, raises: { meter, by }, shortest } as const];
  });
}

/** What a choice across the line does to a meter, wherever it is taken. */
type Effect = {
  readonly meter: string;
  /** The nearest leg on which it rises; −1 for none. */
  nearest: number;
  /** The steps before that. */
  far: number;
  /** How far it rises at most. */
  by: number;
  neverLowers: boolean;
  /** Wherever it rises, no choice beside it raises it as far. */
  beatsOthers: boolean;
};

function effectsOf(
  graph: LegGraph,
  red: ReadonlySet<string>,
  ways: ShortestWays,
): readonly Effect[] {
  const { meters, steps, stepOf } = graph.columns;
  const choices = openListed<string>();
  const choiceOf = steps.map((step) => choices.numberOf(keyOfStep(step)));
  const effects = new Map<number, Effect>();
  const effectOn = (meter: number, leg: number): Effect => {
    const key = (choiceOf[stepOf[leg] ?? -1] ?? 0) * meters.length + meter;
    const name = meters[meter]?.name ?? '';
    const effect = effects.get(key) ?? noEffect(name);
    effects.set(key, effect);
    return effect;
  };
  const crosses = crossing(graph, red);
  for (const state of offeringRed(graph, red)) {
    const legs = legsFrom(graph, state);
    const over = legs.filter(crosses);
    const beside = over.length > 0 ? legs.filter((leg) => !crosses(leg)) : [];
    for (const [meter, { values }] of over.length > 0 ? meters.entries() : []) {
      const change = changeFrom(state, values, graph.columns);
      if (!change) continue;
      const besideMost = beside.reduce((most, leg) => Math.max(most, change(leg)), -Infinity);
      for (const leg of over) {
        note(effectOn(meter, leg), { leg, by: change(leg), besideMost, far: ways.length(state) });
      }
    }
  }
  return [...effects.values()];
}

const noEffect = (meter: string): Effect => {
  return { meter, nearest: -1, far: Infinity, by: 0, neverLowers: true, beatsOthers: true };
};

/** How far a leg from this state moves a meter; null where it has none. */
function changeFrom(
  state: number,
  values: Float64Array,
  { to }: WalkColumns,
): ((leg: number) => number) | null {
  const before = values[state] ?? NaN;
  if (Number.isNaN(before)) return null;
  return (leg) => {
    const after = values[to[leg] ?? -1] ?? NaN;
    return Number.isNaN(after) ? 0 : after - before;
  };
}

type Taken = {
  readonly leg: number;
  readonly by: number;
  /** The most that a choice beside it raises the meter. */
  readonly besideMost: number;
  readonly far: number;
};

function note(effect: Effect, { leg, by, besideMost, far }: Taken): void {
  if (by < 0) effect.neverLowers = false;
  if (by <= 0) return;
  effect.beatsOthers &&= by > besideMost;
  effect.by = Math.max(effect.by, by);
  if (effect.nearest >= 0 && effect.far <= far) return;
  effect.nearest = leg;
  effect.far = far;
}

/** The states in which a choice across the line is offered. */
function* offeringRed({ columns }: LegGraph, red: ReadonlySet<string>): Generator<number> {
  const { places, placeOf } = columns;
  const offers = places.map((place) => place.offers.some((path) => red.has(path)));
  if (!offers.includes(true)) return;
  for (let state = 0; state < placeOf.length; state += 1)
    if (offers[placeOf[state] ?? -1] === true) yield state;
}

/** Whether a leg crosses the line. */
function crossing({ columns }: LegGraph, red: ReadonlySet<string>): (leg: number) => boolean {
  const { steps, stepOf } = columns;
  const crosses = steps.map((step) => step.kind === 'choice' && red.has(step.path));
  return (leg) => crosses[stepOf[leg] ?? -1] === true;
}

/** States in which every choice crosses the line; those that are not all walked are not judged. */
function onlyWays(
  graph: LegGraph,
  red: ReadonlySet<string>,
  ways: ShortestWays,
): readonly RedLine[] {
  const { columns } = graph;
  const crosses = crossing(graph, red);
  const nearest = new Map<string, number>();
  const farTo = (leg: number): number => ways.length(columns.from[leg] ?? -1);
  for (const state of offeringRed(graph, red)) {
    const leg = onlyCrossing(graph, state, crosses);
    if (leg === undefined) continue;
    const key = keyOfStep(legAt(columns, leg).step);
    const known = nearest.get(key);
    if (known === undefined || farTo(leg) < farTo(known)) nearest.set(key, leg);
  }
  return [...nearest.values()].flatMap((leg) => {
    const { step, from } = legAt(columns, leg);
    if (step.kind !== 'choice') return [];
    const { path, text } = step;
    const place = placeAt(columns, from)?.place ?? '';
    const shortest = ways.to(from);
    return [{ kind: 'only-way', path, text, place, raises: null, shortest } as const];
  });
}

/** A leg across the line from a state that nobody leaves otherwise; coming back to where one was is not leaving. */
function onlyCrossing(
  graph: LegGraph,
  state: number,
  crosses: (leg: number) => boolean,
): number | undefined {
  if ((graph.unwalked[state] ?? 0) !== 0) return undefined;
  const leaving = legsFrom(graph, state).filter((leg) => graph.columns.to[leg] !== state);
  return leaving.every(crosses) ? leaving[0] : undefined;
}
