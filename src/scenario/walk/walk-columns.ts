import type { Meters } from '../beat.ts';
import type { Step } from '../playthrough.ts';
import type { Leg, State, Telling, Walked } from './walked.ts';

/** What states have in common that differ in their meters alone. */
export type StandingPlace = Omit<State, 'meters'>;

export type MeterColumn = {
  /** The meter's variable. */
  readonly name: string;
  /** Its value in each state; NaN where there is none. */
  readonly values: Float64Array;
};

/** A walk in columns, so that what goes over all of it is quick: what states and legs share stands in lists beside them. */
export type WalkColumns = {
  readonly places: readonly StandingPlace[];
  /** By state, which of them it is in. */
  readonly placeOf: Int32Array;
  readonly meters: readonly MeterColumn[];
  /** By leg: the states it leaves and leads to. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly steps: readonly Step[];
  readonly stepOf: Int32Array;
  readonly tellings: readonly Telling[];
  readonly toldOf: Int32Array;
  /** Of the legs on which dice fell. */
  readonly chances: ReadonlyMap<number, readonly number[]>;
};

/** A column that grows. */
export type Growing = { values: Int32Array; size: number };

export const openGrowing = (): Growing => ({ values: new Int32Array(1_024), size: 0 });

export function push(column: Growing, value: number): void {
  if (column.size === column.values.length) {
    const more = new Int32Array(column.size * 2);
    more.set(column.values);
    column.values = more;
  }
  column.values[column.size] = value;
  column.size += 1;
}

export const grown = ({ values, size }: Growing): Int32Array => values.subarray(0, size);

/** A list in which each thing stands once. */
export type Listed<Thing> = {
  readonly all: readonly Thing[];
  readonly numberOf: (thing: Thing) => number;
};

export function openListed<Thing>(): Listed<Thing> {
  const all: Thing[] = [];
  const numbers = new Map<Thing, number>();
  const numberOf = (thing: Thing): number => {
    const known = numbers.get(thing);
    if (known !== undefined) return known;
    numbers.set(thing, all.length);
    return all.push(thing) - 1;
  };
  return { all, numberOf };
}

/** The columns of a walk; of one written by hand they are made anew. */
export const columnsOf = (walked: Walked): WalkColumns => walked.columns ?? columnsFrom(walked);

function columnsFrom({ states, legs }: Walked): WalkColumns {
  const steps = openListed<Step>();
  const tellings = openListed<Telling>();
  const chances = new Map<number, readonly number[]>();
  for (const [leg, { chance }] of legs.entries()) if (chance) chances.set(leg, chance);
  const names = [...new Set(states.flatMap(({ meters }) => Object.keys(meters)))];
  return {
    places: states,
    placeOf: Int32Array.from(states.keys()),
    meters: names.map((name) => ({
      name,
      values: Float64Array.from(states, ({ meters }) => meters[name] ?? NaN),
    })),
    from: Int32Array.from(legs, ({ from }) => from),
    to: Int32Array.from(legs, ({ to }) => to),
    stepOf: Int32Array.from(legs, ({ step }) => steps.numberOf(step)),
    steps: steps.all,
    toldOf: Int32Array.from(legs, ({ told }) => tellings.numberOf(told)),
    tellings: tellings.all,
    chances,
  };
}

/** A walk of these columns, whose states and legs are only written out for who asks for them. */
export function walkedIn(
  columns: WalkColumns,
  about: Omit<Walked, 'states' | 'legs' | 'columns'>,
): Walked {
  let states: readonly State[] | null = null;
  let legs: readonly Leg[] | null = null;
  return {
    ...about,
    columns,
    get states() {
      return (states ??= Array.from(columns.placeOf, (_, state) => stateAt(columns, state)));
    },
    get legs() {
      return (legs ??= Array.from(columns.from, (_, leg) => legAt(columns, leg)));
    },
  };
}

export const placeAt = (
  { places, placeOf }: WalkColumns,
  state: number,
): StandingPlace | undefined => places[placeOf[state] ?? -1];

function stateAt(columns: WalkColumns, state: number): State {
  const place = placeAt(columns, state);
  if (!place) throw new Error(`There is no state ${state}.`);
  const { decides, offers, ...where } = place;
  const shown = columns.meters.filter(({ values }) => !Number.isNaN(values[state]));
  const meters: Meters = Object.fromEntries(
    shown.map(({ name, values }) => [name, values[state] ?? 0]),
  );
  return { ...where, meters, decides, offers };
}

export function legAt(columns: WalkColumns, leg: number): Leg {
  const { from, to, steps, stepOf, tellings, toldOf, chances } = columns;
  const [step, told] = [steps[stepOf[leg] ?? -1], tellings[toldOf[leg] ?? -1]];
  if (!step || !told) throw new Error(`There is no leg ${leg}.`);
  return { from: from[leg] ?? 0, to: to[leg] ?? 0, step, chance: chances.get(leg) ?? null, told };
}
