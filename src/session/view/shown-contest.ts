import { teamStrength, type TeamStrength } from '../../report/team-skills.ts';
import { entryOf } from '../../report/saying.ts';
import { shownProgress, shownTotals } from '../../report/small-numbers.ts';
import type { ContestKind, ContestOption, ContestRound } from '../../scenario/contests.ts';
import { contestsTold } from '../contest-results.ts';
import { contestKey, rightPlace, type ContestHeld } from '../contest.ts';
import { currentBeat } from '../current-beat.ts';
import type { Facts } from '../facts.ts';
import type { Group, Seat } from '../group.ts';
import type { TeamId } from '../ids.ts';
import { teamIds } from '../team-ids.ts';
import { shownClock } from './shown-clock.ts';
import { roleCards } from './shown-pack.ts';
import { voiced } from './ear.ts';
import type { RoleCard } from './stage-view.ts';
import type { Ear, Shown, ShownChoice, ShownClock } from './telling.ts';

/** The round in hand as everybody may see it; nothing of it says what is right before it is over. */
export type ShownContest = {
  readonly number: number;
  readonly round: number;
  readonly of: number;
  readonly kind: ContestKind;
  readonly name: string;
  readonly picture: string;
  readonly by: ContestHeld['by'];
  readonly state: ContestHeld['state'];
  readonly asks: string;
  /** As a line's voice: where the question is heard. */
  readonly asksVoice?: string;
  /** Who says it, of those that use a word. */
  readonly voice: string | null;
  /** Whose interest it is about. */
  readonly role: RoleCard | null;
  readonly options: readonly ShownChoice[];
  /** Which option is right, once the round is over. */
  readonly right: number | null;
  /** Where cards are put in order, those that have found their place, by the rounds that are over. */
  readonly placed: readonly ShownChoice[];
  readonly clock: ShownClock | null;
};

/** What the wall has more than a device: who had it right, and at the end what each team does best. */
export type ContestOnWall = ShownContest & {
  readonly rightTeams: readonly TeamId[];
  readonly strengths: readonly TeamStrength[];
  /** How many people of the whole room chose each option of a round that is over; null where hidden, or by bodies. */
  readonly totals: readonly Shown[] | null;
};

/** Null while no contest is held. */
export function shownContest(group: Group, ear: Ear | null): ShownContest | null {
  const held = group.contest;
  return ear === null || held === null ? null : shownHeld(held, group.clocks, ear);
}

function shownHeld(held: ContestHeld, clocks: Group['clocks'], ear: Ear): ShownContest | null {
  const contest = entryOf(ear.scenario.pack.contests, held.contest);
  const round = contest?.rounds[held.round];
  if (contest === undefined || round === undefined) return null;
  const clock = clocks.find(({ of }) => of.kind === 'contest');
  return {
    number: held.number,
    round: held.round,
    of: held.orders.length,
    kind: contest.kind,
    name: contestName(ear, held.contest),
    picture: contest.picture,
    by: held.by,
    state: held.state,
    ...shownRound(held, round, ear),
    right: held.state === 'asking' ? null : rightPlace(held),
    placed: contest.kind === 'order-priorities' ? placedIn(held, contest.rounds, ear) : [],
    clock: clock === undefined ? null : shownClock(clock),
  };
}

/** The right card of each round that is over; the last one places the card that is left, too. */
function placedIn(
  { right }: ContestHeld,
  rounds: readonly ContestRound[],
  ear: Ear,
): readonly ShownChoice[] {
  const over = rounds.slice(0, right.length).map(({ options }) => options[0]);
  const last = rounds.at(-1)?.options ?? [];
  const isWhole = right.length === rounds.length && last.length === 2;
  const left = isWhole ? [last[1]] : [];
  return [...over, ...left].flatMap((option, at) =>
    option === undefined ? [] : [shownOption(option, `placed-${at}`, ear)],
  );
}

/** The author's ids say which option was written first, and that one is right. */
function shownOption({ id, text, picture }: ContestOption, shownId: string, ear: Ear): ShownChoice {
  return { id: shownId, ...voiced(ear, id, text), picture: picture === '' ? null : picture };
}

function shownRound(
  { orders, round: at }: ContestHeld,
  round: ContestRound,
  ear: Ear,
): Pick<ShownContest, 'asks' | 'asksVoice' | 'voice' | 'role' | 'options'> {
  const options = (orders[at] ?? []).flatMap((place, stands): readonly ShownChoice[] => {
    const option = round.options[place];
    return option === undefined ? [] : [shownOption(option, `option-${at}-${stands}`, ear)];
  });
  const asks = voiced(ear, round.asks.id, round.asks.text);
  return {
    asks: asks.text,
    ...(asks.voice !== undefined && { asksVoice: asks.voice }),
    voice: round.voice,
    role: roleCards(ear).find(({ key }) => key === round.role) ?? null,
    options,
  };
}

export function contestOnWall(group: Group, ear: Ear | null): ContestOnWall | null {
  const shown = shownContest(group, ear);
  const held = group.contest;
  if (shown === null || held === null) return null;
  const rightTeams = held.state === 'asking' ? [] : (held.right[held.round] ?? []);
  const strengths = held.state === 'board' ? strengthsNow(group, held) : [];
  const totals = held.sums === null ? null : shownTotals(held.sums, group.settings);
  return { ...shown, rightTeams, strengths, totals };
}

/** The contest in hand counts on its own board. */
function strengthsNow(group: Group, held: ContestHeld): readonly TeamStrength[] {
  const now = { contest: held.contest, skill: held.skill, right: held.right, stood: [] };
  const after = { ...group, contests: [...group.contests, now] };
  return teamIds(group.settings).map((team) => teamStrength(team, contestsTold(after, team)));
}

export function contestName(ear: Ear | null, key: string): string {
  const name = ear === null ? undefined : entryOf(ear.scenario.pack.contests, key)?.name;
  return ear?.say(`contests.${key}.name`, name ?? key) ?? key;
}

/** What the facilitator may start, and what is in hand. */
export type ConsoleContests = {
  readonly held: (ContestOnWall & { readonly answered: Shown; readonly among: Shown }) | null;
  readonly list: readonly {
    readonly key: string;
    readonly name: string;
    readonly kind: ContestKind;
    readonly rounds: number;
    /** Times it was held so far. */
    readonly times: number;
    /** The story holds it where some team stands now. */
    readonly fits: boolean;
  }[];
};

const contestPhases: readonly Group['phase'][] = ['rules', 'roles', 'play'];

export function consoleContests(group: Group, ear: Ear | null): ConsoleContests {
  const isOff = ear === null || !contestPhases.includes(group.phase);
  const held = contestOnWall(group, ear);
  const here = isOff
    ? []
    : group.teams.flatMap((team) => currentBeat(group, team, ear.scenario).contests);
  return {
    held: held && { ...held, ...answersIn(group) },
    list: isOff
      ? []
      : Object.entries(ear.scenario.pack.contests).map(([key, { kind, rounds }]) => ({
          key,
          name: contestName(ear, key),
          kind,
          rounds: rounds.length,
          times: group.contests.filter(({ contest }) => contest === key).length,
          fits: here.includes(key),
        })),
  };
}

function answersIn(group: Group): { readonly answered: Shown; readonly among: Shown } {
  const seats = [...group.seats.values()].filter(({ rules }) => rules !== 'observing');
  const voted = group.contest?.cast.size ?? 0;
  const { voted: answered, of: among } = shownProgress({ voted, of: seats.length }, group.settings);
  return { answered, among };
}

/** The answer that this seat has given in the round in hand. */
export function ownAnswer(group: Group, seat: Seat, { seals }: Facts): number | null {
  const held = group.stopped ? null : group.contest;
  const sealed = held?.cast.get(seat.id);
  return held === null || sealed === undefined ? null : seals.open(contestKey(held), sealed);
}
