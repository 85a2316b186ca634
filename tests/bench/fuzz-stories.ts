// Made-up and spoilt stories and packs: each must give findings or play, in bounded time and memory.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { Told } from './fuzz-stories-child.ts';
import { printRows } from './rows.ts';

/** Milliseconds of processor that a small story may take to open, play and walk a little. */
const bound = 2_000;
/** Milliseconds by the wall after which a story counts as hanging; other work on the machine slows it. */
const patience = 20_000;
/** Megabytes of memory; a process that wants more is stopped by its engine. */
const memory = 400;

type Fuzzed = {
  readonly seeds: number;
  readonly play: number;
  readonly findings: number;
  readonly crashes: readonly Wrong[];
  readonly hangs: readonly Wrong[];
  readonly swollen: readonly Wrong[];
  readonly slow: readonly Wrong[];
  readonly boundMs: number;
  readonly slowestMs: number;
  readonly cpuSeconds: number;
};
type Wrong = { readonly seed: number; readonly why: string };
type Outcome =
  | Told
  | { readonly seed: number; readonly came: 'hang' | 'swollen'; readonly why: string };

export async function benchFuzzStories(
  seeds: number,
  { first, json }: { readonly first: number; readonly json: boolean },
): Promise<void> {
  const fuzzed = await fuzz(seeds, first);
  if (json) {
    console.log(JSON.stringify(fuzzed));
    return;
  }
  const { play, findings, crashes, hangs, swollen, slow, slowestMs, cpuSeconds } = fuzzed;
  printRows([
    ['made-up and spoilt stories', `${fuzzed.seeds}, in ${cpuSeconds} s of processor`],
    ['  played', String(play)],
    ['  refused with findings', String(findings)],
    ['  crashed', named(crashes)],
    [`  hung for ${patience / 1000} s`, named(hangs)],
    [`  wanted more than ${memory} MB`, named(swollen)],
    [`  took more than ${bound} ms of processor`, named(slow)],
    ['  the slowest', `${slowestMs} ms`],
  ]);
}

const named = (wrong: readonly Wrong[]): string =>
  [
    `${wrong.length}`,
    ...wrong.slice(0, 5).map(({ seed, why }) => `seed ${seed}: ${firstLine(why)}`),
  ].join('\n    ');

const firstLine = (text: string): string => text.split('\n')[0] ?? '';

async function fuzz(seeds: number, first: number): Promise<Fuzzed> {
  const outcomes: Outcome[] = [];
  let child = await openChild();
  for (let seed = first; seed < first + seeds; seed += 1) {
    const outcome = await tryStory(child, seed);
    outcomes.push(outcome);
    if (seed % 500 === 0) console.error(`${seed} stories`);
    if (!['findings', 'play'].includes(outcome.came))
      console.error(seed, outcome.came, outcome.why);
    if (outcome.came !== 'hang' && outcome.came !== 'swollen') continue;
    child.kill('SIGKILL');
    child = await openChild();
  }
  child.kill();
  return sumUp(outcomes);
}

/** A process of its own, since one that runs out of memory takes all its threads with it. No story waits for its start. */
async function openChild(): Promise<ChildProcess> {
  const child = fork(join(import.meta.dirname, 'fuzz-stories-child.ts'), [], {
    execArgv: [`--max-old-space-size=${memory}`],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  await once(child, 'message');
  return child;
}

function tryStory(child: ChildProcess, seed: number): Promise<Outcome> {
  const { promise, resolve } = Promise.withResolvers<Outcome>();
  const told = (outcome: unknown): void => resolve(outcome as Told);
  const ended = (): void => resolve({ seed, came: 'swollen', why: `over ${memory} MB` });
  const clock = setTimeout(
    () => resolve({ seed, came: 'hang', why: `over ${patience} ms` }),
    patience,
  );
  child.once('message', told).once('exit', ended);
  child.send(seed);
  return promise.finally(() => {
    clearTimeout(clock);
    child.off('message', told).off('exit', ended);
  });
}

function sumUp(outcomes: readonly Outcome[]): Fuzzed {
  const with_ = (came: Outcome['came']): readonly Wrong[] =>
    outcomes.filter((one) => one.came === came).map(({ seed, why }) => ({ seed, why }));
  const told = outcomes.filter((one) => 'ms' in one);
  const slow = told.filter(({ ms }) => ms > bound);
  return {
    seeds: outcomes.length,
    play: with_('play').length,
    findings: with_('findings').length,
    crashes: with_('crash'),
    hangs: with_('hang'),
    swollen: with_('swollen'),
    slow: slow.map(({ seed, ms, bytes }) => ({
      seed,
      why: `${ms.toFixed(0)} ms for ${bytes} bytes`,
    })),
    boundMs: bound,
    slowestMs: Math.round(Math.max(...told.map(({ ms }) => ms))),
    cpuSeconds: Number((told.reduce((sum, { ms }) => sum + ms, 0) / 1000).toFixed(1)),
  };
}
