import type { Beat, Choice, Line } from '../scenario/beat.ts';
import type { Step } from '../scenario/playthrough.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { stopOf } from './way.ts';

/** A decision as the story holds it, whoever may come to it. */
export type StoryStop = {
  readonly stop: string;
  readonly beat: Beat;
  readonly anchors: readonly string[];
  /** The author's questions on the way here from the stop before. */
  readonly questions: readonly string[];
  /** Every choice met here, also those that only some ways open. */
  readonly choices: readonly Choice[];
};

export type StoryStops = {
  /** What is told to everybody before the first decision. */
  readonly opening: readonly Line[];
  /** In the order in which a story comes to them first. */
  readonly decisions: readonly StoryStop[];
};

/** Situations that are followed on from one stop, and beats that are read in all. */
const mostFromOne = 16;
const mostReads = 900;

/** Steps that only go on before a way is given up. */
const farthest = 40;

type Come = {
  readonly steps: readonly Step[];
  readonly beat: Beat;
  readonly passed: readonly Beat[];
};

/** By the minutes of the telling. */
const known = new WeakMap<Scenario, StoryStops[]>();

/** The decisions a story has in its longest telling, which has the most to teach, or in the one named, found by playing on from each in all its choices, within bounds. Found once per scenario and telling. */
export function storyStops(
  scenario: Scenario,
  cut = Math.max(0, ...scenario.pack.minutes),
): StoryStops {
  const tellings = known.get(scenario) ?? [];
  known.set(scenario, tellings);
  return (tellings[cut] ??= search(scenario, cut));
}

function search(scenario: Scenario, cut: number): StoryStops {
  const stops = new Map<string, StoryStop>();
  const followed = new Map<string, Set<string>>();
  const reader = openReader(scenario);
  const first = reader.goOn(setCut(reader.read([]), cut));
  const waiting = [first];
  for (let come = waiting.shift(); come && reader.reads() < mostReads; come = waiting.shift()) {
    const { beat, steps } = come;
    if (beat.decision === null || beat.fault !== null) continue;
    const stop = stopOf(beat);
    stops.set(stop, joined(stops.get(stop), stop, come));
    const seen = followed.get(stop) ?? new Set<string>();
    followed.set(stop, seen);
    const situation = JSON.stringify(beat.variables);
    if (seen.has(situation) || seen.size >= mostFromOne) continue;
    seen.add(situation);
    for (const { step } of beat.choices) waiting.push(reader.goOn([...steps, step]));
  }
  const opening = first.passed.flatMap(({ lines }) => lines).filter(({ role }) => role === null);
  return { opening, decisions: [...stops.values()] };
}

function openReader(scenario: Scenario) {
  let reads = 0;
  const read = (steps: readonly Step[]): Beat => {
    reads += 1;
    return scenario.read({ scenario: scenario.hash, seed: 0, steps });
  };
  return {
    read,
    reads: () => reads,
    /** On to the next decision or ending, over every step that only goes on. */
    goOn: (from: readonly Step[]): Come => {
      let steps = from;
      const passed = [read(steps)];
      for (let gone = 0; gone < farthest; gone += 1) {
        const beat = passed.at(-1);
        const only = beat?.choices[0];
        if (!beat || beat.decision || beat.fault !== null || !only) break;
        steps = [...steps, only.step];
        passed.push(read(steps));
      }
      return { steps, beat: passed.at(-1) ?? read(steps), passed };
    },
  };
}

/** The step that chooses a telling, where the story knows of several. */
export const setCut = ({ variables }: Beat, cut: number): readonly Step[] =>
  cut > 0 && Object.hasOwn(variables, 'cut') ? [{ kind: 'set', name: 'cut', value: cut }] : [];

function joined(before: StoryStop | undefined, stop: string, { beat, passed }: Come): StoryStop {
  const questions = passed.flatMap(({ prompts }) => prompts);
  const fresh = beat.choices.filter(({ id }) => !before?.choices.some((one) => one.id === id));
  return {
    stop,
    beat: before?.beat ?? beat,
    anchors: before?.anchors ?? passed.flatMap(({ anchors }) => anchors),
    questions: [...new Set([...(before?.questions ?? []), ...questions])],
    choices: [...(before?.choices ?? []), ...fresh],
  };
}
