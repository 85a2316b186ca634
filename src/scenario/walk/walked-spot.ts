import type { Landing, Tracer } from '../ink/tracing/traced-turn.ts';
import type { Layout } from '../ink/flow/slots.ts';
import type { Way } from '../ink/flow/ways.ts';
import type { Step } from '../playthrough.ts';
import type { RoomSet } from './room-sets.ts';
import type { ToldTurn } from './told-turn.ts';
import type { Telling } from './walked.ts';

/** A variable that the room may set, with what the story can take of it. */
export type SettableSet = RoomSet & {
  readonly slot: number;
  readonly options: readonly { readonly step: Step; readonly number: number }[];
};

/** Where a story asks or ends, whatever it remembers there. */
export type Spot = {
  readonly place: string;
  readonly ending: string | null;
  readonly ranOut: boolean;
  readonly offers: readonly string[];
  readonly steps: readonly Step[];
  readonly ways: readonly Way[];
  readonly layout: Layout;
  /** What the room may still set here; the first of them next. */
  readonly roomSets: readonly SettableSet[];
  /** The same spot once the first of them is settled. */
  readonly settled: Spot | null;
};

/** A spot as it is come to, and what is told on the way. */
export type Arrival = { readonly spot: Spot; readonly told: Telling };

/** Gives each spot one object. `always` are the slots that count in every situation. */
export function openSpots(
  tracer: Tracer,
  tell: (turn: Landing['turn']) => ToldTurn,
  always: ReadonlySet<number>,
): (landing: Landing) => Arrival {
  const spots = new Map<string, Spot>();

  const spotOf = (landing: Landing, toldTurn: ToldHere): Spot => {
    const { turn, ways } = landing;
    const { place, ending, roomSets } = toldTurn;
    const offered = turn.choices.map(({ text, tags }, at) => [ways[at]?.number, text, tags]);
    const room = roomSets.map(({ name, values }) => [name, values]);
    const key = JSON.stringify([place, ending, turn.ranOut, room, offered]);
    const known = spots.get(key);
    if (known) return known;
    const settled = roomSets.length > 0 ? spotOf(landing, restOf(toldTurn)) : null;
    const spot: Spot = {
      place,
      ending,
      ranOut: ending !== null && turn.ranOut,
      offers: turn.choices.map(({ path }) => path),
      steps: stepsFor(landing),
      ways,
      layout: tracer.layoutOf(ways, always),
      roomSets,
      settled,
    };
    spots.set(key, spot);
    return spot;
  };

  return (landing) => {
    const told = tell(landing.turn);
    const roomSets = told.roomSets.flatMap((set) => settable(set, tracer) ?? []);
    const toldTurn = { ...told, roomSets };
    return { spot: spotOf(landing, toldTurn), told: toldTurn.told };
  };
}

type ToldHere = Omit<ToldTurn, 'roomSets'> & { readonly roomSets: readonly SettableSet[] };

/** Null where the story can take nothing of it. */
function settable(set: RoomSet, { numberFor, variableSlot }: Tracer): SettableSet | null {
  const { name } = set;
  const options = set.values.flatMap((value) => {
    const number = numberFor(name, value);
    return number === null ? [] : [{ step: { kind: 'set', name, value } as const, number }];
  });
  if (options.length === 0) return null;
  const values = options.map(({ step }) => step.value);
  return { ...set, values, slot: variableSlot(name), options };
}

const restOf = (toldTurn: ToldHere): ToldHere => ({
  ...toldTurn,
  roomSets: toldTurn.roomSets.slice(1),
});

function stepsFor({ turn }: Landing): readonly Step[] {
  const times = new Map<string, number>();
  return turn.choices.map(({ path, text }) => {
    const nth = times.get(path) ?? 0;
    times.set(path, nth + 1);
    return { kind: 'choice', path, nth, text: text.trim() };
  });
}
