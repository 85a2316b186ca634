import type { LanguageTag } from '../../scenario/language.ts';
import { quietMap } from './quiet-map.ts';
import { debriefPictures, type DebriefPictures } from '../../report/debrief-pictures.ts';
import { shownCount } from '../../report/small-numbers.ts';
import type { Facts, Join } from '../facts.ts';
import type { Focus, GroundRule, Group, Team } from '../group.ts';
import type { PictureUp } from '../debrief-place.ts';
import type { DebriefStep } from '../../scenario/pack.ts';
import type { CodePicture } from '../ids.ts';
import type { Message, ParkedEnd } from '../notebook.ts';
import type { WordsAbout } from '../own-words.ts';
import { asksSides } from '../own-side.ts';
import { teamIds } from '../team-ids.ts';
import { openEar } from './ear.ts';
import type { SessionKind } from '../session-kind.ts';
import { shownBriefing, type ShownBriefing } from './shown-briefing.ts';
import { offersOnWall, shownOffer, type ShownOffer, type ShownTotal } from './shown-offers.ts';
import { toldLook, type WallSettings } from '../wall-look.ts';
import { toldSound } from '../wall-sound.ts';
import {
  shownIndicators,
  surveyProgress,
  type ShownIndicator,
  type SurveyProgress,
} from './shown-survey.ts';
import { contestOnWall, type ContestOnWall } from './shown-contest.ts';
import { debriefScript, roleCards, shownRules, shownTerms, type ShownTerm } from './shown-pack.ts';
import { shownClockOf } from './shown-clock.ts';
import { shownReplay } from './shown-replay.ts';
import { sinceOf } from './since.ts';
import { teamPanel } from './team-panel.ts';
import type { Ear, Shown, ShownClock, TeamPanel } from './telling.ts';
import { toldIn, type ToldIn } from './told-in.ts';

export type RoleCard = {
  readonly key: string;
  readonly name: string;
  readonly personName: string;
  readonly art: string;
};

export type StagePhase =
  | {
      readonly name: 'lobby';
      readonly join: Join | null;
      readonly seats: number;
      readonly teams: readonly { readonly team: string; readonly seats: number }[];
    }
  | {
      readonly name: 'terms';
      readonly terms: readonly ShownTerm[];
      /** The plain thing that the care person wears. */
      readonly care: CodePicture | null;
    }
  | {
      readonly name: 'rules';
      readonly rules: readonly { readonly rule: GroundRule; readonly stands: boolean }[];
      /** Seats that have agreed or stayed observers; which of the two is told to nobody. */
      readonly answered: Shown;
    }
  /** While devices are asked which side their people come from, the room is told what for. */
  | { readonly name: 'roles'; readonly roles: readonly RoleCard[]; readonly asksSides?: true }
  | { readonly name: 'play'; readonly focus: Focus; readonly panels: readonly TeamPanel[] }
  /** A challenge round: the story waits. */
  | { readonly name: 'contest'; readonly contest: ContestOnWall }
  /** Everybody answers alone; how many have. */
  | { readonly name: 'survey'; readonly survey: SurveyProgress }
  /** In a round, which has no debrief: what may leave waits for its second key. */
  | { readonly name: 'offer'; readonly offer: ShownOffer }
  /** Nothing of the story: the stop key is held, or there is no story to tell yet. */
  | { readonly name: 'waiting' }
  /** A quiet map, and not a word. */
  | { readonly name: 'map'; readonly picture: string }
  | { readonly name: 'de-roling' }
  | {
      readonly name: 'debrief';
      readonly at: PictureUp & { readonly step: DebriefStep };
      readonly script: readonly string[];
      readonly clock: ShownClock | null;
      readonly pictures: DebriefPictures;
      /** What was put aside for now; empty until the facilitator shows it. `end` is what became of it. */
      readonly parked: readonly { readonly text: string; readonly end?: ParkedEnd }[];
      /** The group's own sentences; absent while another picture is up. */
      readonly words?: readonly { readonly about: WordsAbout; readonly text: string }[];
      /** A beat as it was told, shown once more; absent while none is. */
      readonly replay?: TeamPanel;
      /** A what-if played live, while one is. */
      readonly whatIf: TeamPanel | null;
      /** What may leave the group waits for its second key; absent while nothing does. */
      readonly offer?: ShownOffer;
      /** What was asked before and after; absent while another picture is up. */
      readonly asked?: readonly ShownIndicator[];
      /** What other groups let go to this one; absent while there is nothing. */
      readonly others?: readonly ShownTotal[];
    }
  | { readonly name: 'meet' }
  | ({ readonly name: 'briefing' } & ShownBriefing)
  | { readonly name: 'end' };

/** What the whole room may see on the wall. */
export type StageScene = ToldIn &
  WallSettings & {
    readonly title: string | null;
    readonly world: string | null;
    readonly language: LanguageTag;
    /** A rehearsal is marked as one, and bots play in it. */
    readonly as: SessionKind;
    readonly phase: StagePhase;
    /** What the facilitator says to all, and to the teams that are on the wall. */
    readonly messages: readonly Message[];
    /** What the interpreter shows at its foot: at most two lines. */
    readonly captions: readonly string[];
    /** Who is looking on. */
    readonly guests: Group['safety']['guests'];
    readonly paused: Group['paused'];
    readonly restEnds: Group['restEnds'];
    readonly stopped: boolean;
    /** The wall says the story aloud. */
    readonly wallSpeaks?: true;
  };

/** What the wall shows; only its phase and language decide, never who looks. */
export function stageScene(group: Group, language: LanguageTag, facts: Facts): StageScene {
  const { scenario } = facts;
  const quiet = group.stopped || scenario === null;
  return {
    title: quiet ? null : scenario.text('title', scenario.pack.title, language),
    world: quiet ? null : scenario.pack.world,
    language,
    ...(quiet ? {} : toldIn(scenario, language)),
    as: group.as,
    phase: group.stopped ? standing(group, scenario) : stagePhase(group, language, facts),
    messages: messagesOnWall(group),
    captions: group.stopped || group.phase === 'end' ? [] : group.captions,
    guests: group.safety.guests,
    paused: group.paused,
    restEnds: group.restEnds,
    stopped: group.stopped && !group.safety.curtain,
    ...(group.settings.wallSpeaks === true && { wallSpeaks: true }),
    ...toldSound(group.settings),
    ...toldLook(group.settings),
  };
}

/** None where it would be the first once more. */
function secondOf({ settings }: Group, language: LanguageTag): LanguageTag | null {
  const { second = null } = settings;
  return second === language ? null : second;
}

function standing({ safety }: Group, scenario: Facts['scenario']): StagePhase {
  return safety.curtain ? { name: 'map', picture: quietMap(scenario) } : { name: 'waiting' };
}

function messagesOnWall(group: Group): readonly Message[] {
  if (group.stopped || group.phase === 'end') return [];
  const { focus, phase } = group;
  const shown = phase === 'play' && focus.kind === 'team' ? [focus.team] : teamIds(group.settings);
  return group.messages.filter(({ to }) => to === null || shown.includes(to));
}

function stagePhase(group: Group, language: LanguageTag, facts: Facts): StagePhase {
  const { scenario } = facts;
  const { phase } = group;
  const contest = contestOnWall(group, scenario && openEar(scenario, language));
  if (contest !== null) return { name: 'contest', contest };
  const survey = surveyProgress(group);
  if (survey !== null) return { name: 'survey', survey };
  switch (phase) {
    case 'lobby':
      return group.as === 'briefing' ? briefed(group, language, facts) : lobby(group, facts);
    case 'terms':
      return { name: phase, terms: shownTerms(group), care: group.settings.care.wears };
    case 'rules':
      return offered(group, language, facts) ?? rules(group);
    case 'de-roling':
    case 'meet':
    case 'end':
      return { name: phase };
    case 'roles':
    case 'play':
    case 'debrief':
      return scenario === null
        ? { name: 'waiting' }
        : storyPhase(group, openEar(scenario, language, secondOf(group, language)));
    default:
      return phase satisfies never;
  }
}

function storyPhase(group: Group, ear: Ear): StagePhase {
  if (group.phase === 'roles') return rolesPhase(group, ear);
  if (group.phase === 'debrief') return debrief(group, ear);
  const panels = inFocus(group).map((team) => wallPanel(group, team, ear));
  return panels.length === 0 ? { name: 'waiting' } : { name: 'play', focus: group.focus, panels };
}

function wallPanel(group: Group, team: Team, ear: Ear): TeamPanel {
  const panel = teamPanel(group, team, ear);
  return { ...panel, ...sinceOf(ear, team, panel.telling.meters) };
}

function rolesPhase(group: Group, ear: Ear): StagePhase {
  const asking = asksSides(group, ear.scenario) && ({ asksSides: true } as const);
  return { name: 'roles', roles: roleCards(ear), ...asking };
}

function briefed(group: Group, language: LanguageTag, { scenario }: Facts): StagePhase {
  const shown = scenario && shownBriefing(group, openEar(scenario, language));
  return shown ? { name: 'briefing', ...shown } : { name: 'waiting' };
}

function lobby(group: Group, { join }: Facts): StagePhase {
  const seats = [...group.seats.values()];
  const teams = teamIds(group.settings).map((team) => ({
    team,
    seats: seats.filter((seat) => seat.team === team).length,
  }));
  return { name: 'lobby', join: group.door === 'open' ? join : null, seats: seats.length, teams };
}

function rules(group: Group): StagePhase {
  return { name: 'rules', rules: shownRules(group), answered: answered(group) };
}

/** Nothing of who answered: the wall asks, as devices do. */
function offered(group: Group, language: LanguageTag, { scenario }: Facts): StagePhase | null {
  const offer = scenario && shownOffer(group, openEar(scenario, language));
  return offer && { name: 'offer', offer };
}

function answered(group: Group): Shown {
  const seats = [...group.seats.values()].filter((seat) => seat.rules !== 'unasked');
  return shownCount(seats.length, group.settings);
}

function inFocus({ focus, teams }: Group): readonly Team[] {
  return focus.kind === 'board' ? teams : teams.filter((team) => team.id === focus.team);
}

function debrief(group: Group, ear: Ear): StagePhase {
  const exploring = group.teams.find((team) => team.whatIf !== null);
  const { parked, parkedShown, words } = group.notebook;
  const { step, picture, item } = group.debrief;
  const replay = shownReplay(group, ear);
  return {
    name: 'debrief',
    at: { step, picture, item },
    script: debriefScript(ear, group.debrief.step),
    clock: shownClockOf(group, null),
    pictures: debriefPictures(group, ear.scenario, ear.language),
    parked: parkedShown ? parked.map(({ text, end }) => ({ text, ...(end && { end }) })) : [],
    ...(picture === 'words' && { words: words.map(({ about, text }) => ({ about, text })) }),
    ...(replay && { replay: replay.panel }),
    whatIf: exploring === undefined ? null : wallPanel(group, exploring, ear),
    ...(picture === 'asked' && { asked: shownIndicators(group, ear) }),
    ...offersOnWall(group, ear),
  };
}
