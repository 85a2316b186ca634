import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What the built screens are made from; a folder's own time tells of what was deleted in it. */
const sources = ['src', 'src/kit/languages', 'public', 'vite.config.ts', 'package-lock.json'];
const notOnScreens = ['host', 'kit', 'bots'];

function newestBelow(path: string): number {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  const inside = readdirSync(path, { withFileTypes: true })
    .filter((entry) => !(path.endsWith('src') && notOnScreens.includes(entry.name)))
    .filter((entry) => entry.isDirectory() || entry.isFile());
  return inside.reduce(
    (newest, entry) => Math.max(newest, newestBelow(join(path, entry.name))),
    mtimeMs,
  );
}

/** Whether the screens have to be built anew. */
export function isStale(root: string): boolean {
  const stamp = join(root, 'dist', '.built');
  if (!existsSync(stamp)) return true;
  const built = statSync(stamp).mtimeMs;
  return sources.some(
    (path) => existsSync(join(root, path)) && newestBelow(join(root, path)) > built,
  );
}

/** Builds the screens aside and then puts them in place of the earlier ones; what the builder says goes to stderr. */
export async function buildScreens(root: string): Promise<void> {
  const aside = join(root, 'node_modules', `.screens-${process.pid}`);
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const args = [vite, 'build', '--config', join(root, 'vite.config.ts'), '--logLevel', 'error'];
  const child = spawn(process.execPath, [...args, '--outDir', aside], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    // Else what somebody set for a test or a server of theirs makes every page a tenth heavier.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const [status] = (await once(child, 'exit')) as [number | null];
  if (status !== 0) {
    rmSync(aside, { recursive: true, force: true });
    throw new Error('The screens could not be built; what is wrong stands above.');
  }
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  renameSync(aside, join(root, 'dist'));
}

/** Builds what changed. With screens from an earlier build a failure is told, and those are served. */
export async function prepareScreens(root: string, say: (text: string) => void): Promise<void> {
  if (!isStale(root)) return;
  say('Building the screens …');
  try {
    await buildScreens(root);
  } catch (error) {
    if (!existsSync(join(root, 'dist', 'participant'))) throw error;
    say(`The screens could not be built, so the earlier ones are shown: ${String(error)}`);
  }
}
