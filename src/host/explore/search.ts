import { keyOfStop } from '../../scenario/walk/met.ts';
import type { Met, Stop } from '../../scenario/walk/met.ts';
import type { WalkReport } from '../../scenario/walk/report/walk-report.ts';
import type { Part } from '../../scenario/walk/verdicts.ts';
import type { Crew } from './crew.ts';
import { nextTurn } from './portfolio.ts';
import type { Budget, ExactSearch, Turn } from './portfolio.ts';
import type { Advanced, Ask, OpenedStory, Settings } from './requests.ts';
import { LostThread } from './thread.ts';

export type Exploring = {
  /** Of a pack's folder or an Ink file. */
  readonly path: string;
  readonly crew: Crew;
  readonly seed: number;
  /** What may be used from the moment the story is open. */
  readonly budget: (openedAt: number) => Budget;
  /** An unfinished walk with more legs is told in short. */
  readonly mostLegs: number;
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
  opened: OpenedStory;
  readonly exact: ExactSearch[];
  readonly choices: Set<string>;
  readonly texts: Set<string>;
  readonly stops: Map<string, Stop>;
  /** By task. */
  readonly sizes: Map<number, { readonly steps: number; readonly states: number }>;
  /** By task: of searches that finished, or were asked at the end. */
  readonly reports: Map<number, WalkReport>;
  /** How often in a row random walks had nothing new to tell. */
  quiet: number;
  /** Threads that hold the story. */
  readonly ready: Set<number>;
  budget: Budget;
  /** When the story was first open, by the clock. */
  began: number | null;
};

/** Milliseconds between two looks at what to do next. */
const slice = 120;
/** The same for who only looks for what is new while others walk: they may be done at any moment. */
const beside = 30;
/** Looks at random walks that brought nothing new, before walking every path is better. */
const quietSlices = 2;
/** A thread that was lost so often is not replaced again. */
const mostLosses = 3;

/** Opens a story in every thread and searches it until every path was walked, the time is up, or somebody stops it. */
export async function search(exploring: Exploring): Promise<Search> {
  const { crew, clock } = exploring;
  const searching: Search = {
    exploring,
    opened: nothingOpened,
    exact: [],
    choices: new Set(),
    texts: new Set(),
    stops: new Map(),
    sizes: new Map(),
    reports: new Map(),
    quiet: 0,
    ready: new Set(),
    began: null,
    budget: { total: 0, instant: 0, exactShare: 0 },
  };
  const numbers = Array.from({ length: crew.size }, (_, thread) => thread);
  await Promise.all(
    numbers.map(async (thread) => {
      const opened = await openIn(searching, thread).catch((problem: unknown) => {
        crew.renew(thread);
        return lostOpening(problem);
      });
      if (thread === checking(crew) || searching.opened === nothingOpened)
        searching.opened = opened;
      if (!opened.story) return;
      searching.ready.add(thread);
      if (searching.began === null) {
        searching.began = clock();
        searching.budget = exploring.budget(searching.began);
        searching.exact.push(...opened.story.starts.map(waiting));
      }
      await work(searching, thread);
    }),
  );
  return searching;
}

/** The first thread walks at once; the last one looks first for what is wrong with what is written. */
const checking = (crew: Crew): number => crew.size - 1;

const nothingOpened: OpenedStory = { isThere: true, folders: [], findings: [], story: null };

const openIn = ({ exploring }: Search, thread: number): Promise<OpenedStory> => {
  const { crew, path } = exploring;
  const isChecked = thread === checking(crew);
  return crew.thread(thread).ask({ kind: 'open', path, isChecked });
};

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
    const elapsed = clock() - (began ?? clock());
    const isQuiet = searching.quiet >= quietSlices;
    const turn = nextTurn(exact, budget, { thread, threads: crew.size, elapsed, isQuiet });
    if (!turn) return;
    try {
      if (!searching.ready.has(thread)) await openIn(searching, thread);
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
  const left = budget.total - (before - (began ?? before));
  const from = turn.kind === 'exact' ? 'start' : turn.from;
  const most = Math.min(from === 'new' ? beside : slice, left);
  const advanced = await ask({ kind: 'advance', task, for: most, from });
  note(searching, task, advanced);
  if (turn.kind === 'random') searching.quiet = isNews(advanced.met) ? 0 : searching.quiet + 1;
  if (turn.kind === 'exact') {
    const { search } = turn;
    search.spent += clock() - before;
    if (advanced.isFull) search.state = 'full';
    if (advanced.isDone) await finish(search, searching, ask);
  }
  exploring.watch(progressOf(searching));
}

async function finish(search: ExactSearch, { reports }: Search, ask: Ask): Promise<void> {
  const { task } = search;
  const report = await ask({ kind: 'report', task, most: Infinity });
  if (report) reports.set(task, report);
  search.state = report?.because === 'chance' ? 'sampled' : 'finished';
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

const isNews = ({ choices, lines, stops }: Met): boolean =>
  choices.length + lines.length + stops.length > 0;

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
    milliseconds: exploring.clock() - (began ?? exploring.clock()),
    states: all.reduce((sum, { states }) => sum + states, 0),
    steps: all.reduce((sum, { steps }) => sum + steps, 0),
    choices: {
      reached: choices.size,
      total: opened.story?.parts.filter(isChoice).length ?? 0,
    },
  };
}
