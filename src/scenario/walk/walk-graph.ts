import type { Step } from '../playthrough.ts';

/** From one state of the walk to another, by one choice. */
export type Leg = {
  readonly from: number;
  readonly to: number;
  /** Anchors met on the way. */
  readonly anchors: readonly string[];
  /** The choice was a decision, and not only "go on". */
  readonly decides: boolean;
  readonly step: Step;
};

export type WalkGraph = {
  /** State 0 is the start. */
  readonly legs: readonly Leg[];
  readonly ends: ReadonlySet<number>;
};

/** The shortest list of steps to each state that was met. */
export function shortestSteps(legs: readonly Leg[]): (state: number) => readonly Step[] {
  const from = legsFrom(legs);
  const routes = new Map<number, Leg | null>([[0, null]]);
  for (const state of routes.keys()) {
    for (const leg of from.get(state) ?? []) if (!routes.has(leg.to)) routes.set(leg.to, leg);
  }
  return (state) => {
    const steps: Step[] = [];
    for (let leg = routes.get(state); leg; leg = routes.get(leg.from)) steps.push(leg.step);
    return steps.reverse();
  };
}

/** Decisions from the start to an end; `most` is null where a path may go round for ever. */
export function decisionsPerPath({ legs, ends }: WalkGraph): {
  readonly least: number;
  readonly most: number | null;
} | null {
  const toAnEnd = reach(legs, ends, 'backwards');
  if (!toAnEnd.has(0)) return null;
  const useful = legs.filter(({ from, to }) => toAnEnd.has(from) && toAnEnd.has(to));
  return { least: fewest(useful, ends), most: greatest(useful, toAnEnd) };
}

/** The anchors without which no end is reached, in the order in which they are first met. */
export function mustPass(graph: WalkGraph, atStart: readonly string[]): readonly string[] {
  if (graph.ends.size === 0) return [];
  const stepsTo = shortestSteps(graph.legs);
  const meeting = graph.legs
    .filter(({ anchors }) => anchors.length > 0)
    .map(({ from, anchors }) => ({ far: stepsTo(from).length, anchors }))
    .toSorted((a, b) => a.far - b.far);
  const met = new Set([...atStart, ...meeting.flatMap(({ anchors }) => anchors)]);
  return [...met].filter((anchor) => {
    if (atStart.includes(anchor)) return true;
    const around = graph.legs.filter(({ anchors }) => !anchors.includes(anchor));
    const reached = reach(around, new Set([0]), 'forwards');
    return ![...graph.ends].some((end) => reached.has(end));
  });
}

function reach(
  legs: readonly Leg[],
  starts: ReadonlySet<number>,
  direction: 'forwards' | 'backwards',
): ReadonlySet<number> {
  const next = new Map<number, number[]>();
  for (const { from, to } of legs) {
    const [here, there] = direction === 'forwards' ? [from, to] : [to, from];
    const known = next.get(here);
    if (known) known.push(there);
    else next.set(here, [there]);
  }
  const reached = new Set(starts);
  for (const state of reached) for (const other of next.get(state) ?? []) reached.add(other);
  return reached;
}

function legsFrom(legs: readonly Leg[]): ReadonlyMap<number, readonly Leg[]> {
  return Map.groupBy(legs, ({ from }) => from);
}

/** Legs that decide nothing are free, so they are taken first. */
function fewest(legs: readonly Leg[], ends: ReadonlySet<number>): number {
  const from = legsFrom(legs);
  const done = new Set<number>();
  let layer = [0];
  for (let decisions = 0; layer.length > 0; decisions += 1) {
    const deeper: number[] = [];
    for (let state = layer.pop(); state !== undefined; state = layer.pop()) {
      if (ends.has(state)) return decisions;
      if (done.has(state)) continue;
      done.add(state);
      for (const { to, decides } of from.get(state) ?? []) (decides ? deeper : layer).push(to);
    }
    layer = deeper;
  }
  return 0;
}

/** The longest way, in topological order; null where the legs go round. */
function greatest(legs: readonly Leg[], states: ReadonlySet<number>): number | null {
  const from = legsFrom(legs);
  const waiting = new Map<number, number>();
  for (const { to } of legs) waiting.set(to, countOf(waiting, to) + 1);
  const longest = new Map<number, number>();
  const ready = [...states].filter((state) => !waiting.has(state));
  for (const state of ready) {
    for (const { to, decides } of from.get(state) ?? []) {
      const so = countOf(longest, state) + Number(decides);
      longest.set(to, Math.max(countOf(longest, to), so));
      waiting.set(to, countOf(waiting, to) - 1);
      if (waiting.get(to) === 0) ready.push(to);
    }
  }
  const all = [...longest.values()];
  return ready.length < states.size ? null : all.reduce((most, next) => Math.max(most, next), 0);
}

const countOf = (counts: ReadonlyMap<number, number>, key: number): number => counts.get(key) ?? 0;
