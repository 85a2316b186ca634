import { runOf, tellingRun } from '../current-beat.ts';
import { firstBallot } from '../empty-group.ts';
import type { Arrival, EventOf } from '../event.ts';
import type { BallotResult, Group, Mark, Run, Team } from '../group.ts';
import type { Release } from '../releases.ts';
import { inTeam } from './in-team.ts';

type RunEvent = EventOf<
  | 'team-started'
  | 'step-taken'
  | 'run-branched'
  | 'what-if-ended'
  | 'inject-released'
  | 'inject-withheld'
>;

export function evolveRuns(group: Group, event: RunEvent): Group {
  switch (event.kind) {
    case 'team-started':
      return { ...group, teams: [...group.teams, started(event)] };
    case 'step-taken':
      return inTeam(group, event.team, (team) => stepped(team, event));
    case 'run-branched':
      return inTeam(group, event.team, (team) => branched(team, event));
    case 'what-if-ended':
      return inTeam(group, event.team, () => ({ whatIf: null, ...atStart }));
    case 'inject-released':
    case 'inject-withheld':
      return inTeam(group, event.team, ({ releases }) => ({ releases: changed(releases, event) }));
    default:
      return event satisfies never;
  }
}

function changed(
  releases: readonly Release[],
  { kind, release }: EventOf<'inject-released' | 'inject-withheld'>,
): readonly Release[] {
  const isOther = (one: Release): boolean =>
    one.inject !== release.inject || one.run !== release.run || one.at !== release.at;
  const others = releases.filter(isOther);
  return kind === 'inject-released' ? [...others, release] : others;
}

const atStart = { line: 0, showing: null, ballot: firstBallot };

function started({ team, seed, run, steps, arrivals }: EventOf<'team-started'>): Team {
  const marks = arrivals.map((arrival) => markOf(arrival, null));
  const told: Run = { id: run, kind: 'told', from: null, steps, marks };
  return { id: team, seed, runs: [told], told: run, whatIf: null, ...atStart, releases: [] };
}

function markOf({ path, meters, ending }: Arrival, ballot: BallotResult | null): Mark {
  return { path, meters, ending, ballot };
}

/** A choice leads to the next beat; a value set from outside leaves the team where it stands. */
function stepped(team: Team, { run, step, arrival }: EventOf<'step-taken'>): Partial<Team> {
  const isChoice = step.kind === 'choice';
  const { result, earlier } = team.ballot;
  const before = isChoice && earlier.length > 0 ? { earlier } : {};
  const mark = { ...markOf(arrival, isChoice ? result : null), ...before };
  const longer = (one: Run): Run => ({
    ...one,
    steps: [...one.steps, step],
    marks: [...one.marks, mark],
  });
  const runs = team.runs.map((one) => (one.id === run ? longer(one) : one));
  return isChoice && run === tellingRun(team).id ? { runs, ...atStart } : { runs };
}

function branched(team: Team, { run, as, from }: EventOf<'run-branched'>): Partial<Team> {
  const parent = runOf(team, from.run);
  const child: Run = {
    id: run,
    kind: as,
    from,
    steps: parent.steps.slice(0, from.at),
    marks: parent.marks.slice(0, from.at + 1),
  };
  if (as === 'what-if') return { runs: [...team.runs, child], whatIf: run, ...atStart };
  const runs = team.runs.map((one) => (one.id === team.told ? asGhost(one) : one));
  return { runs: [...runs, child], told: run, whatIf: null, ...atStart };
}

function asGhost(run: Run): Run {
  return { ...run, kind: 'ghost' };
}
