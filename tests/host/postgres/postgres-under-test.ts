import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { openDatabase } from '../../../src/host/postgres/database.ts';

/** A PostgreSQL of the test's own, on the loopback. */
export type PostgresUnderTest = {
  /** An empty place in it, which is to its users a database of its own; gives its address. */
  readonly create: () => Promise<string>;
  /** Where all its files lie. */
  readonly folder: string;
  /** As after a power cut: at once, and nothing is put away. */
  readonly kill: () => Promise<void>;
  readonly start: () => Promise<void>;
  readonly remove: () => Promise<void>;
};

/** Milliseconds that starting and stopping may take on a busy machine. */
export const startsWithin = 120_000;

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

/** The server's own process, which is not the one that runs it as another user; null where none runs. */
function serverIn(folder: string): number | null {
  const file = join(folder, 'postmaster.pid');
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : null;
}

export async function startPostgres(): Promise<PostgresUnderTest> {
  const programs = findPrograms();
  const folder = mkdtempSync(join(tmpdir(), 'elsewhere-postgres-'));
  giveAway(folder);
  initialise(programs, folder);
  const port = await freePort();
  let child = await startServer(programs, folder, port);
  /** At once: it writes nothing more, and its children are gone before it is. */
  const stop = async (): Promise<void> => {
    const server = serverIn(folder);
    if (server !== null) process.kill(server, 'SIGQUIT');
    await ended(child);
  };
  let made = 0;
  const address = `postgres://tester@127.0.0.1:${port}/postgres`;
  return {
    folder,
    create: async () => {
      const name = `test_${(made += 1)}`;
      const database = openDatabase(address);
      await database.ask(`create schema ${name}`);
      await database.close();
      return `${address}?search_path=${name}`;
    },
    kill: stop,
    start: async () => {
      child = await startServer(programs, folder, port);
    },
    remove: async () => {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
