import type { Beat } from '../scenario/beat.ts';
import type { Step } from '../scenario/playthrough.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { BallotResult, Mark, Run, Team } from '../session/group.ts';

/** A stop of the story: a decision or an ending. */
export type Place = {
  /** The same for two runs exactly when they stood at the same decision, or came to the same ending. */
  readonly stop: string;
  /** Its name where the story ends here; null at a decision. */
  readonly ending: string | null;
  readonly beat: Beat;
  /** Anchors on the way here from the stop before. */
  readonly anchors: readonly string[];
};

/** A stop a run came to, and what was done there. */
export type Turning = Place & {
  /** Steps taken before it. */
  readonly at: number;
  /** The author's questions on the way here from the stop before. */
  readonly prompts: readonly string[];
  /** Null at an ending, and at a decision not yet taken. */
  readonly taken: Taken | null;
};

export type Taken = {
  /** Index among the beat's choices; −1 where the story no longer offers what was taken. */
  readonly choice: number;
  readonly id: string;
  readonly text: string;
  readonly ballot: BallotResult | null;
};

const known = new WeakMap<Scenario, WeakMap<Run, readonly Turning[]>>();

/** Every stop of a run in order. The same run is walked once. */
export function wayOf(scenario: Scenario, team: Team, run: Run): readonly Turning[] {
  const runs = known.get(scenario) ?? new WeakMap<Run, readonly Turning[]>();
  known.set(scenario, runs);
  const way = runs.get(run) ?? walk(scenario, team.seed, run);
  runs.set(run, way);
  return way;
}

/** Names a stop: endings by their name, whatever led there. */
export function stopOf(at: Pick<Beat, 'path' | 'ending'>): string {
  return at.ending === null ? at.path : `ending:${at.ending}`;
}

/** How one run of a team went. */
export type Way = { readonly team: Team; readonly run: Run; readonly turnings: readonly Turning[] };

/** Of every team that has begun, the one run that counts. */
export function toldWays(scenario: Scenario, teams: readonly Team[]): readonly Way[] {
  return teams.flatMap((team) => {
    const run = team.runs.find((one) => one.id === team.told);
    return run === undefined ? [] : [{ team, run, turnings: wayOf(scenario, team, run) }];
  });
}

function walk(scenario: Scenario, seed: number, run: Run): readonly Turning[] {
  const turnings: Turning[] = [];
  let anchors = new Set<string>();
  let prompts = new Set<string>();
  for (const [at, mark] of run.marks.entries()) {
    const steps = run.steps.slice(0, at);
    const beat = recorded(scenario.read({ scenario: scenario.hash, seed, steps }), mark);
    beat.anchors.forEach((anchor) => anchors.add(anchor));
    beat.prompts.forEach((prompt) => prompts.add(prompt));
    const step = run.steps[at];
    if (!isStop(beat, run, at)) continue;
    turnings.push({
      stop: stopOf(mark),
      ending: mark.ending,
      at,
      beat,
      anchors: [...anchors],
      prompts: [...prompts],
      taken: step === undefined ? null : takenBy(step, beat, run.marks[at + 1]?.ballot ?? null),
    });
    anchors = new Set();
    prompts = new Set();
  }
  return turnings;
}

/** What was recorded counts; where the story reads otherwise today, nothing of it is told. */
function recorded(beat: Beat, mark: Mark): Beat {
  if (beat.fault === null && beat.path === mark.path && beat.ending === mark.ending) return beat;
  return { ...beat, lines: [], choices: [], decision: null, anchors: [], prompts: [] };
}

function isStop(beat: Beat, run: Run, at: number): boolean {
  const step = run.steps[at];
  if (step === undefined) return run.marks[at]?.ending !== null || beat.decision !== null;
  if (step.kind === 'set') return false;
  return beat.decision !== null || (run.marks[at + 1]?.ballot ?? null) !== null;
}

function takenBy(step: Step, beat: Beat, ballot: BallotResult | null): Taken | null {
  if (step.kind === 'set') return null;
  const choice = beat.choices.findIndex(
    (offered) => offered.step.path === step.path && offered.step.nth === step.nth,
  );
  const id = beat.choices[choice]?.id ?? `${step.path}#${step.nth}`;
  return { choice, id, text: beat.choices[choice]?.text ?? step.text, ballot };
}
