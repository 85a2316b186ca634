import type { DebriefPictures, PathRoad, PathWalk } from '../../../report/debrief-pictures.ts';
import type { TeamId } from '../../../session/ids.ts';

/** Where a leg begins or ends: at a choice's badge, or at a stop itself where `choice` is null. */
export type LegEnd = { readonly stop: string; readonly choice: number | null };

/** A piece of a strand, from one badge to the next. */
export type Leg = {
  readonly kind: 'told' | 'ghost' | 'untaken';
  /** Null is a leg that nobody went. */
  readonly team: TeamId | null;
  /** Null is the edge of the sheet where all strands begin. */
  readonly from: LegEnd | null;
  /** Null is a stub: it only shows that there was a road. */
  readonly to: LegEnd | null;
};

export type WovenPictures = Pick<DebriefPictures, 'stops' | 'roads' | 'walks'>;

/** Teams' strands, ghosts where they went otherwise, and a grey leg or stub for each choice nobody took. */
export function legsOf({ stops, roads, walks }: WovenPictures): readonly Leg[] {
  const known = new Set(stops.map(({ path }) => path));
  const told = walks.filter(({ ghost }) => !ghost).flatMap((walk) => legsOfWalk(walk, 'told'));
  const went = new Set(told.map(nameOf));
  const ghosts = walks.filter(({ ghost }) => ghost).flatMap((walk) => legsOfWalk(walk, 'ghost'));
  const otherwise = new Map(
    ghosts
      .filter((leg) => leg.from !== null && !went.has(nameOf(leg)))
      .map((leg) => [nameOf(leg), leg]),
  );
  const all = [...told, ...otherwise.values(), ...untaken(roads, known)];
  return all.filter(({ from, to }) =>
    [from, to].every((end) => end === null || known.has(end.stop)),
  );
}

function legsOfWalk({ team, steps }: PathWalk, kind: 'told' | 'ghost'): Leg[] {
  return steps.map((to, index): Leg => ({ kind, team, from: steps[index - 1] ?? null, to }));
}

const nameOf = ({ team, from, to }: Leg): string =>
  JSON.stringify([team, from?.stop, from?.choice, to?.stop, to?.choice]);

/** Where every choice of a stop leads to the same next stop, a stub tells as much as a road. */
function untaken(roads: readonly PathRoad[], known: ReadonlySet<string>): Leg[] {
  const targets = new Map<string, Set<string>>();
  for (const { from, to } of roads) targets.set(from, (targets.get(from) ?? new Set()).add(to));
  const forks = (from: string): boolean => (targets.get(from)?.size ?? 0) > 1;
  return roads
    .filter(({ teams, ghosts }) => teams.length + ghosts.length === 0)
    .map(({ from, to, nth }): Leg => {
      const leads = forks(from) && known.has(to);
      const end = leads ? { stop: to, choice: null } : null;
      return { kind: 'untaken', team: null, from: { stop: from, choice: nth }, to: end };
    });
}
