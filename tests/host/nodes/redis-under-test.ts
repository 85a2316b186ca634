import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { freePort } from './balancer-under-test.ts';
import { findProgram } from './find-program.ts';

export type RedisUnderTest = {
  readonly url: string;
  readonly kill: () => Promise<void>;
};

async function isListening(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  return new Promise((resolve) => {
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
  }).then((is) => {
    socket.destroy();
    return is === true;
  });
}

/** A Redis of the test's own, on the loopback, that keeps nothing. Debian's tools of Redis bring the server under another name. */
export async function startRedis(): Promise<RedisUnderTest> {
  const port = await freePort();
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const child = spawn(findProgram('redis-check-rdb', 'redis-tools'), args, {
    argv0: 'redis-server',
    cwd: tmpdir(),
    stdio: 'ignore',
  });
  const ended = once(child, 'exit');
  while (!(await isListening(port))) {
    if (child.exitCode !== null) throw new Error('Redis did not start.');
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return {
    url: `redis://127.0.0.1:${port}`,
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
