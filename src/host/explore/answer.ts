import type { Explored, ExploredCut, ShownStop } from './explored.ts';

type Walk = NonNullable<Explored['walk']>;

const nothing = { total: 0, reached: 0 };
const noWalk: Walk = {
  closed: false,
  states: 0,
  steps: 0,
  seconds: 0,
  choices: nothing,
  knots: nothing,
  meters: {},
  stops: [],
  verdicts: [],
  cuts: [],
};

/** What `explore --json` prints, as one object; the keys stay. */
export function explainExplored(path: string, seed: number, explored: Explored) {
  const { title, findings } = explored;
  const { closed, states, steps, seconds, choices, knots, stops, verdicts, cuts } =
    explored.walk ?? noWalk;
  const only = (kind: ShownStop['kind']) => stops.filter((stop) => stop.kind === kind);
  return {
    path,
    title,
    seed,
    closed,
    states,
    steps,
    seconds: rounded(seconds),
    choices,
    knots,
    endings: only('ending').map(({ name, shortest }) => {
      return { name, shortest, shares: sharesOf(name, cuts) };
    }),
    deadEnds: only('dead-end').map(({ place, shortest }) => ({ place, shortest })),
    faults: only('fault').map(({ name, place, shortest }) => ({ fault: name, place, shortest })),
    findings,
    verdicts: verdicts.map(({ kind, name, verdict, behindFault, file, line, inside }) => {
      return { kind, name, verdict, behindFault, file, line, inside };
    }),
    cuts: cuts.map(explainCut),
  };
}

/** What `check --json` prints of one path. */
export function explainChecked(path: string, explored: Explored) {
  const { isThere, title, findings } = explored;
  const { closed, seconds, choices, knots, stops, cuts } = explored.walk ?? noWalk;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return {
    path,
    title,
    ok: isThere && errors === 0,
    ...(isThere ? {} : { problem: `There is no story at ${path}.` }),
    errors,
    warnings: findings.length - errors,
    findings,
    closed,
    seconds: rounded(seconds),
    choices,
    knots,
    endings: stops.flatMap(({ kind, name }) => (kind === 'ending' ? [name] : [])),
    cuts: cuts.map(({ report, cut, closed: isClosed, unfinished, states, steps, voiceMinutes }) => {
      const told = { decisions: report?.decisions ?? null, minutes: report?.minutes ?? null };
      return { cut, closed: isClosed, unfinished, states, steps, ...told, voiceMinutes };
    }),
  };
}

function explainCut({ report, ...known }: ExploredCut) {
  if (!report) return known;
  const { decisions, minutes, anchors, opening, meters, loops, redLines, firstOptions } = report;
  const told = { decisions, minutes, anchors, opening, meters, loops, redLines, firstOptions };
  return { ...known, ...told, elsewhere: report.elsewhere };
}

/** By the length it is told in; rooms that take every choice with the same odds. */
function sharesOf(name: string, cuts: readonly ExploredCut[]) {
  return cuts.flatMap(({ cut, report }) => {
    const ending = report?.endings.find((one) => one.name === name);
    return ending ? [{ cut, share: ending.share }] : [];
  });
}

const rounded = (number: number): number => Math.round(number * 1_000) / 1_000;
