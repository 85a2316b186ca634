import type { InkObject } from 'inkjs/engine/Object';
import type { Dealer } from './chance-draws.ts';
import type { Expression, Expressions, Look, NumberIn } from './expressions.ts';
import type { InkValues } from '../ink-values.ts';
import type { Slot, Slots } from '../flow/slots.ts';
import type { Memory } from './traced-state.ts';
import type { Sources } from './value-sources.ts';

/** Something a turn hung on, and what it was told. */
export type Ask =
  | {
      readonly kind: 'look';
      readonly look: Look;
      readonly at: Expression;
      readonly answer: number;
    }
  /** One of so many ways that chance fell. */
  | { readonly kind: 'draw'; readonly of: number; readonly answer: number };

export type Given = {
  readonly numberIn: NumberIn;
  /** How chance falls, one after another; the first of its cases from there on. */
  readonly draws: readonly number[];
  /** 1 where a choice is taken, 0 where the story only begins. */
  readonly turns: 0 | 1;
};

/** Answers what a turn asks, and writes down each new question in order. */
export type TurnRecord = {
  readonly memory: Memory;
  readonly dealer: Dealer;
  readonly begin: (given: Given) => void;
  readonly ask: (look: Look, at: Expression) => number;
  /** What a value comes to where it is asked for as a whole; from then on it stands for itself. */
  readonly settle: (value: InkObject | null | undefined) => void;
  /** How many turns were played, and so many more. */
  readonly turnNow: (more: number) => Expression;
  readonly asks: () => readonly Ask[];
  /** What each of the first so many draws came to. */
  readonly came: (drawn: number) => readonly number[];
  /** A slot that was asked for and that nobody knew. */
  readonly missing: () => number | null;
  /** Chance had so many cases that only some are tried. */
  readonly sampled: () => boolean;
};

class Unknown extends Error {}

export type RecordParts = {
  readonly slots: Slots;
  readonly values: InkValues;
  readonly expressions: Expressions;
  readonly sources: Sources;
  /** The story sets the seed of chance itself. */
  readonly seeds: boolean;
};

export function openTurnRecord(parts: RecordParts): TurnRecord {
  const { slots, expressions, sources } = parts;
  let given: Given = { numberIn: () => undefined, draws: [], turns: 0 };
  let asks: Ask[] = [];
  let missing: number | null = null;
  const asked = new Set<string>();
  const chance = openFallen((ask) => void asks.push(ask));

  const numberIn = (slot: number): number => {
    const number = given.numberIn(slot);
    if (number !== undefined) return number;
    missing ??= slot;
    throw new Unknown(`Nobody knows what slot ${slot} holds.`);
  };
  const ask = (look: Look, at: Expression): number => {
    const answer = expressions.look(look, at, numberIn);
    const key = `${look} ${at.number}`;
    if (!asked.has(key)) asks.push({ kind: 'look', look, at, answer });
    asked.add(key);
    return answer;
  };
  const settle: TurnRecord['settle'] = (value) => {
    const source = value && sources.get(value);
    if (!source) return;
    ask('value', source);
    sources.delete(value);
  };
  const asking: Asking = { ...parts, ask, numberIn, turns: () => given.turns };

  return {
    memory: { ...openMemory(asking), ask: (look, at) => void ask(look, at), settle },
    dealer: {
      ...openDealer(asking),
      draw: (among, drawn) => chance.draw(among, drawn, given.draws[drawn] ?? 0),
      note: chance.note,
    },
    begin: (next) => {
      given = next;
      asks = [];
      missing = null;
      asked.clear();
      chance.begin();
    },
    ask,
    settle,
    turnNow: (more) => {
      const slot = slots.numberOf({ kind: 'turn' });
      numberIn(slot);
      return expressions.count(slot, given.turns + more);
    },
    asks: () => asks,
    came: chance.came,
    missing: () => missing,
    sampled: chance.sampled,
  };
}

type Asking = RecordParts & {
  readonly ask: TurnRecord['ask'];
  readonly numberIn: (slot: number) => number;
  readonly turns: () => 0 | 1;
};

function openMemory(asking: Asking): Omit<Memory, 'ask' | 'settle'> {
  const { slots, values, expressions, sources, ask, numberIn, turns } = asking;
  return {
    variable: (name) => {
      const slot = slots.numberOf({ kind: 'variable', name });
      const at = expressions.slot(slot);
      const value = values.valueOf(numberIn(slot));
      if (!value) throw new Unknown(`Nobody knows what ${name} is.`);
      ask('kind', at);
      const copy = sources.copy(value, at);
      if (!copy) ask('value', at);
      return copy ?? value;
    },
    visits: (of) => {
      const slot = slots.numberOf({ kind: 'visits', of });
      return { count: numberIn(slot), after: (more) => expressions.count(slot, more) };
    },
    turnsSince: (of) => {
      const slot = slots.numberOf({ kind: 'turns-since', of });
      const since = numberIn(slot);
      const now = expressions.count(slot, turns(), true);
      return { count: since < 0 ? -1 : since + turns(), after: () => now };
    },
    isSame: (value, copy) => {
      const source = value && sources.get(value);
      if (source && copy && copy !== value) sources.set(copy, source);
    },
  };
}

function openDealer(asking: Asking): Pick<Dealer, 'seed' | 'dealt'> {
  const { slots, values, expressions, ask, seeds } = asking;
  const text = (slot: Slot): string =>
    values.textOf(ask('value', expressions.slot(slots.numberOf(slot))));
  return {
    seed: () => {
      if (!seeds) return null;
      const [seed, previous] = text({ kind: 'chance' }).split(':').map(Number);
      return seed === undefined || previous === undefined ? null : { seed, previous };
    },
    dealt: (of) => text({ kind: 'dealt', of }),
  };
}

/** Chance with more cases is tried in this many of them. */
const mostCases = 12;

/** Ink looks ahead to see whether a line goes on, goes back, and then rolls the same dice again. */
function openFallen(write: (ask: Ask) => void) {
  let fell: number[] = [];
  let came: number[] = [];
  let sampled = false;
  return {
    begin: (): void => {
      fell = [];
      came = [];
      sampled = false;
    },
    draw: (among: number, drawn: number, wanted: number): number => {
      const before = fell[drawn];
      if (before !== undefined) return before;
      const of = Math.min(among, mostCases);
      const answer = Math.min(wanted, of - 1);
      const now = of === among ? answer : Math.floor((answer * (among - 1)) / (of - 1));
      sampled ||= of < among;
      write({ kind: 'draw', of, answer });
      fell[drawn] = now;
      return now;
    },
    note: (drawn: number, number: number): void => void (came[drawn] = number),
    came: (drawn: number): readonly number[] => came.slice(0, drawn),
    sampled: (): boolean => sampled,
  };
}
