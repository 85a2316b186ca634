import { legAt } from '../walk-columns.ts';
import type { WalkColumns } from '../walk-columns.ts';
import type { Walked } from '../walked.ts';
import type { LegGraph } from './leg-graph.ts';
import { numberAt } from './leg-rows.ts';
import type { LegRows } from './leg-rows.ts';
import { standOf } from './odds.ts';
import type { Way } from './odds.ts';
import { keyOfStep } from './step-key.ts';

type Given = {
  readonly walked: Walked;
  readonly columns: WalkColumns;
  readonly rows: LegRows;
};

/** The ways that leave each state by a choice, and the shares of its choices that lead nowhere. */
export function standings(given: Given): Pick<LegGraph, 'row' | 'unwalked' | 'failed'> {
  const { walked, columns, rows } = given;
  const size = columns.placeOf.length;
  const legs = columns.from.length;
  const failing = failingChoices(walked);
  const unwalked = new Float64Array(size);
  const failed = new Float64Array(size);
  const begins = new Int32Array(size + 1);
  const [to, leg] = [new Int32Array(legs), new Int32Array(legs)];
  const odds = new Float64Array(legs);
  const leave = openLeaving(given);
  let at = 0;
  const add = (way: Way): void => {
    to[at] = rows.to[way.leg] ?? 0;
    odds[at] = way.odds;
    leg[at] = way.leg;
    at += 1;
  };
  for (let state = 0; state < size; state += 1) {
    const { chosen, set, offered, isPlain } = leave(state);
    if (isPlain) for (const one of chosen) add({ leg: one, odds: 1 / offered });
    else {
      const mustSet = chosen.length === 0 && set.length > 0;
      const walkedBy = (mustSet ? set : chosen).map((one) => ({
        at: one,
        leg: legAt(columns, one),
      }));
      const failures = failing && (failing.get(state)?.size ?? 0);
      const stand = mustSet
        ? standOf(walkedBy, { offered: 0, failing: 0 })
        : standOf(walkedBy, { offered, failing: failures });
      stand.ways.forEach(add);
      unwalked[state] = stand.unwalked;
      failed[state] = stand.failed;
    }
    begins[state + 1] = at;
  }
  const row = {
    begins,
    to: to.subarray(0, at),
    odds: odds.subarray(0, at),
    leg: leg.subarray(0, at),
  };
  return { row, unwalked, failed };
}

/** The choices that failed in each state; null where every choice was taken. */
function failingChoices({
  because,
  failures,
}: Walked): ReadonlyMap<number, ReadonlySet<string>> | null {
  if (because !== 'unfinished') return null;
  const failing = new Map<number, Set<string>>();
  for (const { at } of failures) {
    if (!at || at.step.kind === 'set') continue;
    const known = failing.get(at.state) ?? new Set();
    failing.set(at.state, known.add(keyOfStep(at.step)));
  }
  return failing;
}

/** Indexes of legs. */
type Leaving = {
  readonly chosen: readonly number[];
  readonly set: readonly number[];
  readonly offered: number;
  /** Every choice was taken, and led to one state. */
  readonly isPlain: boolean;
};

function openLeaving({ columns, rows }: Given): (state: number) => Leaving {
  const { begins, legs } = rows.leaving;
  const { places, placeOf, steps, stepOf, chances } = columns;
  const offers = Int32Array.from(places, (place) => place.offers.length);
  const isChoice = Int32Array.from(steps, ({ kind }) => Number(kind === 'choice'));
  return (state) => {
    const chosen: number[] = [];
    const set: number[] = [];
    let falls = false;
    const after = numberAt(begins, state + 1);
    for (let at = numberAt(begins, state); at < after; at += 1) {
      const leg = numberAt(legs, at);
      if (numberAt(isChoice, numberAt(stepOf, leg)) === 1) chosen.push(leg);
      else set.push(leg);
      falls ||= chances.size > 0 && chances.has(leg);
    }
    const offered = numberAt(offers, numberAt(placeOf, state));
    return { chosen, set, offered, isPlain: offered > 0 && chosen.length === offered && !falls };
  };
}
