import type { Group } from '../session/group.ts';
import type { Prompt } from './debrief-pictures.ts';
import { stopTitle, type Told } from './saying.ts';
import { shownTotals } from './small-numbers.ts';
import type { Turning, Way } from './way.ts';

/** One stop of the told runs, with every time a team came by. */
type Visited = {
  readonly visits: readonly { readonly way: Way; readonly turning: Turning }[];
  readonly questions: readonly string[];
  readonly isAnchor: boolean;
};

/** What is worth asking: anchors, then what split the room most, then where teams differ, then the author's. */
export function prompts(group: Pick<Group, 'settings'>, told: Told): readonly Prompt[] {
  const visited = stopsVisited(told.ways);
  const splits = new Map(visited.map((stop) => [stop, split(stop, group.settings)]));
  const bySplit = visited
    .filter((stop) => (splits.get(stop) ?? 0) > 0)
    .sort((one, other) => (splits.get(other) ?? 0) - (splits.get(one) ?? 0));
  const reasons = [
    { why: 'anchor', stops: visited.filter((stop) => stop.isAnchor) },
    { why: 'split', stops: bySplit },
    { why: 'teams-differ', stops: visited.filter(teamsDiffer) },
  ] as const;
  const asked = new Set<Visited>();
  const first = reasons.flatMap(({ why, stops }) => {
    const fresh = stops.filter((stop) => !asked.has(stop));
    fresh.forEach((stop) => asked.add(stop));
    return fresh.flatMap((stop) => promptsAt(stop, why, told));
  });
  return [
    ...first,
    ...visited.flatMap((stop) => authorPrompts(stop, asked.has(stop) ? 1 : 0, told)),
  ];
}

function stopsVisited(ways: readonly Way[]): readonly Visited[] {
  const visits = ways.flatMap((way) => way.turnings.map((turning) => ({ way, turning })));
  return [...new Set(visits.map(({ turning }) => turning.stop))].map((stop) => {
    const here = visits.filter(({ turning }) => turning.stop === stop);
    return {
      visits: here,
      questions: [...new Set(here.flatMap(({ turning }) => turning.prompts))],
      isAnchor: here.some(({ turning }) => turning.anchors.length > 0),
    };
  });
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
  const first = new Map([...visits].reverse().map(({ way, turning }) => [way, turning.taken?.id]));
  return new Set([...first.values()].filter((choice) => choice !== undefined)).size > 1;
}

function promptsAt(stop: Visited, why: Prompt['why'], told: Told): readonly Prompt[] {
  const [first] = stop.visits;
  if (first === undefined) return [];
  const { way, turning } = first;
  const [question] = stop.questions;
  return [
    {
      path: turning.stop,
      title: stopTitle(told.scenario, told.say, turning),
      question: question === undefined ? null : told.say(question, question),
      why,
      stop: { team: way.team.id, run: way.run.id, at: turning.at },
    },
  ];
}

/** The author's questions that no other reason has asked yet. */
function authorPrompts(stop: Visited, used: number, told: Told): readonly Prompt[] {
  return stop.questions
    .slice(used)
    .flatMap((question) => promptsAt({ ...stop, questions: [question] }, 'author', told));
}
