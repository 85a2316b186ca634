import { setImmediate } from 'node:timers/promises';
import { figuresOf } from '../../scenario/figures/figures.ts';
import type { Figures } from '../../scenario/figures/figures.ts';
import { openScenario } from '../../scenario/open-scenario.ts';
import type { Opened } from '../../scenario/open-scenario.ts';
import type { Setting, Walked } from '../../scenario/walk/walked.ts';
import { readPack } from '../packs.ts';

/** Choices that a length is walked for: the longest of ours takes a third of it. By number, so that no clock decides what is counted. */
const mostSteps = 1_000_000;
const slice = 5_000;

export type Measuring = {
  readonly stopped?: AbortSignal;
  /** Called now and then with how many choices were taken. */
  readonly watch?: (steps: number) => void;
};

/** Walks every length of a story and counts it; null where there is no story, or somebody stopped it. */
export async function measurePack(
  folder: string,
  measuring: Measuring = {},
): Promise<Figures | null> {
  const pack = await readPack(folder).catch(() => null);
  if (pack === null) return null;
  const opened = openScenario(pack);
  const walks: Walked[] = [];
  for (const settings of lengthsOf(opened)) {
    const walked = await walk(opened, settings, measuring);
    if (walked === null) return null;
    walks.push(walked);
  }
  return figuresOf(opened, pack, walks);
}

/** As many as its pack names, where the story asks how long it is. */
function lengthsOf({ scenario }: Opened): readonly (readonly Setting[])[] {
  if (!scenario) return [];
  const first = scenario.read({ scenario: scenario.hash, seed: 1, steps: [] });
  if (typeof first.variables['cut'] !== 'number') return [[]];
  return scenario.pack.minutes.map((value) => [{ name: 'cut', value }]);
}

async function walk(
  { openWalker }: Opened,
  settings: readonly Setting[],
  { stopped, watch }: Measuring,
): Promise<Walked | null> {
  const walker = openWalker?.(settings);
  if (!walker) return null;
  for (let steps = 0; steps < mostSteps; steps += slice) {
    if (!walker.advance(slice)) break;
    watch?.(steps + slice);
    await setImmediate();
    if (stopped?.aborted) return null;
  }
  return walker.walked();
}
