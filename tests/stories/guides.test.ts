import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { readPack } from '../../src/host/packs.ts';
import { planFor } from '../../src/host/print/plan-for.ts';
import { openScenario } from '../../src/scenario/open-scenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';

const stories = join(import.meta.dirname, '../../stories');
const guides = readdirSync(stories, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /guide(?:\.\w+)?\.md$/.test(file),
);

type Row = readonly [block: number, cut: number, parts: readonly number[]];

/** The rows of the plan: the minutes of the block, its telling, and the minutes of its parts. */
function rowsIn(guide: string): readonly Row[] {
  const rows = [...guide.matchAll(/^\| (35|60|90) [^|]+\| ([^|]+) \|(.+)\|$/gm)];
  return rows.map(([, block, cut, parts = '']) => [
    Number(block),
    Number(cut),
    [...parts.matchAll(/\d+/g)].map(Number),
  ]);
}

/** What is printed beside it: arriving, terms and rules are one part in a guide. */
function planned(scenario: Scenario, block: number): Row {
  const { cut, stops } = planFor(scenario, null, block);
  const minutes = stops.map((stop) => stop.minutes);
  const [lobby = 0, terms = 0, rules = 0, ...others] = minutes;
  return [block, cut, [lobby + terms + rules, ...others]];
}

const scenarios = new Map<string, Scenario>();

async function scenarioOf(file: string): Promise<Scenario> {
  const folder = join(stories, dirname(file));
  const known = scenarios.get(folder) ?? openScenario(await readPack(folder)).scenario;
  if (!known) throw new Error(folder);
  scenarios.set(folder, known);
  return known;
}

test.each(guides)('[STORY-43] %s plans 35, 60 and 90 minutes as its print does', async (file) => {
  const scenario = await scenarioOf(file);
  const rows = rowsIn(readFileSync(join(stories, file), 'utf8'));
  expect(rows).toEqual([35, 60, 90].map((block) => planned(scenario, block)));
});
