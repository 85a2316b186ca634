import { isEnding } from './report/endings-met.ts';
import { shortestWays } from './report/reach.ts';
import type { ShortestWays } from './report/reach.ts';
import type { Stop, Way } from './met.ts';
import { columnsOf, placeAt } from './walk-columns.ts';
import type { WalkColumns } from './walk-columns.ts';
import type { Walked } from './walked.ts';

/** Where an unfinished walk came to an end, stopped short or failed, with the shortest ways it knows; nothing else is sure of it. */
export function stopsOf(walked: Walked): readonly Stop[] {
  const { failures, settings } = walked;
  const columns = columnsOf(walked);
  const ways = shortestWays(walked);
  const wayTo = (steps: Way['steps']): Way => ({ from: null, settings, seed: 1, steps });
  const ends = nearestEnds(columns, ways).map(({ kind, state }): Stop => {
    const { ending, place = '' } = placeAt(columns, state) ?? {};
    const name = kind === 'ending' ? (ending ?? 'end') : 'dead end';
    return { kind, name, place, way: wayTo(ways.to(state)) };
  });
  const faults = failures.map(({ fault, at }): Stop => {
    const place = at === null ? '' : (placeAt(columns, at.state)?.place ?? '');
    const steps = at === null ? [] : [...ways.to(at.state), at.step];
    return { kind: 'fault', name: fault, place, way: wayTo(steps) };
  });
  return [...ends, ...faults];
}

type End = { readonly kind: 'ending' | 'dead-end'; readonly state: number };

/** Of each ending, and of each place where it stops short, the nearest. */
function nearestEnds(columns: WalkColumns, ways: ShortestWays): readonly End[] {
  const { places, placeOf } = columns;
  const nearest = new Map<string, End>();
  const note = (kind: End['kind'], name: string, state: number): void => {
    const key = `${kind} ${name}`;
    const known = nearest.get(key);
    if (!known || ways.length(state) < ways.length(known.state)) nearest.set(key, { kind, state });
  };
  for (const [state, at] of placeOf.entries()) {
    const place = places[at];
    if (place?.ranOut === true) note('dead-end', place.place, state);
    if (place && isEnding(place)) note('ending', place.ending ?? '', state);
  }
  return [...nearest.values()];
}
