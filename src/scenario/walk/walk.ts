import type { Beat } from '../beat.ts';
import { choicePointsOf, hasChance } from '../ink/choice-points.ts';
import type { WrittenChoice } from '../ink/choice-points.ts';
import { choose, startTurn } from '../ink/ink-turn.ts';
import type { Fault, Moment, Turn } from '../ink/ink-turn.ts';
import { openStateKeys } from '../ink/state-key.ts';
import type { StoryTree } from '../ink/story-tree.ts';
import type { Pack } from '../pack.ts';
import type { Step } from '../playthrough.ts';
import { openFrontier } from './frontier.ts';
import type { Frontier } from './frontier.ts';
import { emptyStage } from '../staging.ts';
import type { Staging } from '../staging.ts';
import { tellBeat } from '../telling.ts';
import { decisionsPerPath, mustPass, shortestSteps } from './walk-graph.ts';
import { openRecord } from './walk-record.ts';
import type { WalkRecord } from './walk-record.ts';

type Shortest = { readonly shortest: readonly Step[] };

/** What walking a story met; every list of steps is a shortest one, after the values that were set. */
export type Walk = {
  /** Every path was walked, so what was not met cannot happen with these values; otherwise see `because`. */
  readonly closed: boolean;
  /** What stopped it short: too many states or steps; or chance, of which only one seed was walked. */
  readonly because: 'states' | 'steps' | 'chance' | null;
  readonly states: number;
  readonly steps: number;
  readonly endings: readonly ({ readonly name: string } & Shortest)[];
  /** Null where no end was met; `most` is null where a path may go round for ever. */
  readonly decisions: { readonly least: number; readonly most: number | null } | null;
  /** Anchors on every path that was walked to an end, in the order in which they are met. */
  readonly anchors: readonly string[];
  readonly neverOffered: readonly WrittenChoice[];
  /** Where the story stops without END or DONE. */
  readonly deadEnds: readonly ({ readonly path: string } & Shortest)[];
  readonly faults: readonly ({ readonly fault: string } & Shortest)[];
  readonly meters: Readonly<Record<string, readonly [least: number, most: number]>>;
};

export type Walked = {
  readonly tree: StoryTree;
  readonly pack: Pack;
  readonly seed: number;
  /** Values set before the first line, such as the cut. */
  readonly settings: readonly {
    readonly name: string;
    readonly value: number | string | boolean;
  }[];
  readonly bounds: { readonly states: number; readonly steps: number };
};

/** Where the search stands: a state, how the story was told up to it, and the first way that led to it. */
type Spot = {
  readonly turn: Turn;
  readonly beat: Beat;
  readonly staging: Staging;
  readonly state: number;
  readonly route: Route;
};
type Route = { readonly before: Route; readonly step: Step } | null;

/** Walks every path of a story, and merges states that go on alike. */
export function walk(walked: Walked): Walk {
  const record = openRecord();
  const keyOf = openStateKeys(walked.tree);
  const watched = Object.keys(walked.pack.meters);
  const frontier = openFrontier<Spot>();
  let atStart: readonly string[] = [];

  const arrive = (turn: Turn, before: Spot | null, step: Step | null): void => {
    const { beat, staging } = tellBeat(walked, turn, before?.staging ?? emptyStage);
    const isEnd = turn.choices.length === 0;
    const ended = `end ${beat.ending} ${beat.path} ${turn.ranOut}`;
    const { state, isNew } = record.stateAt(isEnd ? ended : keyOf(turn.moment, watched));
    record.note({ turn, beat, state });
    if (before && step) {
      const decides = before.beat.decision !== null;
      record.legs.push({ from: before.state, to: state, anchors: beat.anchors, decides, step });
    } else atStart = beat.anchors;
    const route = before && step ? { before: before.route, step } : null;
    if (isNew && !isEnd) frontier.add({ turn, beat, staging, state, route });
  };

  const start = startTurn(walked.tree, walked.seed, walked.settings);
  if ('fault' in start) record.noteFault(start.fault, { state: 0, step: null });
  else arrive(start, null, null);
  const { steps, because } = search({ walked, record, frontier, arrive });
  return sumUp(walked, record, { steps, because, atStart });
}

type Search = {
  readonly walked: Walked;
  readonly record: WalkRecord;
  readonly frontier: Frontier<Spot>;
  readonly arrive: (turn: Turn, before: Spot, step: Step) => void;
};

function search(searched: Search): Pick<Walk, 'steps' | 'because'> {
  const { walked, record, frontier } = searched;
  const spoilt = new WeakSet<Moment['story']>();
  let steps = 0;
  for (let spot = frontier.next(); spot; spot = frontier.next()) {
    if (record.size() > walked.bounds.states) return { steps, because: 'states' };
    if (steps > walked.bounds.steps) return { steps, because: 'steps' };
    steps += takeAll(spot, searched, spoilt);
  }
  return { steps, because: hasChance(walked.tree) ? 'chance' : null };
}

/** Takes every choice of a spot; the number of them. */
function takeAll(
  spot: Spot,
  { walked, record, arrive }: Search,
  spoilt: WeakSet<Moment['story']>,
): number {
  let moment: Moment | null = spot.turn.moment;
  for (const [index, { step }] of spot.beat.choices.entries()) {
    if (moment && spoilt.has(moment.story)) moment = retrace(walked, spot.route);
    if (!moment) break;
    const turn: Turn | Fault = choose(moment, index);
    if ('fault' in turn) {
      spoilt.add(moment.story);
      record.noteFault(turn.fault, { state: spot.state, step });
    } else arrive(turn, spot, step);
  }
  return spot.beat.choices.length;
}

/** Tells a way again in a fresh story, after a fault has spoilt the old one. */
function retrace(walked: Walked, route: Route): Moment | null {
  const steps: Step[] = [];
  for (let last = route; last; last = last.before) steps.unshift(last.step);
  let turn = startTurn(walked.tree, walked.seed, walked.settings);
  for (const step of steps) {
    if ('fault' in turn || step.kind === 'set') break;
    const same = turn.choices.map(({ path }, index) => ({ path, index }));
    const taken = same.filter(({ path }) => path === step.path)[step.nth];
    turn = choose(turn.moment, taken?.index ?? -1);
  }
  return 'fault' in turn ? null : turn.moment;
}

function sumUp(
  walked: Walked,
  record: WalkRecord,
  { steps, because, atStart }: Pick<Walk, 'steps' | 'because'> & { atStart: readonly string[] },
): Walk {
  const stepsTo = shortestSteps(record.legs);
  const nearest = (states: ReadonlySet<number>): readonly Step[] =>
    [...states].map(stepsTo).reduce((best, next) => (next.length < best.length ? next : best));
  return {
    closed: because === null,
    because,
    states: record.size(),
    steps,
    endings: [...record.endings].map(([name, states]) => ({ name, shortest: nearest(states) })),
    decisions: record.size() === 0 ? null : decisionsPerPath(record),
    anchors: mustPass(record, atStart),
    neverOffered: choicePointsOf(walked.tree).filter(({ path }) => !record.offered.has(path)),
    deadEnds: [...record.deadEnds].map(([path, states]) => ({ path, shortest: nearest(states) })),
    faults: [...record.faults].map(([fault, { state, step }]) => ({
      fault,
      shortest: step === null ? [] : [...stepsTo(state), step],
    })),
    meters: Object.fromEntries(record.meters),
  };
}
