import { join } from 'node:path';
import { readPack } from '../../src/host/packs.ts';
import type { Beat } from '../../src/scenario/beat.ts';
import type { Finding } from '../../src/scenario/finding.ts';
import { openScenario } from '../../src/scenario/open-scenario.ts';
import type { Cut } from '../../src/scenario/pack.ts';
import type { Step } from '../../src/scenario/playthrough.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import type { TextEntry } from '../../src/scenario/strings/text-entry.ts';
import { reportOf } from '../../src/scenario/walk/report/walk-report.ts';
import type { WalkReport } from '../../src/scenario/walk/report/walk-report.ts';
import type { Written } from '../../src/scenario/walk/report/written.ts';

export type Story = {
  readonly scenario: Scenario;
  /** Tells what walking a length met, with so many choices at most. */
  readonly walk: (cut: Cut, steps: number) => WalkReport;
  readonly findings: readonly Finding[];
  readonly written: Written;
  readonly texts: readonly TextEntry[];
  /** Everything written in Ink, world included. */
  readonly ink: string;
};

/** One way through a story: the beats met, and the steps between them; `steps[0]` sets the cut. */
export type Telling = {
  readonly cut: Cut;
  readonly beats: readonly Beat[];
  readonly steps: readonly Step[];
};

const stories = join(import.meta.dirname, '../../stories');

/** Opens a story that is played in workshops, as the host does. */
export async function openStory(name: string, retoldIn?: string): Promise<Story> {
  const pack = await readPack(join(stories, name), retoldIn);
  const { scenario, openWalker, written, texts, findings } = openScenario(pack);
  if (!scenario || !openWalker || !written || !texts) throw new Error(JSON.stringify(findings));
  return {
    scenario,
    walk: (value, steps) => {
      const walker = openWalker([{ name: 'cut', value }]);
      walker.advance(steps);
      return reportOf(walker.walked(), written);
    },
    written,
    texts: texts.entries(),
    findings: [...pack.findings, ...findings],
    ink: Object.values(pack.files).join('\n'),
  };
}

/** The beat at which some steps arrive. */
export function beatAt({ scenario }: Story, steps: readonly Step[]): Beat {
  return scenario.read({ scenario: scenario.hash, seed: 1, steps });
}

const lengthOf = (cut: Cut): Step => ({ kind: 'set', name: 'cut', value: cut });

/** Every way through a cut, one after another: only for short ones. */
export function tellAll(story: Story, cut: Cut): readonly Telling[] {
  const tellings: Telling[] = [];
  const tell = (steps: readonly Step[], before: readonly Beat[]): void => {
    const beat = beatAt(story, steps);
    const beats = [...before, beat];
    if (beat.choices.length === 0) tellings.push({ cut, beats, steps });
    for (const { step } of beat.choices) tell([...steps, step], beats);
  };
  tell([lengthOf(cut)], []);
  return tellings;
}

/** Whole numbers from 0 that look like chance and are the same in every run. */
function seededDraw(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** So many ways through a cut, drawn by chance from a seed. */
export function tellSome(story: Story, cut: Cut, count: number): readonly Telling[] {
  const draw = seededDraw(cut);
  return Array.from({ length: count }, () => tellOnce(story, cut, draw));
}

function tellOnce(story: Story, cut: Cut, draw: (below: number) => number): Telling {
  const steps: Step[] = [lengthOf(cut)];
  const beats = [beatAt(story, steps)];
  for (let last = beats[0]; last; last = beats.at(-1)) {
    const choice = last.choices[draw(last.choices.length)];
    if (!choice) break;
    steps.push(choice.step);
    beats.push(beatAt(story, steps));
  }
  return { cut, beats, steps };
}

/** Beats on ways drawn by chance on which everything may be brought in, early, late or never. */
export function tellReleased(story: Story, cut: Cut, count: number): readonly Beat[] {
  const draw = seededDraw(cut + 1);
  return Array.from({ length: count }, () => released(story, cut, draw)).flat();
}

function released(story: Story, cut: Cut, draw: (below: number) => number): readonly Beat[] {
  const { injects } = story.scenario.pack;
  const steps: Step[] = [lengthOf(cut)];
  const left = new Set(Object.keys(injects));
  const beats = [beatAt(story, steps)];
  for (let last = beats[0]; last; last = beats.at(-1)) {
    const choice = last.choices[draw(last.choices.length)];
    if (!choice) break;
    for (const key of last.injects.filter((one) => left.has(one))) {
      if (draw(2) === 0) continue;
      left.delete(key);
      const { sets = '', values } = injects[key] ?? {};
      steps.push({ kind: 'set', name: sets, value: values?.[0] ?? true });
    }
    steps.push(choice.step);
    beats.push(beatAt(story, steps));
  }
  return beats;
}
