import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram } from './find-program.ts';

/** HAProxy on the loopback, with the configuration that is shipped. */
export type BalancerUnderTest = {
  readonly port: number;
  readonly pid: number;
  /** Of each server that a node stands behind, whether people are sent there, as the balancer says. */
  readonly up: () => Promise<readonly boolean[]>;
  /** Resolves as soon as that many are. */
  readonly untilUp: (count: number) => Promise<void>;
  readonly stop: () => Promise<void>;
};

export const shippedConfiguration = join(
  import.meta.dirname,
  '../../../src/host/deploy/haproxy.cfg',
);

/** A port of the loopback that nobody listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** As shipped but for how many nodes there are, and for a socket to ask it by. */
function configure(nodes: readonly number[], asked: string, isSticky: boolean): string {
  const servers = nodes.map((port, at) => `  server node${at} 127.0.0.1:${port}`);
  const shipped = readFileSync(shippedConfiguration, 'utf8')
    .replace(/( {2}server .*\n)+/, `${servers.join('\n')}\n`)
    .replace(/^global$/m, `global\n  stats socket ${asked} mode 600 level admin`);
  if (isSticky) return shipped;
  return shipped
    .replace(/^ {2}balance .*$/m, '  balance roundrobin')
    .replace(/^ {2}hash-type .*$/m, '');
}

async function say(socket: Socket, text: string): Promise<string> {
  let heard = '';
  socket.on('data', (data) => (heard += String(data)));
  socket.write(`${text}\n`);
  await once(socket, 'close');
  return heard;
}

async function askAt(path: string, text: string): Promise<string> {
  const socket = connect(path);
  await once(socket, 'connect');
  return say(socket, text);
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 25));

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds().catch(() => false))) await pause();
}

/** `isSticky` false leads each connection to the next node. */
export async function startBalancer(
  nodes: readonly number[],
  { isSticky }: { readonly isSticky: boolean },
): Promise<BalancerUnderTest> {
  const folder = mkdtempSync(join(tmpdir(), 'elsewhere-balancer-'));
  const [file, asked] = [join(folder, 'haproxy.cfg'), join(folder, 'asked')];
  writeFileSync(file, configure(nodes, asked, isSticky));
  const port = await freePort();
  const child = spawn(findProgram('haproxy'), ['-db', '-f', file], {
    env: { ...process.env, ELSEWHERE_BIND: `127.0.0.1:${port}` },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (data) => (said += String(data)));
  const ended = once(child, 'exit');
  const up = async (): Promise<readonly boolean[]> => {
    const rows = (await askAt(asked, 'show stat -1 4 -1')).split('\n');
    const names = rows[0]?.replace('# ', '').split(',') ?? [];
    const [name, status] = [names.indexOf('svname'), names.indexOf('status')];
    return rows
      .map((row) => row.split(','))
      .filter((row) => row[name]?.startsWith('node'))
      .map((row) => row[status]?.startsWith('UP') === true);
  };
  const started = until(async () => (await up()).length === nodes.length);
  await Promise.race([
    started,
    ended.then(() => {
      throw new Error(`HAProxy did not start: ${said}`);
    }),
  ]);
  return {
    port,
    pid: child.pid ?? 0,
    up,
    untilUp: (count) => until(async () => (await up()).filter(Boolean).length === count),
    stop: async () => {
      child.kill('SIGKILL');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
