import type { Fault } from '../ink/ink-turn.ts';
import type { Changes, Landing, Traced, Tracer } from '../ink/tracing/traced-turn.ts';
import type { NumberIn } from '../ink/tracing/expressions.ts';
import type { Ask } from '../ink/tracing/turn-record.ts';
import type { Way } from '../ink/flow/ways.ts';

/** Where one way leads from what the story remembers, as chance falls. */
export type Outcome<Arrival> = {
  /** Null where the story fails. */
  readonly arrival: Arrival | null;
  readonly fault: string | null;
  /** Where the texts stand that were told before it failed. */
  readonly lost: readonly string[];
  readonly changes: Changes;
  readonly chance: readonly number[] | null;
  /** Chance had more cases here than were tried. */
  readonly sampled: boolean;
};

/** What ways do, asked of Ink once for all situations in which they read the same. */
export type Transitions<Arrival> = {
  /** All outcomes of a way; a number is a slot that must be kept before this can be said. */
  readonly take: (way: Way, numberIn: NumberIn) => readonly Outcome<Arrival>[] | number;
};

type Node<Arrival> =
  | Asking<Arrival>
  | {
      readonly kind: 'end';
      readonly outcome: Outcome<Arrival>;
      /** The same, where nothing hung on chance. */
      readonly only: readonly Outcome<Arrival>[];
    };

type Asking<Arrival> = {
  readonly kind: 'ask';
  readonly ask: Ask;
  readonly next: Map<number, Node<Arrival>>;
  /** Where the answer hangs on one slot alone: that slot, else −1; and what is next, by the number in it. */
  readonly slot: number;
  readonly near: (Node<Arrival> | undefined)[];
};

/** So many ways in which chance falls within one turn are tried. */
const mostOutcomes = 512;

/** Numbers up to here are looked up in a list. */
const mostListed = 4_096;

const noChanges: Changes = { set: new Map(), more: new Map(), visited: new Set(), turns: 0 };

export function openTransitions<Arrival>(
  tracer: Tracer,
  arrivalFor: (landing: Landing) => Arrival,
): Transitions<Arrival> {
  /** By the way's number. */
  const roots: (Node<Arrival> | undefined)[] = [];
  const learn = (way: Way, numberIn: NumberIn, draws: readonly number[]): number | null => {
    const traced = tracer.trace(way, numberIn, draws);
    if (traced.missing !== null) return traced.missing;
    note(way, traced);
    return null;
  };
  const note = (way: Way, { landing, sampled, asks }: Traced): void => {
    const outcome: Outcome<Arrival> =
      'fault' in landing
        ? failed(landing, sampled)
        : {
            arrival: arrivalFor(landing),
            fault: null,
            lost: [],
            changes: landing.changes,
            chance: landing.chance,
            sampled,
          };
    roots[way.number] = grow(roots[way.number], asks, outcome);
  };

  const recall = (way: Way): void => {
    for (const { traced } of tracer.knownOn(way)) note(way, traced);
  };

  const take: Transitions<Arrival>['take'] = (way, numberIn) => {
    const only = withoutChance(roots[way.number], tracer, numberIn);
    if (only) return only;
    if (!roots[way.number]) recall(way);
    const found: Outcome<Arrival>[] = [];
    const waiting: (readonly number[])[] = [[]];
    for (let draws = waiting.pop(); draws; draws = waiting.pop()) {
      let met = follow(roots[way.number], { tracer, numberIn }, draws);
      if (!met) {
        const missing = learn(way, numberIn, draws);
        if (missing !== null) return missing;
        met = follow(roots[way.number], { tracer, numberIn }, draws);
      }
      if (!met) throw new Error('A turn of the story was not the same when it was told again.');
      const isRoom = found.length + waiting.length + met.others.length < mostOutcomes;
      const isCut = !isRoom && met.others.length > 0;
      found.push(isCut ? { ...met.outcome, sampled: true } : met.outcome);
      if (isRoom) waiting.push(...met.others.toReversed());
    }
    return found;
  };

  return { take };
}

const failed = ({ fault, lines }: Fault, sampled: boolean): Outcome<never> => ({
  arrival: null,
  fault,
  lost: lines.flatMap(({ texts }) => texts),
  changes: noChanges,
  chance: null,
  sampled,
});

/** Most turns are known and hang on no chance. */
function withoutChance<Arrival>(
  root: Node<Arrival> | undefined,
  tracer: Tracer,
  numberIn: NumberIn,
): readonly Outcome<Arrival>[] | null {
  let node = root;
  while (node && node.kind === 'ask') {
    const number: number = node.slot < 0 ? -1 : (numberIn(node.slot) ?? -1);
    node = (number < 0 ? undefined : node.near[number]) ?? answered(node, tracer, numberIn);
  }
  return node ? node.only : null;
}

/** What is next where it is looked at, and not only remembered. */
function answered<Arrival>(
  { ask, next, slot, near }: Asking<Arrival>,
  tracer: Tracer,
  numberIn: NumberIn,
): Node<Arrival> | undefined {
  if (ask.kind !== 'look') return undefined;
  const found = next.get(tracer.look(ask.look, ask.at, numberIn));
  const number = slot < 0 ? -1 : (numberIn(slot) ?? -1);
  if (number >= 0 && number < mostListed) near[number] = found;
  return found;
}

type Followed<Arrival> = {
  readonly outcome: Outcome<Arrival>;
  /** How else chance may fall where nobody said how it does. */
  readonly others: readonly (readonly number[])[];
};

function follow<Arrival>(
  root: Node<Arrival> | undefined,
  { tracer, numberIn }: { readonly tracer: Tracer; readonly numberIn: NumberIn },
  draws: readonly number[],
): Followed<Arrival> | null {
  const others: (readonly number[])[] = [];
  let taken: readonly number[] = [];
  let node = root;
  while (node && node.kind !== 'end') {
    const { ask, next }: Asking<Arrival> = node;
    if (ask.kind === 'look') node = next.get(tracer.look(ask.look, ask.at, numberIn));
    else {
      const took: number = draws[taken.length] ?? 0;
      for (let other = 1; taken.length >= draws.length && other < ask.of; other += 1)
        others.push([...taken, other]);
      taken = [...taken, took];
      node = next.get(took);
    }
  }
  return node ? { outcome: node.outcome, others } : null;
}

/** Writes what one run asked, and how it ended, into what is known of its way. */
function grow<Arrival>(
  root: Node<Arrival> | undefined,
  asks: readonly Ask[],
  outcome: Outcome<Arrival>,
): Node<Arrival> {
  const end: Node<Arrival> = { kind: 'end', outcome, only: [outcome] };
  const chain = (from: number): Node<Arrival> =>
    asks.slice(from).reduceRight<Node<Arrival>>(above, end);
  if (!root) return chain(0);
  let node = root;
  for (const [index, ask] of asks.entries()) {
    if (node.kind === 'end') break;
    const next = node.next.get(ask.answer);
    if (!next) {
      node.next.set(ask.answer, chain(index + 1));
      break;
    }
    node = next;
  }
  return root;
}

function above<Arrival>(below: Node<Arrival>, ask: Ask): Node<Arrival> {
  const slots = ask.kind === 'look' ? ask.at.slots : [];
  const [slot = -1] = slots.length === 1 ? slots : [];
  return { kind: 'ask', ask, next: new Map([[ask.answer, below]]), slot, near: [] };
}
