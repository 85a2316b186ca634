import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { limits } from '../../scenario/intake/limits.ts';
import { nameTrouble } from '../../scenario/intake/name-trouble.ts';

/** A text of a story, by the folder's name and its path in it, with slashes. */
export type TextName = { readonly pack: string; readonly file: string };

/** What an author writes by hand; pictures, sounds and recordings are not opened here. */
export const isText = (file: string): boolean => /\.(?:ink|ya?ml|json|md|txt|vtt)$/.test(file);

/** The most bytes that a text of this name may have. */
export const mostBytesOf = (file: string): number =>
  file.endsWith('.json') ? limits.table : limits.ink;

const isGoodName = (name: string): boolean =>
  name !== '' && !/^\.|[/\0]/.test(name) && nameTrouble(name) === null;

/** The folder of translations is made with the first of them; any other has to be there. */
const isMadeLater = (steps: readonly string[], at: number): boolean =>
  at === steps.length - 1 || (at === 1 && steps[1] === 'strings');

/** Where a text lies or would lie; null where its name leads anywhere else, be it over a link. */
export async function placeOf(stories: string, { pack, file }: TextName): Promise<string | null> {
  const steps = [pack, ...file.split('/')];
  if (steps.length - 1 > limits.depth || !steps.every(isGoodName) || !isText(file)) return null;
  let place = stories;
  for (const [at, step] of steps.entries()) {
    place = join(place, step);
    const stats = await lstat(place).catch(() => null);
    if (stats === null) return isMadeLater(steps, at) ? join(stories, ...steps) : null;
    const isFit = at === steps.length - 1 ? stats.isFile() : stats.isDirectory();
    if (!isFit) return null;
  }
  return place;
}

/** Where a story's folder lies; null where its name leads anywhere else. */
export async function folderOf(stories: string, pack: string): Promise<string | null> {
  if (!isGoodName(pack)) return null;
  const place = join(stories, pack);
  const stats = await lstat(place).catch(() => null);
  return stats?.isDirectory() === true ? place : null;
}
