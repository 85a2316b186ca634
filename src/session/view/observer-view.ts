import type { LanguageTag } from '../../scenario/language.ts';
import { quietMap } from './quiet-map.ts';
import type { Facts } from '../facts.ts';
import type { Group, PhaseName } from '../group.ts';
import type { TeamId } from '../ids.ts';
import type { Moment } from '../notebook.ts';
import { teamIds } from '../team-ids.ts';
import { openEar } from './ear.ts';
import { shownContest, type ShownContest } from './shown-contest.ts';
import { tellingOf, type ShownLine, type Telling } from './telling.ts';
import { toldIn, type ToldIn } from './told-in.ts';

/** A team as somebody in the room could see and hear it. */
export type ObservedTeam = {
  readonly team: TeamId;
  readonly place: string | null;
  readonly lines: readonly ShownLine[];
  readonly choices: Telling['choices'];
  readonly state: Telling['state'];
};

/** What an observer sees: the story as the room hears it, and the moments marked so far. No vote, no count, no secret. */
export type ObserverScene = ToldIn & {
  readonly title: string | null;
  readonly language: LanguageTag;
  readonly phase: PhaseName;
  readonly paused: Group['paused'];
  readonly stopped: boolean;
  /** The quiet map that is over everything; null while none is. */
  readonly map: string | null;
  /** All teams there are, whether or not their story has begun. */
  readonly teamIds: readonly TeamId[];
  readonly observed: readonly ObservedTeam[];
  /** The round in hand as the whole room sees it; null while no contest is held. */
  readonly contest: ShownContest | null;
  readonly moments: readonly Moment[];
};

export function observerScene(group: Group, language: LanguageTag, facts: Facts): ObserverScene {
  const { scenario } = facts;
  const ear = group.stopped || scenario === null ? null : openEar(scenario, language);
  const isTold = ear !== null && group.phase === 'play';
  return {
    title: ear === null ? null : ear.say('title', ear.scenario.pack.title),
    language,
    ...(ear === null ? {} : toldIn(ear.scenario, language)),
    phase: group.phase,
    paused: group.paused,
    stopped: group.stopped && !group.safety.curtain,
    map: group.safety.curtain ? quietMap(scenario) : null,
    teamIds: teamIds(group.settings),
    observed: isTold ? group.teams.map((team) => seen(tellingOf(group, team, ear))) : [],
    contest: shownContest(group, ear),
    moments: group.stopped ? [] : group.notebook.moments,
  };
}

function seen({ target, place, lines, choices, state }: Telling): ObservedTeam {
  return { team: target.team, place, lines, choices, state };
}
