import { cuts } from '../../src/scenario/pack.ts';
import type {
  FacilitatorCommand,
  FacilitatorCommandOf,
  SeatCommand,
  SeatCommandOf,
} from '../../src/session/command.ts';
import { guestKinds } from '../../src/session/care.ts';
import { contestWays } from '../../src/session/contest.ts';
import { currentTarget } from '../../src/session/current-beat.ts';
import { groundRules, phaseNames, restReasons, type Group } from '../../src/session/group.ts';
import type { RunId, SeatId, TeamId } from '../../src/session/ids.ts';
import { ownSides } from '../../src/session/own-side.ts';
import { readyMessages } from '../../src/session/notebook.ts';
import { unsetReleases } from '../../src/session/releases.ts';
import type { Target } from '../../src/session/target.ts';
import { teamIds } from '../../src/session/team-ids.ts';
import { shares } from '../../src/session/estimate.ts';
import { anyDebriefCommand } from './any-debrief.ts';
import { anySetting, anySign } from './any-setting.ts';
import { anySteering } from './any-steering.ts';
import { anySurveyAnswer, anySurveyCommand } from './any-survey.ts';
import { anyOffer, anyOfferCommand } from './any-offer.ts';
import type { Draw } from './draw.ts';

/** What a command drawn at random is about. */
export type About = {
  readonly group: Group;
  readonly scenario: { readonly name: string; readonly hash: string };
  readonly roles: readonly string[];
  /** Decisions as they stood before, so that some commands arrive late. Grows. */
  readonly lately: Target[];
  readonly draw: Draw;
};

/** One arbitrary per kind: a kind that is missing here does not compile. */
export type AnyFacilitatorCommand = {
  readonly [K in FacilitatorCommand['kind']]: (about: About) => FacilitatorCommandOf<K>;
};
type AnySeatCommand = {
  readonly [K in SeatCommand['kind']]: (about: About, team: TeamId) => SeatCommandOf<K>;
};

const nobody = 'nobody' as SeatId;

function seatIn({ group, draw }: About): SeatId {
  return draw.pick([...group.seats.keys(), nobody]);
}

function teamIn({ group, draw }: About): TeamId {
  return draw.pick([...teamIds(group.settings), 'leaf']);
}

/** Mostly the decision as it stands, now and then one from before. */
export function anyTarget(about: About, team: TeamId = teamIn(about)): Target {
  const { group, lately, draw } = about;
  const one = group.teams.find(({ id }) => id === team);
  const now: Target = one ? currentTarget(one) : { team, run: 'r1' as RunId, at: 0, round: 1 };
  const before = draw.often(0.15) && lately.length > 0 ? draw.pick(lately) : now;
  lately.push(now);
  if (lately.length > 50) lately.shift();
  return before;
}

function runIn(about: About): { readonly team: TeamId; readonly run: RunId; readonly at: number } {
  const team = teamIn(about);
  const runs = about.group.teams.find(({ id }) => id === team)?.runs ?? [];
  if (runs.length === 0) return { team, run: 'r9' as RunId, at: 0 };
  const { id, steps } = about.draw.pick(runs);
  return { team, run: id, at: about.draw.whole(0, steps.length + 1) };
}

function anyCounts(about: About): FacilitatorCommandOf<'count-hands'> {
  const { draw } = about;
  const counts = Array.from({ length: draw.whole(2, 4) }, () => draw.whole(0, 9));
  return { kind: 'count-hands', target: anyTarget(about), counts, estimated: draw.often(0.3) };
}

const anyText = ({ draw }: About): string =>
  draw.pick(['Water', 'Who counts?', 'ماء', 'Ask again']);

/** Mostly the number of something that was written. */
const anyItem = ({ group, draw }: About): number => draw.whole(1, group.notebook.written + 1);

/** What waits to be set in the story, if anything does. */
function brought(about: About): { readonly target: Target; readonly inject: string } {
  const team = about.group.teams.find((one) => unsetReleases(one).length > 0);
  const release = team && unsetReleases(team)[0];
  return team && release
    ? { target: currentTarget(team), inject: release.inject }
    : { target: anyTarget(about), inject: anyInject(about) };
}

/** Mostly the round in hand. */
function roundIn({ group, draw }: About): { readonly number: number; readonly round: number } {
  const { number = 1, round = 0 } = group.contest ?? {};
  return { number, round: draw.often(0.9) ? round : round + 1 };
}

const anyInject = ({ draw }: About): string => draw.pick(['rain', 'news', 'nothing']);

const teamOrAll = (about: About): TeamId | null => (about.draw.often(0.3) ? null : teamIn(about));

export const anyFacilitatorCommand: AnyFacilitatorCommand = {
  'choose-scenario': ({ scenario, draw }) => ({
    kind: 'choose-scenario',
    name: scenario.name,
    hash: draw.often(0.8) ? scenario.hash : 'another',
  }),
  'change-settings': (about) => ({ kind: 'change-settings', settings: anySetting(about.draw) }),
  'move-on': ({ draw }) => ({ kind: 'move-on', to: draw.pick(phaseNames) }),
  'keep-rule': ({ draw }) => ({ kind: 'keep-rule', rule: draw.pick(groundRules) }),
  'strike-rule': ({ draw }) => ({ kind: 'strike-rule', rule: draw.pick(groundRules) }),
  'keep-sign': ({ draw }) => ({ kind: 'keep-sign', sign: anySign(draw) }),
  'strike-sign': ({ draw }) => ({ kind: 'strike-sign', sign: anySign(draw) }),
  'turn-page': ({ draw }) => ({ kind: 'turn-page', page: draw.whole(0, 40) }),
  'deal-roles': () => ({ kind: 'deal-roles' }),
  'give-role': (about) => ({
    kind: 'give-role',
    seat: seatIn(about),
    role: about.draw.pick([...about.roles, null, 'nobody']),
  }),
  'pass-role': (about) => ({
    kind: 'pass-role',
    team: teamIn(about),
    role: about.draw.pick(about.roles),
  }),
  'move-seat': (about) => ({ kind: 'move-seat', seat: seatIn(about), team: teamIn(about) }),
  'merge-team': (about) => ({ kind: 'merge-team', team: teamIn(about), into: teamIn(about) }),
  'confirm-people': (about) => ({
    kind: 'confirm-people',
    seat: seatIn(about),
    people: about.draw.whole(1, 12),
  }),
  'remove-seat': (about) => ({ kind: 'remove-seat', seat: seatIn(about) }),
  'open-door': () => ({ kind: 'open-door' }),
  'shut-door': () => ({ kind: 'shut-door' }),
  'turn-line': (about) => ({
    kind: 'turn-line',
    target: anyTarget(about),
    line: about.draw.whole(0, 6),
  }),
  'steer-showing': anySteering,
  'open-vote': (about) => ({ kind: 'open-vote', target: anyTarget(about) }),
  'close-vote': (about) => ({ kind: 'close-vote', target: anyTarget(about) }),
  'vote-again': (about) => ({ kind: 'vote-again', target: anyTarget(about) }),
  choose: (about) => ({
    kind: 'choose',
    target: anyTarget(about),
    choice: about.draw.whole(0, 4),
  }),
  'count-hands': anyCounts,
  'confirm-heard': (about) => ({
    kind: 'confirm-heard',
    target: anyTarget(about),
    heard: about.draw.pick([0, 1, 2]),
  }),
  'estimate-hands': (about) => ({
    kind: 'estimate-hands',
    target: anyTarget(about),
    seen: Array.from({ length: about.draw.whole(2, 4) }, () => about.draw.pick(shares)),
  }),
  'go-on': (about) => ({ kind: 'go-on', target: anyTarget(about) }),
  rewind: (about) => {
    const { team, run, at } = runIn(about);
    return { kind: 'rewind', team, run, to: at };
  },
  'start-what-if': (about) => ({ kind: 'start-what-if', ...runIn(about) }),
  'step-what-if': (about) => ({
    kind: 'step-what-if',
    target: anyTarget(about, about.group.teams.find(({ whatIf }) => whatIf !== null)?.id),
    choice: about.draw.whole(0, 3),
  }),
  'end-what-if': (about) => {
    const shown = about.group.teams.find(({ whatIf }) => whatIf !== null);
    return { kind: 'end-what-if', team: shown?.id ?? teamIn(about) };
  },
  shorten: ({ draw }) => ({ kind: 'shorten', cut: draw.pick(cuts) }),
  'release-inject': (about) => ({
    kind: 'release-inject',
    target: anyTarget(about),
    inject: anyInject(about),
    value: about.draw.whole(0, 2),
  }),
  'withhold-inject': (about) => ({
    kind: 'withhold-inject',
    ...brought(about),
  }),
  'start-contest': ({ draw }) => ({
    kind: 'start-contest',
    contest: draw.pick(['words', 'order', 'nothing']),
    by: draw.pick(contestWays),
  }),
  'close-round': (about) => ({ kind: 'close-round', ...roundIn(about) }),
  'next-round': (about) => ({ kind: 'next-round', ...roundIn(about) }),
  'enter-right': (about) => ({
    kind: 'enter-right',
    ...roundIn(about),
    teams: about.draw.often(0.2) ? [] : [teamIn(about)],
  }),
  'end-contest': (about) => ({ kind: 'end-contest', number: roundIn(about).number }),
  focus: (about) => ({
    kind: 'focus',
    focus: about.draw.often(0.5) ? { kind: 'board' } : { kind: 'team', team: teamIn(about) },
  }),
  'write-note': (about) => ({
    kind: 'write-note',
    beat: about.draw.often(0.5) ? runIn(about) : null,
    text: anyText(about),
  }),
  'erase-note': (about) => ({ kind: 'erase-note', note: anyItem(about) }),
  park: (about) => ({ kind: 'park', text: anyText(about) }),
  'take-from-parking': (about) => ({ kind: 'take-from-parking', item: anyItem(about) }),
  'show-parking': () => ({ kind: 'show-parking' }),
  'hide-parking': () => ({ kind: 'hide-parking' }),
  'show-message': (about) => ({
    kind: 'show-message',
    to: teamOrAll(about),
    said: about.draw.often(0.5)
      ? { kind: 'ready', words: about.draw.pick(readyMessages) }
      : { kind: 'typed', text: anyText(about) },
  }),
  'take-message-away': (about) => ({ kind: 'take-message-away', to: teamOrAll(about) }),
  'take-lantern-down': (about) => ({ kind: 'take-lantern-down', seat: seatIn(about) }),
  pause: ({ draw }) => ({
    kind: 'pause',
    ...(draw.often(0.5) ? { why: draw.pick(restReasons), minutes: draw.whole(1, 60) } : {}),
  }),
  'hold-team': (about) => ({ kind: 'hold-team', team: teamIn(about) }),
  'let-team-go': (about) => ({ kind: 'let-team-go', team: teamIn(about) }),
  'draw-curtain': () => ({ kind: 'draw-curtain' }),
  'lift-curtain': () => ({ kind: 'lift-curtain' }),
  'announce-guest': ({ draw }) => ({ kind: 'announce-guest', guest: draw.pick(guestKinds) }),
  'see-guest-off': ({ draw }) => ({ kind: 'see-guest-off', guest: draw.pick(guestKinds) }),
  'answer-call': (about) => ({ kind: 'answer-call', seat: seatIn(about) }),
  'have-minutes': ({ draw }) => ({ kind: 'have-minutes', minutes: draw.whole(5, 90) }),
  resume: () => ({ kind: 'resume' }),
  stop: () => ({ kind: 'stop' }),
  'lift-stop': () => ({ kind: 'lift-stop' }),
  'extend-clock': ({ draw }) => ({ kind: 'extend-clock', seconds: draw.whole(1, 90) }),
  ...anyDebriefCommand,
  ...anySurveyCommand,
  ...anyOfferCommand,
  end: ({ draw }) => ({ kind: 'end', keeping: draw.pick(['totals', 'kept']) }),
};

export const anySeatCommand: AnySeatCommand = {
  'agree-rules': () => ({ kind: 'agree-rules' }),
  observe: () => ({ kind: 'observe' }),
  'cast-vote': (about, team) => ({
    kind: 'cast-vote',
    target: anyTarget(about, team),
    choice: about.draw.whole(0, 3),
    ...(about.draw.often(0.3) && { voter: about.draw.whole(0, 2) }),
  }),
  'confirm-heard': (about, team) => ({
    kind: 'confirm-heard',
    target: anyTarget(about, team),
    heard: about.draw.pick([0, 1, 2]),
  }),
  'answer-contest': (about) => ({
    kind: 'answer-contest',
    ...roundIn(about),
    choice: about.draw.whole(0, 3),
  }),
  ...anySurveyAnswer,
  'tell-side': ({ draw }) => ({ kind: 'tell-side', side: draw.pick(ownSides) }),
  'answer-offer': (about) => ({
    kind: 'answer-offer',
    ...anyOffer(about),
    agrees: about.draw.often(0.8),
  }),
  'swap-role': () => ({ kind: 'swap-role' }),
  'call-care': () => ({ kind: 'call-care' }),
  'light-lantern': () => ({ kind: 'light-lantern' }),
  'put-lantern-out': () => ({ kind: 'put-lantern-out' }),
  speak: ({ draw }) => ({ kind: 'speak', language: draw.pick(['en', 'ar-XB', 'en-XA']) }),
  leave: () => ({ kind: 'leave' }),
  'tell-hearing': ({ draw }) => ({ kind: 'tell-hearing', heard: draw.often(0.7) }),
};

export const facilitatorKinds = Object.keys(
  anyFacilitatorCommand,
) as readonly FacilitatorCommand['kind'][];
export const seatKinds = Object.keys(anySeatCommand) as readonly SeatCommand['kind'][];
