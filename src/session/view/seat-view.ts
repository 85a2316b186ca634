import type { LanguageTag } from '../../scenario/language.ts';
import type { DebriefStep } from '../../scenario/pack.ts';
import { quietMap } from './quiet-map.ts';
import { answersAwaited } from '../answers.ts';
import { currentBeat, currentTarget } from '../current-beat.ts';
import { decisionKey } from '../decision-key.ts';
import type { Facts } from '../facts.ts';
import type { GroundRule, Group, PhaseName, Seat, Team } from '../group.ts';
import type { CodePicture, TeamId } from '../ids.ts';
import { mayConfirm } from '../may-confirm.ts';
import { asksSides, waitsForRole } from '../own-side.ts';
import { mayVote } from '../may-vote.ts';
import { isAsked } from '../survey.ts';
import { isAllTold } from '../showing.ts';
import type { Said } from '../notebook.ts';
import { roleEar } from './ear.ts';
import { offerToSeat, ownAgreement, type ShownOffer } from './shown-offers.ts';
import { ownQuestion, shownSurvey, type OwnQuestion, type ShownSurvey } from './shown-survey.ts';
import { ownAnswer, shownContest, type ShownContest } from './shown-contest.ts';
import {
  debriefScript,
  debriefVoices,
  heldRole,
  shownRules,
  shownTerms,
  sideFaces,
  type ShownTerm,
  type SideFaces,
} from './shown-pack.ts';
import { tellingOf, type Ear, type Telling } from './telling.ts';
import { toldIn, type ToldIn } from './told-in.ts';

export type SeatPhase =
  | { readonly name: 'lobby' }
  | {
      readonly name: 'terms';
      readonly terms: readonly ShownTerm[];
      /** The plain thing that the care person wears. */
      readonly care: CodePicture | null;
    }
  | {
      readonly name: 'rules';
      readonly rules: readonly { readonly rule: GroundRule; readonly stands: boolean }[];
    }
  /** While devices are asked which side their people come from: who of the story stands for each. */
  | { readonly name: 'roles'; readonly sides?: readonly SideFaces[] }
  | { readonly name: 'play'; readonly telling: Telling }
  /** A challenge round: the story waits. */
  | { readonly name: 'contest'; readonly contest: ShownContest }
  /** Picture questions, answered alone. */
  | { readonly name: 'survey'; readonly survey: ShownSurvey }
  /** Nothing of the story: the stop key is held, or there is no story to tell yet. */
  | { readonly name: 'waiting' }
  /** A quiet map, and not a word. */
  | { readonly name: 'map'; readonly picture: string }
  | { readonly name: 'de-roling' }
  | {
      readonly name: 'debrief';
      readonly step: DebriefStep;
      readonly script: readonly string[];
      /** Where its questions are heard, in their order; absent where nobody recorded any. */
      readonly voices?: readonly string[];
    }
  /** Whether something may leave the group. */
  | { readonly name: 'offer'; readonly offer: ShownOffer }
  /** Nothing to do on a device: people meet in the room. */
  | { readonly name: 'meet' }
  | { readonly name: 'end' };

/** What every device of one team, with the same private lines and language, sees. No counts are in it. */
export type SeatScene = ToldIn & {
  readonly title: string | null;
  readonly language: LanguageTag;
  readonly team: TeamId;
  readonly phase: SeatPhase;
  /** What the facilitator says to all, and to this team, until it is taken away. */
  readonly messages: readonly Said[];
  readonly paused: Group['paused'];
  readonly restEnds: Group['restEnds'];
  readonly stopped: boolean;
  /** The wall says the story aloud, so that no device does by itself. */
  readonly wallSpeaks?: true;
  /** A device that is strong enough may show the moving stage. */
  readonly moving?: true;
};

/** The role a seat holds, with what only its holder knows. */
export type HeldRole = {
  readonly key: string;
  readonly name: string;
  readonly personName: string;
  readonly art: string;
  readonly goal: string;
  readonly interests: readonly string[];
  readonly secret: string;
  /** Where the card is heard, part by part; absent where nobody recorded any. */
  readonly voices?: readonly string[];
};

/** What is one seat's own. */
export type SeatMine = {
  readonly pseudonym: Seat['pseudonym'];
  readonly role: HeldRole | null;
  readonly rules: Seat['rules'];
  /** Whether the people around it heard its sound; absent until they said. */
  readonly hears?: boolean;
  /** Where it is asked which side its people come from: whether they have said. What they said is shown to nobody. */
  readonly side?: 'asked' | 'told';
  /** Index of the choice this seat has cast in the open ballot. */
  readonly vote: number | null;
  /** Where its people answer in turn: how many have, and how many there are. What they said is shown to nobody. */
  readonly turn?: { readonly given: number; readonly of: number };
  /** Whether this seat is the other side, and says how well it was heard; absent where it is not. */
  readonly mayConfirm?: true;
  /** Whether this seat decides the open decision. */
  readonly mayVote: boolean;
  /** What it answered in the challenge round in hand; null before it did. */
  readonly answer: number | null;
  /** Which of the questions in hand is asked of whom around it; absent where none is. */
  readonly question?: OwnQuestion;
  /** Whether it said yes to what may leave the group; absent before it answered. */
  readonly agrees?: boolean;
  /** Whether its lantern is lit: somebody here asks the facilitator to come. */
  readonly lantern: boolean;
  readonly languages: readonly LanguageTag[];
  readonly code: readonly CodePicture[] | null;
};

/** What one audience of devices sees: a team, a language, and the private lines of one role. */
export function seatScene(group: Group, seat: Seat, facts: Facts): SeatScene {
  const { scenario } = facts;
  const quiet = group.stopped || scenario === null;
  return {
    title: quiet ? null : scenario.text('title', scenario.pack.title, seat.language),
    language: seat.language,
    ...(quiet ? {} : toldIn(scenario, seat.language)),
    team: seat.team,
    phase: group.stopped ? standing(group, scenario) : seatPhase(group, seat, facts),
    messages: messagesFor(group, seat.team),
    paused: group.paused,
    restEnds: group.restEnds,
    stopped: group.stopped && !group.safety.curtain,
    ...(group.settings.wallSpeaks === true && { wallSpeaks: true }),
    ...(group.settings.moving === true && { moving: true }),
  };
}

function standing({ safety }: Group, scenario: Facts['scenario']): SeatPhase {
  return safety.curtain ? { name: 'map', picture: quietMap(scenario) } : { name: 'waiting' };
}

function messagesFor(group: Group, team: TeamId): readonly Said[] {
  if (group.stopped || group.phase === 'end') return [];
  return group.messages.filter(({ to }) => to === null || to === team).map(({ said }) => said);
}

function seatPhase(group: Group, seat: Seat, { scenario }: Facts): SeatPhase {
  const { phase } = group;
  const ear = scenario && roleEar(scenario, seat.language, null);
  const contest = shownContest(group, ear);
  if (contest !== null) return { name: 'contest', contest };
  const survey = shownSurvey(group, ear);
  if (survey !== null && isPastRules(group, seat)) return { name: 'survey', survey };
  switch (phase) {
    case 'lobby':
    case 'de-roling':
    case 'meet':
    case 'end':
      return { name: phase };
    case 'roles':
      return { name: phase, ...(ear && asksSides(group, scenario) && { sides: sideFaces(ear) }) };
    case 'terms':
      return { name: phase, terms: shownTerms(group), care: group.settings.care.wears };
    case 'rules':
      return offerPhase(group, ear) ?? { name: phase, rules: shownRules(group) };
    case 'play':
    case 'debrief':
      return scenario === null
        ? { name: 'waiting' }
        : storyPhase(group, seat, roleEar(scenario, seat.language, seat.role));
    default:
      return phase satisfies never;
  }
}

/** Whoever has the ground rules before them answers those first. */
const isPastRules = ({ phase }: Group, seat: Seat): boolean =>
  isAsked(phase, seat) || seat.rules === 'observing';

function offerPhase(group: Group, ear: Pick<Ear, 'say'> | null): SeatPhase | null {
  const offer = ear && offerToSeat(group, ear);
  return offer && { name: 'offer', offer };
}

function storyPhase(group: Group, seat: Seat, ear: Ear): SeatPhase {
  const { step } = group.debrief;
  const offered = offerPhase(group, ear);
  if (offered !== null) return offered;
  if (group.phase === 'debrief')
    return { name: 'debrief', step, script: debriefScript(ear, step), ...debriefVoices(ear, step) };
  const team = group.teams.find((one) => one.id === seat.team);
  return team === undefined
    ? { name: 'waiting' }
    : { name: 'play', telling: tellingOf(group, team, ear) };
}

/** What is one seat's own: its card, its vote, its languages. */
export function seatMine(group: Group, seat: Seat, facts: Facts): SeatMine {
  const { scenario, join } = facts;
  return {
    pseudonym: seat.pseudonym,
    role: heldNow(group, seat, facts),
    rules: seat.rules,
    ...(seat.hears !== undefined && { hears: seat.hears }),
    ...sideOf(group, seat, facts),
    ...ballotOf(group, seat, facts),
    answer: ownAnswer(group, seat, facts),
    ...questionOf(group, seat),
    ...agreementOf(group, seat, facts),
    lantern: group.lanterns.has(seat.id),
    languages: scenario?.languages ?? [],
    code: group.door === 'open' ? (join?.code ?? null) : null,
  };
}

function agreementOf(group: Group, seat: Seat, facts: Facts): Pick<SeatMine, 'agrees'> {
  const agrees = ownAgreement(group, seat, facts);
  return agrees === null ? {} : { agrees };
}

const rolePhases: readonly PhaseName[] = ['roles', 'play', 'de-roling'];

/** The card is put away with the stop key, and for good before the debrief. */
function heldNow(group: Group, seat: Seat, { scenario }: Facts): HeldRole | null {
  if (scenario === null || group.stopped || !rolePhases.includes(group.phase)) return null;
  return heldRole(roleEar(scenario, seat.language, seat.role), seat.role);
}

function sideOf(group: Group, seat: Seat, facts: Facts): Pick<SeatMine, 'side'> {
  const isAsked = asksSides(group, facts.scenario) && waitsForRole(seat) && !group.stopped;
  return isAsked ? { side: facts.sides.has(seat.id) ? 'told' : 'asked' } : {};
}

const confirming = { mayConfirm: true } as const;

function ballotOf(
  group: Group,
  seat: Seat,
  facts: Facts,
): Pick<SeatMine, 'vote' | 'mayVote' | 'turn' | 'mayConfirm'> {
  const team = group.teams.find((one) => one.id === seat.team);
  const { scenario, seals } = facts;
  const isOff = group.stopped || group.phase !== 'play' || team?.whatIf !== null;
  if (isOff || scenario === null) return { vote: null, mayVote: false };
  const beat = currentBeat(group, team, scenario);
  if (team.ballot.state === 'saying-back')
    return { vote: null, mayVote: false, ...(mayConfirm(seat, beat, scenario) && confirming) };
  const isOpen = isAllTold(team, beat, scenario) && mayVote(group, seat, beat);
  return { mayVote: isOpen, ...votesOf(team, answersAwaited(group, seat), { seat, seals }) };
}

/** Where people answer in turn, whoever holds the device sees how many have, and no answer. */
function votesOf(
  { ballot, ...team }: Team,
  awaited: number,
  { seat, seals }: Pick<Facts, 'seals'> & { readonly seat: Seat },
): Pick<SeatMine, 'vote' | 'turn'> {
  const given = ballot.cast.get(seat.id) ?? [];
  if (awaited > 1)
    return { vote: null, turn: { given: Math.min(given.length, awaited), of: awaited } };
  const [sealed] = given;
  const key = decisionKey(currentTarget({ ballot, ...team }));
  return { vote: sealed === undefined ? null : seals.open(key, sealed) };
}

function questionOf(group: Group, seat: Seat): Pick<SeatMine, 'question'> {
  const question = ownQuestion(group, seat);
  return question === null ? {} : { question };
}
