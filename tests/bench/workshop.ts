// Sessions of two hours in which everybody does at random whatever there is to do: what went wrong, and how fast it was.
import { join } from 'node:path';
import { readPack } from '../../src/host/packs.ts';
import { openScenario } from '../../src/scenario/open-scenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { theFord } from '../support/the-ford.ts';
import { playTwoHours, type Fault, type TwoHours } from '../support/two-hours/play-two-hours.ts';
import { printRows, rounded } from './rows.ts';

/** One session in ten is told with The River Road, whose reading takes most of its time. */
const riverEach = 10;
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
  seconds: number;
  slowest: number;
  ended: number;
  readonly reasons: Record<string, number>;
  readonly commandKinds: Set<string>;
  readonly kindsDone: Set<string>;
  readonly eventKinds: Set<string>;
  readonly faults: Found[];
};

async function openRiver(): Promise<Scenario> {
  const pack = await readPack(join(import.meta.dirname, '../../stories/the-river-road'));
  const { scenario, findings } = openScenario(pack);
  if (!scenario) throw new Error(JSON.stringify(findings));
  return scenario;
}

function add(sums: Sums, hours: TwoHours, seconds: number): void {
  sums.sessions += 1;
  sums.commands += hours.sent;
  sums.events += hours.events;
  sums.seconds += seconds;
  sums.slowest = Math.max(sums.slowest, seconds);
  sums.ended += hours.phase === 'end' ? 1 : 0;
  for (const [why, count] of hours.refused) {
    sums.refused += count;
    sums.reasons[why] = (sums.reasons[why] ?? 0) + count;
  }
  for (const kind of hours.sentKinds) sums.commandKinds.add(kind);
  for (const kind of hours.doneKinds) sums.kindsDone.add(kind);
  for (const kind of hours.eventKinds) sums.eventKinds.add(kind);
}

function report(sums: Sums) {
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
    faults: sums.faults,
    seconds: rounded(sums.seconds),
    timesRealTime: Math.round((sums.sessions * sessionSeconds) / sums.seconds),
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

export async function benchWorkshop({ seeds, first, json }: WorkshopBench): Promise<void> {
  const river = await openRiver();
  const sums: Sums = {
    sessions: 0,
    commands: 0,
    refused: 0,
    events: 0,
    seconds: 0,
    slowest: 0,
    ended: 0,
    reasons: {},
    commandKinds: new Set(),
    kindsDone: new Set(),
    eventKinds: new Set(),
    faults: [],
  };
  for (let seed = first; seed < first + seeds; seed += 1) {
    const scenario = seed % riverEach === 0 ? river : theFord;
    const start = performance.now();
    const hours = await playTwoHours(seed, scenario);
    add(sums, hours, (performance.now() - start) / 1000);
    sums.faults.push(...hours.faults.map((fault) => ({ ...fault, seed, story: scenario.name })));
  }
  const found = report(sums);
  if (json) console.log(JSON.stringify(found));
  else printReport(found);
}
