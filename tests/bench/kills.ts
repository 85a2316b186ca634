// The real host is killed at random instants of a vote of 300 devices, again and again, over one journal.
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { beginStory, openConsole, toVote } from './load/console.ts';
import { readAnswers } from './load/kept-answers.ts';
import { makeGroups, startElsewhere } from './load/open-elsewhere.ts';
import { openVoters } from './load/voters.ts';
import { middle } from './load/rounds.ts';
import { printRows, rounded } from './rows.ts';

const devices = 300;
/** Milliseconds of a storm, at most. */
const longest = 700;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function killAgain(data: string, kills: number) {
  let host = await startElsewhere(data);
  const [group] = await makeGroups(host.reached.port, host.secret, 1);
  if (!group) throw new Error('There is no group.');
  const voters = openVoters(devices, group.code.split('-'));
  await voters.come(host.reached);
  let console = await openConsole(host.reached, group.token);
  await beginStory(console);
  const target = await toVote(console);
  if (!target) throw new Error('There is no vote.');
  const back: number[] = [];
  for (let kill = 0; kill < kills; kill += 1) {
    voters.storm(target);
    await pause(Math.random() * longest);
    await host.server.stop('SIGKILL');
    const start = performance.now();
    host = await startElsewhere(data);
    console = await openConsole(host.reached, group.token);
    if (console.scene().paused !== 'restart') throw new Error('Time went on.');
    await voters.come(host.reached);
    back.push(performance.now() - start);
    await console.do({ kind: 'resume' });
  }
  await voters.rest(target);
  await host.server.stop('SIGKILL');
  const { kept, keys, doubled } = await readAnswers(data);
  const lost = voters.done().filter((id) => !keys.has(id)).length;
  const acknowledged = voters.acknowledged();
  return {
    kills,
    devices,
    acknowledged,
    kept,
    lost,
    doubled,
    wrong: voters.wrong(),
    again: voters.again(),
    back_ms: Math.round(middle(back)),
  };
}

export async function benchKills(kills: number, json: boolean): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'elsewhere-kills-'));
  try {
    const told = { ...(await killAgain(folder, kills)), load: rounded(loadavg()[0] ?? 0) };
    if (json) console.log(JSON.stringify(told));
    else printRows(Object.entries(told).map(([what, figure]) => [what, String(figure)]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
