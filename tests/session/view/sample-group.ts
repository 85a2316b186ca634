import { currentBeat, currentTarget, tellingRun } from '../../../src/session/current-beat.ts';
import { emptyGroup } from '../../../src/session/empty-group.ts';
import type { Happened } from '../../../src/session/event.ts';
import { evolve } from '../../../src/session/evolve.ts';
import type { Facts } from '../../../src/session/facts.ts';
import type { BallotResult, Group, PhaseName, Seat, Team } from '../../../src/session/group.ts';
import type { GroupId, RunId, SeatId, TeamId } from '../../../src/session/ids.ts';
import { teamIds } from '../../../src/session/team-ids.ts';
import { sampleScenario } from './sample-scenario.ts';

export const seatId = (number: number): SeatId => `s${number}` as SeatId;
export const runId = (number: number): RunId => `r${number}` as RunId;

export function happen(group: Group, ...happened: readonly Happened[]): Group {
  return happened.reduce((before, what) => evolve(before, { ...what, v: 1, at: 1000 }), group);
}

export function seatWith(number: number, own: Partial<Seat> = {}): Seat {
  return {
    id: seatId(number),
    team: 'gourd',
    role: null,
    language: 'en',
    people: 1,
    rules: 'agreed',
    pseudonym: { thing: `thing-${number}`, colour: 'ochre' },
    ...own,
  };
}

export function groupWith(teams: number, seats: readonly Seat[]): Group {
  return happen(
    emptyGroup('g' as GroupId),
    { kind: 'group-opened', group: 'g' as GroupId, seed: 7 },
    { kind: 'scenario-pinned', name: 'paper', hash: 'paper' },
    { kind: 'settings-changed', settings: { teams } },
    ...seats.map((seat) => ({ kind: 'seat-joined', seat }) as const),
  );
}

export function inPhase(group: Group, phase: PhaseName): Group {
  return happen(group, { kind: 'phase-entered', phase });
}

/** Every team at the first decision. */
export function playing(group: Group): Group {
  const { path, meters, ending } = sampleScenario.read({ scenario: 'paper', seed: 0, steps: [] });
  const begun = teamIds(group.settings).map(
    (team, seed) =>
      ({
        kind: 'team-started',
        team,
        seed,
        run: runId(1),
        steps: [],
        arrivals: [{ path, meters, ending }],
      }) as const,
  );
  return happen(inPhase(group, 'play'), ...begun);
}

export function teamIn(group: Group, id: TeamId): Team {
  const team = group.teams.find((one) => one.id === id);
  if (team === undefined) throw new Error(`No team ${id}.`);
  return team;
}

export const lastLine = (group: Group, id: TeamId): number =>
  currentBeat(group, teamIn(group, id), sampleScenario).lines.length - 1;

export function turnedTo(group: Group, team: TeamId, line: number): Group {
  return happen(group, { kind: 'line-turned', team, line });
}

/** All lines shown and the vote open. */
export function voting(group: Group, id: TeamId): Group {
  const target = currentTarget(teamIn(group, id));
  return happen(turnedTo(group, id, lastLine(group, id)), { kind: 'vote-opened', target });
}

export function cast(group: Group, seat: SeatId, choice: number): Group {
  const team = group.seats.get(seat)?.team ?? 'gourd';
  const target = currentTarget(teamIn(group, team));
  return happen(group, { kind: 'vote-cast', target, seat, sealed: `sealed/${seat}/${choice}` });
}

export const noAnswers: BallotResult = {
  totals: [0, 0, 0],
  seats: 0,
  handsCounted: 0,
  chosen: 0,
  how: 'facilitator',
};

export function settled(group: Group, id: TeamId, result: Partial<BallotResult>): Group {
  const target = currentTarget(teamIn(group, id));
  return happen(group, { kind: 'decision-closed', target, result: { ...noAnswers, ...result } });
}

/** One more step of the run that is on the stage, with the decision it takes. */
export function stepped(group: Group, id: TeamId, taken: number | Partial<BallotResult>): Group {
  const team = teamIn(group, id);
  const result = typeof taken === 'number' ? { chosen: taken } : taken;
  const choice = result.chosen ?? 0;
  const before = currentBeat(group, team, sampleScenario);
  const step = before.choices[choice]?.step;
  if (step === undefined) throw new Error(`No choice ${choice} at ${before.path}.`);
  const run = tellingRun(team);
  const after = sampleScenario.read({
    scenario: 'paper',
    seed: team.seed,
    steps: [...run.steps, step],
  });
  const { path, meters, ending } = after;
  const closed = before.decision === null ? group : settled(group, id, result);
  return happen(closed, {
    kind: 'step-taken',
    team: id,
    run: run.id,
    step,
    arrival: { path, meters, ending },
  });
}

export function walked(group: Group, id: TeamId, choices: readonly number[]): Group {
  return choices.reduce((at, choice) => stepped(at, id, choice), group);
}

export function rewound(group: Group, id: TeamId, to: number): Group {
  const team = teamIn(group, id);
  const run = runId(team.runs.length + 1);
  return happen(group, {
    kind: 'run-branched',
    team: id,
    run,
    as: 'told',
    from: { run: team.told, at: to },
  });
}

export function exploring(group: Group, id: TeamId, at: number): Group {
  const team = teamIn(group, id);
  const run = runId(team.runs.length + 1);
  return happen(group, {
    kind: 'run-branched',
    team: id,
    run,
    as: 'what-if',
    from: { run: team.told, at },
  });
}

/** Opens what `cast` sealed. */
export const facts: Facts = {
  now: 1000,
  chance: 0,
  present: new Set(),
  scenario: sampleScenario,
  seals: {
    seal: () => '',
    open: (_decision, sealed) => Number(sealed.split('/')[2]),
  },
  sides: new Map(),
  join: {
    url: 'http://10.0.0.2/',
    code: ['gourd', 'kite', 'lamp', 'boat'],
    network: { name: 'Trainer 12', qr: 'WIFI:S:Trainer 12;T:WPA;P:river road;;' },
  },
  trouble: null,
};
