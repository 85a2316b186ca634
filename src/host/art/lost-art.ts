import type { Finding } from '../../scenario/finding.ts';
import { isReadable } from '../media/lost-media.ts';
import { pieceOf, type ArtCopies } from './copy-art.ts';

/** Own art that was drawn when its pack was chosen and is gone, or that could not be drawn at all. */
export function findLostArt(folder: string, art: ArtCopies): readonly Finding[] {
  const seen = new Set<string>();
  return Object.values(art).flatMap((copy): readonly Finding[] => {
    if (seen.has(copy.name)) return [];
    seen.add(copy.name);
    if (!copy.isDrawn) return [undrawn(copy.name)];
    const files = Object.keys(copy.files).map((piece) => pieceOf(folder, copy, piece));
    return files.every((file) => file !== null && isReadable(file)) ? [] : [lost(copy.name)];
  });
}

const lost = (name: string): Finding => ({
  severity: 'warning',
  code: 'media-art-lost',
  file: 'pack.yaml',
  what: `What was drawn of ${name} is gone or cannot be read.`,
  hint: 'Tell what it showed. Before the next workshop, choose the story anew: it is drawn again.',
});

const undrawn = (name: string): Finding => ({
  severity: 'warning',
  code: 'media-art-undrawn',
  file: `art/${name}`,
  what: 'Nothing could be drawn from this picture: it is not there, or does not say how large it is.',
  hint: 'Put it into the folder art, or save it anew: a drawing needs a viewBox.',
});
