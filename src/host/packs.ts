import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import type { Finding } from '../scenario/finding.ts';
import { retoldWorlds, worldOf } from '../scenario/world/worlds-of-pack.ts';
import type { ScenarioFiles } from '../scenario/open-story.ts';
import type { Sources } from '../scenario/scenario.ts';
import { readTables, withWorldTables } from './translations/read-tables.ts';

/** What a pack's folder holds, and what in it could not be read. */
export type PackRead = ScenarioFiles & { readonly findings: readonly Finding[] };

const isInk = (file: string): boolean => file.endsWith('.ink');
const isSource = (file: string): boolean =>
  isInk(file) || file === 'pack.yaml' || file === 'world.yaml';
/** Tables as text too, so that a finding can say on which line it is. */
const isOwn = (file: string): boolean => isSource(file) || /^strings\/[^/]+\.json$/.test(file);

const assets = join(import.meta.dirname, '..', '..', 'assets');

/** Pictures and sounds that come with the program, as paths such as `art/choices/ask.svg`. */
async function readMedia(): Promise<readonly string[]> {
  const files = await readdir(assets, { recursive: true, encoding: 'utf8' });
  return files
    .map((file) => file.replaceAll(sep, '/'))
    .filter((file) => /^(art|sounds)\/.*\.\w+$/.test(file))
    .toSorted();
}

/**
 * Reads a pack's folder, or an Ink file alone, with its world or the one it is to be told in. Rejects where there is
 * nothing to read.
 */
export async function readPack(folder: string, retoldIn?: string): Promise<PackRead> {
  const path = resolve(folder);
  const alone = path.endsWith('.ink') && (await stat(path)).isFile();
  const home = alone ? dirname(path) : path;
  const name = alone ? basename(path, '.ink') : basename(path);
  const own = alone ? await readIncluded(home, basename(path)) : await readSources(home, isOwn);
  const world = retoldIn ?? worldOf(name, own);
  const { brought, tables } = await readWorld(dirname(alone ? home : path), world);
  const { findings, strings, ...beside } = alone ? nothingBeside : await readBeside(home);
  return {
    name,
    files: { ...brought, ...own },
    strings: withWorldTables(strings, tables, retoldIn !== undefined),
    ...beside,
    ...(retoldIn === undefined ? {} : { world: retoldIn }),
    findings: [...findings, ...missingWorld(world, brought)],
  };
}

/** A world's files, and what its names are in other languages. */
async function readWorld(beside: string, world: string | null) {
  if (world === null) return { brought: {}, tables: {} };
  const folder = join(beside, basename(world));
  const brought = await readWorldSources(folder);
  return { brought, tables: (await readTables(folder)).strings };
}

const nothingBeside = { strings: {}, findings: [] };

/** What an Ink file alone has no use for. */
const readBeside = async (home: string) => ({
  ...(await readTables(home)),
  media: await readMedia(),
  voices: await readVoices(home),
});

/** By language: the names of the recordings in `voice/LANGUAGE`, without their endings. */
async function readVoices(home: string): Promise<Readonly<Record<string, readonly string[]>>> {
  const folder = join(home, 'voice');
  const languages = await readdir(folder).catch(() => []);
  const read = languages.map(async (language) => {
    const files = await readdir(join(folder, language)).catch(() => []);
    const recordings = files.filter((file) => file.endsWith('.mp3'));
    return [language, recordings.map((file) => basename(file, '.mp3'))] as const;
  });
  return Object.fromEntries(await Promise.all(read));
}

/** A pack that can be chosen; one that is told in another world too is there once for each. */
export type ListedPack = {
  readonly name: string;
  readonly folder: string;
  readonly retoldIn?: string;
};

/** The packs in a folder of stories, by name; worlds are not among them. */
export async function listPacks(storiesFolder: string): Promise<readonly ListedPack[]> {
  const inside = await readdir(storiesFolder, { withFileTypes: true });
  const packs = await Promise.all(
    inside
      .filter((entry) => entry.isDirectory())
      .map(async ({ name }) => {
        const folder = join(storiesFolder, name);
        const files = await readdir(folder);
        if (!files.includes('pack.yaml'))
          return files.includes(`${name}.ink`) ? [{ name, folder }] : [];
        const retold = retoldWorlds(await readFile(join(folder, 'pack.yaml'), 'utf8'));
        const others = retold.map((world) => ({
          name: `${name}@${world}`,
          folder,
          retoldIn: world,
        }));
        return [{ name, folder }, ...others];
      }),
  );
  return packs.flat().toSorted((a, b) => a.name.localeCompare(b.name));
}

/** The sources in a world's folder; none where there is no such folder. */
export const readWorldSources = (folder: string): Promise<Sources> =>
  readSources(folder, isSource).catch(() => ({}));

/** An Ink file and what it includes, in turn: beside it may lie anything. What is missing is for the compiler to say. */
async function readIncluded(folder: string, main: string): Promise<Sources> {
  const read: Record<string, string> = { [main]: await readSource(folder, main) };
  const waiting = includesIn(read[main] ?? '');
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (Object.hasOwn(read, name)) continue;
    const text = await readSource(folder, name).catch(() => null);
    if (text === null) continue;
    read[name] = text;
    waiting.push(...includesIn(text));
  }
  return read;
}

const includesIn = (text: string): string[] =>
  [...text.matchAll(/^[ \t]*INCLUDE[ \t]+(\S.*?)[ \t]*$/gm)].map(([, name = '']) =>
    name.replace(/^\.\//, ''),
  );

const readSource = async (folder: string, file: string): Promise<string> =>
  withoutMark(await readFile(join(folder, file), 'utf8'));

async function readSources(folder: string, wanted: (file: string) => boolean): Promise<Sources> {
  const files = await readdir(folder, { recursive: true, encoding: 'utf8' });
  const read = files
    .map((file) => file.replaceAll(sep, '/'))
    .filter((file) => wanted(file) && !file.startsWith('.'))
    .map(async (file) => [file, await readSource(folder, file)] as const);
  return Object.fromEntries(await Promise.all(read));
}

/** Windows editors put a byte order mark first, which Ink would read as text; old ones end lines in their own way. */
const withoutMark = (text: string): string =>
  text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');

function missingWorld(world: string | null, brought: Sources): readonly Finding[] {
  if (world === null || Object.keys(brought).length > 0) return [];
  const what = `There is no world "${world}" beside this pack.`;
  const hint = 'Put the folder of the world beside the folder of the story.';
  return [{ severity: 'error', code: 'world-missing', file: 'pack.yaml', what, hint }];
}
