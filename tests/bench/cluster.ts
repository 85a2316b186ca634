// Real nodes over one PostgreSQL: killed and frozen behind HAProxy in a vote of 300 devices, and a thousand small sessions at once.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../host/postgres/postgres-under-test.ts';
import { openManySessions } from './load/many-sessions.ts';
import { stormBehindBalancer, type Place } from './load/storm-behind-balancer.ts';
import { printRows, rounded } from './rows.ts';

const devices = 300;
const sessions = 1_000;
const nodes = 3;
const seconds = 10;
/** Commands a second that are due whatever became of those before. */
const rate = 3_300;
/** Each third time it stands still. */
const [kills, freezes] = [6, 3];

/** At a steady rate; and as many as there is room for, each session's next once its last is answered. */
async function runMany(place: Place) {
  const many = await openManySessions(place, { nodes, sessions, cores: availableParallelism() });
  const steady = await many.run({ seconds, rate });
  const most = await many.run({ seconds, rate: 0 });
  await many.close();
  return { sessions, ...steady, most_per_s: most.commands_per_s };
}

export async function benchCluster(parts: readonly string[], json: boolean): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'elsewhere-cluster-'));
  const postgres = await startPostgres();
  const wants = (part: string): boolean => parts.length === 0 || parts.includes(part);
  const makePlace = async (name: string): Promise<Place> => {
    const own = join(folder, name);
    mkdirSync(own);
    return { folder: own, keys: join(own, 'keys'), database: await postgres.create() };
  };
  try {
    const many = wants('many') ? await runMany(await makePlace('many')) : {};
    const storm = wants('storm')
      ? await stormBehindBalancer(await makePlace('storm'), { devices, kills, freezes })
      : {};
    const told = { nodes, devices, ...storm, ...many, load: rounded(loadavg()[0] ?? 0) };
    if (json) console.log(JSON.stringify(told));
    else printRows(Object.entries(told).map(([what, figure]) => [what, String(figure)]));
  } finally {
    await postgres.remove();
    rmSync(folder, { recursive: true, force: true });
  }
}
