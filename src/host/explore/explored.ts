import type { Finding } from '../../scenario/finding.ts';
import { plainFault } from '../../scenario/ink/plain-fault.ts';
import { keyOfStop } from '../../scenario/walk/met.ts';
import type { Stop, Way } from '../../scenario/walk/met.ts';
import { cutOf } from '../../scenario/walk/report/cut-plan.ts';
import type { WalkReport } from '../../scenario/walk/report/walk-report.ts';
import { verdictsOn } from '../../scenario/walk/verdicts.ts';
import type { Part, Verdict } from '../../scenario/walk/verdicts.ts';
import type { VoiceMinutes } from '../../session/voice-minutes.ts';
import { lookInside } from './look-inside.ts';
import type { Inside } from './look-inside.ts';
import type { ExactSearch } from './portfolio.ts';
import type { Settings } from './requests.ts';
import { noteStop, progressOf } from './search.ts';
import type { Search } from './search.ts';
import { LostThread } from './thread.ts';

/** How to see something: the shortest list of choices that is known, for `play --choices`. */
export type Shown = {
  /** A knot to start in, where nobody can come to it from the start. */
  readonly from: string | null;
  readonly cut: number | null;
  readonly seed: number;
  readonly texts: readonly string[];
  /** Null where the same dice cannot be had again by a seed alone. */
  readonly indexes: readonly number[] | null;
  /** `play --choices` with these indexes, this seed and this length tells the same. */
  readonly plays: boolean;
};

export type ShownStop = Pick<Stop, 'kind' | 'name' | 'place'> & { readonly shortest: Shown };

/** One length of the story, or the only one. */
export type ExploredCut = {
  readonly settings: Settings;
  readonly cut: number | null;
  readonly closed: boolean;
  /** Why not every path was walked; null where every path was. */
  readonly unfinished: string | null;
  readonly states: number;
  readonly steps: number;
  /** Null where the search was lost before it could tell. */
  readonly report: WalkReport | null;
  /** What recordings in the story's own language add, where lines go on by clock and devices say them. */
  readonly voiceMinutes: number;
};

/** A part that was not met, and what is inside a knot when it is started from there. */
export type Judged = Verdict & { readonly inside: Inside | null };

/** A finding, and how to see it where a walk came upon it. */
export type FoundThing = Finding & { readonly shortest?: Shown };

export type Explored = {
  /** There is a story at the path. */
  readonly isThere: boolean;
  readonly title: string | null;
  readonly folders: readonly string[];
  readonly findings: readonly FoundThing[];
  /** Null where the story cannot be played. */
  readonly walk: {
    readonly closed: boolean;
    readonly states: number;
    readonly steps: number;
    readonly seconds: number;
    readonly choices: { readonly total: number; readonly reached: number };
    readonly knots: { readonly total: number; readonly reached: number };
    /** What people call each meter, by its variable. */
    readonly meters: Readonly<Record<string, string>>;
    readonly stops: readonly ShownStop[];
    readonly verdicts: readonly Judged[];
    readonly cuts: readonly ExploredCut[];
  } | null;
};

/** Milliseconds a thread has to tell what it found, once somebody has seen enough. */
const lastWords = 2_000;

/** Asks the threads for what they found, and puts it together. */
export async function sumUp(search: Search): Promise<Explored> {
  const { opened, exact } = search;
  const { isThere, folders } = opened;
  const about = { isThere, folders, title: opened.story?.title ?? null };
  if (!opened.story) return { ...about, findings: opened.findings, walk: null };
  const { parts, meters } = opened.story;
  await gatherReports(search);
  const found = await findInWalks(search);
  for (const report of search.reports.values()) noteReport(search, report);
  const { milliseconds, states, steps, choices } = progressOf(search);
  const spoken = await askVoices(search);
  const cuts = exact.map((one) => cutFrom(one, search, spoken));
  const closed = cuts.every((cut) => cut.closed);
  const endings = [...search.stops.values()].filter(({ kind }) => kind === 'ending');
  const reached = { ...search, endings: new Set(endings.map(({ name }) => name)) };
  const verdicts = verdictsOn(parts, reached, { closed, behind: await findBehind(search) });
  const judged = await judge(search, verdicts);
  const count = (kind: Part['kind'], among: readonly Part[]): number =>
    among.filter((part) => part.kind === kind).length;
  const knots = count('knot', parts);
  const stops = await show(search);
  return {
    ...about,
    findings: [...opened.findings, ...found].map((finding) => withShortest(finding, stops)),
    walk: {
      closed,
      states,
      steps,
      seconds: milliseconds / 1_000,
      choices,
      knots: { total: knots, reached: knots - count('knot', verdicts) },
      meters,
      stops,
      verdicts: judged,
      cuts,
    },
  };
}

/** Nothing where nobody is left to say. */
async function askVoices(search: Search): Promise<VoiceMinutes> {
  const [thread] = search.ready;
  if (thread === undefined) return {};
  const { ask } = search.exploring.crew.thread(thread);
  return (await orNull(ask({ kind: 'voice-minutes' }), search)) ?? {};
}

/** Which parts a fault may have kept from being met; where nobody is left to say, all of them. */
async function findBehind(search: Search): Promise<readonly boolean[]> {
  const { reports, stops, ready, exploring, opened } = search;
  const walked = [...reports.values()].flatMap(({ met }) => [...met.failedAfter]);
  const played = [...stops.values()].filter(({ kind, way }) => kind === 'fault' && !way.from);
  const choices = [...new Set([...walked, ...played.map(({ way }) => lastChoice(way))])];
  const parts = opened.story?.parts ?? [];
  if (choices.length === 0) return parts.map(() => false);
  const [thread] = ready;
  const asked =
    thread === undefined
      ? null
      : await orNull(exploring.crew.thread(thread).ask({ kind: 'parts-after', choices }), search);
  return asked ?? parts.map(() => true);
}

const lastChoice = ({ steps }: Way): string => {
  const last = steps.at(-1);
  return last?.kind === 'choice' ? last.path : '';
};

/** What the walks say about the story, in the words of those who judge walks. */
async function findInWalks(search: Search): Promise<readonly Finding[]> {
  const { reports, stops, ready, exploring } = search;
  const [thread] = ready;
  if (thread === undefined) return [];
  const untold = search.exact.filter(({ task }) => !reports.has(task));
  const { ask } = exploring.crew.thread(thread);
  const found = ask({
    kind: 'findings',
    reports: [...reports.values()],
    untold: untold.map(({ settings }) => settings),
    stops: [...stops.values()],
  });
  return (await orNull(found, search)) ?? [];
}

function withShortest(finding: Finding, stops: readonly ShownStop[]): FoundThing {
  const named = stops.find(
    ({ kind, name, place }) =>
      (finding.code === 'walk-fault' && kind === 'fault' && tells(finding, name)) ||
      (finding.code === 'walk-dead-end' &&
        kind === 'dead-end' &&
        finding.what.includes(`"${place}"`)),
  );
  return named ? { ...finding, shortest: named.shortest } : finding;
}

const tells = ({ what }: Finding, fault: string): boolean =>
  what.includes(fault) || what.includes(plainFault(fault).what);

async function gatherReports(search: Search): Promise<void> {
  const { exact, exploring, reports, stops } = search;
  const told = exact.filter(({ state }) => state === 'walking' || state === 'full');
  const byThread = Map.groupBy(told, ({ thread }) => thread);
  await Promise.all(
    [...byThread].map(async ([thread, searches]) => {
      for (const one of searches) {
        const { ask } = exploring.crew.thread(thread ?? 0);
        const { task } = one;
        const most = exploring.mostLegs;
        const report = await orNull(ask({ kind: 'report', task, most }), search);
        if (report) reports.set(task, report);
        const short = report ? [] : await orNull(ask({ kind: 'stops', task }), search);
        for (const stop of short ?? []) noteStop(stops, stop);
        if (!short) Object.assign(one, { state: 'lost', why: 'had no time to tell what it found' });
      }
    }),
  );
}

/** Null where the thread is lost, or somebody waits no longer. */
async function orNull<Reply>(reply: Promise<Reply>, { exploring }: Search): Promise<Reply | null> {
  const known = reply.catch((problem: unknown) => {
    if (problem instanceof LostThread) return null;
    throw problem;
  });
  if (!exploring.stopped.aborted) return known;
  const { promise, resolve } = Promise.withResolvers<null>();
  const timer = setTimeout(() => resolve(null), lastWords);
  try {
    return await Promise.race([known, promise]);
  } finally {
    clearTimeout(timer);
  }
}

/** The walk of every path starts from the story's start, with seed 1. */
function noteReport({ stops, choices, texts }: Search, report: WalkReport): void {
  const { settings, met, endings, deadEnds, faults } = report;
  const wayOf = (steps: Way['steps']): Way => ({ from: null, settings, seed: 1, steps });
  for (const path of met.choices) choices.add(path);
  for (const path of met.texts) texts.add(path);
  for (const { name, shortest } of endings) {
    noteStop(stops, { kind: 'ending', name, place: '', way: wayOf(shortest) });
  }
  for (const { place, shortest } of deadEnds) {
    noteStop(stops, { kind: 'dead-end', name: 'dead end', place, way: wayOf(shortest) });
  }
  for (const { fault, place, shortest } of faults) {
    noteStop(stops, { kind: 'fault', name: fault, place, way: wayOf(shortest) });
  }
}

function cutFrom(one: ExactSearch, { reports, sizes }: Search, spoken: VoiceMinutes): ExploredCut {
  const report = reports.get(one.task) ?? null;
  const { steps, states } = sizes.get(one.task) ?? { steps: 0, states: 0 };
  const closed = one.state === 'finished' && report?.closed === true;
  const unfinished = closed ? null : reasonOf(one, report);
  const { settings } = one;
  const cut = cutOf(settings);
  const voiceMinutes = cut === null ? 0 : (spoken[cut] ?? 0);
  return { settings, cut, closed, unfinished, states, steps, report, voiceMinutes };
}

function reasonOf({ state, why }: ExactSearch, report: WalkReport | null): string {
  if (state === 'lost') return `the search ${why ?? 'was lost'}`;
  if (state === 'full') return 'there is no memory left for more';
  if (state === 'waiting') return 'there was no time to begin';
  if (report?.because === 'chance') return 'dice fall in too many ways';
  return 'there is more to walk than the time allows';
}

async function judge(search: Search, verdicts: readonly Verdict[]): Promise<readonly Judged[]> {
  const knots = verdicts.filter(({ kind, canStart }) => kind === 'knot' && canStart);
  const inside = await lookInside(
    search,
    knots.map(({ path }) => path),
  ).catch(() => new Map<string, Inside>());
  return verdicts.map((verdict) => ({
    ...verdict,
    inside: verdict.kind === 'knot' ? (inside.get(verdict.path) ?? null) : null,
  }));
}

async function show(search: Search): Promise<readonly ShownStop[]> {
  const { exploring, ready, stops, opened } = search;
  const plain = opened.story?.drawsChance === false ? { seed: 1 } : {};
  const all = [...stops.values()]
    .toSorted((one, other) => Number(keyOfStop(one) > keyOfStop(other)) - 0.5)
    .map((stop) => ({ ...stop, way: { ...stop.way, ...plain } }));
  const [thread] = ready;
  const ways = all.map(({ way }) => way);
  const indexes =
    thread === undefined
      ? null
      : await orNull(exploring.crew.thread(thread).ask({ kind: 'indexes', ways }), search);
  return all.map(({ kind, name, place, way }, at) => {
    const shortest = shownFrom(way, indexes?.[at] ?? null);
    return { kind, name, place, shortest };
  });
}

function shownFrom({ from, settings, seed, steps }: Way, indexes: Shown['indexes']): Shown {
  const texts = steps.map((step) =>
    step.kind === 'choice' ? step.text : `${step.name} = ${step.value}`,
  );
  const cut = cutOf(settings);
  const isToldSo = settings.length === (cut === null ? 0 : 1);
  return {
    from,
    cut,
    seed,
    texts,
    indexes,
    plays: from === null && isToldSo && indexes !== null,
  };
}
