import { grown, openGrowing, openListed, push } from './walk-columns.ts';
import type { StandingPlace, WalkColumns } from './walk-columns.ts';
import { openNumberRows } from './number-rows.ts';
import type { NumberRows } from './number-rows.ts';
import { nothingTold } from './told-turn.ts';
import type { WalkOrder } from './walk-order.ts';
import type { Step } from '../playthrough.ts';
import { openMeterLog } from './meter-log.ts';
import type { WatchedMeter } from './meter-log.ts';
import type { Failure, Leg, Telling, Walked } from './walked.ts';
import type { Spot } from './walked-spot.ts';

/** A spot, and what the story remembers there. */
export type Situation = {
  readonly spot: Spot;
  /** One for each slot of the spot's layout; what stands behind them means nothing. */
  readonly numbers: ArrayLike<number>;
};

/** A leg; it leads to null where the log was full. */
type LegTaken = Omit<Leg, 'to'> & { readonly to: number | null };

/** What a search has met so far. States are numbered in the order in which they are met. */
export type WalkLog = {
  /** The state of a situation, put in order to be walked on from where it is new; null once the log is full. */
  readonly stateFor: (situation: Situation, order: WalkOrder) => number | null;
  readonly spotIn: (state: number) => Spot;
  /** Writes what is remembered there over the first of these numbers. */
  readonly read: (state: number, into: Int32Array) => void;
  /** A state before the first line, where chance falls in the opening. */
  readonly addBeforeStart: (numberIn: (slot: number) => number) => number;
  readonly addLeg: (leg: LegTaken) => void;
  readonly addFailure: (failure: Failure) => void;
  readonly open: (told: Telling) => void;
  readonly countStep: () => void;
  readonly steps: () => number;
  readonly isFull: () => boolean;
  /** Chance had more cases somewhere than were walked. */
  readonly noteSampled: () => void;
  readonly isSampled: () => boolean;
  readonly logged: () => Pick<Walked, 'opening' | 'failures' | 'steps'> & {
    readonly columns: WalkColumns;
  };
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
  const states = openStates();
  const meters = openMeterLog(watched, shown);
  const legs = openLegs();
  const failures = openFailures();
  const isNews = openNews();
  let opening = nothingTold;
  let steps = 0;
  let sampled = false;
  let isFull = false;

  return {
    stateFor: ({ spot, numbers }, order) => {
      const kept = states.keptAt(spot);
      const mayKeep = !isFull && states.count() < most.states && legs.count() < most.legs;
      const row = kept.rows.numberOf(numbers, mayKeep);
      const known = kept.stateOf[row];
      if (known !== undefined) return known;
      isFull ||= !mayKeep;
      if (isFull) return null;
      const state = states.add(kept, row);
      meters.note(state, spot.layout, numbers);
      if (spot.ways.length > 0) order.add(state, isNews(spot.offers));
      return state;
    },
    spotIn: (state) => states.keptIn(state).spot,
    read: states.read,
    addBeforeStart: (numberIn) => {
      const state = states.addBeforeStart();
      meters.noteEach(state, numberIn);
      return state;
    },
    addLeg: legs.add,
    addFailure: failures.add,
    open: (told) => void (opening = told),
    noteSampled: () => void (sampled = true),
    isSampled: () => sampled,
    countStep: () => void (steps += 1),
    steps: () => steps,
    isFull: () => isFull,
    logged: () => {
      const columns = { ...states.columns(), ...legs.columns(), meters: meters.columns() };
      return { columns, opening, failures: failures.all(), steps };
    },
  };
}

/** What is remembered at a spot, and the state of each row. */
type Kept = {
  readonly spot: Spot;
  readonly place: StandingPlace;
  readonly rows: NumberRows;
  readonly stateOf: number[];
};

function openStates() {
  const spots = new Map<Spot, Kept>();
  const kept: (Kept | null)[] = [];
  const places: StandingPlace[] = [];
  const numbers = new Map<Kept | null, number>();
  const placeOf = openGrowing();
  const rowOf = openGrowing();
  let [before, beforeKept]: [Spot | null, Kept | null] = [null, null];

  const add = (at: Kept | null, row: number): number => {
    let place = numbers.get(at);
    if (place === undefined) {
      place = places.push(at?.place ?? beforeStart) - 1;
      kept.push(at);
      numbers.set(at, place);
    }
    push(placeOf, place);
    push(rowOf, row);
    const state = placeOf.size - 1;
    if (at) at.stateOf[row] = state;
    return state;
  };
  const keptIn = (state: number): Kept => {
    const known = kept[placeOf.values[state] ?? -1];
    if (!known) throw new Error(`Nothing goes on from state ${state}.`);
    return known;
  };
  return {
    count: () => placeOf.size,
    keptAt: (spot: Spot): Kept => {
      if (spot === before && beforeKept) return beforeKept;
      const known = spots.get(spot) ?? keepAt(spot);
      spots.set(spot, known);
      [before, beforeKept] = [spot, known];
      return known;
    },
    add,
    addBeforeStart: () => add(null, -1),
    keptIn,
    read: (state: number, into: Int32Array): void =>
      keptIn(state).rows.read(rowOf.values[state] ?? 0, into),
    columns: () => ({ places, placeOf: grown(placeOf) }),
  };
}

function keepAt(spot: Spot): Kept {
  const rows = openNumberRows(spot.layout.slots.length);
  return { spot, place: placeIn(spot), rows, stateOf: [] };
}

function openLegs() {
  const [from, to, stepOf, toldOf] = [openGrowing(), openGrowing(), openGrowing(), openGrowing()];
  const steps = openListed<Step>();
  const tellings = openListed<Telling>();
  const chances = new Map<number, readonly number[]>();
  return {
    count: () => from.size,
    add: (leg: LegTaken): void => {
      if (leg.to === null) return;
      if (leg.chance) chances.set(from.size, leg.chance);
      push(from, leg.from);
      push(to, leg.to);
      push(stepOf, steps.numberOf(leg.step));
      push(toldOf, tellings.numberOf(leg.told));
    },
    columns: () => ({
      from: grown(from),
      to: grown(to),
      steps: steps.all,
      stepOf: grown(stepOf),
      tellings: tellings.all,
      toldOf: grown(toldOf),
      chances,
    }),
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

/** Whether something among these paths was never asked about before. */
function openNews(): (paths: readonly string[]) => boolean {
  const known = new Set<string>();
  return (paths) => {
    const before = known.size;
    for (const path of paths) known.add(path);
    return known.size > before;
  };
}

const beforeStart: StandingPlace = {
  place: '(start)',
  ending: null,
  ranOut: false,
  decides: false,
  offers: [],
};

function placeIn({ place, ending, ranOut, offers, roomSets }: Spot): StandingPlace {
  const waits = roomSets[0]?.mayPass === false;
  return { place, ending, ranOut, decides: offers.length > 1 && !waits, offers };
}
