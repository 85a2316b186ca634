import '../load-inkjs.ts';
import type { Container } from 'inkjs/engine/Container';
import type { Story } from '../mended-story.ts';
import { placesOn } from '../flow/ways.ts';
import type { Way, Ways } from '../flow/ways.ts';
import type { Landing, Traced } from './traced-turn.ts';
import { knotAround } from './written-knots.ts';

/** A turn that was told to its end, and the knots that it hung on: those it passed and those it may come back to. */
export type KnownTurn = {
  readonly way: Way;
  readonly traced: Traced & { readonly landing: Landing };
  readonly knots: ReadonlySet<string>;
};

/** More than any story of ours has; what comes after them is told again in the next version. */
const mostKnown = 10_000;

export type KnownTurns = {
  readonly all: () => Iterable<KnownTurn>;
  /** In the order in which they were told. */
  readonly on: (way: Way) => readonly KnownTurn[];
  readonly add: (turn: KnownTurn) => void;
};

/** What turns of the version before did, as far as they only hung on these knots, and what will be told besides. */
export function openKnownTurns(
  before: Iterable<KnownTurn>,
  kept: ReadonlySet<string>,
  { again }: Ways,
): KnownTurns {
  const turns = new Map<Way, KnownTurn[]>();
  let count = 0;
  const add = (turn: KnownTurn): void => {
    if (count >= mostKnown) return;
    count += 1;
    const known = turns.get(turn.way);
    if (known) known.push(turn);
    else turns.set(turn.way, [turn]);
  };
  for (const { way, traced, knots } of before) {
    if (![...knots].every((knot) => kept.has(knot))) continue;
    const landing = { ...traced.landing, ways: traced.landing.ways.map(again) };
    add({ way: again(way), traced: { ...traced, landing }, knots });
  }
  return {
    all: () => [...turns.values()].flat(),
    on: (way) => turns.get(way) ?? [],
    add,
  };
}

/** Notes each knot that a story passes; gives those that a turn passed, and those that its ways may come back to. */
export function followKnots(story: Story): {
  readonly passed: (ways: readonly Way[]) => ReadonlySet<string>;
} {
  let places = new Set<Container>();
  const step = story.ContinueSingleStep.bind(story);
  story.ContinueSingleStep = () => {
    const { container } = story.state.callStack.currentElement.currentPointer;
    if (container) places.add(container);
    return step();
  };
  return {
    passed: (ways) => {
      const all = [...places, ...ways.flatMap((way) => placesOn(way))];
      places = new Set();
      return new Set(all.map(knotAround));
    },
  };
}
