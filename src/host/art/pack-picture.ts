import { extname, join } from 'node:path';
import type { Picture } from '../../kit/draw-pack.ts';
import type { PictureFile } from '../../scenario/art/own-art.ts';
import { lookAtMedia, mostBytes } from '../../scenario/intake/look-at-media.ts';
import { openSafely } from '../intake/open-safely.ts';
import { pictureSize } from '../../scenario/intake/picture-size.ts';

/** The folders of a pack and of the world it is told in; null where there is no world. */
export type ArtHomes = { readonly pack: string; readonly world: string | null };

const drawn: Readonly<Record<string, Picture['type']>> = {
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
};

/** Reads a picture and looks at it once more, for a folder may change at any time; null where it cannot be taken. */
export async function readPicture(
  homes: ArtHomes,
  { from, file }: PictureFile,
): Promise<Picture | null> {
  const home = homes[from];
  const type = drawn[extname(file).toLowerCase()];
  if (home === null || type === undefined) return null;
  const path = join(home, 'art', file);
  if (!path.startsWith(join(home, 'art', '/'))) return null;
  const bytes = await openSafely(path, mostBytes(path) ?? 0).catch(() => null);
  if (!bytes || bytes.length === 0 || lookAtMedia(path, bytes) !== null) return null;
  return { type, bytes, size: type === 'image/svg+xml' ? null : pictureSize(bytes) };
}
