import type { MeterLine } from '../../../report/debrief-pictures.ts';
import type { TeamId } from '../../../session/ids.ts';
import { biggestMove, movesOf, type MeterMove } from './meter-moves.ts';

export type ChartSize = { readonly width: number; readonly height: number };
export type MeterPoint = { readonly x: number; readonly y: number };
export type TeamCurve = {
  readonly team: TeamId;
  readonly points: readonly MeterPoint[];
  readonly path: string;
};

/** The one decision that moved a meter most. */
export type Mover = MeterMove & { readonly from: MeterPoint; readonly to: MeterPoint };

export type MeterChart = {
  readonly curves: readonly TeamCurve[];
  readonly mover: Mover | null;
  /** What the decision did to which the chart goes; empty where it goes to the end. */
  readonly moves: readonly MeterMove[];
};

const edge = 16;
/** Teams with equal values lie this far apart, so that none hides another. */
const apart = 7;

/** A team's values from left to right, one step per decision; the highest value of the range is on top. */
export function layOutMeter(meter: MeterLine, { width, height }: ChartSize, upTo = 0): MeterChart {
  const steps = Math.max(1, ...meter.teams.map(({ values }) => values.length - 1));
  const [least, most] = extentOf(meter);
  const span = most - least;
  const point = (value: number, at: number, nth: number): MeterPoint => ({
    x: edge + (at / steps) * (width - 2 * edge),
    y:
      height -
      edge -
      ((Math.min(Math.max(value, least), most) - least) / span) * (height - 2 * edge) +
      (nth - (meter.teams.length - 1) / 2) * apart,
  });
  const curves = meter.teams.map(({ team, values }, nth) => {
    const shown = upTo > 0 ? values.slice(0, upTo + 1) : values;
    const points = shown.map(({ value }, at) => point(value, at, nth));
    return {
      team,
      points,
      path: points
        .map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`)
        .join(''),
    };
  });
  const moves = movesOf(meter);
  const here = moves.filter(({ nth }) => nth === upTo);
  return { curves, mover: moverOf(upTo > 0 ? here : moves, curves), moves: here };
}

/** The part of the range that was ever reached and one step around it, never less than four steps. */
function extentOf({ range: [least, most], teams }: MeterLine): readonly [number, number] {
  const values = teams.flatMap((team) => team.values.map(({ value }) => value));
  if (values.length === 0 || most - least <= 4) return [least, Math.max(most, least + 1)];
  const low = Math.max(Math.min(...values) - 1, least);
  const high = Math.min(Math.max(...values) + 1, most);
  const short = Math.max(4 - (high - low), 0);
  const from = Math.max(low - short / 2, least);
  return [from, Math.min(from + Math.max(high - low, 4), most)];
}

/** The height of each curve's end, moved so that no two are nearer than `apart`. */
export function spreadEnds(ends: readonly number[], apart: number, height: number): number[] {
  const gap = Math.min(apart, height / Math.max(ends.length, 1));
  const order = [...ends.keys()].sort((one, other) => (ends[one] ?? 0) - (ends[other] ?? 0));
  const spread: number[] = [...ends];
  let least = gap / 2;
  for (const index of order) {
    spread[index] = Math.max(ends[index] ?? 0, least);
    least = (spread[index] ?? 0) + gap;
  }
  let most = height - gap / 2;
  for (const index of order.toReversed()) {
    spread[index] = Math.min(spread[index] ?? 0, most);
    most = (spread[index] ?? 0) - gap;
  }
  return spread;
}

function moverOf(moves: readonly MeterMove[], curves: readonly TeamCurve[]): Mover | null {
  const move = biggestMove(moves);
  const points = curves.find(({ team }) => team === move?.team)?.points;
  const from = move && points?.[move.nth - 1];
  const to = move && points?.[move.nth];
  return move && from && to ? { ...move, from, to } : null;
}
