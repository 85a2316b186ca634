import { openInParts } from './open-safely.ts';
import { readFilmFile, type FilmFile } from './film-file.ts';
import { limits } from '../../scenario/intake/limits.ts';
import { tooLarge } from '../../scenario/intake/look-at-media.ts';
import type { Trouble } from '../../scenario/intake/trouble.ts';

/** Whether a file's name says that it is a film. */
export const isFilm = (path: string): boolean => /\.(?:mp4|webm)$/i.test(path);

const kindOf = (path: string): 'mp4' | 'webm' => (/\.webm$/i.test(path) ? 'webm' : 'mp4');

type Looked = { readonly size: number; readonly film: FilmFile | null };

async function look(path: string): Promise<Looked | null> {
  const opened = await openInParts(path, limits.film).catch(() => null);
  if (!opened) return null;
  try {
    return { size: opened.size, film: await readFilmFile(opened, kindOf(path)) };
  } finally {
    await opened.file.close();
  }
}

/** Milliseconds of a film; null where its file does not say. */
export async function filmLength(path: string): Promise<number | null> {
  return (await look(path))?.film?.length ?? null;
}

/** Why a film is not taken: it is something else, ends in the middle, or holds something besides. It is never read whole. */
export async function lookAtFilm(path: string): Promise<Trouble | null> {
  const looked = await look(path);
  if (!looked) return tooLarge(limits.film + 1, limits.film);
  const { film, size } = looked;
  if (!film)
    return {
      code: 'media-kind',
      what: `This is no whole ${kindOf(path).toUpperCase()} film, though its name says so.`,
      hint: 'Copy it anew, or save it anew as MP4 (H.264) or WebM (VP8, VP9).',
    };
  if (film.ends !== null && film.ends < size)
    return {
      code: 'media-two-kinds',
      what: 'This file is two things in one: something stands behind the end of the film.',
      hint: 'Open it in a film program, and save it anew.',
    };
  if (film.rare === null) return null;
  return {
    code: 'film-coding',
    what: `Its pictures are coded as "${film.rare}", which most browsers cannot play.`,
    hint: 'Save it anew as MP4 with H.264, or as WebM.',
  };
}
