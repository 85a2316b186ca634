import type { Meters } from '../beat.ts';
import { openNumberRows } from './number-rows.ts';
import type { NumberRows } from './number-rows.ts';
import { nothingTold } from './told-turn.ts';
import type { WalkOrder } from './walk-order.ts';
import type { Failure, Leg, State, Telling, Walked } from './walked.ts';
import type { Spot } from './walked-spot.ts';

/** A spot, and what the story remembers there. */
export type Situation = { readonly spot: Spot; readonly numbers: readonly number[] };

export type WatchedMeter = { readonly name: string; readonly slot: number };

/** What a search has met so far. States are numbered in the order in which they are met. */
export type WalkLog = {
  /** The state of a situation, put in order to be walked on from where it is new; null once the log is full. */
  readonly stateFor: (situation: Situation, order: WalkOrder) => number | null;
  readonly standingIn: (state: number) => Situation;
  /** A state before the first line, where chance falls in the opening. */
  readonly addBeforeStart: (numberIn: (slot: number) => number) => number;
  readonly addLeg: (leg: Omit<Leg, 'to'> & { readonly to: number | null }) => void;
  readonly addFailure: (failure: Failure) => void;
  readonly open: (told: Telling) => void;
  readonly countStep: () => void;
  readonly steps: () => number;
  readonly isFull: () => boolean;
  /** Chance had more cases somewhere than were walked. */
  readonly noteSampled: () => void;
  readonly isSampled: () => boolean;
  readonly logged: () => Pick<Walked, 'states' | 'legs' | 'opening' | 'failures' | 'steps'>;
};

/** With these a walk stays below 700 MB; beyond them it takes no new states. */
const mostLogged = { states: 250_000, legs: 1_000_000 };

export function openWalkLog({
  watched,
  shown,
  most = mostLogged,
}: {
  readonly watched: readonly WatchedMeter[];
  readonly shown: (number: number) => number | null;
  readonly most?: { readonly states: number; readonly legs: number };
}): WalkLog {
  const spots = new Map<Spot, Kept>();
  const kept: ({ readonly spot: Spot; readonly rows: NumberRows; readonly row: number } | null)[] =
    [];
  const states: State[] = [];
  const legs: Leg[] = [];
  const failures = openFailures();
  const isNews = openNews();
  let opening = nothingTold;
  let steps = 0;
  let sampled = false;
  let isFull = false;

  return {
    stateFor: (situation, order) => {
      const { spot, numbers } = situation;
      const { rows, stateOf } = spots.get(spot) ?? keepAt(spots, spot);
      const mayKeep = !isFull && states.length < most.states && legs.length < most.legs;
      const row = rows.numberOf(numbers, mayKeep);
      const known = stateOf[row];
      if (known !== undefined) return known;
      isFull ||= !mayKeep;
      if (isFull) return null;
      const state = states.push(stateIn(spot, metersIn(remembered(situation), watched, shown))) - 1;
      stateOf[row] = state;
      kept.push(spot.ways.length > 0 ? { spot, rows, row } : null);
      if (spot.ways.length > 0) order.add(state, isNews(spot.offers));
      return state;
    },
    standingIn: (state) => {
      const known = kept[state];
      if (!known) throw new Error(`Nothing goes on from state ${state}.`);
      return { spot: known.spot, numbers: known.rows.rowOf(known.row) };
    },
    addBeforeStart: (numberIn) => {
      kept.push(null);
      return states.push({ ...beforeStart, meters: metersIn(numberIn, watched, shown) }) - 1;
    },
    addLeg: ({ from, to, step, chance, told }) => {
      if (to !== null) legs.push({ from, to, step, chance, told });
    },
    addFailure: failures.add,
    open: (told) => void (opening = told),
    noteSampled: () => void (sampled = true),
    isSampled: () => sampled,
    countStep: () => void (steps += 1),
    steps: () => steps,
    isFull: () => isFull,
    logged: () => ({ states, legs, opening, failures: failures.all(), steps }),
  };
}

/** The same fault after the same choice is one. */
function openFailures() {
  const known = new Map<string, Failure>();
  return {
    add: ({ fault, at, texts }: Failure): void => {
      const step = at?.step.kind === 'choice' ? at.step.path : '';
      const key = `${fault}\n${step}`;
      const before = known.get(key) ?? { fault, at, texts: [] };
      known.set(key, { ...before, texts: [...new Set([...before.texts, ...texts])] });
    },
    all: (): readonly Failure[] => [...known.values()],
  };
}

/** What is remembered at a spot, and the state of each row. */
type Kept = { readonly rows: NumberRows; readonly stateOf: number[] };

function keepAt(spots: Map<Spot, Kept>, spot: Spot): Kept {
  const kept = { rows: openNumberRows(spot.layout.slots.length), stateOf: [] };
  spots.set(spot, kept);
  return kept;
}

/** Whether something among these paths was never asked about before. */
function openNews(): (paths: readonly string[]) => boolean {
  const known = new Set<string>();
  return (paths) => {
    const before = known.size;
    for (const path of paths) known.add(path);
    return known.size > before;
  };
}

type NumberIn = (slot: number) => number | undefined;

const remembered =
  ({ spot, numbers }: Situation): NumberIn =>
  (slot) =>
    numbers[spot.layout.at[slot] ?? -1];

function metersIn(
  numberIn: NumberIn,
  watched: readonly WatchedMeter[],
  shown: (number: number) => number | null,
): Meters {
  const meters: Record<string, number> = {};
  for (const { name, slot } of watched) {
    const value = shown(numberIn(slot) ?? -1);
    if (value !== null) meters[name] = value;
  }
  return meters;
}

const beforeStart: Omit<State, 'meters'> = {
  place: '(start)',
  ending: null,
  ranOut: false,
  decides: false,
  offers: [],
};

function stateIn({ place, ending, ranOut, offers, roomSets }: Spot, meters: Meters): State {
  const waits = roomSets[0]?.mayPass === false;
  return { place, ending, ranOut, meters, decides: offers.length > 1 && !waits, offers };
}
