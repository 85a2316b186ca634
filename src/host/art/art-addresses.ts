import type { ArtAddresses } from '../../scenario/art/dress-scenario.ts';
import type { MediaAddresses } from '../media/media-addresses.ts';
import type { PackMedia } from '../pack-store.ts';

/** Where one group fetches what was drawn of its pack's own art. Other drawings under the same name have other addresses. */
export function artAddresses(
  { art, artFile }: Pick<PackMedia, 'art' | 'artFile'>,
  artAt: MediaAddresses['artAt'],
): ArtAddresses {
  return new Map(
    Object.entries(art).map(([name, copy]) => {
      const content = JSON.stringify([name, copy.files]);
      return [name, artAt(content, (piece) => artFile(copy, piece))] as const;
    }),
  );
}
