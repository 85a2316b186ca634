// Runs before every npm script, on whatever Node (20 or newer) the machine has:
// installs what the lock file asks for, and a browser where tests need one.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stampFile = join(root, 'node_modules', '.elsewhere-installed');
const purpose = process.argv[2] ?? 'check';

/** Runs a program with its output on standard error, so that `--json` readers see one line only. */
function run(program, args) {
  const windows = process.platform === 'win32';
  return (
    spawnSync(program, args, { cwd: root, stdio: ['ignore', 2, 2], shell: windows }).status === 0
  );
}

function stop(message) {
  process.stderr.write(`\n${message}\n`);
  process.exit(1);
}

function installPackages() {
  const hash = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const [installed, extent] = existsSync(stampFile)
    ? readFileSync(stampFile, 'utf8').trim().split(' ')
    : [];
  // Somebody who develops here keeps the tools, also when they only start a workshop.
  const develops = existsSync(join(root, 'node_modules', 'vitest'));
  const wanted = purpose === 'start' && !develops ? 'to-run' : 'to-develop';
  if (installed === hash && (extent === 'to-develop' || extent === wanted)) return;
  process.stderr.write('Installing what Elsewhere needs (once) …\n');
  const omit = wanted === 'to-run' ? ['--omit=dev'] : [];
  if (!run('npm', ['ci', '--no-audit', '--no-fund', ...omit])) {
    stop(
      'The packages could not be installed. Is this machine online, and is there room on the disk?',
    );
  }
  writeFileSync(stampFile, `${hash} ${wanted}\n`);
}

function checkNode() {
  const bundled = join(
    root,
    'node_modules',
    '.bin',
    process.platform === 'win32' ? 'node.cmd' : 'node',
  );
  if (existsSync(bundled)) return;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return;
  stop(`Elsewhere needs Node 22.18 or newer on this machine; this is ${process.versions.node}.`);
}

/** A Chromium that is on the machine, or null. */
function findBrowser() {
  const named = process.env.ELSEWHERE_CHROMIUM;
  if (named && existsSync(named)) return named;
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const folders = (process.env.PATH ?? '').split(delimiter);
  const paths = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return paths.find((path) => existsSync(path)) ?? null;
}

/** Asks Debian's packages, where the machine has them. */
function installByApt(name) {
  if (!existsSync('/usr/bin/apt-get')) return;
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const [apt, ...before] = [...asRoot, 'apt-get'];
  run(apt, [...before, 'update', '-qq']);
  run(apt, [...before, 'install', '-y', '-qq', '--no-install-recommends', name]);
}

/** What reads PDFs, for the tests of what is printed. */
function installPdfReader() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  if (folders.some((folder) => existsSync(join(folder, 'pdftotext')))) return;
  process.stderr.write('Installing a reader of PDFs for the tests (once) …\n');
  installByApt('poppler-utils');
}

/** The database that many nodes share, for the tests of that. Debian keeps its programs out of the path. */
function installPostgres() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const isThere = () =>
    existsSync('/usr/lib/postgresql') ||
    folders.some((folder) => existsSync(join(folder, 'initdb')));
  if (isThere()) return;
  process.stderr.write('Installing PostgreSQL for the tests of many nodes (once) …\n');
  installByApt('postgresql');
  if (!isThere())
    process.stderr.write(
      'PostgreSQL was not found and could not be installed: the tests of many nodes will fail. Install PostgreSQL 15 or newer.\n',
    );
}

/** The balancer before those nodes, and what gives them hints, for the same tests. */
function installServers() {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/bin'];
  // The tools of Redis bring its server under another name, and start none on this machine.
  const wanted = { haproxy: 'haproxy', 'redis-check-rdb': 'redis-tools' };
  for (const [program, name] of Object.entries(wanted)) {
    const isThere = () => folders.some((folder) => existsSync(join(folder, program)));
    if (isThere()) continue;
    process.stderr.write(`Installing ${name} for the tests of many nodes (once) …\n`);
    installByApt(name);
    if (!isThere())
      process.stderr.write(
        `${name} was not found and could not be installed: some tests of many nodes will fail.\n`,
      );
  }
}

function installBrowser() {
  if (findBrowser()) return;
  process.stderr.write('Installing a Chromium for the browser tests (once) …\n');
  installByApt('chromium');
  if (!findBrowser() && !run('npx', ['playwright', 'install', 'chromium'])) {
    stop(
      'No Chromium was found or could be installed. Install one, or name it in ELSEWHERE_CHROMIUM.',
    );
  }
}

installPackages();
checkNode();
if (purpose === 'test') {
  installBrowser();
  installPdfReader();
  installPostgres();
  installServers();
}
