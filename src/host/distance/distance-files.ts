import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import { worldOf } from '../../scenario/world/worlds-of-pack.ts';
import type { DistanceFiles } from '../../scenario/distance/measure-distance.ts';

/** What stands at a path, and which of it was asked about. */
export type DistanceRead = {
  readonly files: DistanceFiles;
  /** Findings in other files, such as the pack around one file, are not wanted. */
  readonly isAsked: (file: string) => boolean;
};

const readable = /\.(?:ink|ya?ml|json|po|csv|md|txt|srt|vtt|svg|html)$/i;
const largest = 5_000_000;

/** Reads a pack, a world, a folder or one file, with the world that a story is set in. Rejects where there is nothing. */
export async function readDistanceFiles(path: string): Promise<DistanceRead> {
  const asked = path.replace(/[/\\]+$/, '') || path;
  if ((await stat(asked)).isDirectory()) {
    const own = await readFolder(asked);
    return { files: { ...(await readWorld(asked, own)), ...own }, isAsked: () => true };
  }
  const folder = dirname(asked);
  const text = await readText(asked);
  const around = await readSome(folder, ['pack.yaml', 'world.yaml']);
  const own = { ...around, [asked]: text };
  return {
    files: { ...(await readWorld(folder, own)), ...own },
    isAsked: (file) => file === asked,
  };
}

/** Every file below a folder; of those that are no text, only the name. */
async function readFolder(folder: string): Promise<DistanceFiles> {
  const inside = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = inside
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !/(?:^|[/\\])(?:\.|node_modules[/\\])/.test(file.slice(folder.length)))
    .toSorted();
  const read = files.map(async (file) => [slashed(file), await readText(file)] as const);
  return Object.fromEntries(await Promise.all(read));
}

async function readText(file: string): Promise<string> {
  if (!readable.test(file) || (await stat(file)).size > largest) return '';
  const text = await readFile(file, 'utf8');
  return text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
}

async function readWorld(folder: string, own: DistanceFiles): Promise<DistanceFiles> {
  const named = Object.entries(own).map(([file, text]) => [basename(file), text] as const);
  const world = worldOf(basename(folder), Object.fromEntries(named));
  if (world === null) return {};
  return readSome(join(dirname(folder), basename(world)), ['world.yaml', 'world.ink']);
}

async function readSome(folder: string, names: readonly string[]): Promise<DistanceFiles> {
  const read = names.map(async (name) => {
    const file = join(folder, name);
    const text = await readText(file).catch(() => null);
    return text === null ? [] : [[slashed(file), text] as const];
  });
  return Object.fromEntries((await Promise.all(read)).flat());
}

const slashed = (file: string): string => file.replaceAll(sep, '/');
