// Sessions of two hours in which everybody does at random whatever there is to do: what went wrong, and how fast it was.
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Fault } from '../support/two-hours/diary.ts';
import { printRows, rounded } from './rows.ts';
import type { Played } from './workshop-sessions.ts';

const sessionSeconds = 7200;

export type WorkshopBench = {
  readonly seeds: number;
  readonly first: number;
  readonly json: boolean;
};

type Found = Fault & { readonly seed: number; readonly story: string };

type Sums = {
  sessions: number;
  commands: number;
  refused: number;
  events: number;
  cpuSeconds: number;
  slowest: number;
  ended: number;
  readonly reasons: Record<string, number>;
  readonly commandKinds: Set<string>;
  readonly kindsDone: Set<string>;
  readonly eventKinds: Set<string>;
  readonly faults: Found[];
};

function add(sums: Sums, { seed, story, hours, cpuSeconds, seconds }: Played): void {
  sums.sessions += 1;
  sums.commands += hours.sent;
  sums.events += hours.events;
  sums.cpuSeconds += cpuSeconds;
  sums.slowest = Math.max(sums.slowest, seconds);
  sums.ended += hours.phase === 'end' ? 1 : 0;
  for (const [why, count] of hours.refused) {
    sums.refused += count;
    sums.reasons[why] = (sums.reasons[why] ?? 0) + count;
  }
  for (const kind of hours.sentKinds) sums.commandKinds.add(kind);
  for (const kind of hours.doneKinds) sums.kindsDone.add(kind);
  for (const kind of hours.eventKinds) sums.eventKinds.add(kind);
  sums.faults.push(...hours.faults.map((fault) => ({ ...fault, seed, story })));
}

function report(sums: Sums, wall: number) {
  const faultsOf = (of: Fault['of']): number =>
    sums.faults.filter((fault) => fault.of === of).length;
  return {
    sessions: sums.sessions,
    commands: sums.commands,
    commandKinds: sums.commandKinds.size,
    commandKindsDone: sums.kindsDone.size,
    refused: sums.refused,
    reasons: sums.reasons,
    events: sums.events,
    eventKinds: sums.eventKinds.size,
    ended: sums.ended,
    refusalsWithoutWords: faultsOf('answer'),
    deadEnds: faultsOf('dead-end'),
    replaysThatDiffer: faultsOf('replay'),
    bugs: faultsOf('bug'),
    faults: sums.faults.toSorted((one, other) => one.seed - other.seed),
    seconds: rounded(wall),
    cpuSecondsEach: rounded(sums.cpuSeconds / sums.sessions),
    timesRealTime: Math.round((sums.sessions * sessionSeconds) / wall),
    timesRealTimeAtLeast: Math.round(sessionSeconds / sums.slowest),
  };
}

function printReport(found: ReturnType<typeof report>): void {
  const { faults, reasons, ...figures } = found;
  printRows(Object.entries(figures).map(([what, figure]) => [what, String(figure)] as const));
  console.log(`reasons: ${Object.keys(reasons).toSorted().join(', ')}`);
  for (const { seed, story, of, what } of faults)
    console.log(`seed ${seed}, ${story}: ${of}: ${what}`);
}

/** One thread that plays whatever seed is next, until there is none. */
function runThread(next: () => number | null, played: (one: Played) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(join(import.meta.dirname, 'workshop-sessions.ts'));
    const goOn = (): void => {
      const seed = next();
      if (seed === null) void worker.terminate().then(() => resolve());
      else worker.postMessage(seed);
    };
    worker.on('error', reject);
    worker.on('message', (told: Played | 'ready') => {
      if (told !== 'ready') played(told);
      goOn();
    });
  });
}

export async function benchWorkshop({ seeds, first, json }: WorkshopBench): Promise<void> {
  const sums: Sums = {
    sessions: 0,
    commands: 0,
    refused: 0,
    events: 0,
    cpuSeconds: 0,
    slowest: 0,
    ended: 0,
    reasons: {},
    commandKinds: new Set(),
    kindsDone: new Set(),
    eventKinds: new Set(),
    faults: [],
  };
  let seed = first - 1;
  const next = (): number | null => (seed + 1 < first + seeds ? (seed += 1) : null);
  const threads = Math.min(availableParallelism(), seeds);
  const start = performance.now();
  await Promise.all(
    Array.from({ length: threads }, () => runThread(next, (played) => add(sums, played))),
  );
  const found = report(sums, (performance.now() - start) / 1000);
  if (json) console.log(JSON.stringify(found));
  else printReport(found);
}
