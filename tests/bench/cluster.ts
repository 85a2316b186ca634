// Real nodes over one PostgreSQL behind HAProxy: killed and frozen in a vote of 300 devices and with a thousand small sessions, all at once.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../host/postgres/postgres-under-test.ts';
import type { Place } from './load/loaded-nodes.ts';
import { serverIn } from './load/processor-use.ts';
import { stormBehindBalancer, type Asked } from './load/storm-behind-balancer.ts';
import { printRows, rounded } from './rows.ts';

const sizes = { nodes: 3, devices: 300, socketed: 300, led: 700 };
const rates = { socketed: 150, led: 3_150 };

/** As shipped, and with each connection led to the next node. */
const runs = {
  sticky: { ...sizes, rates, isSticky: true, kills: 4, freezes: 2, seconds: 10 },
  turns: { ...sizes, rates, isSticky: false, kills: 1, freezes: 1, seconds: 5 },
} as const satisfies Record<string, Asked>;

type Came = Awaited<ReturnType<typeof stormBehindBalancer>>;

/** What the bars are set for: nothing of either run lost or doubled, and the times of the shipped balancer. */
function sumUp(came: Partial<Record<keyof typeof runs, Came>>) {
  const all = Object.values(came);
  const sum = (what: 'lost' | 'doubled' | 'missing'): number =>
    all.reduce((total, one) => total + one[what], 0);
  const { kill_p99_ms, freeze_ms, commands_per_s, ack_p99_ms } = came.sticky ?? came.turns ?? {};
  const times = { kill_p99_ms, freeze_ms, commands_per_s, ack_p99_ms };
  return { lost: sum('lost'), doubled: sum('doubled'), ...times, missing: sum('missing') };
}

export async function benchCluster(parts: readonly string[], json: boolean): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'elsewhere-cluster-'));
  const postgres = await startPostgres();
  const came: Partial<Record<keyof typeof runs, Came>> = {};
  try {
    for (const name of ['sticky', 'turns'] as const) {
      if (parts.length > 0 && !parts.includes(name)) continue;
      const own = join(folder, name);
      mkdirSync(own);
      const place: Place = {
        folder: own,
        keys: join(own, 'keys'),
        database: await postgres.create(),
        server: serverIn(postgres.folder),
      };
      came[name] = await stormBehindBalancer(place, runs[name]);
    }
    const told = { ...sumUp(came), ...sizes, ...came, load: rounded(loadavg()[0] ?? 0) };
    if (json) console.log(JSON.stringify(told));
    else printRows(Object.entries(told).map(([what, figure]) => [what, JSON.stringify(figure)]));
  } finally {
    await postgres.remove();
    rmSync(folder, { recursive: true, force: true });
  }
}
