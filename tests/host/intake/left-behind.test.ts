import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { existsSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { permissions } from '../../../src/host/intake/open-judging.ts';
import { until } from '../house.ts';
import { makePlace } from '../place.ts';

const judging = join(import.meta.dirname, '../../../src/host/intake/open-judging.ts');

/** A host that says which process judges for it, and gives that one a story it is busy with for minutes. */
const program = `
  import children from 'node:child_process';
  import { syncBuiltinESMExports } from 'node:module';
  const { fork } = children;
  children.fork = (...asked) => {
    const child = fork(...asked);
    const send = child.send.bind(child);
    child.send = (files) => send(files, () => console.log(child.pid));
    return child;
  };
  syncBuiltinESMExports();
  const { openJudging } = await import(${JSON.stringify(judging)});
  const { judge } = openJudging({ milliseconds: 3_000, megabytes: 2_000 });
  const names = Array.from({ length: 100_000 }, (_, at) => '~ temp a' + at + ' = 1');
  const files = { 'road.ink': ['-> a', '== a ==', ...names, '-> END', ''].join('\\n') };
  await judge({ name: 'road', files, strings: {} });
`;

function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

test('[PACKED-7] a process that judges is not left behind where its host is killed, however busy it is', async () => {
  const args = ['--input-type=module', '--eval', program];
  const host = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const said = createInterface({ input: host.stdout })[Symbol.asyncIterator]();
  // Said once the story has gone over, which is heard before anything else.
  const pid = Number((await said.next()).value);
  onTestFinished(() => {
    host.kill('SIGKILL');
    if (isThere(pid)) process.kill(pid, 'SIGKILL');
  });
  expect(isThere(pid)).toBe(true);
  host.kill('SIGKILL');
  await once(host, 'exit');
  await until(() => !isThere(pid));
}, 60_000);

test.each([
  ['write a file', (file: string) => `require('node:fs').writeFileSync(${file}, 'x')`],
  ['read one outside', () => `require('node:fs').readdirSync('/')`],
  ['start a process', () => `require('node:child_process').spawnSync(process.execPath)`],
  ['start a thread', () => `new (require('node:worker_threads').Worker)('', { eval: true })`],
])('[PACKED-7] a process that judges may not %s', (...[, code]) => {
  const file = join(makePlace(), 'written');
  const args = [...permissions, '--eval', code(JSON.stringify(file))];
  const tried = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(tried.stderr).toContain('ERR_ACCESS_DENIED');
  expect([tried.status, existsSync(file)]).toEqual([1, false]);
});
