import type { Step } from '../../playthrough.ts';
import type { Leg } from '../walked.ts';
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
  const effects = Map.groupBy(effectsOf(graph, red), ({ meter, leg }) =>
    [keyOfStep(leg.step), meter].join(),
  );
  return [...effects.values()].flatMap((all) => {
    const rises = all.filter(({ by }) => by > 0);
    const [first] = rises.toSorted((a, b) => ways.length(a.leg.from) - ways.length(b.leg.from));
    const isRewarded =
      all.every(({ by }) => by >= 0) || rises.every(({ besideMost, by }) => by > besideMost);
    if (!first || !isRewarded || first.leg.step.kind === 'set') return [];
    const { meter, leg } = first;
    const { path, text } = first.leg.step;
    const by = Math.max(...rises.map((rise) => rise.by));
    const place = graph.walked.states[leg.from]?.place ?? '';
    const shortest = [...ways.to(leg.from), leg.step];
    return [{ kind: 'rewarded', path, text, place, raises: { meter, by }, shortest }];
  });
}

type Effect = {
  readonly meter: string;
  readonly leg: Leg;
  readonly by: number;
  /** The most that a choice beside it raises the meter. */
  readonly besideMost: number;
};

function* effectsOf(graph: LegGraph, red: ReadonlySet<string>): Generator<Effect> {
  const { walked } = graph;
  const offersRed = openOffersRed(red);
  for (const [state, { meters, offers }] of walked.states.entries()) {
    const leaving = offersRed(offers) ? legsFrom(graph, state) : [];
    const crossing = leaving.filter((leg) => crosses(leg, red));
    if (crossing.length === 0) continue;
    for (const [meter, before] of Object.entries(meters)) {
      const change = ({ to }: Leg): number => (walked.states[to]?.meters[meter] ?? before) - before;
      const others = leaving.filter((leg) => !crosses(leg, red));
      const besideMost = Math.max(...others.map(change));
      for (const leg of crossing) yield { meter, leg, by: change(leg), besideMost };
    }
  }
}

/** States of one situation share their offers, so each is looked through once. */
function openOffersRed(red: ReadonlySet<string>): (offers: readonly string[]) => boolean {
  const known = new Map<readonly string[], boolean>();
  return (offers) => {
    const is = known.get(offers) ?? offers.some((path) => red.has(path));
    known.set(offers, is);
    return is;
  };
}

const crosses = ({ step }: Leg, red: ReadonlySet<string>): boolean =>
  step.kind === 'choice' && red.has(step.path);

/** States in which every choice crosses the line; those that are not all walked are not judged. */
function onlyWays(
  graph: LegGraph,
  red: ReadonlySet<string>,
  ways: ShortestWays,
): readonly RedLine[] {
  const { states } = graph.walked;
  const offersRed = openOffersRed(red);
  const caught = states.flatMap(({ offers }, state) => {
    const leg = offersRed(offers) && onlyCrossing(graph, state, red);
    return leg ? [leg] : [];
  });
  const byChoice = Map.groupBy(caught, ({ step }) => keyOfStep(step));
  return [...byChoice.values()].flatMap((legs) => {
    const [first] = legs.toSorted((one, other) => ways.length(one.from) - ways.length(other.from));
    if (first?.step.kind !== 'choice') return [];
    const { path, text } = first.step;
    const place = states[first.from]?.place ?? '';
    return [
      { kind: 'only-way', path, text, place, raises: null, shortest: ways.to(first.from) } as const,
    ];
  });
}

/** A leg across the line from a state that nobody leaves otherwise; coming back to where one was is not leaving. */
function onlyCrossing(graph: LegGraph, state: number, red: ReadonlySet<string>): Leg | undefined {
  if ((graph.unwalked[state] ?? 0) !== 0) return undefined;
  const leaving = legsFrom(graph, state).filter(({ to }) => to !== state);
  return leaving.every((leg) => crosses(leg, red)) ? leaving[0] : undefined;
}
