import type { Setting, Walked } from '../walked.ts';
import { anchorsOnEveryPath } from './anchors-met.ts';
import { contentMet } from './content-met.ts';
import type { ContentMet } from './content-met.ts';
import { stopsMet } from './endings-met.ts';
import type { Stops } from './endings-met.ts';
import { firstOptions } from './first-options.ts';
import type { FirstOption } from './first-options.ts';
import { countWays, graphOf } from './leg-graph.ts';
import type { LegGraph } from './leg-graph.ts';
import { legAt, placeAt } from '../walk-columns.ts';
import { numberAt } from './leg-rows.ts';
import { loopsMet } from './loops-met.ts';
import type { LoopMet } from './loops-met.ts';
import { metersMet } from './meters-met.ts';
import type { MetersMet } from './meters-met.ts';
import { openTiming } from './minutes.ts';
import { compareOptions } from './options.ts';
import type { Comparison } from './options.ts';
import { timeRooms } from './path-minutes.ts';
import type { PathMinutes } from './path-minutes.ts';
import { rangeOfPaths } from './path-range.ts';
import type { PathRange } from './path-range.ts';
import { shortestWays } from './reach.ts';
import { redLinesCrossed } from './red-lines.ts';
import type { RedLine } from './red-lines.ts';
import type { Written } from './written.ts';

/** What walking a story met. Where the walk is not closed, everything is said of the part that was walked. */
export type WalkReport = Stops & {
  readonly settings: readonly Setting[];
  readonly closed: boolean;
  readonly because: Walked['because'];
  /** Situations met, and choices taken. */
  readonly states: number;
  readonly steps: number;
  readonly loops: readonly LoopMet[];
  readonly meters: MetersMet;
  readonly minutes: PathMinutes;
  /** On a path; null where no end was met. */
  readonly decisions: PathRange | null;
  /** Anchors on every path to an end, in the order in which they are met. */
  readonly anchors: readonly string[];
  /** The shared opening is told before the first choice. */
  readonly opening: boolean;
  readonly comparisons: readonly Comparison[];
  readonly firstOptions: readonly FirstOption[];
  readonly redLines: readonly RedLine[];
  readonly met: ContentMet;
};

/** Tells what a walk met. Takes a few tenths of a second for 300,000 legs. */
export function reportOf(walked: Walked, written: Written): WalkReport {
  const graph = graphOf(walked);
  const ways = shortestWays(walked, graph.rows);
  const { rooms, minutes } = timeRooms(graph, openTiming(written));
  const { settings, closed, because, steps } = walked;
  return {
    settings,
    closed,
    because,
    states: graph.columns.placeOf.length,
    steps,
    ...stopsMet(graph, rooms, ways),
    loops: loopsMet(graph, ways),
    meters: metersMet(graph, rooms),
    minutes,
    decisions: rangeOfPaths(graph, decisionsOn(graph)),
    anchors: anchorsOnEveryPath(graph, ways),
    opening: tellsOpening(graph, written),
    comparisons: compareOptions(graph, written),
    firstOptions: firstOptions(graph, rooms),
    redLines: redLinesCrossed(graph, written, ways),
    met: contentMet(walked, graph.columns),
  };
}

/** By way: 1 where it leaves a decision. */
function decisionsOn(graph: LegGraph): Float64Array {
  const { places, placeOf, from } = graph.columns;
  const decides = Int32Array.from(places, (place) => Number(place.decides));
  return countWays(graph, (leg) => numberAt(decides, numberAt(placeOf, numberAt(from, leg))));
}

/** Where chance falls before the first choice, what is told first stands on the legs from there. */
function tellsOpening({ walked, columns, rows }: LegGraph, { tags, lines }: Written): boolean {
  const flows = new Set(tags.flatMap(({ name, flow }) => (name === 'opening' ? [flow] : [])));
  const { begins, legs } = rows.leaving;
  const isBefore = placeAt(columns, 0)?.offers.length === 0;
  const byChance = isBefore ? [...legs.subarray(begins[0], begins[1])] : [];
  const tellings = [walked.opening, ...byChance.map((leg) => legAt(columns, leg).told)];
  const told = new Set(tellings.flatMap(({ texts }) => texts));
  return lines.some(({ flow, texts }) => flows.has(flow) && texts.some((text) => told.has(text)));
}
