import type { Turn } from '../ink/ink-turn.ts';
import type { Step } from '../playthrough.ts';
import type { Setting } from './walked.ts';

/** How to come to a place by playing: where to start, values set first, the seed of chance, then the choices. */
export type Way = {
  /** A knot, as if everything before it had been left out; null is the start. */
  readonly from: string | null;
  readonly settings: readonly Setting[];
  readonly seed: number;
  readonly steps: readonly Step[];
};

/** Something a walk came upon that ends it. */
export type Stop = {
  readonly kind: 'ending' | 'dead-end' | 'fault';
  /** An ending's name, or what went wrong. */
  readonly name: string;
  /** The knot (and stitch, and gather) where it happened. */
  readonly place: string;
  /** The shortest way known. */
  readonly way: Way;
};

/** What is known of a story from walking in it, as paths of the compiled story. */
export type Met = {
  /** Choices that were offered. */
  readonly choices: readonly string[];
  /** Texts of lines that were told. */
  readonly lines: readonly string[];
  readonly stops: readonly Stop[];
};

/** Gathers what walks meet, and hands over what is new since it was last asked. */
export type MetRecord = {
  /** How much of it had never been seen before, from 0. */
  readonly note: (turn: Turn, from: string) => number;
  readonly noteStop: (stop: Stop) => void;
  readonly takeNew: () => Met;
};

/** What something new is worth to a search; different outcomes of conditions show as lines that follow one another anew. */
const worth = { choice: 16, line: 8, offer: 2, follows: 4, value: 1 } as const;
/** A counter that runs on for ever must not make every state look new. */
const most = { offers: 64, values: 3 } as const;

type Fresh = { choices: string[]; lines: string[]; stops: Map<string, Stop> };
const nothing = (): Fresh => ({ choices: [], lines: [], stops: new Map() });

export function openMetRecord(): MetRecord {
  const novelty = openNovelty();
  const shortest = new Map<string, number>();
  let fresh = nothing();

  const noteLines = ({ lines }: Turn, from: string): number => {
    let found = 0;
    let before = from;
    for (const path of lines.flatMap((line) => line.texts)) {
      const isNew = novelty.isNew(`line ${path}`);
      if (isNew) fresh.lines.push(path);
      found += Number(isNew) * worth.line;
      found += Number(novelty.isNew(`follows ${before} ${path}`)) * worth.follows;
      before = path;
    }
    return found;
  };

  const noteChoices = ({ choices, stoppedAt }: Turn): number => {
    const unmet = choices.map(({ path }) => path).filter((path) => novelty.isNew(`choice ${path}`));
    fresh.choices.push(...unmet);
    const offer = choices.map(({ path }) => path).join(' ');
    const isOther = novelty.isOneOfFew(`offer ${stoppedAt}`, offer, most.offers);
    return unmet.length * worth.choice + Number(isOther) * worth.offer;
  };

  const noteValues = ({ variables }: Turn): number =>
    Object.entries(variables).filter(([name, value]) =>
      novelty.isOneOfFew(`value ${name}`, String(value).slice(0, 80), most.values),
    ).length * worth.value;

  return {
    note: (turn, from) => noteLines(turn, from) + noteChoices(turn) + noteValues(turn),
    noteStop: (stop) => {
      const key = keyOfStop(stop);
      const length = stop.way.steps.length;
      if ((shortest.get(key) ?? Infinity) <= length) return;
      shortest.set(key, length);
      fresh.stops.set(key, stop);
    },
    takeNew: () => {
      const { choices, lines, stops } = fresh;
      fresh = nothing();
      return { choices, lines, stops: [...stops.values()] };
    },
  };
}

function openNovelty() {
  const seen = new Set<string>();
  const counts = new Map<string, number>();
  const isNew = (key: string): boolean => !seen.has(key) && seen.add(key) === seen;
  const isOneOfFew = (kind: string, value: string, limit: number): boolean => {
    const count = counts.get(kind) ?? 0;
    if (count >= limit || !isNew(`${kind}=${value}`)) return false;
    counts.set(kind, count + 1);
    return true;
  };
  return { isNew, isOneOfFew };
}

/** Two stops with one key are the same thing, met on two ways. */
export const keyOfStop = ({ kind, name, place }: Stop): string =>
  kind === 'ending' ? `ending ${name}` : `${kind} ${place} ${name}`;
