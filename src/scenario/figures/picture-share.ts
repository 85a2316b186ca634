import { isPictureFile } from '../art/own-art.ts';
import type { Media } from '../check/check-media.ts';
import { personFrom, placeFrom } from '../check/wanted-art.ts';
import type { Pack } from '../pack.ts';
import { backdropOf } from '../scene-of.ts';
import type { TextEntry } from '../strings/text-entry.ts';

export type Drawn = {
  readonly pack: Pack;
  readonly media: Media;
  /** The story names a place before its first choice, so that each line after it stands somewhere. */
  readonly opensSomewhere: boolean;
};

/**
 * Those of these lines and choices that have no picture: a line has one where its place is drawn, and whoever says it;
 * a choice where its own is.
 */
export function withoutPicture(entries: readonly TextEntry[], drawn: Drawn): readonly TextEntry[] {
  const has = new Set(drawn.media.map((file) => file.replace(/\.\w+$/, '')));
  const isDrawn = ([before, after]: readonly [string, string], name: string): boolean =>
    name.startsWith('own/') || isPictureFile(name) || has.has(before + name + after);
  const hasPicture = ({ kind, picture, speaker }: TextEntry): boolean =>
    kind === 'choice'
      ? picture !== null && isDrawn(['art/choices/', ''], picture)
      : (picture === null
          ? drawn.opensSomewhere
          : isDrawn(placeFrom, backdropOf(picture, drawn.pack))) &&
        isSeen(speaker, drawn.pack, isDrawn);
  return entries.filter((entry) => !hasPicture(entry));
}

/** The share of these lines and choices that have a picture, 0 … 1. */
export const pictureShare = (entries: readonly TextEntry[], drawn: Drawn): number =>
  entries.length === 0 ? 1 : 1 - withoutPicture(entries, drawn).length / entries.length;

/** A voice that is only heard needs no face, and nor does the narrator. */
function isSeen(
  speaker: string | null,
  { cast }: Pack,
  isDrawn: (from: readonly [string, string], name: string) => boolean,
): boolean {
  const person = speaker !== null && Object.hasOwn(cast, speaker) ? cast[speaker] : undefined;
  if (speaker === null || person?.heard !== undefined) return true;
  return person !== undefined && isDrawn(personFrom, person.art);
}
