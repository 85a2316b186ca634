import { expect, test } from 'vitest';
import { measuredOnTwoCores } from '../../bench/scale/measured.ts';
import { simulate } from '../../bench/scale/simulate.ts';

const load = { commandsPerSecond: 3_300, seconds: 3, seed: 7 };

test('[MANY-39] the simulation gives the same for one seed, and what was measured where it was measured', () => {
  const { machines, most } = measuredOnTwoCores;
  const steady = simulate(machines, load);
  expect(simulate(machines, load)).toEqual(steady);
  expect(steady.commandsPerSecond).toBeGreaterThan(3_200);
  expect(steady.p99).toBeLessThan(250);
  // More than there is room for: what comes of it is what was measured as the most.
  const full = simulate(machines, { ...load, commandsPerSecond: 20_000 });
  expect(full.commandsPerSecond / most).toBeGreaterThan(0.85);
  expect(full.commandsPerSecond / most).toBeLessThan(1.15);
});

test('[MANY-39] a queue that never fills waits for the disk alone, and one that is too full for ever longer', () => {
  const { machines } = measuredOnTwoCores;
  const quiet = simulate(machines, { ...load, commandsPerSecond: 20 });
  const { nodePerCommand, nodePerStatement, databasePerCommand, databasePerStatement } = machines;
  const worked = nodePerCommand + nodePerStatement + databasePerCommand + databasePerStatement;
  expect(quiet.p50).toBeCloseTo(worked + machines.sync, 1);
  expect(quiet.statementsPerSecond).toBeCloseTo(quiet.commandsPerSecond, 0);
  const alone = { ...machines, shared: null, coresOfDatabase: 1, nodes: 1 };
  const overload = { ...load, commandsPerSecond: 25_000 };
  const short = simulate(alone, overload);
  const long = simulate(alone, { ...overload, seconds: 6 });
  expect(long.p99 / short.p99).toBeGreaterThan(1.8);
});
