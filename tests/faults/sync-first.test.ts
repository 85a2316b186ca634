import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, onTestFinished, test } from 'vitest';
import { call, startProcess, stopAll } from './host-under-test.ts';
import { ask, leadToVote } from './lead-to-vote.ts';

afterEach(stopAll);

const votes = 40;
/** Where nothing can look at another process's calls to the system, there is nothing to be shown. */
const canTrace = spawnSync('strace', ['-o', '/dev/null', 'true']).status === 0;

/** A word that the host said to a device, as it left: an acknowledgement is padded and sealed to this many bytes, with its head. */
const wordLength = 532;

/** Signs of life are as long, need no sync, and come only after a silence of this many seconds. */
const silence = 1.4;

/** Writes down what the process asks of the system; gives how to stop. */
async function trace(pid: number, file: string): Promise<() => Promise<void>> {
  const calls = 'trace=fsync,fdatasync,write,writev';
  const tracer = spawn('strace', ['-ttt', '-e', calls, '-o', file, '-p', String(pid)], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  await once(tracer.stderr, 'data');
  return async () => {
    tracer.kill('SIGINT');
    await once(tracer, 'exit');
  };
}

type Call = { readonly kind: 'sync' | 'word'; readonly at: number };

/** Syncs, and words to devices that are no signs of life, in the order in which the host asked for them. */
function readCalls(file: string): readonly Call[] {
  const calls = readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line): readonly Call[] => {
      const at = Number.parseFloat(line);
      if (/ f(data)?sync\(\d+\)\s+= 0/.test(line)) return [{ kind: 'sync', at }];
      return line.endsWith(`= ${wordLength}`) ? [{ kind: 'word', at }] : [];
    });
  return calls.filter(({ kind, at }, index) => {
    const before = calls[index - 1];
    return kind === 'sync' || before?.kind !== 'word' || at - before.at < silence;
  });
}

test('[DUR-3] a sync stands before each acknowledgement', async (context) => {
  context.skip(!canTrace);
  const data = mkdtempSync(join(tmpdir(), 'elsewhere-sync-'));
  onTestFinished(() => rmSync(data, { recursive: true, force: true }));
  const host = await startProcess(data);
  const console = await call(host.port, { token: host.facilitator });
  const device = await call(host.port, { code: host.code });
  const target = await leadToVote(host, console);
  console.close();
  const file = join(data, 'trace');
  const stop = await trace(host.pid, file);
  for (let vote = 0; vote < votes; vote += 1)
    expect(await ask(device, { kind: 'cast-vote', target, choice: vote % 2 })).toBe('done');
  await stop();
  const kinds = readCalls(file).map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind === 'word').length).toBeGreaterThanOrEqual(votes);
  expect(kinds[0]).toBe('sync');
  const unsynced = kinds.filter((kind, index) => kind === 'word' && kinds[index - 1] === 'word');
  expect(unsynced).toEqual([]);
}, 120_000);
