import type { Group } from '../session/group.ts';
import type { Prompt } from './debrief-pictures.ts';
import { stopTitle, type Told } from './saying.ts';
import { shownTotals } from './small-numbers.ts';
import type { Turning, Way } from './way.ts';

/** One stop of the told runs, with every team that came by. */
type Visited = {
  readonly turning: Turning;
  readonly first: Way;
  readonly visits: readonly { readonly way: Way; readonly turning: Turning }[];
  readonly questions: readonly string[];
};

/** What is worth asking: anchors, then what split the room most, then where teams differ, then the author's. */
export function prompts(group: Pick<Group, 'settings'>, told: Told): readonly Prompt[] {
  const visited = stopsVisited(told.ways);
  const splits = new Map(visited.map((stop) => [stop, split(stop, group.settings)]));
  const bySplit = visited
    .filter((stop) => (splits.get(stop) ?? 0) > 0)
    .toSorted((one, other) => (splits.get(other) ?? 0) - (splits.get(one) ?? 0));
  const reasons = [
    { why: 'anchor', stops: visited.filter((stop) => stop.turning.anchors.length > 0) },
    { why: 'split', stops: bySplit },
    { why: 'teams-differ', stops: visited.filter(teamsDiffer) },
  ] as const;
  const asked = new Set<Visited>();
  const first = reasons.flatMap(({ why, stops }) => {
    const fresh = stops.filter((stop) => !asked.has(stop));
    fresh.forEach((stop) => asked.add(stop));
    return fresh.map((stop) => promptAt(stop, why, told));
  });
  return [
    ...first,
    ...visited.flatMap((stop) => authorPrompts(stop, asked.has(stop) ? 1 : 0, told)),
  ];
}

function stopsVisited(ways: readonly Way[]): readonly Visited[] {
  const visited = new Map<string, Visited>();
  for (const way of ways) {
    for (const turning of way.turnings) {
      const before = visited.get(turning.stop);
      const questions = new Set([...(before?.questions ?? []), ...turning.prompts]);
      visited.set(turning.stop, {
        turning: before?.turning ?? turning,
        first: before?.first ?? way,
        visits: [...(before?.visits ?? []), { way, turning }],
        questions: [...questions],
      });
    }
  }
  return [...visited.values()];
}

/** The part of the room that wanted something else than most did, 0 … 1; only from totals everybody may see. */
function split({ visits }: Visited, rank: Group['settings']): number {
  const totals = visits.flatMap(({ turning: { taken } }) => {
    const shown = taken?.ballot ? shownTotals(taken.ballot, rank) : [];
    const known = shown.filter((total) => total !== null);
    return known.length === shown.length && known.length > 0 ? [known] : [];
  });
  const parts = totals.map((known) => {
    const all = known.reduce((sum, total) => sum + total, 0);
    return all === 0 ? 0 : 1 - Math.max(...known) / all;
  });
  return Math.max(0, ...parts);
}

/** Whether the first time each team stood here, they did not all do the same. */
function teamsDiffer({ visits }: Visited): boolean {
  const first = new Map(visits.toReversed().map(({ way, turning }) => [way, turning.taken?.id]));
  return new Set([...first.values()].filter((choice) => choice !== undefined)).size > 1;
}

function promptAt(stop: Visited, why: Prompt['why'], told: Told): Prompt {
  const { turning, first } = stop;
  const question = stop.questions[0];
  return {
    path: turning.stop,
    title: stopTitle(told.scenario, told.say, turning),
    question: question === undefined ? null : told.say(question, question),
    why,
    stop: { team: first.team.id, run: first.run.id, at: turning.at },
  };
}

function authorPrompts(stop: Visited, used: number, told: Told): readonly Prompt[] {
  return stop.questions
    .slice(used)
    .map((question) => promptAt({ ...stop, questions: [question] }, 'author', told));
}
