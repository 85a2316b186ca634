// Plays the sessions it is told to, one after another, in a thread of its own.
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { readPack } from '../../src/host/packs.ts';
import { openScenario } from '../../src/scenario/open-scenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { theFordHeard } from '../support/the-ford-heard.ts';
import { theFord } from '../support/the-ford.ts';
import { playTwoHours, type TwoHours } from '../support/two-hours/play-two-hours.ts';

/** One session in ten is told with The River Road, whose reading takes most of its time. */
const riverEach = 10;
/** One in seven asks whether the other side was heard. */
const heardEach = 7;

export type Played = {
  readonly seed: number;
  readonly story: string;
  readonly hours: TwoHours;
  /** Of this thread's work, and by the clock on the wall. */
  readonly cpuSeconds: number;
  readonly seconds: number;
};

async function openRiver(): Promise<Scenario> {
  const pack = await readPack(join(import.meta.dirname, '../../stories/the-river-road'));
  const { scenario, findings } = openScenario(pack);
  if (!scenario) throw new Error(JSON.stringify(findings));
  return scenario;
}

function storyOf(seed: number, river: Scenario): Scenario {
  if (seed % riverEach === 0) return river;
  return seed % heardEach === 0 ? theFordHeard : theFord;
}

async function play(seed: number, river: Scenario): Promise<Played> {
  const scenario = storyOf(seed, river);
  const [start, work] = [performance.now(), process.threadCpuUsage()];
  const hours = await playTwoHours(seed, scenario);
  const { user, system } = process.threadCpuUsage(work);
  const seconds = (performance.now() - start) / 1000;
  return { seed, story: scenario.name, hours, cpuSeconds: (user + system) / 1e6, seconds };
}

const river = await openRiver();
parentPort?.on('message', (seed: number) => void play(seed, river).then(tell));
parentPort?.postMessage('ready');

function tell(played: Played): void {
  parentPort?.postMessage(played);
}
