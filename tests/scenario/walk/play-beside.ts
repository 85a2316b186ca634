import { choose, startTurn } from '../../../src/scenario/ink/ink-turn.ts';
import type { Fault, Turn } from '../../../src/scenario/ink/ink-turn.ts';
import type { StoryTree } from '../../../src/scenario/ink/story-tree.ts';
import type { Pack } from '../../../src/scenario/pack.ts';
import { emptyStage } from '../../../src/scenario/staging.ts';
import { tellBeat } from '../../../src/scenario/telling.ts';
import type { Leg, Walked } from '../../../src/scenario/walk/walked.ts';

export type Played = {
  readonly tree: StoryTree;
  readonly pack: Pack;
  readonly walked: Walked;
};

type Manner = {
  readonly seed: number;
  readonly pick: (below: number) => number;
  readonly length?: number;
};
type Legs = ReadonlyMap<number, readonly Leg[]>;

/** Plays a story as inkjs plays it, and follows what was walked beside it. Says where the two part; null where they never do. */
export function playBeside(
  played: Played,
  legsFrom: Legs,
  { seed, pick, length = 40 }: Manner,
): string | null {
  const { failures, settings } = played.walked;
  let turn = startTurn(played.tree, seed, settings);
  if ('fault' in turn) return failures.some(({ at }) => at === null) ? null : turn.fault;
  let standing = startsOf(played, turn, legsFrom);
  for (let step = 0; step < length && turn.choices.length > 0; step += 1) {
    if (standing.length === 0) return JSON.stringify(seen(played, turn));
    const index = pick(turn.choices.length);
    const key = keyAt(turn, index);
    const next: Turn | Fault = choose(turn.moment, index);
    if ('fault' in next)
      return failures.some(({ fault }) => fault === next.fault) ? null : next.fault;
    const taken = standing
      .flatMap((from) => legsFrom.get(from) ?? [])
      .filter((leg) => keyOf(leg) === key);
    standing = [...new Set(taken.filter((leg) => fits(played, next, leg)).map(({ to }) => to))];
    turn = next;
  }
  return standing.length === 0 ? JSON.stringify(seen(played, turn)) : null;
}

function keyAt({ choices }: Turn, index: number): string {
  const { path, text } = choices[index] ?? { path: '', text: '' };
  const nth = choices.slice(0, index).filter((choice) => choice.path === path).length;
  return JSON.stringify([path, nth, text.trim()]);
}

const keyOf = ({ step }: Leg): string =>
  step.kind === 'choice' ? JSON.stringify([step.path, step.nth, step.text]) : '';

function startsOf(
  played: Played,
  turn: Turn,
  legsFrom: ReadonlyMap<number, readonly Leg[]>,
): number[] {
  const { states, opening } = played.walked;
  const begins = states[0]?.offers.length === 0 && states[0].ending === null;
  if (!begins) return fits(played, turn, { to: 0, told: opening }) ? [0] : [];
  return (legsFrom.get(0) ?? [])
    .filter(({ to, told }) => fits(played, turn, { to, told }))
    .map(({ to }) => to);
}

function seen({ tree, pack }: Played, turn: Turn): unknown {
  const { beat } = tellBeat({ tree, pack }, turn, emptyStage);
  const lines = turn.lines.filter(({ text }) => text.trim() !== '');
  return {
    place: beat.path,
    ending: beat.ending,
    meters: beat.meters,
    ranOut: beat.ending !== null && turn.ranOut,
    offers: turn.choices.map(({ path }) => path),
    lines: lines.map(({ path }) => path),
    texts: lines.flatMap(({ texts }) => texts),
    anchors: beat.anchors,
  };
}

function fits(played: Played, turn: Turn, { to, told }: Pick<Leg, 'to' | 'told'>): boolean {
  const state = played.walked.states[to];
  if (!state) return false;
  const { place, ending, meters, ranOut, offers } = state;
  const { lines, texts, anchors } = told;
  const walked = { place, ending, meters, ranOut, offers, lines, texts, anchors };
  return JSON.stringify(walked) === JSON.stringify(seen(played, turn));
}
