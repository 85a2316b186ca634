// What a thousand sessions cost on one to three nodes, measured, and what a queueing simulation with those figures says of more machines than there are here.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../host/postgres/postgres-under-test.ts';
import { openManySessions } from './load/many-sessions.ts';
import { serverIn } from './load/processor-use.ts';
import { printRows, rounded } from './rows.ts';
import { measuredOnTwoCores } from './scale/measured.ts';
import { simulate, type Machines } from './scale/simulate.ts';

const sessions = 1_000;
const seconds = 5;
/** Commands a second: a thousand workshops in a quiet hour, and all of them voting. */
const rates = [200, 1_000];
const seed = 20_261_201;

/** A device asks for something each half minute: a vote, a sign, a hand. */
const secondsPerCommand = 30;

/** What an operator would set up for so many devices. */
const plans = [
  { devices: 10_000, nodes: 3, databases: 1 },
  { devices: 100_000, nodes: 12, databases: 1 },
  { devices: 1_000_000, nodes: 120, databases: 1 },
  { devices: 1_000_000, nodes: 120, databases: 8 },
];

type Place = Parameters<typeof openManySessions>[0];

async function measure(place: Place, nodes: number) {
  const cores = availableParallelism();
  const many = await openManySessions(place, { nodes, sessions, cores });
  const steady = [];
  for (const rate of rates) steady.push({ rate, ...(await many.run({ seconds, rate })) });
  const full = await many.run({ seconds, rate: 0 });
  await many.close();
  const machines: Machines = {
    ...measuredOnTwoCores.machines,
    nodes,
    shared: cores,
    nodePerCommand: full.node_ms,
    databasePerCommand: full.database_ms,
  };
  const most = simulate(machines, { commandsPerSecond: 20_000, seconds: 3, seed });
  return { nodes, steady, full, simulated_most_per_s: Math.round(most.commandsPerSecond) };
}

/** Each node with a core of its own, and databases of 8 cores whose disks sync in 4 ms. */
function foretell({ devices, nodes, databases }: (typeof plans)[number]) {
  const commandsPerSecond = devices / secondsPerCommand;
  const machines = {
    ...measuredOnTwoCores.machines,
    nodes,
    databases,
    shared: null,
    coresOfDatabase: 8,
  };
  const came = simulate(machines, { commandsPerSecond, seconds: 3, seed });
  const { nodePerCommand, nodePerStatement, databasePerCommand, databasePerStatement } = machines;
  const part = (command: number, statement: number, cores: number): number =>
    rounded((commandsPerSecond * command + came.statementsPerSecond * statement) / 1000 / cores, 2);
  return {
    devices,
    nodes,
    databases,
    commands_per_s: Math.round(commandsPerSecond),
    ack_p50_ms: rounded(came.p50),
    ack_p99_ms: rounded(came.p99),
    statements_per_s: Math.round(came.statementsPerSecond),
    part_of_nodes: part(nodePerCommand, nodePerStatement, nodes),
    part_of_databases: part(
      databasePerCommand,
      databasePerStatement,
      databases * machines.coresOfDatabase,
    ),
  };
}

export async function benchScale(json: boolean): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'elsewhere-scale-'));
  const postgres = await startPostgres();
  try {
    const measured = [];
    const server = serverIn(postgres.folder);
    for (const nodes of [1, 2, 3]) {
      const keys = join(folder, `keys-${nodes}`);
      mkdirSync(keys);
      measured.push(await measure({ database: await postgres.create(), keys, server }, nodes));
    }
    const foretold = plans.map(foretell);
    const load = rounded(loadavg()[0] ?? 0);
    if (json) console.log(JSON.stringify({ sessions, measured, foretold, load }));
    else
      for (const one of [...measured, ...foretold])
        printRows(Object.entries(one).map(([what, figure]) => [what, JSON.stringify(figure)]));
  } finally {
    await postgres.remove();
    rmSync(folder, { recursive: true, force: true });
  }
}
