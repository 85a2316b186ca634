import type { Group } from '../session/group.ts';
import type { Prompt } from './debrief-pictures.ts';
import { emptyChair } from './empty-chair.ts';
import { stopTitle, type Told } from './saying.ts';
import { shiftOf } from './shifts.ts';
import { shownTotals } from './small-numbers.ts';
import type { Turning, Way } from './way.ts';

/** One stop of the told runs, with every time a team came by. */
type Visited = {
  readonly visits: readonly { readonly way: Way; readonly turning: Turning }[];
  readonly questions: readonly string[];
  readonly isAnchor: boolean;
};

type Settings = Group['settings'];
type Reason = {
  readonly why: 'anchor' | 'split' | 'shift' | 'teams-differ';
  /** Those with most of it first. */
  readonly stops: readonly Visited[];
  /** So many come before the empty chair, the others after it. */
  readonly first: number;
};

/** What is worth asking, in the order of the reasons; a short debrief gets no further than the empty chair. */
export function prompts({ settings }: Pick<Group, 'settings'>, told: Told): readonly Prompt[] {
  const visited = stopsVisited(told.ways);
  const reasons: readonly Reason[] = [
    { why: 'anchor', stops: visited.filter((stop) => stop.isAnchor), first: visited.length },
    { why: 'split', stops: mostFirst(visited, (stop) => split(stop, settings)), first: 2 },
    { why: 'shift', stops: mostFirst(visited, (stop) => shift(stop, settings)), first: 1 },
    { why: 'teams-differ', stops: mostFirst(visited, difference), first: 1 },
  ];
  const asked = new Set<Visited>();
  const propose = ({ why, stops }: Reason, most: number): readonly Prompt[] => {
    const fresh = stops.filter((stop) => !asked.has(stop)).slice(0, most);
    fresh.forEach((stop) => asked.add(stop));
    return fresh.flatMap((stop) => promptsAt(stop, { why, nth: 0 }, told));
  };
  return [
    ...reasons.flatMap((reason) => propose(reason, reason.first)),
    ...chairPrompt(told),
    ...reasons.flatMap((reason) => propose(reason, visited.length)),
    ...visited.flatMap((stop) => authorPrompts(stop, asked.has(stop) ? 1 : 0, told)),
  ];
}

/** Every stop that a team came to, for whoever wants to talk about more than is proposed. */
export function everyStop(told: Told): readonly Prompt[] {
  return stopsVisited(told.ways).flatMap((stop) => promptsAt(stop, { why: 'added', nth: 0 }, told));
}

/** Only those of which there is anything. */
function mostFirst(stops: readonly Visited[], much: (stop: Visited) => number): readonly Visited[] {
  return stops
    .map((stop) => ({ stop, size: much(stop) }))
    .filter(({ size }) => size > 0)
    .sort((one, other) => other.size - one.size)
    .map(({ stop }) => stop);
}

function chairPrompt(told: Told): readonly Prompt[] {
  const chair = emptyChair(told);
  if (chair === null) return [];
  return [
    { key: 'chair', path: 'chair', title: chair.name, question: null, why: 'chair', stop: null },
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
function split({ visits }: Visited, rank: Settings): number {
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

/** How far the room moved between the private vote and the one after the talk, 0 … 1; only from totals everybody may see. */
function shift({ visits }: Visited, settings: Settings): number {
  return Math.max(0, ...visits.map(({ turning }) => moved(turning, settings)));
}

function moved({ taken }: Turning, settings: Settings): number {
  const both = shiftOf(taken?.ballot ?? null, settings);
  if (both === null || both.flat().includes(null)) return 0;
  const [before, after] = both.map((totals) => sharesOf(totals.map((total) => total ?? 0)));
  const apart = before?.map((share, at) => Math.abs(share - (after?.[at] ?? 0))) ?? [];
  return apart.reduce((sum, part) => sum + part, 0) / 2;
}

function sharesOf(totals: readonly number[]): readonly number[] {
  const all = totals.reduce((sum, total) => sum + total, 0);
  return totals.map((total) => (all === 0 ? 0 : total / all));
}

/** How many ways were gone the first time each team stood here, beyond one. */
function difference({ visits }: Visited): number {
  const first = new Map([...visits].reverse().map(({ way, turning }) => [way, turning.taken?.id]));
  return new Set([...first.values()].filter((choice) => choice !== undefined)).size - 1;
}

/** With the stop's nth question, from 0. */
function promptsAt(
  stop: Visited,
  { why, nth }: { readonly why: Prompt['why']; readonly nth: number },
  told: Told,
): readonly Prompt[] {
  const [first] = stop.visits;
  if (first === undefined) return [];
  const { way, turning } = first;
  const question = stop.questions[nth];
  return [
    {
      key: `${turning.stop}#${nth}`,
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
    .map((_, nth) => nth)
    .slice(used)
    .flatMap((nth) => promptsAt(stop, { why: 'author', nth }, told));
}
