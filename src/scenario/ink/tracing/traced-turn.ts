import '../load-inkjs.ts';
import { Pointer } from 'inkjs/engine/Pointer';
import type { InkValue } from '../../playthrough.ts';
import { dealChance, setsSeed } from './chance-draws.ts';
import { choose, standAtStart, tellFrom } from '../ink-turn.ts';
import type { Fault, Moment, Turn } from '../ink-turn.ts';
import { openExpressions } from './expressions.ts';
import type { Expression, Expressions, Look, NumberIn } from './expressions.ts';
import { followValues } from './follow-values.ts';
import { openInkValues, settableValue } from '../ink-values.ts';
import type { InkValues } from '../ink-values.ts';
import { openSlots } from '../flow/slots.ts';
import type { Layout, Slot, Slots } from '../flow/slots.ts';
import type { StoryTree } from '../story-tree.ts';
import { stateAt } from './traced-state.ts';
import type { TracedState } from './traced-state.ts';
import { openTurnRecord } from './turn-record.ts';
import type { Ask, TurnRecord } from './turn-record.ts';
import { openSources } from './value-sources.ts';
import type { Sources } from './value-sources.ts';
import { openWays } from '../flow/ways.ts';
import type { Way, Ways } from '../flow/ways.ts';
import { followKnots, openKnownTurns } from './known-turns.ts';
import type { KnownTurn, KnownTurns } from './known-turns.ts';
import { knotsKept, writtenKnots } from './written-knots.ts';
import type { WrittenKnots } from './written-knots.ts';

/** What a turn did to what the story remembers, by slot. */
export type Changes = {
  readonly set: ReadonlyMap<number, number | Expression>;
  /** How many visits more. */
  readonly more: ReadonlyMap<number, number>;
  /** Places that count turns, and were visited in this one. */
  readonly visited: ReadonlySet<number>;
  /** 1 where a choice was taken, 0 where the story only began. */
  readonly turns: 0 | 1;
};

export type Landing = {
  readonly turn: Omit<Turn, 'moment'>;
  /** One for each choice that is offered. */
  readonly ways: readonly Way[];
  readonly changes: Changes;
  readonly chance: readonly number[] | null;
};

export type Traced = {
  readonly asks: readonly Ask[];
  readonly landing: Landing | Fault;
  /** A slot that it asked for and that nobody knew: then the run says nothing. */
  readonly missing: number | null;
  /** Chance had so many cases that only some are tried. */
  readonly sampled: boolean;
};

type Begin = Parameters<typeof standAtStart>[1];

/** Runs single turns of a story from whatever it is given to remember, and tells what each hung on. */
export type Tracer = {
  readonly start: Way;
  /** What the story remembers before its first line, once these values are set. */
  readonly startWith: (settings: Begin['settings']) => ((slot: number) => number) | Fault;
  readonly trace: (way: Way, numberIn: NumberIn, draws: readonly number[]) => Traced;
  /** What must be kept to go on by these ways. */
  readonly layoutOf: (ways: readonly Way[], always: ReadonlySet<number>) => Layout;
  readonly slotOf: (slot: number) => Slot;
  readonly look: (look: Look, at: Expression, numberIn: NumberIn) => number;
  readonly variableSlot: (name: string) => number;
  /** What a number in a variable's slot is as a meter; null for no number. */
  readonly shown: (number: number) => number | null;
  /** The number for this value in a variable; null where the story has no such variable, or another kind in it. */
  readonly numberFor: (name: string, value: InkValue) => number | null;
  /** What is known already of this way, also from versions before. */
  readonly knownOn: (way: Way) => readonly KnownTurn[];
  /** For the tracer of the next version. */
  readonly legacy: Legacy;
};

/** What holds in every version of a story, and what was told of this one. */
type Legacy = Pick<
  Parts,
  'tree' | 'written' | 'values' | 'slots' | 'expressions' | 'sources' | 'turns'
>;

/** The parts that one tracer works with. */
type Parts = {
  readonly tree: StoryTree;
  readonly begin: Begin;
  readonly first: Moment;
  readonly values: InkValues;
  readonly slots: Slots;
  readonly ways: Ways;
  readonly expressions: Expressions;
  readonly sources: Sources;
  readonly known: ReadonlySet<string>;
  /** The story sets the seed of chance itself. */
  readonly seeds: boolean;
  readonly turns: KnownTurns;
  readonly written: WrittenKnots;
};

/** Turns that hang on nothing that changed since the version before are not told again. */
export function openTracer(
  tree: StoryTree,
  seed: number,
  before: Tracer | null = null,
): Tracer | Fault {
  const parts = partsFor(tree, { seed, settings: [] }, before?.legacy ?? null);
  if ('fault' in parts) return parts;
  const { first, values, slots, ways, known, expressions, turns } = parts;
  return {
    start: ways.start,
    startWith: (settings) => {
      const moment = standAtStart(parts.tree, { seed, settings });
      if ('fault' in moment) return moment;
      return (slot) => numberAtStart(slots.slotOf(slot), moment, values);
    },
    trace: openTracing(parts),
    layoutOf: openLayouts(parts),
    slotOf: slots.slotOf,
    look: expressions.look,
    variableSlot: (name) => slots.numberOf({ kind: 'variable', name }),
    shown: values.numberOf,
    numberFor: (name, value) => {
      if (!known.has(name)) return null;
      const settable = settableValue(variableAtStart(name, first), value);
      return settable && values.idOf(settable);
    },
    knownOn: turns.on,
    legacy: parts,
  };
}

function partsFor(story: StoryTree, begin: Begin, before: Legacy | null): Parts | Fault {
  const written = writtenKnots(story);
  const kept = knotsKept(before?.written ?? null, written);
  const legacy = kept.size > 0 ? before : null;
  // Values know their lists, and lists are told apart by what they are and not by what is in them.
  const tree = legacy ? { ...story, lists: legacy.tree.lists } : story;
  const first = standAtStart(tree, begin);
  if ('fault' in first) return first;
  const ways = openWays(tree);
  const turns = openKnownTurns(legacy?.turns.all() ?? [], kept, ways);
  const { values, slots, expressions, sources } = legacy ?? nothingNumbered(first);
  const known = new Set(Object.keys(first.state.variablesState));
  const numbered = { values, slots, expressions, sources };
  return { tree, begin, first, written, ways, turns, ...numbered, known, seeds: setsSeed(tree) };
}

function nothingNumbered({ state }: Moment) {
  const values = openInkValues();
  const expressions = openExpressions(values, state);
  return { values, expressions, slots: openSlots(), sources: openSources() };
}

function openLayouts({ ways, slots, known }: Parts): Tracer['layoutOf'] {
  const layouts = new Map<string, Layout>();
  return (offered, always) => {
    const { key, facts } = ways.factsOn(offered);
    const name = `${key} ${[...always].join()}`;
    const kept = facts.filter((fact) => fact.kind !== 'variable' || known.has(fact.name));
    const layout = layouts.get(name) ?? slots.layoutOf(kept, always);
    layouts.set(name, layout);
    return layout;
  };
}

function variableAtStart(name: string, { state }: Moment) {
  state.RestoreAfterPatch();
  return state.variablesState.GetVariableWithName(name, 0);
}

function numberAtStart(slot: Slot, moment: Moment, values: InkValues): number {
  const { state } = moment;
  switch (slot.kind) {
    case 'variable': {
      const value = variableAtStart(slot.name, moment);
      return value ? values.idOf(value) : 0;
    }
    case 'visits':
      return 0;
    case 'turns-since':
      return -1;
    case 'turn':
      return state.currentTurnIndex;
    case 'dealt':
    case 'chance':
      return values.idOfText('');
    default:
      return slot satisfies never;
  }
}

function openTracing(parts: Parts): Tracer['trace'] {
  const { slots, known, tree, turns: told } = parts;
  const record = openTurnRecord(parts);
  const openStory = () => {
    const opened = standAtStart(tree, parts.begin);
    const { story } = 'fault' in opened ? parts.first : opened;
    dealChance(story, record.dealer);
    followValues(story, { ...parts, record });
    return { story, knots: followKnots(story) };
  };
  let { story, knots } = openStory();
  return (way, numberIn, draws) => {
    const turns = way.choice ? 1 : 0;
    record.begin({ numberIn, draws, turns });
    const { choice, evaluating } = way;
    const choices = choice ? [choice] : [];
    const state = stateAt(story, record.memory, { known, choices, evaluating });
    state.currentTurnIndex = numberIn(slots.numberOf({ kind: 'turn' })) ?? 0;
    if (!choice) state.currentPointer = Pointer.StartOf(tree.root);
    const turn = choice ? choose({ story, state }, 0) : tellFrom({ story, state });
    const landing = 'fault' in turn ? turn : landingOf(turn, turns, { ...parts, record });
    const missing = record.missing();
    const traced = { asks: record.asks(), landing, missing, sampled: record.sampled() };
    if ('fault' in landing) ({ story, knots } = openStory());
    else if (missing === null) {
      const passed = knots.passed([way, ...landing.ways]);
      told.add({ way, traced: { ...traced, landing }, knots: passed });
    }
    return traced;
  };
}

type Recorded = Parts & { readonly record: TurnRecord };

function landingOf({ moment, ...turn }: Turn, turns: 0 | 1, parts: Recorded): Landing {
  const state = moment.state as TracedState;
  const chance = state.drawn > 0 ? parts.record.came(state.drawn) : null;
  return { turn, ways: waysOf(state, parts), changes: changesIn(state, turns, parts), chance };
}

function waysOf(state: TracedState, { ways, record }: Recorded): readonly Way[] {
  const evaluating = [...state.evaluationStack];
  const offered = state.currentChoices.filter(({ isInvisibleDefault }) => !isInvisibleDefault);
  if (offered.length > 0) evaluating.forEach(record.settle);
  for (const { threadAtGeneration } of offered) {
    for (const { temporaryVariables } of threadAtGeneration?.callstack ?? [])
      [...temporaryVariables.values()].forEach(record.settle);
  }
  return offered.map((choice) => ways.wayOf(choice, evaluating));
}

function changesIn(state: TracedState, turns: 0 | 1, parts: Recorded): Changes {
  const { slots, values, sources } = parts;
  const set = new Map<number, number | Expression>();
  const more = new Map<number, number>();
  const visited = new Set<number>();
  for (const [name, value] of state.changes.globals)
    set.set(slots.numberOf({ kind: 'variable', name }), sources.get(value) ?? values.idOf(value));
  for (const [of, dealt] of state.dealt)
    set.set(slots.numberOf({ kind: 'dealt', of }), values.idOfText(dealt));
  if (state.seeded && parts.seeds) {
    const seed = values.idOfText(`${state.storySeed}:${state.previousRandom}`);
    set.set(slots.numberOf({ kind: 'chance' }), seed);
  }
  for (const [of, count] of state.changes.visitCounts)
    more.set(slots.numberOf({ kind: 'visits', of }), count);
  for (const of of state.changes.turnIndices.keys())
    visited.add(slots.numberOf({ kind: 'turns-since', of }));
  return { set, more, visited, turns };
}
