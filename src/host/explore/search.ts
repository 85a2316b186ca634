import { keyOfStop } from '../../scenario/walk/met.ts';
import type { Met, Stop } from '../../scenario/walk/met.ts';
import type { WalkReport } from '../../scenario/walk/report/walk-report.ts';
import type { Part } from '../../scenario/walk/verdicts.ts';
import type { Crew } from './crew.ts';
import { nextTurn } from './portfolio.ts';
import type { Budget, ExactSearch, Turn } from './portfolio.ts';
import type { Advanced, OpenedStory, Settings } from './requests.ts';
import { LostThread } from './thread.ts';

export type Exploring = {
  /** Of a pack's folder or an Ink file. */
  readonly path: string;
  readonly crew: Crew;
  readonly seed: number;
  /** What may be used from the moment the story is open. */
  readonly budget: (openedAt: number) => Budget;
  /** Milliseconds, from any start. */
  readonly clock: () => number;
  /** Aborted where somebody has seen enough. */
  readonly stopped: AbortSignal;
  readonly watch: (progress: Progress) => void;
};

export type Progress = {
  readonly milliseconds: number;
  readonly states: number;
  readonly steps: number;
  readonly choices: { readonly reached: number; readonly total: number };
};

/** What the searches of one story have come to. */
export type Search = {
  readonly exploring: Exploring;
  readonly opened: OpenedStory;
  readonly exact: readonly ExactSearch[];
  readonly choices: Set<string>;
  readonly texts: Set<string>;
  readonly stops: Map<string, Stop>;
  /** By task. */
  readonly sizes: Map<number, { readonly steps: number; readonly states: number }>;
  /** By task: of searches that finished, or were asked at the end. */
  readonly reports: Map<number, WalkReport>;
  /** Threads that hold the story. */
  readonly ready: Set<number>;
  readonly budget: Budget;
  readonly began: number;
};

/** Milliseconds between two looks at what to do next. */
const slice = 120;
/** A thread that was lost so often is not replaced again. */
const mostLosses = 3;

/** Opens a story in every thread and searches it until every path was walked, the time is up, or somebody stops it. */
export async function search(exploring: Exploring): Promise<Search> {
  const { crew, path, clock } = exploring;
  const numbers = Array.from({ length: crew.size }, (_, thread) => thread);
  const replies = await Promise.all(
    numbers.map((thread) => openIn(crew, thread, path).catch(lostOpening)),
  );
  const began = clock();
  const opened = replies.find(({ story }) => story !== null) ?? replies[0] ?? nothingOpened;
  const searching: Search = {
    exploring,
    opened,
    exact: (opened.story?.starts ?? []).toReversed().map(waiting),
    choices: new Set(),
    texts: new Set(),
    stops: new Map(),
    sizes: new Map(),
    reports: new Map(),
    ready: new Set(numbers.filter((thread) => replies[thread]?.story)),
    budget: exploring.budget(began),
    began,
  };
  if (opened.story) await Promise.all(numbers.map((thread) => work(searching, thread)));
  return searching;
}

const nothingOpened: OpenedStory = { isThere: true, folders: [], findings: [], story: null };

const openIn = (crew: Crew, thread: number, path: string): Promise<OpenedStory> =>
  crew.thread(thread).ask({ kind: 'open', path });

function lostOpening(problem: unknown): OpenedStory {
  if (!(problem instanceof LostThread)) throw problem;
  const what = `The story could not be opened: whoever opened it ${problem.message}.`;
  const hint = 'Make it smaller, or use a computer with more memory.';
  const finding = { severity: 'error', code: 'story-too-large', file: '', what, hint } as const;
  return { ...nothingOpened, findings: [finding] };
}

const waiting = (settings: Settings, task: number): ExactSearch => {
  return { task, settings, thread: null, state: 'waiting', spent: 0, why: null };
};

/** Random walks have tasks of their own beyond those of the searches. */
const randomTask = (search: Search, thread: number): number => search.exact.length + thread;

async function work(searching: Search, thread: number): Promise<void> {
  const { exploring, exact, began, budget } = searching;
  const { crew, clock, stopped } = exploring;
  for (let losses = 0; losses < mostLosses && !stopped.aborted;) {
    const elapsed = clock() - began;
    const turn = nextTurn(exact, budget, { thread, threads: crew.size, elapsed });
    if (!turn) return;
    try {
      if (!searching.ready.has(thread)) await openIn(crew, thread, exploring.path);
      searching.ready.add(thread);
      await take(turn, searching, thread);
    } catch (problem) {
      if (!(problem instanceof LostThread)) throw problem;
      losses += 1;
      lose(searching, thread, problem.message);
      if (!stopped.aborted) crew.renew(thread);
    }
  }
}

function lose({ exact, ready, sizes }: Search, thread: number, why: string): void {
  ready.delete(thread);
  sizes.delete(exact.length + thread);
  for (const search of exact) {
    if (search.thread === thread && (search.state === 'walking' || search.state === 'full')) {
      search.state = 'lost';
      search.why = why;
    }
  }
}

async function take(turn: Turn, searching: Search, thread: number): Promise<void> {
  const { exploring, began, budget } = searching;
  const { crew, clock } = exploring;
  const { ask } = crew.thread(thread);
  const before = clock();
  const task = turn.kind === 'exact' ? turn.search.task : randomTask(searching, thread);
  await begin(turn, searching, thread);
  const left = budget.total - (before - began);
  const from = turn.kind === 'exact' ? 'start' : turn.from;
  const advanced = await ask({ kind: 'advance', task, for: Math.min(slice, left), from });
  note(searching, task, advanced);
  if (turn.kind === 'exact') {
    const { search } = turn;
    search.spent += clock() - before;
    if (advanced.isFull) search.state = 'full';
    if (advanced.isDone) {
      searching.reports.set(task, await ask({ kind: 'report', task }));
      search.state = 'finished';
    }
  }
  exploring.watch(progressOf(searching));
}

async function begin(turn: Turn, searching: Search, thread: number): Promise<void> {
  const { exploring, opened } = searching;
  const { ask } = exploring.crew.thread(thread);
  const task = randomTask(searching, thread);
  if (!searching.sizes.has(task)) {
    const starts = opened.story?.starts ?? [[]];
    const seed = exploring.seed + thread * 1_000_003;
    await ask({ kind: 'begin-random', task, seed, from: null, starts });
    searching.sizes.set(task, { steps: 0, states: 0 });
  }
  if (turn.kind === 'exact' && turn.search.state === 'waiting') {
    turn.search.thread = thread;
    turn.search.state = 'walking';
    await ask({ kind: 'begin-exact', task: turn.search.task, settings: turn.search.settings });
  }
}

function note(searching: Search, task: number, { met, steps, states }: Advanced): void {
  searching.sizes.set(task, { steps, states });
  noteMet(searching, met);
}

function noteMet({ choices, texts, stops }: Search, met: Met): void {
  for (const path of met.choices) choices.add(path);
  for (const path of met.lines) texts.add(path);
  for (const stop of met.stops) noteStop(stops, stop);
}

/** Keeps the shortest way to each. */
export function noteStop(stops: Map<string, Stop>, stop: Stop): void {
  const key = keyOfStop(stop);
  const known = stops.get(key);
  if (!known || stop.way.steps.length < known.way.steps.length) stops.set(key, stop);
}

export function progressOf({ exploring, opened, sizes, choices, began }: Search): Progress {
  const all = [...sizes.values()];
  const isChoice = ({ kind }: Part): boolean => kind === 'choice';
  return {
    milliseconds: exploring.clock() - began,
    states: all.reduce((sum, { states }) => sum + states, 0),
    steps: all.reduce((sum, { steps }) => sum + steps, 0),
    choices: {
      reached: choices.size,
      total: opened.story?.parts.filter(isChoice).length ?? 0,
    },
  };
}
