// Tablets behind a network that fails in six ways: how soon each has its answer once it is mended.
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFaultProxy } from '../faults/fault-proxy.ts';
import { openSeatLink } from '../faults/seat-link.ts';
import { faults, voteThrough } from '../faults/vote-through.ts';
import { parseCode } from '../../src/wire/parse-frame.ts';
import { beginStory, openConsole, toVote } from './load/console.ts';
import { makeGroups, startElsewhere } from './load/open-elsewhere.ts';
import { printRows, rounded } from './rows.ts';

const seats = 30;

async function voteThroughAll(data: string): Promise<Readonly<Record<string, number>>> {
  const { reached, secret, server } = await startElsewhere(data);
  const [group] = await makeGroups(reached.port, secret, 1);
  const code = parseCode(group?.code);
  if (!group || !code) throw new Error('There is no group.');
  const proxy = await openFaultProxy(reached.port);
  const links = Array.from({ length: seats }, () => openSeatLink(proxy.port, code));
  const console = await openConsole(reached, group.token);
  await console.until(() => console.scene().seats.length === seats);
  await beginStory(console);
  const target = await toVote(console);
  if (!target) throw new Error('There is no vote.');
  const late: Record<string, number> = {};
  for (const [index, fault] of faults.entries()) {
    const { answers, waited } = await voteThrough(fault, links, {
      proxy,
      target,
      choice: index % 2,
    });
    if (answers.some((answer) => answer !== 'done')) throw new Error('An answer was refused.');
    late[fault.name] = Math.round(waited[Math.floor(seats * 0.95)] ?? 0);
  }
  for (const link of links) link.close();
  proxy.close();
  await server.stop('SIGKILL');
  return late;
}

export async function benchNetwork(json: boolean): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'elsewhere-network-'));
  try {
    const late = await voteThroughAll(folder);
    const load = rounded(loadavg()[0] ?? 0);
    if (json) console.log(JSON.stringify({ seats, back_p95_ms: late, load }));
    else printRows(Object.entries(late).map(([what, ms]) => [`${what}, p95`, `${ms} ms`]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
