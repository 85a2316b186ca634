import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawsFrom } from '../../../src/session/decide/chance.ts';
import { doMove } from '../../support/random-walk.ts';
import { summaryOf } from '../../support/summary.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { given } from '../../support/tale.ts';
import { theFord } from '../../support/the-ford.ts';
import { theFordAlone } from '../../support/the-ford-alone.ts';

/**
 * Writes journals of random groups, with what they came to, for a version of the events:
 * `node tests/session/corpus/write.ts v1`. What an earlier version wrote is never written again.
 */
const version = process.argv[2] ?? 'v1';
/** Journals named after what their story brings about. */
const scenarios: Readonly<Record<string, Scenario>> = { private: theFordAlone };
const scenario = scenarios[version] ?? theFord;

for (let seed = 1; seed <= (version === 'v1' ? 8 : 4); seed += 1) {
  const file = join(import.meta.dirname, `${version}-${seed}.ndjson`);
  if (existsSync(file)) continue;
  const { events, group } = live(seed);
  writeFileSync(file, events.map((event) => `${JSON.stringify(event)}\n`).join(''));
  const summary = JSON.stringify(summaryOf(group), null, 1);
  writeFileSync(file.replace('.ndjson', '.summary.json'), `${summary}\n`);
}

function live(seed: number): ReturnType<typeof given> {
  const draw = drawsFrom(seed * 7919);
  const number = (): number => Math.floor(draw() * 1_000_000);
  const turning = seed % 2 === 0 ? 'clock' : 'facilitator';
  const tale = given({ scenario, seats: seed - 1, settings: { teams: 1 + (seed % 3), turning } });
  const walker = { tale, lately: [] };
  tale.facilitator({ kind: 'strike-rule', rule: 'help' });
  if (seed % 2 === 0) tale.facilitator({ kind: 'keep-rule', rule: 'help' });
  for (let moves = 0; moves < 260 && tale.group.phase !== 'end'; moves += 1) {
    doMove(walker, { what: number(), a: number(), b: number() });
  }
  return tale;
}
