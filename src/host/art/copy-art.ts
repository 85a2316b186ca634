import { createHash } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { OwnDrawing, Picture } from '../../kit/draw-pack.ts';
import type { OwnArt, OwnArts, PictureFile } from '../../scenario/art/own-art.ts';
import { filesOf } from '../../scenario/art/own-art.ts';
import { readPicture, type ArtHomes } from './pack-picture.ts';

/** One person, place or picture of a pack's own, as it was drawn when a group chose it. */
export type ArtCopy = {
  /** What people know it by, such as the name of its file. */
  readonly name: string;
  readonly isDrawn: boolean;
  /** By the name a page asks for, such as `stand.svg`: a file named by what is in it. */
  readonly files: Readonly<Record<string, string>>;
};

/** By the name under which scenes show it. */
export type ArtCopies = Readonly<Record<string, ArtCopy>>;

/** Where the drawings of a pinned pack lie. */
export const artIn = (folder: string): string => join(folder, 'art');

/** What a stage reads to place own art. */
const toldFile = 'told.json';

/** A pack's own art, with each picture in its folder as it is: a choice or a prop may name it. */
export function allArts(own: OwnArts, ownMedia: readonly string[]): OwnArts {
  const pictures = ownMedia
    .filter((path) => /^art\/.*\.(?:svg|png|jpe?g|webp)$/i.test(path))
    .map((path) => path.slice('art/'.length));
  const named = pictures.flatMap((file): [string, OwnArt][] => {
    const art: OwnArt = { kind: 'picture', picture: { from: 'pack', file } };
    return [
      [file, art],
      [`art/${file}`, art],
    ];
  });
  return { ...Object.fromEntries(named), ...own };
}

/** What the kit draws of each; null where it cannot. The kit is loaded only where there is something to draw. */
export async function drawArts(
  arts: OwnArts,
  homes: ArtHomes,
): Promise<ReadonlyMap<string, OwnDrawing | null>> {
  const entries = Object.entries(arts);
  if (entries.length === 0) return new Map();
  const { drawOwn } = await import('../../kit/draw-pack.ts');
  const drawn = new Map<string, OwnDrawing | null>();
  for (const [key, art] of entries) {
    // Somebody takes a tenth of a second; whoever plays meanwhile is served in between.
    await setImmediate();
    const pictures = await readAll(homes, filesOf(art));
    drawn.set(
      key,
      drawOwn(art, (file) => pictures.get(placeOf(file)) ?? null),
    );
  }
  return drawn;
}

/**
 * Draws a pack's own art to where groups are played from. Nothing is written over: whatever another group chooses later,
 * this one sees what it began with. What cannot be drawn has a name and no pictures.
 */
export async function copyArt(arts: OwnArts, homes: ArtHomes, folder: string): Promise<ArtCopies> {
  const drawn = await drawArts(arts, homes);
  const home = artIn(folder);
  if (drawn.size > 0) mkdirSync(home, { recursive: true });
  const copied: [string, ArtCopy][] = [];
  for (const [key, drawing] of drawn) {
    const name = nameOfArt(key, arts[key]);
    copied.push([key, await store(drawing, { home, name })]);
  }
  return Object.fromEntries(copied);
}

const placeOf = ({ from, file }: PictureFile): string => `${from}/${file}`;

async function readAll(
  homes: ArtHomes,
  files: readonly PictureFile[],
): Promise<ReadonlyMap<string, Picture>> {
  const read = new Map<string, Picture>();
  for (const file of files) {
    const picture = await readPicture(homes, file);
    if (picture !== null) read.set(placeOf(file), picture);
  }
  return read;
}

/** The name of a file, or the key of a person or place. */
export function nameOfArt(key: string, art: OwnArt | undefined): string {
  const [file] = art === undefined ? [] : filesOf(art);
  return file?.file ?? key.replace(/^own\/(?:\w+\/)?/, '');
}

type Place = { readonly home: string; readonly name: string };

async function store(drawn: OwnDrawing | null, { home, name }: Place): Promise<ArtCopy> {
  const pieces = Object.entries(drawn?.files ?? {}).map(
    ([piece, text]) => [`${piece}.svg`, text] as const,
  );
  const told = [toldFile, JSON.stringify({ name, ...drawn?.told })] as const;
  const files: [string, string][] = [];
  for (const [piece, text] of [...pieces, told])
    files.push([piece, await storeOne(text, piece, home)]);
  return { name, isDrawn: drawn !== null, files: Object.fromEntries(files) };
}

async function storeOne(text: string, piece: string, home: string): Promise<string> {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 32);
  const file = `${hash}${extname(piece)}`;
  const copy = join(home, file);
  if (existsSync(copy)) return file;
  const made = join(home, `${process.pid}.new`);
  await writeFile(made, text);
  await rename(made, copy);
  return file;
}

/** The copy of a piece on the disk; null where this art has none such. */
export function pieceOf(folder: string, copy: ArtCopy, piece: string): string | null {
  const asked = piece === '' ? faceOrWhole(copy) : piece;
  const file = Object.hasOwn(copy.files, asked) ? copy.files[asked] : undefined;
  return file === undefined ? null : join(artIn(folder), file);
}

/** Of a person the face, of all else the whole of it. */
const faceOrWhole = ({ files }: ArtCopy): string =>
  Object.hasOwn(files, 'face.svg') ? 'face.svg' : 'whole.svg';
