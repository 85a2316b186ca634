import { join } from 'node:path';
import { readPack } from '../../src/host/packs.ts';
import { openScenario } from '../../src/scenario/open-scenario.ts';
import type { ScenarioFiles } from '../../src/scenario/open-story.ts';
import { findingsOf } from '../../src/scenario/walk/findings/walk-findings.ts';
import { reportOf } from '../../src/scenario/walk/report/walk-report.ts';
import { openStopwatch } from './baseline.ts';
import { rounded } from './rows.ts';

export type RiverMeasured = {
  readonly closed: boolean;
  readonly first: number;
  readonly firstWall: number;
  readonly again: number;
  readonly againWall: number;
  readonly ratio: string;
};

/** All that is said of a story: opened and checked, each length walked to its end, and the findings of the walks. */
export async function benchRiverRoad(): Promise<RiverMeasured> {
  const pack = await readPack(join(import.meta.dirname, '../../stories/the-river-road'));
  const first = timed(() => checkAll(pack));
  const ink = pack.files['the-river-road.ink'] ?? '';
  const changed = {
    ...pack.files,
    'the-river-road.ink': ink.replace('Soon. Yesterday', 'Later. Yesterday'),
  };
  const again = timed(() => checkAll({ ...pack, files: changed }));
  return {
    closed: first.result && again.result,
    first: rounded(first.cpu, 2),
    firstWall: rounded(first.wall, 2),
    again: rounded(again.cpu, 2),
    againWall: rounded(again.wall, 2),
    ratio: `${rounded(again.wall / first.wall, 2)}×`,
  };
}

function checkAll(pack: ScenarioFiles): boolean {
  const { scenario, openWalker, written } = openScenario(pack);
  if (!scenario || !openWalker || !written) return false;
  const reports = scenario.pack.minutes.map((value) => {
    const walker = openWalker([{ name: 'cut', value }]);
    walker.advance(1_000_000);
    return reportOf(walker.walked(), written);
  });
  findingsOf(reports, { pack: scenario.pack, written });
  return reports.every(({ closed }) => closed);
}

function timed<Result>(work: () => Result): {
  readonly cpu: number;
  readonly wall: number;
  readonly result: Result;
} {
  const spent = openStopwatch();
  const began = performance.now();
  const result = work();
  return { result, cpu: spent(), wall: (performance.now() - began) / 1_000 };
}
