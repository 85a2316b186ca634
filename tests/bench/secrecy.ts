// What one group's viewers are told, byte by byte, alone and beside another group that does anything on the same host.
import { compareHistories } from '../support/apart/histories.ts';
import { plants } from '../support/apart/plants.ts';
import { printRows, rounded } from './rows.ts';

type Planted = { readonly leak: string; readonly caught: boolean; readonly histories: number };

type Secrecy = {
  readonly histories: number;
  readonly leaks: number;
  /** Seeds of histories that differed: of the watched group, and of the other. */
  readonly leaked: readonly (readonly [number, number])[];
  readonly lines: number;
  readonly planted: readonly Planted[];
  readonly planted_leak_caught: boolean;
  readonly seconds: number;
};

/** Lives of the other group beside each life of the watched one. */
const others = 5;
const mostForAPlant = 500;

async function findPlanted(leak: string): Promise<Planted> {
  let histories = 0;
  for (let seed = 1; histories < mostForAPlant; seed += 1) {
    const { leaks } = await compareHistories({ seed, others }, plants[leak]);
    histories += others;
    if (leaks.length > 0) return { leak, caught: true, histories };
  }
  return { leak, caught: false, histories };
}

async function compareAll(seeds: number, first: number): Promise<Secrecy> {
  const start = performance.now();
  const leaked: (readonly [number, number])[] = [];
  let [histories, lines] = [0, 0];
  for (let seed = first; histories < seeds; seed += 1) {
    const found = await compareHistories({ seed, others });
    histories += others;
    lines += found.frames * others;
    leaked.push(...found.leaks.map((leak) => [leak.seed, leak.other] as const));
  }
  const planted: Planted[] = [];
  for (const leak of Object.keys(plants)) planted.push(await findPlanted(leak));
  return {
    histories,
    leaks: leaked.length,
    leaked: leaked.slice(0, 20),
    lines,
    planted,
    planted_leak_caught: planted.every(({ caught }) => caught),
    seconds: rounded((performance.now() - start) / 1000),
  };
}

export async function benchSecrecy(asked: {
  readonly seeds: number;
  readonly first: number;
  readonly json: boolean;
}): Promise<void> {
  const found = await compareAll(asked.seeds, asked.first);
  if (asked.json) {
    console.log(JSON.stringify(found));
    return;
  }
  printRows([
    [
      'histories of one group, alone and beside another',
      `${found.histories}, in ${found.seconds} s`,
    ],
    ['  frames and answers held against each other', String(found.lines)],
    ['  histories in which a byte differed', String(found.leaks)],
    ...found.planted.map(
      ({ leak, caught, histories }) =>
        [`  planted: ${leak}`, caught ? `caught within ${histories}` : 'not caught'] as const,
    ),
  ]);
}
