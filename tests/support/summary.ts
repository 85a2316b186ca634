import { toldRun } from '../../src/session/current-beat.ts';
import type { Group, Run, Seat, Team } from '../../src/session/group.ts';

/** What a group came to, as plain values that later versions must still get from the same journal. */
export function summaryOf(group: Group): unknown {
  const { id, scenario, settings, seed, phase, door, paused, stopped, keeping, fault, sequence } =
    group;
  return {
    id,
    scenario,
    settings,
    seed,
    phase,
    door,
    paused,
    stopped,
    keeping,
    fault,
    sequence,
    rules: [...group.rules],
    focus: group.focus,
    debrief: group.debrief,
    ...besideTheStory(group),
    clocks: group.clocks.map(({ of, endsAt, left }) => ({ of, endsAt, left })),
    seats: [...group.seats.values()].map(seatLine),
    teams: group.teams.map(teamSummary),
  };
}

/** Only where there is any: groups of before knew nothing of it. */
function besideTheStory({
  notebook,
  messages,
  contests,
  contest,
  captions,
  lanterns,
  gone,
  offers,
}: Group): object {
  return {
    ...(notebook.written > 0 ? { notebook } : {}),
    ...(messages.length > 0 ? { messages } : {}),
    ...(captions.length > 0 ? { captions } : {}),
    ...(contests.length > 0 ? { contests } : {}),
    ...(contest === null ? {} : { contest: { ...contest, cast: [...contest.cast.keys()] } }),
    ...(gone.length > 0
      ? { gone: gone.map(({ team, into }) => ({ into, ...(teamSummary(team) as object) })) }
      : {}),
    ...offersIn(offers),
    ...(lanterns.size > 0 ? { lanterns: [...lanterns] } : {}),
  };
}

function offersIn(offers: Group['offers']): object {
  const { made, received, sentence, open } = offers;
  if (made + received.length === 0 && sentence === null) return {};
  return { offers: { ...offers, open: open && [...open.cast.keys()] } };
}

function seatLine(seat: Seat): string {
  const { id, team, role, people, rules, language, pseudonym, hears } = seat;
  const name = `${pseudonym.colour} ${pseudonym.thing}`;
  const told = hears === undefined ? [] : [hears ? 'heard' : 'not heard'];
  return [id, team, role ?? 'no role', people, rules, language, name, ...told].join(', ');
}

function teamSummary(team: Team): unknown {
  const { id, seed, told, whatIf, line, showing, ballot } = team;
  const { state, round, counted, result } = ballot;
  return {
    id,
    seed,
    told,
    whatIf,
    line,
    ...(showing && { showing }),
    state,
    round,
    counted,
    result,
    cast: [...ballot.cast.keys()],
    runs: team.runs.map(runLine),
    meters: toldRun(team).marks.at(-1)?.meters,
    chosen: toldRun(team).marks.map((mark) => mark.ballot?.chosen ?? null),
  };
}

function runLine({ id, kind, from, marks }: Run): string {
  const way = marks.map(({ path, ending }) => (ending ? `${path}!` : path)).join(' ');
  const branch = from ? ` from ${from.run} at ${from.at}` : '';
  return `${id} ${kind}${branch}: ${way}`;
}
