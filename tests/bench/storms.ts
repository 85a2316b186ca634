// Rooms in storms, each seed always the same: power cuts over a disk that forgets, and networks that drop, double, delay and cut.
import { openWorkshop } from '../room/workshop.ts';
import type { Verdict } from '../support/weather/judge.ts';
import { liveThrough, type Storm } from '../support/weather/live-through.ts';
import { middle } from './load/rounds.ts';
import { printRows } from './rows.ts';

const counted = ['acknowledged', 'lost', 'doubled', 'backwards', 'unanswered', 'away'] as const;
type Counts = Record<(typeof counted)[number], number>;

type Told = Counts & {
  readonly seeds: number;
  readonly wrong: readonly number[];
  readonly back_p95_ms: number;
};

const isClean = ({ lost, doubled, backwards, unanswered, away }: Verdict): boolean =>
  lost + doubled + backwards + unanswered + away === 0;

async function live(
  storm: Storm,
  { first, seeds }: { first: number; seeds: number },
): Promise<Told> {
  const counts: Counts = {
    acknowledged: 0,
    lost: 0,
    doubled: 0,
    backwards: 0,
    unanswered: 0,
    away: 0,
  };
  const wrong: number[] = [];
  const back: number[] = [];
  for (let seed = first; seed < first + seeds; seed += 1) {
    const verdict = await liveThrough(seed, storm);
    for (const name of counted) counts[name] += verdict[name];
    for (const one of verdict.back) back.push(one);
    if (!isClean(verdict)) wrong.push(seed);
  }
  return { seeds, ...counts, wrong, back_p95_ms: middle(back, 0.95) };
}

/** A seed that is told as wrong meets the same storm again. */
export async function benchStorms(range: {
  readonly first: number;
  readonly seeds: number;
  readonly json: boolean;
}): Promise<void> {
  const { story } = await openWorkshop();
  const power = await live({ story, powerCuts: true }, range);
  const network = await live({ story, powerCuts: false }, range);
  if (range.json) return console.log(JSON.stringify({ power, network }));
  for (const [name, told] of Object.entries({ power, network }))
    printRows(Object.entries(told).map(([what, figure]) => [`${name}: ${what}`, String(figure)]));
}
