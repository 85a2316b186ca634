import { choose, startTurnAt } from '../ink/ink-turn.ts';
import type { Fault, Moment, Turn } from '../ink/ink-turn.ts';
import { placeOf } from '../ink/flow/flow-path.ts';
import type { StoryTree } from '../ink/story-tree.ts';
import type { Pack } from '../pack.ts';
import type { Step } from '../playthrough.ts';
import { emptyStage } from '../staging.ts';
import { tellBeat } from '../telling.ts';
import { openChance } from './chance.ts';
import { openMetRecord } from './met.ts';
import type { Met, MetRecord, Way } from './met.ts';
import { follow, stepsOffered } from './follow.ts';
import { openPool } from './pool.ts';
import type { Pool } from './pool.ts';
import type { Setting } from './walked.ts';

export type RandomWalking = {
  readonly tree: StoryTree;
  readonly pack: Pack;
  readonly seed: number;
  /** The knot to begin in; null is the start. */
  readonly from: string | null;
  /** Each walk begins with one of these in turn, such as the cuts. */
  readonly starts: readonly (readonly Setting[])[];
};

/** Walks without a plan but with a memory; never finished, and the same for the same seed and number of steps. */
export type RandomWalks = {
  /** Takes about so many choices more: each walk from the start, or mostly from wherever something new was met. */
  readonly advance: (steps: number, from: 'start' | 'new') => void;
  readonly steps: () => number;
  /** What was met since this was last asked. */
  readonly takeNew: () => Met;
};

type Route = { readonly before: Route; readonly step: Step } | null;

/** Where a walk stands. */
type Stand = {
  readonly turn: Turn;
  readonly start: readonly Setting[];
  readonly seed: number;
  readonly route: Route;
  readonly depth: number;
};

/** Choices a walk from the start may take: short ones often, long ones now and then. */
const lengths = [30, 60, 30, 120, 30, 60, 30, 480] as const;
/** Choices a walk from something new goes on without meeting anything new. */
const patience = 40;
/** The longer nothing new turns up anywhere, the further a walk goes, up to so many times as far. */
const mostPatience = 25;
/** One choice in so many is taken blindly, so that no two places fall into step. */
const blindly = 8;
/** A choice that failed is hardly ever worth failing again, and may cost seconds. */
const failedBefore = 1_000;

export function openRandomWalks(walking: RandomWalking): RandomWalks {
  const chance = openChance(walking.seed);
  const record = openMetRecord();
  const taken = new Map<string, number>();
  const pool = openPool<Stand>(chance, ({ turn }) => offersUntaken(turn, taken));
  const spoilt = new WeakSet<Moment['story']>();
  const walker: Walker = {
    walking,
    chance,
    record,
    taken,
    pool,
    spoilt,
    walks: 0,
    steps: 0,
    drought: 0,
  };
  return {
    advance: (steps, from) => {
      const until = walker.steps + steps;
      while (walker.steps < until) walkOnce(walker, from);
    },
    steps: () => walker.steps,
    takeNew: record.takeNew,
  };
}

type Walker = {
  readonly walking: RandomWalking;
  readonly chance: (below: number) => number;
  readonly record: MetRecord;
  readonly taken: Map<string, number>;
  readonly pool: Pool<Stand>;
  readonly spoilt: WeakSet<Moment['story']>;
  walks: number;
  steps: number;
  /** Walks since anything new was met. */
  drought: number;
};

function walkOnce(walker: Walker, from: 'start' | 'new'): void {
  const { chance, pool } = walker;
  const known = from === 'new' && chance(blindly) > 0 ? pool.pick() : null;
  if (known === null)
    goOn(setOut(walker), { length: lengthOf(walker.walks), dullest: Infinity }, walker);
  else {
    const dullest = patience * (1 + Math.min(walker.drought, mostPatience));
    goOn(stillGood(known, walker), { length: Infinity, dullest }, walker);
  }
}

const lengthOf = (walk: number): number => lengths[walk % lengths.length] ?? 0;

/** Goes on for so many choices, or until nothing new was met for so long. */
function goOn(
  from: Stand | null,
  { length, dullest }: { length: number; dullest: number },
  walker: Walker,
): void {
  let stand = from;
  let dull = 0;
  walker.drought += 1;
  for (let taken = 0; stand && taken < length && dull < dullest; taken += 1) {
    const next = takeLeast(stand, walker);
    if (!next) return;
    dull = next.found > 0 ? 0 : dull + 1;
    if (dull === 0) walker.drought = 0;
    stand = next.stand;
  }
}

function setOut(walker: Walker): Stand | null {
  const { starts, seed, tree, from } = walker.walking;
  const start = starts[walker.walks % starts.length] ?? [];
  const own = seed + Math.floor(walker.walks / starts.length);
  walker.walks += 1;
  walker.steps += 1;
  const way = { from, settings: start, seed: own, steps: [] };
  const turn = startTurnAt(tree, from, way);
  if ('fault' in turn) {
    walker.record.noteStop({ kind: 'fault', name: turn.fault, place: '', way });
    return null;
  }
  const stand: Stand = { turn, start, seed: own, route: null, depth: 0 };
  return arrive(stand, '(start)', walker) === null ? null : stand;
}

/** Notes what a stand shows; null where the story ends there. */
function arrive(stand: Stand, from: string, { walking, record, pool }: Walker): number | null {
  const { turn } = stand;
  const found = record.note(turn, from);
  if (turn.choices.length > 0) {
    if (found > 0) pool.add(stand, found);
    return found;
  }
  const { beat } = tellBeat(walking, turn, emptyStage);
  const way = wayTo(stand, walking);
  const { path: place, ending } = beat;
  if (turn.ranOut) record.noteStop({ kind: 'dead-end', name: 'dead end', place, way });
  const name = ending ?? 'end';
  if (!turn.ranOut || name !== 'end') record.noteStop({ kind: 'ending', name, place, way });
  return null;
}

function takeLeast(
  stand: Stand,
  walker: Walker,
): { readonly stand: Stand; readonly found: number } | null {
  const { taken, record, spoilt } = walker;
  const index = leastTaken(stand.turn, walker);
  const steps = stepsOffered(stand.turn);
  const step = steps[index];
  if (!step) return null;
  const key = keyOfStep(step);
  taken.set(key, (taken.get(key) ?? 0) + 1);
  walker.steps += 1;
  const turn: Turn | Fault = choose(stand.turn.moment, index);
  const route = { before: stand.route, step };
  if ('fault' in turn) {
    spoilt.add(stand.turn.moment.story);
    taken.set(key, (taken.get(key) ?? 0) + failedBefore);
    const way = wayTo({ ...stand, route }, walker.walking);
    record.noteStop({ kind: 'fault', name: turn.fault, place: placeOf(step.path), way });
    return null;
  }
  const next = { ...stand, turn, route, depth: stand.depth + 1 };
  const found = arrive(next, step.path, walker);
  return found === null ? null : { stand: next, found };
}

function leastTaken({ choices }: Turn, { chance, taken }: Walker): number {
  if (chance(blindly) === 0) return chance(choices.length);
  const counts = choices.map(({ path, text }) => taken.get(`${path}\n${text}`) ?? 0);
  const least = Math.min(...counts);
  const best = counts.flatMap((count, index) => (count === least ? [index] : []));
  return best[chance(best.length)] ?? 0;
}

const keyOfStep = (step: Step): string =>
  step.kind === 'choice' ? `${step.path}\n${step.text}` : '';

function offersUntaken({ choices }: Turn, taken: ReadonlyMap<string, number>): boolean {
  return choices.some(({ path, text }) => !taken.has(`${path}\n${text}`));
}

/** A fault spoils the running story and every place held in it: the way there is then walked again. */
function stillGood(stand: Stand, { spoilt, walking }: Walker): Stand | null {
  if (!spoilt.has(stand.turn.moment.story)) return stand;
  const turn = follow(walking.tree, wayTo(stand, walking))?.turn;
  return turn ? { ...stand, turn } : null;
}

function wayTo(
  { start, seed, route }: Pick<Stand, 'start' | 'seed' | 'route'>,
  { from }: RandomWalking,
): Way {
  const steps: Step[] = [];
  for (let last = route; last; last = last.before) steps.push(last.step);
  return { from, settings: start, seed, steps: steps.reverse() };
}
