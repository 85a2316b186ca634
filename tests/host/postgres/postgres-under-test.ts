import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { openDatabase } from '../../../src/host/postgres/database.ts';

/** A PostgreSQL of the test's own, on the loopback. */
export type PostgresUnderTest = {
  /** An empty database; gives its address. */
  readonly create: () => Promise<string>;
  /** Where all its files lie. */
  readonly folder: string;
  /** As after a power cut: at once, and nothing is put away. */
  readonly kill: () => Promise<void>;
  readonly start: () => Promise<void>;
  readonly remove: () => Promise<void>;
};

const debian = '/usr/lib/postgresql';

function findPrograms(): string {
  const versions = existsSync(debian) ? readdirSync(debian).toSorted((a, b) => +b - +a) : [];
  const folders = [
    ...versions.map((version) => join(debian, version, 'bin')),
    ...(process.env['PATH'] ?? '').split(delimiter),
  ];
  const found = folders.find((folder) => existsSync(join(folder, 'initdb')));
  if (found) return found;
  throw new Error(
    'There is no PostgreSQL on this machine. Install one (apt-get install postgresql).',
  );
}

/** PostgreSQL refuses to run as root, so that user of Debian's package runs it then. */
const isRoot = process.getuid?.() === 0;
const as = (program: string, args: readonly string[]): [string, string[]] =>
  isRoot ? ['runuser', ['-u', 'postgres', '--', program, ...args]] : [program, [...args]];

function giveAway(folder: string): void {
  if (!isRoot) return;
  const id = (flag: string): number =>
    Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout);
  chownSync(folder, id('-u'), id('-g'));
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function initialise(programs: string, folder: string): void {
  const args = [
    '-D',
    folder,
    '-A',
    'trust',
    '-U',
    'tester',
    '-E',
    'UTF8',
    '--no-sync',
    '--locale=C',
  ];
  const [program, all] = as(join(programs, 'initdb'), args);
  const { status, stderr } = spawnSync(program, all, { encoding: 'utf8', cwd: '/' });
  if (status !== 0) throw new Error(`initdb failed: ${stderr}`);
}

const isReady = (text: string): boolean => text.includes('ready to accept connections');

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => child.once('exit', () => resolve()));
}

async function startServer(programs: string, folder: string, port: number): Promise<ChildProcess> {
  const settings = { listen_addresses: '127.0.0.1', port, unix_socket_directories: '' };
  const more = { max_connections: 60, shared_buffers: '32MB', log_min_messages: 'log' };
  const args = Object.entries({ ...settings, ...more }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
  const [program, all] = as(join(programs, 'postgres'), ['-D', folder, ...args]);
  const child = spawn(program, all, { cwd: '/', stdio: ['ignore', 'ignore', 'pipe'] });
  await new Promise<void>((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (text: Buffer) => {
      said += String(text);
      if (isReady(said)) resolve();
    });
    child.once('exit', () => reject(new Error(`PostgreSQL did not start: ${said}`)));
  });
  return child;
}

/** The server's own process, which is not the one that runs it as another user. */
function serverIn(folder: string): number {
  const { stdout } = spawnSync('head', ['-1', join(folder, 'postmaster.pid')], {
    encoding: 'utf8',
  });
  return Number(stdout);
}

export async function startPostgres(): Promise<PostgresUnderTest> {
  const programs = findPrograms();
  const folder = mkdtempSync(join(tmpdir(), 'elsewhere-postgres-'));
  giveAway(folder);
  initialise(programs, folder);
  const port = await freePort();
  let child = await startServer(programs, folder, port);
  const stop = async (signal: NodeJS.Signals): Promise<void> => {
    const server = serverIn(folder);
    if (server > 0 && statSync(folder).isDirectory()) process.kill(server, signal);
    await ended(child);
  };
  let made = 0;
  const address = (name: string): string => `postgres://tester@127.0.0.1:${port}/${name}`;
  return {
    folder,
    create: async () => {
      const name = `test_${(made += 1)}`;
      const database = openDatabase(address('postgres'));
      await database.ask(`create database ${name}`);
      await database.close();
      return address(name);
    },
    // Its children end by themselves once it is gone; what they had not synced is lost.
    kill: () => stop('SIGKILL'),
    start: async () => {
      child = await startServer(programs, folder, port);
    },
    remove: async () => {
      await stop('SIGQUIT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
