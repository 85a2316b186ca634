// Prints how fast the parts are that a full room leans on. Nothing is asserted: compare ratios of one run, not times of two.
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteJournal } from '../../src/host/journal/sqlite-journal.ts';
import { readPack } from '../../src/host/packs.ts';
import { openMemoryJournal } from '../../src/room/memory-journal.ts';
import type { Journal } from '../../src/room/ports.ts';
import { openScenario } from '../../src/scenario/open-scenario.ts';
import type { Step } from '../../src/scenario/playthrough.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { replay } from '../../src/session/replay.ts';
import { openFullRoom, type FullRoom, type Traffic } from './full-room.ts';
import { printRows } from './rows.ts';
import type { Row } from './rows.ts';

const people = 300;
const rounds = 24;
/** Rounds in which people also vote one after another, which takes long on a slow disk. */
const roundsInTurn = 3;

/** Other work on the machine only ever adds, so the least is nearest to the truth. */
const quickest = (values: readonly number[]): number => Math.min(...values);
const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`;
const times = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)}×`;

export async function openStory(): Promise<Scenario> {
  const pack = await readPack(join(import.meta.dirname, '../../stories/the-river-road'));
  const { scenario, findings } = openScenario(pack);
  if (!scenario) throw new Error(JSON.stringify(findings));
  return scenario;
}

type Voted = { readonly atOnce: number; readonly sent: Traffic };

const nothingSent: Traffic = { commits: 0, frames: 0, bytes: 0 };

const less = (after: Traffic, before: Traffic): Traffic => ({
  commits: after.commits - before.commits,
  frames: after.frames - before.frames,
  bytes: after.bytes - before.bytes,
});

/** A round in which everybody votes at once; each round takes another choice, or it would be no vote. */
async function voteOnce(full: FullRoom, round: number): Promise<Voted> {
  await full.settle();
  const before = full.traffic();
  const atOnce = await full.voteAtOnce(round % 4);
  await full.settle();
  return { atOnce, sent: less(full.traffic(), before) };
}

/** Rounds on memory and on the disk take turns, so that both meet the same machine. */
async function compareJournals(scenario: Scenario, disk: Journal): Promise<readonly Row[]> {
  const memory = await openFullRoom(openMemoryJournal(), scenario, people);
  const sqlite = await openFullRoom(disk, scenario, people);
  const inMemory: number[] = [];
  const onDisk: Voted[] = [];
  const turnsMemory: number[] = [];
  const turnsDisk: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    inMemory.push((await voteOnce(memory, round)).atOnce);
    onDisk.push(await voteOnce(sqlite, round));
  }
  for (let round = rounds; round < rounds + roundsInTurn; round += 1) {
    turnsMemory.push(await memory.voteInTurn(round % 4));
    turnsDisk.push(await sqlite.voteInTurn(round % 4));
  }
  await memory.room.close();
  await sqlite.room.close();
  const onceMemory = quickest(inMemory);
  const onceDisk = quickest(onDisk.map(({ atOnce }) => atOnce));
  const { commits, frames, bytes } = onDisk.at(-1)?.sent ?? nothingSent;
  return [
    [`${people} votes in one tick, last answer, memory`, ms(onceMemory)],
    [`${people} votes in one tick, last answer, SQLite`, ms(onceDisk)],
    ['  SQLite to memory', times(onceDisk / onceMemory)],
    ['  commits', String(commits)],
    ['  frames to the devices', `${frames} (${(frames / people).toFixed(1)} a vote)`],
    ['  bytes to the devices', `${bytes} (${(bytes / people).toFixed(0)} a vote)`],
    [
      `${people} votes in turn, SQLite to memory`,
      times(quickest(turnsDisk) / quickest(turnsMemory)),
    ],
    ['  in turn to in one tick, SQLite', times(quickest(turnsDisk) / onceDisk)],
  ];
}

/** The first choice every time, to the end of the longest cut. */
function longestWay(scenario: Scenario): readonly Step[] {
  const steps: Step[] = [{ kind: 'set', name: 'cut', value: 45 }];
  const next = () => scenario.read({ scenario: scenario.hash, seed: 0, steps }).choices[0];
  for (let choice = next(); choice; choice = next()) steps.push(choice.step);
  return steps;
}

function clocked(count: number, work: (index: number) => void): number {
  const start = performance.now();
  for (let index = 0; index < count; index += 1) work(index);
  return (performance.now() - start) / count;
}

/** A place is remembered by seed and steps, so a seed never seen is read cold. */
function compareReads(scenario: Scenario): readonly Row[] {
  const way = longestWay(scenario);
  const read = (seed: number, steps: readonly Step[]) =>
    scenario.read({ scenario: scenario.hash, seed, steps });
  const cold: number[] = [];
  const further: number[] = [];
  const again: number[] = [];
  for (let seed = 1; seed <= 60; seed += 1) {
    cold.push(clocked(1, () => read(seed, way.slice(0, -1))));
    further.push(clocked(1, () => read(seed, way)));
    again.push(clocked(100, () => read(seed, way)));
  }
  const [whole, step, same] = [cold, further, again].map(quickest);
  if (whole === undefined || step === undefined || same === undefined) return [];
  return [
    [`a beat ${way.length - 2} decisions in, cold`, ms(whole)],
    ['  to one more step, warm', times(whole / step)],
    ['  to the same beat again', times(whole / same)],
  ];
}

async function measureReplay(journal: Journal): Promise<readonly Row[]> {
  const { events } = await journal.read('g');
  const alone: number[] = [];
  const fromDisk: number[] = [];
  for (let turn = 0; turn < 9; turn += 1) {
    alone.push(clocked(1, () => replay(events)));
    const start = performance.now();
    replay((await journal.read('g')).events);
    fromDisk.push(performance.now() - start);
  }
  const told = quickest(alone);
  const perSecond = Math.round(events.length / told) * 1000;
  return [
    [`replay of ${events.length} events`, `${perSecond} events/s`],
    ['  with reading them from disk, to replay alone', times(quickest(fromDisk) / told)],
  ];
}

export async function benchMemory(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'elsewhere-bench-'));
  const journal = openSqliteJournal(join(folder, 'journal.db'));
  try {
    const scenario = await openStory();
    console.log(
      `${cpus().length} cores, Node ${process.version}, the quickest of each in one run\n`,
    );
    printRows([
      ...(await compareJournals(scenario, journal)),
      ...compareReads(scenario),
      ...(await measureReplay(journal)),
    ]);
  } finally {
    await journal.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
