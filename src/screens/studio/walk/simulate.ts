import { barred } from '../../../scenario/figures/bars.ts';
import { countPaths } from '../../../scenario/figures/count-paths.ts';
import { greedyRooms } from '../../../scenario/figures/figures.ts';
import { sendGreedyRooms, type Ranges } from '../../../scenario/figures/greedy-rooms.ts';
import { spreadOf, type MeterSpread } from '../../../scenario/figures/meter-spread.ts';
import { endingsOf } from '../../../scenario/figures/rooms-drawn.ts';
import type { Cut } from '../../../scenario/pack.ts';
import { cutOf } from '../../../scenario/walk/report/cut-plan.ts';
import { graphOf, type LegGraph } from '../../../scenario/walk/report/leg-graph.ts';
import { openTiming } from '../../../scenario/walk/report/minutes.ts';
import { timeRooms, type PathMinutes } from '../../../scenario/walk/report/path-minutes.ts';
import type { Written } from '../../../scenario/walk/report/written.ts';
import type { Walked } from '../../../scenario/walk/walked.ts';
import { sendThrough, type RoomsThrough } from './rooms-through.ts';

/** Where a meter stands when rooms end, and how many of them end in each tenth of its range. */
export type MeterEnds = MeterSpread & {
  readonly range: readonly [least: number, most: number];
  readonly tenths: readonly number[];
};

/** One length of a story, or the only one, as rooms go through it. */
export type Simulated = {
  readonly cut: Cut | null;
  /** Every path was walked; otherwise all is said of the part that was. */
  readonly isWhole: boolean;
  /** Null where a path may go round for ever. */
  readonly paths: number | null;
  readonly minutes: PathMinutes;
  /** Rooms take more than a tenth longer than the length says. */
  readonly isLate: boolean;
  readonly rooms: number;
  /** By ending, its share of the rooms, 0 … 1, the most frequent first. */
  readonly endings: Readonly<Record<string, number>>;
  /** How many rooms follow the meters, each with weights of its own, and where they end. */
  readonly followers: number;
  readonly greedy: Readonly<Record<string, number>>;
  /** By the meter's variable. */
  readonly meters: Readonly<Record<string, MeterEnds>>;
  readonly parts: RoomsThrough['parts'];
};

const seed = 1;
const bins = 10;

function tenthsOf(
  { meters }: LegGraph,
  ended: readonly number[],
  { name, range: [least, most] }: { readonly name: string; readonly range: MeterEnds['range'] },
): readonly number[] {
  const tenths = Array.from({ length: bins }, () => 0);
  const values = meters.find((meter) => meter.name === name)?.values;
  for (const state of ended) {
    const share = ((values?.[state] ?? NaN) - least) / (most - least || 1);
    const tenth = Math.min(bins - 1, Math.max(0, Math.floor(share * bins)));
    if (!Number.isNaN(share)) tenths[tenth] = (tenths[tenth] ?? 0) + 1;
  }
  return tenths;
}

const isLate = (cut: Cut | null, { plain }: PathMinutes): boolean =>
  cut !== null && plain !== null && plain.middle > cut * barred.minutes;

type Asked = {
  readonly count: number;
  readonly ranges: Ranges;
  readonly written: Written;
};

/** Sends rooms through a walk, some that choose by chance and some that follow the meters. */
export function openSimulation(walked: Walked): (asked: Asked) => Simulated {
  const graph = graphOf(walked);
  return ({ count, ranges, written }) => {
    const timing = openTiming(written);
    const through = sendThrough(graph, { count, seed, timing });
    const greedy = sendGreedyRooms(graph, { ranges, count: greedyRooms, seed });
    const meters = Object.entries(spreadOf(graph, through)).map(([name, spread]) => {
      const range = ranges[name] ?? ([spread.least, spread.most] as const);
      return [name, { ...spread, range, tenths: tenthsOf(graph, through.ended, { name, range }) }];
    });
    const { minutes } = timeRooms(graph, timing);
    return {
      cut: cutOf(walked.settings),
      isWhole: walked.closed,
      paths: countPaths(graph),
      minutes,
      isLate: isLate(cutOf(walked.settings), minutes),
      rooms: count,
      endings: endingsOf(graph, through),
      followers: greedyRooms,
      greedy: endingsOf(graph, greedy),
      meters: Object.fromEntries(meters),
      parts: through.parts,
    };
  };
}
