import { entryOf, stopTitle } from '../../report/saying.ts';
import { shownTotals } from '../../report/small-numbers.ts';
import { wayOf } from '../../report/way.ts';
import type { Beat } from '../../scenario/beat.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { currentBeat } from '../current-beat.ts';
import type { Facts } from '../facts.ts';
import type { Group, Run, Team } from '../group.ts';
import type { TeamId } from '../ids.ts';
import type { ConsoleTeam } from './console-view.ts';
import { isAllTold } from '../showing.ts';
import { participationOf } from './participation.ts';
import { shownWords } from './shown-words.ts';
import { shownCues } from './shown-cues.ts';
import { castName } from './shown-line.ts';
import { teamPanel } from './team-panel.ts';
import type { Ear } from './telling.ts';

/** A team as the facilitator sees it, also before its story has begun. */
export function consoleTeam(of: {
  readonly group: Group;
  readonly team: TeamId;
  readonly facts: Facts;
  readonly ear: Ear | null;
}): ConsoleTeam {
  const { group, facts, ear } = of;
  const seats = [...group.seats.values()].filter((seat) => seat.team === of.team);
  const team = group.teams.find((one) => one.id === of.team);
  return {
    team: of.team,
    seats: seats.length,
    present: seats.filter((seat) => facts.present.has(seat.id)).length,
    ...(team === undefined || ear === null ? notBegun : begun(group, team, ear)),
  };
}

/** A place that every road passes: where a story that must end can be left. */
export function isAtAnchor(group: Group, scenario: Scenario | null): boolean {
  if (scenario === null || group.phase !== 'play') return false;
  return group.teams.every((team) => {
    const beat = currentBeat(group, team, scenario);
    return beat.anchors.length > 0 && isAllTold(team, beat, scenario);
  });
}

type Begun = Omit<ConsoleTeam, 'team' | 'seats' | 'present'>;

const notBegun: Begun = {
  panel: null,
  ahead: [],
  prompts: [],
  cues: null,
  words: [],
  participation: { votes: 0, answers: null },
  earlier: [],
  reasons: [],
  runs: [],
};

function begun(group: Group, team: Team, ear: Ear): Begun {
  const beat = currentBeat(group, team, ear.scenario);
  return {
    panel: teamPanel(group, team, ear),
    ahead: beat.lines.map(({ id, text, speaker }) => ({
      speaker: speaker === null ? null : castName(ear, speaker),
      text: ear.say(id, text),
    })),
    prompts: beat.prompts.map((prompt) => ear.say(prompt, prompt)),
    cues: shownCues(ear, beat),
    words: shownWords(ear, beat),
    participation: participationOf(group, team),
    earlier: team.ballot.earlier.map(({ round, result }) => ({
      round,
      totals: shownTotals(result, group.settings),
    })),
    reasons: reasonsFor(beat, ear),
    runs: team.runs.map((run) => runGone(team, run, ear)),
  };
}

function reasonsFor(beat: Beat, { scenario, say }: Ear): ConsoleTeam['reasons'] {
  return beat.choices.map(({ id }) => {
    const reasons = entryOf(scenario.pack.reasons, id);
    if (reasons === undefined) return null;
    const security = say(`reasons.${id}.security`, reasons.security);
    return { security, civil: say(`reasons.${id}.civil`, reasons.civil) };
  });
}

function runGone(team: Team, run: Run, { scenario, say }: Ear): ConsoleTeam['runs'][number] {
  const decisions = wayOf(scenario, team, run).flatMap((turning) => {
    if (turning.taken === null) return [];
    const chosen = say(turning.taken.id, turning.taken.text);
    return [{ at: turning.at, title: stopTitle(scenario, say, turning), chosen }];
  });
  return { run: run.id, kind: run.kind, decisions };
}
