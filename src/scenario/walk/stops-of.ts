import { shortestWays } from './report/reach.ts';
import type { Stop, Way } from './met.ts';
import type { Walked } from './walked.ts';

/** Where an unfinished walk came to an end, stopped short or failed, with the shortest ways it knows; nothing else is sure of it. */
export function stopsOf(walked: Walked): readonly Stop[] {
  const { states, failures, settings } = walked;
  const ways = shortestWays(walked);
  const nearest = new Map<string, { kind: 'ending' | 'dead-end'; state: number }>();
  const note = (kind: 'ending' | 'dead-end', name: string, state: number): void => {
    const key = `${kind} ${name}`;
    const known = nearest.get(key);
    if (!known || ways.length(state) < ways.length(known.state)) nearest.set(key, { kind, state });
  };
  for (const [state, { ending, ranOut, place }] of states.entries()) {
    if (ranOut) note('dead-end', place, state);
    if (ending !== null && !(ranOut && ending === 'end')) note('ending', ending, state);
  }
  const wayTo = (steps: Way['steps']): Way => ({ from: null, settings, seed: 1, steps });
  const ends = [...nearest.values()].map(({ kind, state }): Stop => {
    const { ending, place = '' } = states[state] ?? {};
    const name = kind === 'ending' ? (ending ?? 'end') : 'dead end';
    return { kind, name, place, way: wayTo(ways.to(state)) };
  });
  const faults = failures.map(({ fault, at }): Stop => {
    const place = at === null ? '' : (states[at.state]?.place ?? '');
    const steps = at === null ? [] : [...ways.to(at.state), at.step];
    return { kind: 'fault', name: fault, place, way: wayTo(steps) };
  });
  return [...ends, ...faults];
}
