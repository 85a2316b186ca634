import '../load-inkjs.ts';
import type { Container } from 'inkjs/engine/Container';
import { ControlCommand } from 'inkjs/engine/ControlCommand';
import { FloatValue, IntValue, ListValue } from 'inkjs/engine/Value';
import type { Story } from '../mended-story.ts';
import { objectsIn } from '../story-tree.ts';
import type { StoryTree } from '../story-tree.ts';
import type { TracedState } from './traced-state.ts';

/** Who says how dice fall and cards are dealt. */
export type Dealer = {
  /** One of so many, from 0. `drawn` is the how manieth draw of the turn it is. */
  readonly draw: (among: number, drawn: number) => number;
  /** What a draw came to, for people: the number rolled, the part of a shuffle, the place in a list. */
  readonly note: (drawn: number, came: number) => void;
  /** The seed that the story itself set before this turn; null where chance comes from outside. */
  readonly seed: () => Seed | null;
  /** What a shuffle dealt in this round, as numbers with blanks between. */
  readonly dealt: (shuffle: Container) => string;
};

export type Seed = { readonly seed: number; readonly previous: number };

const commands = ControlCommand.CommandType;

/** The numbers of Ink's own generator run from 1 to one less than this. */
const prime = 2_147_483_647;
/** The number by which it multiplies, turned round. */
const backwards = 1_899_818_559n;

const draws: ReadonlySet<number> = new Set([
  commands.Random,
  commands.ListRandom,
  commands.SequenceShuffleIndex,
]);

/** Whether dice can fall or cards be dealt anywhere in it: without, every seed tells the same. */
export function drawsChance({ root }: StoryTree): boolean {
  for (const object of objectsIn(root)) {
    if (object instanceof ControlCommand && draws.has(object.commandType)) return true;
  }
  return false;
}

/** Whether the story itself says anywhere which dice fall from then on. */
export function setsSeed({ root }: StoryTree): boolean {
  return objectsIn(root).some(
    (object) => object instanceof ControlCommand && object.commandType === commands.SeedRandom,
  );
}

/** Lets a dealer decide what falls, wherever no seed of the story's own does. */
export function dealChance(story: Story, dealer: Dealer): void {
  const perform = story.PerformLogicAndFlowControl.bind(story);
  const shuffle = story.NextSequenceShuffleIndex.bind(story);
  const stateOf = (): TracedState => story.state as TracedState;
  story.PerformLogicAndFlowControl = (object) => {
    if (!(object instanceof ControlCommand)) return perform(object);
    const state = stateOf();
    const { commandType } = object;
    if (commandType === commands.SeedRandom) state.seeded = true;
    const rolls = commandType === commands.Random || commandType === commands.ListRandom;
    if (!rolls || isSeeded(state, dealer)) return perform(object);
    const { among, least } = rangeOf(commandType, state);
    const came = among > 1 ? draw(state, among, dealer) : 0;
    if (among > 1) dealer.note(state.drawn - 1, least + came);
    return holdingSeed(state, previousFor(came, among), () => perform(object));
  };
  story.NextSequenceShuffleIndex = () => {
    const state = stateOf();
    const [count, size] = state.evaluationStack.slice(-2);
    const fits = count instanceof IntValue && size instanceof IntValue;
    if (!fits || isSeeded(state, dealer)) return shuffle();
    state.PopEvaluationStack(2);
    return deal(state, { count: count.value ?? 0, size: size.value ?? 1 }, dealer);
  };
}

function isSeeded(state: TracedState, dealer: Dealer): boolean {
  if (state.seeded) return true;
  const known = dealer.seed();
  if (!known) return false;
  state.seeded = true;
  state.storySeed = known.seed;
  state.previousRandom = known.previous;
  return true;
}

function draw(state: TracedState, among: number, dealer: Dealer): number {
  const came = dealer.draw(among, state.drawn);
  state.drawn += 1;
  return came;
}

/** How many ways there are, and what the first of them shows. */
function rangeOf(
  command: ControlCommand.CommandType,
  { evaluationStack }: TracedState,
): { readonly among: number; readonly least: number } {
  if (command === commands.ListRandom) {
    const list = evaluationStack.at(-1);
    return { among: list instanceof ListValue ? (list.value?.size ?? 0) : 0, least: 0 };
  }
  const [least, most] = evaluationStack.slice(-2).map(numberIn);
  const known = least !== undefined && most !== undefined && !Number.isNaN(least + most);
  return known ? { among: most - least + 1, least } : { among: 0, least: 0 };
}

const numberIn = (value: unknown): number =>
  value instanceof IntValue || value instanceof FloatValue ? (value.value ?? NaN) : NaN;

/** What must have fallen before, so that Ink's own generator comes to this one of so many. */
function previousFor(came: number, among: number): number {
  const next = came === 0 ? among : came;
  const within = next >= 1 && next < prime ? next : 1;
  return Number((BigInt(Math.floor(within)) * backwards) % BigInt(prime));
}

function holdingSeed(state: TracedState, previous: number, perform: () => boolean): boolean {
  state.storySeed = 0;
  state.previousRandom = previous;
  const performed = perform();
  state.previousRandom = 0;
  return performed;
}

function deal(
  state: TracedState,
  { count, size }: { readonly count: number; readonly size: number },
  dealer: Dealer,
): number {
  const shuffle = state.currentPointer.container;
  if (!shuffle || size < 1) return 0;
  const at = count % size;
  const before = at === 0 ? '' : (state.dealt.get(shuffle) ?? dealer.dealt(shuffle));
  const gone = before === '' ? [] : before.split(' ').map(Number);
  const left = Array.from({ length: size }, (_, part) => part).filter(
    (part) => !gone.includes(part),
  );
  const part = left[left.length > 1 ? draw(state, left.length, dealer) : 0] ?? 0;
  if (left.length > 1) dealer.note(state.drawn - 1, part);
  state.dealt.set(shuffle, at === size - 1 ? '' : [...gone, part].join(' '));
  return part;
}
