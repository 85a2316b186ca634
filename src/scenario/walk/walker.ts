import type { NumberIn } from '../ink/tracing/expressions.ts';
import type { Layout } from '../ink/flow/slots.ts';
import type { Fault } from '../ink/ink-turn.ts';
import { openTracer } from '../ink/tracing/traced-turn.ts';
import type { Changes, Tracer } from '../ink/tracing/traced-turn.ts';
import type { StoryTree } from '../ink/story-tree.ts';
import type { Pack } from '../pack.ts';
import type { Step } from '../playthrough.ts';
import { nothingTold, openTelling } from './told-turn.ts';
import { openTransitions } from './transitions.ts';
import type { Outcome, Transitions } from './transitions.ts';
import { openWalkLog } from './walk-log.ts';
import type { WalkLog } from './walk-log.ts';
import { openWalkOrder } from './walk-order.ts';
import type { WalkOrder } from './walk-order.ts';
import type { Setting, Walked, Walker } from './walked.ts';
import { openMover } from './moved-numbers.ts';
import type { Mover } from './moved-numbers.ts';
import { walkedIn } from './walk-columns.ts';
import { openSpots } from './walked-spot.ts';
import type { Arrival, SettableSet, Spot } from './walked-spot.ts';

type Asked = {
  readonly tree: StoryTree;
  readonly pack: Pack;
  readonly seed: number;
  readonly kept?: KeptTurns;
};

/** What turns did, kept from version to version of a story. */
export type KeptTurns = { tracer: Tracer | null };

export const openKeptTurns = (): KeptTurns => ({ tracer: null });

/** What walks of one story share: each turn is told by Ink once for all of them. */
type Shared = {
  readonly tracer: Tracer;
  readonly watched: readonly Meter[];
  transitions: Transitions<Arrival>;
  /** Slots that are kept since a walk asked for them. */
  readonly pinned: Set<number>;
};

/**
 * Walks every path of a story, once for each list of settings that it is asked for. Situations that go on alike are
 * one state, and each turn is told by Ink once for all states in which it reads the same.
 */
export function openWalkers(asked: Asked): (settings: readonly Setting[]) => Walker {
  let shared: Shared | Fault | null = null;
  return (settings) => {
    shared ??= openShared(asked);
    if ('fault' in shared) return failedWalker(settings, shared.fault);
    const atStart = shared.tracer.startWith(settings);
    if (typeof atStart === 'function') return openWalker(asked, shared, { settings, atStart });
    return failedWalker(settings, atStart.fault);
  };
}

function openShared(asked: Asked): Shared | Fault {
  const { tree, seed, kept } = asked;
  const tracer = openTracer(tree, seed, kept?.tracer);
  if ('fault' in tracer) return tracer;
  if (kept) kept.tracer = tracer;
  const watched = watchedIn(asked, tracer);
  const pinned = new Set<number>();
  return { tracer, watched, pinned, transitions: learnAnew(asked, { tracer, watched, pinned }) };
}

function learnAnew(
  { tree, pack }: Asked,
  { tracer, watched, pinned }: Omit<Shared, 'transitions'>,
): Transitions<Arrival> {
  const always = new Set([...watched.map(({ slot }) => slot), ...pinned]);
  return openTransitions(tracer, openSpots(tracer, openTelling(tree, pack), always));
}

type Beginning = { readonly settings: readonly Setting[]; readonly atStart: NumberAtStart };
type NumberAtStart = (slot: number) => number;

function openWalker(asked: Asked, shared: Shared, beginning: Beginning): Walker {
  let search = openSearch(shared, beginning);
  return {
    advance: (steps) => {
      for (;;) {
        const goesOn = search.advance(steps);
        const missing = search.missing();
        if (missing === null) return goesOn;
        // Something is asked that was thought forgotten: it is kept from now on, and the walk begins anew.
        if (!shared.pinned.has(missing)) {
          shared.pinned.add(missing);
          shared.transitions = learnAnew(asked, shared);
        }
        search = openSearch(shared, beginning);
      }
    },
    walked: () => search.walked(),
  };
}

function failedWalker(settings: readonly Setting[], fault: string): Walker {
  const walked: Walked = {
    settings,
    states: [],
    legs: [],
    opening: nothingTold,
    failures: [{ fault, at: null, texts: [] }],
    steps: 0,
    closed: true,
    because: null,
  };
  return { advance: () => false, walked: () => walked };
}

type Meter = { readonly name: string; readonly slot: number };

const watchedIn = ({ pack }: Asked, tracer: Tracer): readonly Meter[] =>
  Object.keys(pack.meters)
    .filter((name) => tracer.numberFor(name, 0) !== null)
    .map((name) => ({ name, slot: tracer.variableSlot(name) }));

type Search = Walker & {
  /** A slot without which the search cannot go on. */
  readonly missing: () => number | null;
};

/** Everything that one search works with. */
type Parts = {
  readonly tracer: Tracer;
  readonly atStart: NumberAtStart;
  readonly transitions: Transitions<Arrival>;
  readonly log: WalkLog;
  readonly order: WalkOrder;
  readonly move: Mover;
  /** What is remembered before a step and after it. */
  before: Int32Array;
  after: Int32Array;
};

function openSearch(
  { tracer, watched, transitions }: Shared,
  { settings, atStart }: Beginning,
): Search {
  const log = openWalkLog({ watched, shown: tracer.shown });
  const order = openWalkOrder();
  const parts: Parts = {
    tracer,
    atStart,
    transitions,
    log,
    order,
    move: openMover(tracer),
    before: new Int32Array(0),
    after: new Int32Array(0),
  };
  let finished = false;
  let missing = begin(parts);
  return {
    missing: () => missing,
    advance: (steps) => {
      const until = log.steps() + steps;
      while (missing === null && !finished && log.steps() < until) {
        const state = order.next();
        if (state === null) finished = true;
        else missing = goOn(state, parts);
      }
      return !finished && missing === null;
    },
    walked: () => {
      const because = becauseOf(finished && !log.isFull(), log.isSampled());
      const { columns, ...logged } = log.logged();
      return walkedIn(columns, { settings, ...logged, because, closed: because === null });
    },
  };
}

function becauseOf(finished: boolean, sampled: boolean): Walked['because'] {
  if (!finished) return 'unfinished';
  return sampled ? 'chance' : null;
}

/** Where the search stands: what is remembered there. */
type Standing = {
  readonly state: number;
  readonly layout: Layout | null;
  readonly numberIn: NumberIn;
  readonly parts: Parts;
};

/** Tells the opening; where chance falls in it, the start is a state before it. A number is a slot that is missing. */
function begin(parts: Parts): number | null {
  const { tracer, atStart, transitions, log } = parts;
  const outcomes = transitions.take(tracer.start, atStart);
  if (typeof outcomes === 'number') return outcomes;
  const isOne = outcomes.length === 1;
  const state = isOne ? -1 : log.addBeforeStart(atStart);
  for (const [value, outcome] of outcomes.entries()) {
    const step: Step | null = isOne ? null : { kind: 'set', name: '', value };
    const missing = arrive(outcome, step, {
      state,
      layout: null,
      numberIn: atStart,
      parts,
    });
    if (missing !== null) return missing;
  }
  return null;
}

function goOn(state: number, parts: Parts): number | null {
  const spot = parts.log.spotIn(state);
  const { layout } = spot;
  const { at, slots } = layout;
  parts.before = withRoom(parts.before, slots.length);
  parts.log.read(state, parts.before);
  const { before } = parts;
  const numberIn: NumberIn = (slot) => {
    const index = slot < at.length ? (at[slot] ?? -1) : -1;
    return index < 0 ? undefined : before[index];
  };
  return letRoomSet(spot, state, parts) ? takeAll(spot, { state, layout, numberIn, parts }) : null;
}

/** Walks every value that the room may set here; false where it must set one before a choice is taken. */
function letRoomSet(at: Spot, state: number, parts: Parts): boolean {
  for (let spot = at; spot.settled; spot = spot.settled) {
    const [set] = spot.roomSets;
    if (set) setValues(set, spot.settled, { state, parts });
    if (set?.mayPass === false) return false;
  }
  return true;
}

function setValues(
  { slot, options }: SettableSet,
  spot: Spot,
  { state: from, parts }: { readonly state: number; readonly parts: Parts },
): void {
  const { log, order, before } = parts;
  const { at: places, slots } = spot.layout;
  const at = places[slot] ?? -1;
  const after = withRoom(parts.after, slots.length);
  for (let index = 0; index < slots.length; index += 1) after[index] = before[index] ?? 0;
  parts.after = after;
  for (const { step, number } of options) {
    if (at >= 0) after[at] = number;
    const to = log.stateFor({ spot, numbers: after }, order);
    log.addLeg({ from, to, step, chance: null, told: nothingTold });
  }
}

function takeAll(spot: Spot, standing: Standing): number | null {
  const { numberIn, parts } = standing;
  for (const [index, way] of spot.ways.entries()) {
    const outcomes = parts.transitions.take(way, numberIn);
    if (typeof outcomes === 'number') return outcomes;
    for (const outcome of outcomes) {
      parts.log.countStep();
      const missing = arrive(outcome, spot.steps[index] ?? null, standing);
      if (missing !== null) return missing;
    }
  }
  return null;
}

/** Twice as many as are needed, so that it seldom grows. */
const withRoom = (numbers: Int32Array, width: number): Int32Array =>
  numbers.length < width ? new Int32Array(width * 2) : numbers;

/** What is remembered where an outcome leads to; a number is a slot that is missing. */
function move(to: Layout, changes: Changes, standing: Standing): number | null {
  const { parts, numberIn } = standing;
  const { atStart, before } = parts;
  parts.after = withRoom(parts.after, to.slots.length);
  const into = parts.after;
  const { layout } = standing;
  if (layout) return parts.move(to, changes, { layout, numbers: before, numberIn, into });
  const first = { layout: to, numbers: to.slots.map(atStart) };
  return parts.move(to, changes, { ...first, numberIn, into });
}

/** Notes where one outcome leads. Without a step it is the opening. */
function arrive(outcome: Outcome<Arrival>, step: Step | null, standing: Standing): number | null {
  const { state: from, parts } = standing;
  const { log, order } = parts;
  if (outcome.sampled) log.noteSampled();
  if (!outcome.arrival) {
    const { fault, lost: texts } = outcome;
    log.addFailure({ fault: fault ?? '', at: step && { state: from, step }, texts });
    return null;
  }
  const { spot, told } = outcome.arrival;
  const missing = move(spot.layout, outcome.changes, standing);
  if (missing !== null) return missing;
  const to = log.stateFor({ spot, numbers: parts.after }, order);
  if (step) log.addLeg({ from, to, step, chance: outcome.chance, told });
  else log.open(told);
  return null;
}
