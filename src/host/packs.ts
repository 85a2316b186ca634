import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import type { Dirent } from 'node:fs';
import type { Finding } from '../scenario/finding.ts';
import { difficultyOf, usualDifficulty } from '../scenario/difficulty.ts';
import { retoldWorlds, worldOf } from '../scenario/world/worlds-of-pack.ts';
import type { ScenarioFiles } from '../scenario/open-story.ts';
import { isCaptions, readCaptions } from '../scenario/captions.ts';
import type { FilmFiles } from '../scenario/film.ts';
import type { Sources } from '../scenario/scenario.ts';
import { limits } from '../scenario/intake/limits.ts';
import { lookInto, type Looking } from './intake/look-into.ts';
import { filmLength, isFilm } from './intake/look-at-film.ts';
import { mostBytes, strangerTrouble } from '../scenario/intake/look-at-media.ts';
import { openSafely } from './intake/open-safely.ts';
import { inFile } from '../scenario/intake/trouble.ts';
import { link } from './intake/walk-folder.ts';
import { isVoiceNotes, readVoices } from './voices/read-voices.ts';
import { readTables, withWorldTables } from '../scenario/strings/read-tables.ts';

/** What a pack's folder holds, and what in it could not be read. */
export type PackRead = ScenarioFiles & { readonly findings: readonly Finding[] };

const isInk = (file: string): boolean => file.endsWith('.ink');
const isSource = (file: string): boolean =>
  isInk(file) || ['pack.yaml', 'world.yaml', 'indicators.yaml'].includes(file);
/** Tables as text too, so that a finding can say on which line it is. */
const isOwn = (file: string): boolean => isSource(file) || /^strings\/[^/]+\.json$/.test(file);
const isRead = (file: string): boolean => isOwn(file) || isVoiceNotes(file) || isCaptions(file);

/** Pictures and films of the pack's own. */
const isOwnMedia = (file: string): boolean =>
  /^(?:art|film)\//.test(file) && mostBytes(file) !== null;

/** Pictures in the folder `art` of a pack or a world, as the check of a story knows them. */
const picturesAmong = (files: readonly string[], whose: 'pack' | 'world'): readonly string[] =>
  files
    .filter((file) => file.startsWith('art/') && isOwnMedia(file))
    .map((file) => `own/${whose}/${file.slice('art/'.length)}`);

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
 * nothing to read. Where only texts are asked for, pictures and sounds count as what their names say.
 */
export async function readPack(
  folder: string,
  retoldIn?: string,
  looking?: Looking,
): Promise<PackRead> {
  const path = resolve(folder);
  const alone = path.endsWith('.ink') && (await stat(path)).isFile();
  const home = alone ? dirname(path) : path;
  const name = alone ? basename(path, '.ink') : basename(path);
  const { own, findings, strings, ...beside } = alone
    ? { ...nothingBeside, own: await readIncluded(home, basename(path)) }
    : await readFolder(home, looking);
  const world = retoldIn ?? worldOf(name, own);
  const {
    brought,
    tables,
    pictures,
    findings: abroad,
  } = await readWorld(dirname(alone ? home : path), world);
  const bank = await readBank(dirname(alone ? home : path), own);
  return {
    name,
    files: { ...bank.brought, ...brought, ...own },
    strings: withWorldTables(
      withWorldTables(strings, bank.tables, false),
      tables,
      retoldIn !== undefined,
    ),
    ...beside,
    ...('media' in beside ? { media: [...beside.media, ...pictures] } : {}),
    ...(retoldIn === undefined ? {} : { world: retoldIn }),
    findings: [...findings, ...bank.findings, ...abroad, ...missingWorld(world, brought)],
  };
}

const nothingBeside = { strings: {}, findings: [] };

async function readFolder(home: string, looking?: Looking) {
  const { texts, files, findings } = await lookInto(home, isRead, looking);
  const own = plain(Object.fromEntries(Object.entries(texts).filter(([file]) => isOwn(file))));
  const tables = readTables(own);
  const { voices, notes, findings: unheard } = readVoices(files, texts);
  const { captions, findings: unsaid } = readCaptions(texts);
  return {
    own,
    strings: tables.strings,
    media: [...(await readMedia()), ...picturesAmong(files, 'pack')],
    voices,
    voiceNotes: notes,
    ownMedia: files.filter(isOwnMedia),
    films: await readFilms(home, files),
    captions,
    findings: [...findings, ...tables.findings, ...unheard, ...unsaid],
  };
}

const nowhere = { brought: {}, tables: {}, pictures: [], findings: [] };

/** The bank of indicators lies beside the stories, for every pack that asks, and is a pack of its own for rounds. */
export const bankFolder = 'indicators';

function readBank(beside: string, own: Sources) {
  const asks = /^survey[ \t]*:/m.test(own['pack.yaml'] ?? '');
  return readWorld(beside, asks ? bankFolder : null);
}
const isPicture = (file: string): boolean => /\.(?:svg|png|jpe?g|webp|avif)$/i.test(file);

/** The films and stills in a pack's folder, by their names. */
async function readFilms(home: string, files: readonly string[]): Promise<FilmFiles> {
  const films = new Map<string, FilmFiles[string]>();
  for (const file of files) {
    const [, name] = /^film\/([^/]+)\.\w+$/.exec(file) ?? [];
    if (name === undefined || !(isFilm(file) || isPicture(file))) continue;
    const length = isFilm(file) ? await filmLength(join(home, file)) : null;
    films.set(name, {
      ...films.get(name),
      ...(isFilm(file) ? { file } : { still: file }),
      ...(length !== null && { length }),
    });
  }
  return Object.fromEntries(films);
}

/** A world's files, and what its names are in other languages. */
async function readWorld(beside: string, world: string | null) {
  if (world === null || !isFolderName(world)) return nowhere;
  const read = await lookInto(join(beside, world), isOwn).catch(() => null);
  if (read === null) return nowhere;
  const own = plain(read.texts);
  const brought = Object.entries(own).filter(([file]) => isSource(file));
  const findings = read.findings.map((one) => ({ ...one, file: `${world}/${one.file}` }));
  return {
    brought: Object.fromEntries(brought),
    tables: readTables(own).strings,
    pictures: picturesAmong(read.files, 'world'),
    findings,
  };
}

/** Where the world of a pack lies, that is told in it; null where there is none. */
export const worldFolder = (pack: string, world: string | null): string | null =>
  world === null || !isFolderName(world) ? null : join(dirname(pack), world);

/** The name of one folder: it leads nowhere else. */
const isFolderName = (name: string): boolean => !name.startsWith('.') && !/[/\\\0]/.test(name);

/** A pack that can be chosen; one that is told in another world too is there once for each. */
export type ListedPack = {
  readonly name: string;
  readonly folder: string;
  readonly retoldIn?: string;
  /** From 1 to 5, as its pack says. */
  readonly difficulty: number;
};

/** What lies in a folder of stories: packs, what asks least of a group first and then by name, and what only looks like one. Worlds are not among them. */
export type Listed = {
  readonly packs: readonly ListedPack[];
  readonly findings: readonly Finding[];
};

export async function listPacks(storiesFolder: string): Promise<Listed> {
  const inside = await readdir(storiesFolder, { withFileTypes: true });
  const shown = inside.filter(({ name }) => !name.startsWith('.'));
  const folders = shown.filter((entry) => entry.isDirectory() && entry.name !== bankFolder);
  const packs = await Promise.all(folders.map(({ name }) => packsIn(storiesFolder, name)));
  return {
    packs: packs
      .flat()
      .toSorted((a, b) => a.difficulty - b.difficulty || a.name.localeCompare(b.name)),
    findings: shown.flatMap(findNoPack),
  };
}

async function packsIn(storiesFolder: string, name: string): Promise<readonly ListedPack[]> {
  const folder = join(storiesFolder, name);
  const written = await openSafely(join(folder, 'pack.yaml'), limits.ink).catch(() => undefined);
  if (written === undefined) {
    const alone = await stat(join(folder, `${name}.ink`)).catch(() => null);
    return alone ? [{ name, folder, difficulty: usualDifficulty }] : [];
  }
  const text = written?.toString('utf8') ?? '';
  const alike = { folder, difficulty: difficultyOf(text) };
  const retold = retoldWorlds(text).filter(isFolderName);
  const others = retold.map((world) => ({ name: `${name}@${world}`, ...alike, retoldIn: world }));
  return [{ name, ...alike }, ...others];
}

/** Somebody may wait for it to appear among the stories. */
function findNoPack(entry: Dirent): readonly Finding[] {
  if (entry.isSymbolicLink()) return [inFile(entry.name, link)];
  const trouble = entry.isFile() ? strangerTrouble(entry.name) : null;
  return trouble?.code === 'file-packed' ? [inFile(entry.name, trouble)] : [];
}

/** The sources in a world's folder; none where there is no such folder. */
export async function readWorldSources(folder: string): Promise<Sources> {
  const read = await lookInto(folder, isSource).catch(() => null);
  return read ? plain(read.texts) : {};
}

/** An Ink file and what it includes, in turn: beside it may lie anything. What is missing is for the compiler to say. */
async function readIncluded(folder: string, main: string): Promise<Sources> {
  const read = new Map([[main, await readSource(folder, main)]]);
  const waiting = includesIn(read.get(main) ?? '');
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (read.has(name) || read.size >= mostIncluded) continue;
    const text = await readSource(folder, name).catch(() => null);
    if (text === null) continue;
    read.set(name, text);
    waiting.push(...includesIn(text));
  }
  return Object.fromEntries(read);
}

const mostIncluded = 500;

const includesIn = (text: string): string[] =>
  [...text.matchAll(/^[ \t]*INCLUDE[ \t]+(\S.*?)[ \t]*$/gm)].map(([, name = '']) =>
    name.replace(/^\.\//, ''),
  );

/** Rejects where the file is missing, too large, or not in the folder. */
async function readSource(folder: string, file: string): Promise<string> {
  const [inside, real] = await Promise.all(
    [folder, join(folder, file)].map((one) => realpath(one)),
  );
  const bytes = real?.startsWith(`${inside}${sep}`) ? await openSafely(real, limits.ink) : null;
  if (!bytes) throw new Error(`${file} cannot be read.`);
  return withoutMark(bytes.toString('utf8'));
}

const plain = (texts: Sources): Sources =>
  Object.fromEntries(Object.entries(texts).map(([file, text]) => [file, withoutMark(text)]));

/** Windows editors put a byte order mark first, which Ink would read as text; old ones end lines in their own way. */
const withoutMark = (text: string): string =>
  text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');

function missingWorld(world: string | null, brought: Sources): readonly Finding[] {
  if (world === null || Object.keys(brought).length > 0) return [];
  const what = `There is no world "${world}" beside this pack.`;
  const hint = 'Put the folder of the world beside the folder of the story.';
  return [{ severity: 'error', code: 'world-missing', file: 'pack.yaml', what, hint }];
}
