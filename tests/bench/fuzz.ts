// Frames and requests that nobody means well, against a whole host in memory. Holes made on purpose show that one would be seen.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { fuzzHost, type Fuzzed } from '../support/hostile/fuzz-host.ts';
import { holes } from '../support/hostile/holes.ts';
import { printRows, rounded } from './rows.ts';

/** Frames that one host has to stand. */
const framesEach = 100_000;

type Figures = {
  readonly frames: number;
  readonly crashes: number;
  readonly hangs: number;
  readonly privileges_gained: number;
  /** Memory of an attacked host at its end to that after a tenth of its frames, and of the last host to the first: the larger. */
  readonly memory_growth_ratio: number;
  readonly planted_holes: number;
  readonly planted_holes_found: number;
  readonly found: readonly string[];
  readonly seconds: number;
};

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

function memoryInUse(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

/** Twice for each host: early, and at its end. */
function growth(looks: readonly number[]): number {
  const within = looks.flatMap((now, at) => (at % 2 === 1 ? [now / (looks[at - 1] ?? now)] : []));
  return Math.max(...within, (looks.at(-1) ?? 1) / (looks[1] ?? 1));
}

async function countFoundHoles(): Promise<number> {
  let found = 0;
  for (const plant of Object.values(holes)) {
    let gained = 0;
    for (let seed = 1; seed <= 5 && gained === 0; seed += 1)
      gained = (await fuzzHost({ seed, frames: 2_000, plant })).gained.length;
    if (gained > 0) found += 1;
  }
  return found;
}

async function fuzz(frames: number, first: number): Promise<Figures> {
  const start = performance.now();
  const looks: number[] = [];
  const all: Fuzzed[] = [];
  const uncaught: string[] = [];
  const catchAll = (error: unknown): number => uncaught.push(String(error));
  process.on('unhandledRejection', catchAll).on('uncaughtException', catchAll);
  let done = 0;
  for (let seed = first; done < frames; seed += 1) {
    const look = (): number => looks.push(memoryInUse());
    const one = await fuzzHost({ seed, frames: Math.min(framesEach, frames - done), look });
    all.push(one);
    done += one.frames;
    console.error(`${done} frames`);
  }
  const crashes = [...all.flatMap((one) => one.crashes), ...uncaught];
  const [hangs, gained] = [all.flatMap((one) => one.hangs), all.flatMap((one) => one.gained)];
  return {
    frames: done,
    crashes: crashes.length,
    hangs: hangs.length,
    privileges_gained: gained.length,
    memory_growth_ratio: rounded(growth(looks), 2),
    planted_holes: Object.keys(holes).length,
    planted_holes_found: await countFoundHoles(),
    found: [...crashes, ...hangs, ...gained].slice(0, 20),
    seconds: rounded((performance.now() - start) / 1000),
  };
}

export async function benchFuzz(asked: {
  readonly frames: number;
  readonly first: number;
  readonly json: boolean;
}): Promise<void> {
  const figures = await fuzz(asked.frames, asked.first);
  if (asked.json) {
    console.log(JSON.stringify(figures));
    return;
  }
  printRows([
    ['frames and requests', `${figures.frames}, in ${figures.seconds} s`],
    ['  crashes', String(figures.crashes)],
    ['  hangs', String(figures.hangs)],
    ['  privileges gained', String(figures.privileges_gained)],
    ['  memory, late to early', `${figures.memory_growth_ratio}×`],
    [
      '  holes made on purpose, found',
      `${figures.planted_holes_found} of ${figures.planted_holes}`,
    ],
    ...figures.found.map((one) => ['  found', one] as const),
  ]);
}
