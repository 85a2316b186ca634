import type { Scenario } from '../scenario/scenario.ts';
import type { BallotResult, Group, Settings, Sums } from '../session/group.ts';
import type { Band, BandedTotal, Worded } from '../session/offers.ts';
import type { Refusal } from '../session/refusal.ts';
import { stopTitle } from './saying.ts';
import { shownTotals } from './small-numbers.ts';
import { stayHidden } from './stay-hidden.ts';
import { toldWays, type Turning, type Way } from './way.ts';

/** Another group learns nothing from fewer. */
const fewestAnswers = 10;
/** Where several people of one device answered in turn, so many devices stand behind each answer. */
const fewestDevices = 3;

/** A decision of the group, and why its total cannot leave; null where it may. */
export type Releasable =
  | { readonly stop: string; readonly title: Worded; readonly why: Refusal }
  | {
      readonly stop: string;
      readonly title: Worded;
      readonly why: null;
      readonly total: BandedTotal;
    };

/** A decision that the group came to, and all its answers; null where it is not the whole group's, or no one sum. */
export type Decided = {
  readonly stop: string;
  readonly title: Worded;
  readonly turning: Turning | undefined;
  readonly results: readonly BallotResult[] | null;
};

/** In the order of the story. */
export function decided(
  group: Pick<Group, 'teams' | 'gone'>,
  scenario: Scenario,
): readonly Decided[] {
  const ways = toldWays(scenario, group.teams);
  // Who was in a team that joined another has answered too.
  const joined = toldWays(
    scenario,
    group.gone.map(({ team }) => team),
  );
  const taken = ways.flatMap(({ turnings }) => turnings.filter(({ taken }) => taken?.ballot));
  return [...new Set(taken.map(({ stop }) => stop))].map((stop) => {
    const here = lastAt(ways, stop);
    const results = here.length === ways.length ? sumsOf([...here, ...lastAt(joined, stop)]) : null;
    return { stop, title: titleOf(scenario, here[0]), turning: here[0], results };
  });
}

/** Every decision that the group came to. Never a team's own: the whole group's, or none. */
export function releasable(group: Group, scenario: Scenario): readonly Releasable[] {
  return decided(group, scenario).map(({ stop, title, turning, results }) => {
    const why = results === null ? 'not-by-all-teams' : whyNot(results, group);
    if (why !== null || results === null) return { stop, title, why: why ?? 'not-by-all-teams' };
    return { stop, title, why: null, total: banded(title, turning, results) };
  });
}

/** What each did there; where a team stood here several times, the last counts. */
function lastAt(ways: readonly Way[], stop: string): readonly Turning[] {
  return ways.flatMap(({ turnings }) => {
    const last = turnings.findLast((one) => one.stop === stop);
    return last?.taken ? [last] : [];
  });
}

/** What a stop is called, as its author wrote it. */
function titleOf(scenario: Scenario, turning: Turning | undefined): Worded {
  let worded: Worded | null = null;
  const keep = (id: string, text: string): string => {
    worded = { id, text };
    return text;
  };
  const text = turning === undefined ? '' : stopTitle(scenario, keep, turning);
  return worded ?? { id: '', text };
}

/** All teams' answers in one sum; null where not all teams chose between the same choices, or a sum would count somebody twice. */
function sumsOf(here: readonly Turning[]): BallotResult[] | null {
  const results = here.flatMap(({ taken }) => taken?.ballot ?? []);
  const offered = new Set(here.map(({ beat }) => JSON.stringify(beat.choices.map(({ id }) => id))));
  const byRoom = results.filter(({ room }) => room === true).length;
  if (results.length < here.length || offered.size !== 1) return null;
  if (byRoom > 0) return byRoom === results.length ? results.slice(0, 1) : null;
  return results;
}

function whyNot(results: readonly BallotResult[], { settings }: Group): Refusal | null {
  if (results.some(({ how }) => how === 'facilitator')) return 'nothing-counted';
  const byDevices = results.some(({ seats }) => seats > 0);
  if (byDevices && settings.inChainOfCommand) return 'chain-of-command';
  const answers = results.map(answersIn);
  if (answers.some((count) => count === null)) return 'somebody-known';
  if (add(answers.map((count) => count ?? 0)) < fewestAnswers) return 'too-few-answers';
  if (isFewBesideShown(results, settings)) return 'somebody-known';
  if (bandsThatLeave(results) === null) return 'somebody-known';
  if (results.some(couldBeTraced)) return 'somebody-known';
  return staysHidden(results, settings) ? null : 'somebody-known';
}

/** A device that agreed on one answer is one; null where it is not known how the total came about. */
function answersIn({ answers, seats, handsCounted, totals }: Sums): number | null {
  if (answers !== undefined) return add(answers) + handsCounted;
  return add(totals) === seats + handsCounted ? seats + handsCounted : null;
}

/** Whether whoever takes off the teams whose totals are shown is left with a few others. */
function isFewBesideShown(results: readonly Sums[], settings: Settings): boolean {
  const hidden = results.filter((one) =>
    shownTotals(one, settings).every((shown) => shown === null),
  );
  const left = add(hidden.map((one) => answersIn(one) ?? 0));
  return hidden.length > 0 && hidden.length < results.length && left < fewestAnswers;
}

type Judged = {
  readonly rows: readonly Sums[];
  readonly rank: boolean;
  readonly isHidden: boolean;
};

/** By the first team's result: a view asks again and again about a play that is over. */
const judged = new WeakMap<Sums, Judged>();

function staysHidden(rows: readonly Sums[], settings: Settings): boolean {
  const [first] = rows;
  if (!first) return false;
  const rank = settings.inChainOfCommand;
  const known = judged.get(first);
  const isKnown = known?.rank === rank && known.rows.length === rows.length;
  if (isKnown && rows.every((row, at) => row === known.rows[at])) return known.isHidden;
  const isHidden = stayHidden(rows, settings, bandsThatLeave);
  judged.set(first, { rows, rank, isHidden });
  return isHidden;
}

/** Null where a choice is nobody's or everybody's. */
function bandsThatLeave(results: readonly Sums[]): string | null {
  const totals = totalsOf(results);
  const all = add(totals);
  if (totals.some((total) => total === 0 || total === all)) return null;
  return totals.map((total) => bandOf(total, all)).join(' ');
}

function couldBeTraced({ traceable, devices }: Sums): boolean {
  return traceable === true || (devices?.some((count) => count < fewestDevices) ?? false);
}

function totalsOf(results: readonly Sums[]): readonly number[] {
  const [first] = results;
  return (first?.totals ?? []).map((_, cell) =>
    add(results.map(({ totals }) => totals[cell] ?? 0)),
  );
}

function banded(
  title: Worded,
  turning: Turning | undefined,
  results: readonly Sums[],
): BandedTotal {
  const totals = totalsOf(results);
  const all = add(totals);
  const choices = (turning?.beat.choices ?? []).map(({ id, text, picture }, cell) => ({
    id,
    text,
    picture,
    band: bandOf(totals[cell] ?? 0, all),
  }));
  return { title, choices };
}

/** Up to a third are few, from two thirds on they are most. */
export function bandOf(count: number, all: number): Band {
  if (count * 3 <= all) return 'few';
  return count * 3 >= all * 2 ? 'most' : 'half';
}

function add(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
