import '../load-inkjs.ts';
import { ControlCommand } from 'inkjs/engine/ControlCommand';
import { Pointer } from 'inkjs/engine/Pointer';
import type { InkValue } from '../../playthrough.ts';
import { dealChance } from './chance-draws.ts';
import { choose, standAtStart, tellFrom } from '../ink-turn.ts';
import type { Fault, Moment, Turn } from '../ink-turn.ts';
import { openExpressions } from './expressions.ts';
import type { Expression, Expressions, Look, NumberIn } from './expressions.ts';
import { followValues } from './follow-values.ts';
import { openInkValues, settableValue } from '../ink-values.ts';
import type { InkValues } from '../ink-values.ts';
import type { Story } from '../mended-story.ts';
import { openSlots } from '../flow/slots.ts';
import type { Layout, Slot, Slots } from '../flow/slots.ts';
import { objectsIn } from '../story-tree.ts';
import type { StoryTree } from '../story-tree.ts';
import { stateAt } from './traced-state.ts';
import type { TracedState } from './traced-state.ts';
import { openTurnRecord } from './turn-record.ts';
import type { Ask, TurnRecord } from './turn-record.ts';
import { openSources } from './value-sources.ts';
import type { Sources } from './value-sources.ts';
import { openWays } from '../flow/ways.ts';
import type { Way, Ways } from '../flow/ways.ts';

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
  readonly turn: Turn;
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
};

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
};

export function openTracer(tree: StoryTree, seed: number): Tracer | Fault {
  const begin = { seed, settings: [] };
  const first = standAtStart(tree, begin);
  if ('fault' in first) return first;
  const known = new Set(Object.keys(first.state.variablesState));
  const values = openInkValues();
  const slots = openSlots((name) => known.has(name));
  const ways = openWays(tree);
  const parts: Parts = {
    tree,
    begin,
    first,
    values,
    slots,
    ways,
    expressions: openExpressions(values, first.state),
    sources: openSources(),
    known,
    seeds: setsSeed(tree),
  };
  const layouts = new Map<string, Layout>();
  return {
    start: ways.start,
    startWith: (settings) => {
      const moment = standAtStart(tree, { seed, settings });
      if ('fault' in moment) return moment;
      return (slot) => numberAtStart(slots.slotOf(slot), moment, values);
    },
    trace: openTracing(parts),
    layoutOf: (offered, always) => {
      const { key, facts } = ways.factsOn(offered);
      const name = `${key} ${[...always].join()}`;
      const layout = layouts.get(name) ?? slots.layoutOf(facts, always);
      layouts.set(name, layout);
      return layout;
    },
    slotOf: slots.slotOf,
    look: parts.expressions.look,
    variableSlot: (name) => slots.numberOf({ kind: 'variable', name }),
    shown: values.numberOf,
    numberFor: (name, value) => {
      if (!known.has(name)) return null;
      const settable = settableValue(variableAtStart(name, first), value);
      return settable && values.idOf(settable);
    },
  };
}

function setsSeed({ root }: StoryTree): boolean {
  const { SeedRandom } = ControlCommand.CommandType;
  return objectsIn(root).some(
    (object) => object instanceof ControlCommand && object.commandType === SeedRandom,
  );
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
      return slot.of.visitsShouldBeCounted ? state.VisitCountForContainer(slot.of) : 0;
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
  const { slots, known, tree } = parts;
  const record = openTurnRecord(parts);
  const openStory = (): Story => {
    const opened = standAtStart(tree, parts.begin);
    const { story } = 'fault' in opened ? parts.first : opened;
    dealChance(story, record.dealer);
    followValues(story, { ...parts, record });
    return story;
  };
  let story = openStory();
  return (way, numberIn, draws) => {
    const turns = way.choice ? 1 : 0;
    record.begin({ numberIn, draws, turns });
    const { choice, evaluating } = way;
    const choices = choice ? [choice] : [];
    const state = stateAt(story, record.memory, { known, choices, evaluating });
    state.currentTurnIndex = numberIn(slots.numberOf({ kind: 'turn' })) ?? 0;
    if (!choice) state.currentPointer = Pointer.StartOf(tree.root);
    const turn = choice ? choose({ story, state }, 0) : tellFrom({ story, state });
    if ('fault' in turn) story = openStory();
    const landing = 'fault' in turn ? turn : landingOf(turn, turns, { ...parts, record });
    const { asks, missing, sampled } = record;
    return { asks: asks(), landing, missing: missing(), sampled: sampled() };
  };
}

type Recorded = Parts & { readonly record: TurnRecord };

function landingOf(turn: Turn, turns: 0 | 1, parts: Recorded): Landing {
  const state = turn.moment.state as TracedState;
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
