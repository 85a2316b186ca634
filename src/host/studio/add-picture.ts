import { lstat, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from '../../scenario/finding.ts';
import { sameNames } from '../../scenario/intake/name-trouble.ts';
import { judgePicture } from '../../scenario/intake/own-picture.ts';
import { folderOf } from './text-place.ts';

export type AddedPicture =
  /** Its name below the pack's folder `art`. */
  | { readonly name: string }
  | { readonly why: 'no-such-place' | 'taken' }
  | { readonly why: 'refused'; readonly finding: Finding };

export type NewPicture = {
  readonly pack: string;
  readonly name: string;
  readonly bytes: Uint8Array;
};

/** Puts a picture into a pack that had none of that name, once it was looked at as a check does. Rejects where the disk does not let it. */
export async function addPicture(
  stories: string,
  { pack, name, bytes }: NewPicture,
): Promise<AddedPicture> {
  const folder = await folderOf(stories, pack);
  if (folder === null) return { why: 'no-such-place' };
  const finding = judgePicture(name, bytes);
  if (finding !== null) return { why: 'refused', finding };
  const art = join(folder, 'art');
  await mkdir(art, { recursive: true });
  if (!(await lstat(art)).isDirectory()) return { why: 'no-such-place' };
  const names = await readdir(art);
  if (names.includes(name) || sameNames([...names, name]).includes(name)) return { why: 'taken' };
  const place = join(art, name);
  try {
    await writeFile(place, bytes, { flag: 'wx', flush: true });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      return { why: 'taken' };
    await rm(place, { force: true });
    throw error;
  }
  return { name };
}
