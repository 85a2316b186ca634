import type { PathStop } from '../../../report/debrief-pictures.ts';
import type { TeamId } from '../../../session/ids.ts';
import type { Knot, KnotLink } from './order-columns.ts';
import type { WeaveColumn } from './weave-columns.ts';
import type { Leg, LegEnd } from './weave-legs.ts';

/** A stop, a team's slot in a gate, or the lane of a leg that passes a column. */
export type WeaveKnot = Knot &
  (
    | { readonly kind: 'stop'; readonly stop: PathStop }
    | { readonly kind: 'slot'; readonly team: TeamId }
    | { readonly kind: 'lane' }
  );

/** A leg with a knot in every column it touches; one that leads back has only its two ends. */
export type Thread = {
  readonly leg: Leg;
  readonly knots: readonly WeaveKnot[];
  readonly leadsBack: boolean;
};

export function threadLegs(legs: readonly Leg[], columns: readonly WeaveColumn[]): Thread[] {
  const places = new Map(
    columns.flatMap(({ stops }, column) => stops.map((stop) => [stop.path, { stop, column }])),
  );
  const knotOf = (end: LegEnd): WeaveKnot[] => {
    const place = places.get(end.stop);
    return place === undefined ? [] : [stopKnot(place.stop, place.column)];
  };
  return legs.flatMap((leg, nth) => {
    const start = leg.from === null ? slotsOf(leg, 0) : knotOf(leg.from);
    const end = leg.to === null ? [] : knotOf(leg.to);
    return start.map((first) => thread({ leg, nth, first, last: end[0] ?? null, columns }));
  });
}

type Threading = {
  readonly leg: Leg;
  readonly nth: number;
  readonly first: WeaveKnot;
  readonly last: WeaveKnot | null;
  readonly columns: readonly WeaveColumn[];
};

function thread({ leg, nth, first, last, columns }: Threading): Thread {
  const stub: Thread = { leg: { ...leg, to: null }, knots: [first], leadsBack: false };
  if (last === null) return stub;
  if (last.column <= first.column) return { leg, knots: [first, last], leadsBack: true };
  const between = columns
    .map((_, column) => column)
    .slice(first.column + 1, last.column)
    .map((column) => ({ column, kind: columns[column]?.kind }));
  if (leg.team === null && between.some(({ kind }) => kind === 'gate')) return stub;
  const passed = between.flatMap(({ column, kind }) =>
    kind === 'gate' ? slotsOf(leg, column) : [laneKnot(leg, nth, column)],
  );
  return { leg, knots: [first, ...passed, last], leadsBack: false };
}

function stopKnot(stop: PathStop, column: number): WeaveKnot {
  return { key: `stop ${stop.path}`, column, kind: 'stop', stop };
}

function slotsOf({ team }: Leg, column: number): WeaveKnot[] {
  return team === null ? [] : [{ key: `slot ${column} ${team}`, column, kind: 'slot', team }];
}

/** Grey legs between the same two stops share one lane. */
function laneKnot({ team, from, to }: Leg, nth: number, column: number): WeaveKnot {
  const own = team === null ? `${from?.stop} ${to?.stop}` : `${nth}`;
  return { key: `lane ${column} ${own}`, column, kind: 'lane' };
}

/** Every knot once: all stops of the columns, and what threads add. */
export function knotsOf(threads: readonly Thread[], columns: readonly WeaveColumn[]): WeaveKnot[] {
  const stops = columns.flatMap(({ stops: here }, column) =>
    here.map((stop) => stopKnot(stop, column)),
  );
  const all = [...stops, ...threads.flatMap(({ knots }) => knots)];
  return [...new Map(all.map((knot) => [knot.key, knot])).values()];
}

/** Nothing is drawn from the gate where a row ends to the one where the next begins. */
export function linksOf(threads: readonly Thread[]): KnotLink[] {
  return threads
    .filter(({ leadsBack }) => !leadsBack)
    .flatMap(({ leg, knots }) =>
      knots.slice(1).flatMap((to, index) => {
        const from = knots[index];
        if (from === undefined || isBreak(from, to)) return [];
        const fromPart = from.kind === 'stop' ? partOf(from.stop, leg.from) : 0.5;
        const toPart = to.kind === 'stop' ? partOf(to.stop, leg.to) : 0.5;
        return [{ from: from.key, to: to.key, fromPart, toPart }];
      }),
    );
}

export function isBreak(from: WeaveKnot, to: WeaveKnot): boolean {
  return from.kind === 'slot' && to.kind === 'slot';
}

function partOf({ choices }: PathStop, end: LegEnd | null): number {
  if (end === null || end.choice === null) return choices.length === 0 ? 0.5 : 0.1;
  return 0.2 + (0.8 * (end.choice + 0.5)) / Math.max(choices.length, 1);
}
