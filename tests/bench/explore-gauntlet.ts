import { openScenario } from '../../src/scenario/open-scenario.ts';
import { makeGauntlet } from '../support/gauntlet/gauntlet.ts';
import type { Gauntlet } from '../support/gauntlet/gauntlet.ts';
import { doomedIn, idsIn, offeredIn } from '../support/gauntlet/judge.ts';
import { truthOf } from '../support/gauntlet/truth.ts';
import { openStopwatch, playRandomly, walkSaved } from './baseline.ts';
import { rounded } from './rows.ts';

/** Seconds: ten times ours, and within these. */
const patience = { least: 30, most: 150 };

export type GauntletMeasured = {
  readonly bytes: number;
  readonly choices: number;
  readonly doomed: number;
  readonly closed: boolean;
  readonly seconds: number;
  readonly wallSeconds: number;
  readonly states: number;
  readonly steps: number;
  readonly reached: number;
  /** Can be offered, and was not. */
  readonly missed: number;
  /** Was offered, and cannot be. */
  readonly wrong: number;
};

export type BaselineMeasured = {
  readonly closed: boolean;
  readonly seconds: number;
  readonly states: number;
  readonly reached: number;
  readonly random: number;
  readonly randomSeconds: number;
};

/** Opens and walks a made-up story with known truth, and lets plain inkjs try for ten times as long. */
export function benchGauntlet(): { gauntlet: GauntletMeasured; baseline: BaselineMeasured } {
  const made = makeGauntlet(1);
  const gauntlet = measure(made);
  const long = Math.max(patience.least, Math.min(patience.most, gauntlet.seconds * 10));
  const saved = walkSaved(made.ink, long);
  const random = playRandomly(made.ink, Math.max(1, gauntlet.seconds));
  return {
    gauntlet,
    baseline: {
      closed: saved.closed,
      seconds: rounded(saved.seconds),
      states: saved.states,
      reached: saved.reached.size,
      random: random.reached.size,
      randomSeconds: rounded(random.seconds),
    },
  };
}

function measure(made: Gauntlet): GauntletMeasured {
  const { offered: can } = truthOf(made.plot);
  const files = { 'story.ink': made.ink };
  const spent = openStopwatch();
  const began = performance.now();
  const { openWalker, findings } = openScenario({ name: 'story', files, strings: {} });
  if (!openWalker) throw new Error(JSON.stringify(findings));
  const walker = openWalker([]);
  while (walker.advance(1_000) && spent() < patience.most);
  const walked = walker.walked();
  const seconds = spent();
  const wallSeconds = (performance.now() - began) / 1_000;
  const offered = offeredIn(made, walked);
  return {
    bytes: Buffer.byteLength(made.ink),
    choices: idsIn(made).length,
    doomed: doomedIn(made).length,
    closed: walked.closed,
    seconds: rounded(seconds, 2),
    wallSeconds: rounded(wallSeconds, 2),
    states: walked.states.length,
    steps: walked.steps,
    reached: offered.size,
    missed: [...can.keys()].filter((id) => !offered.has(id)).length,
    wrong: [...offered].filter((id) => !can.has(id)).length,
  };
}
