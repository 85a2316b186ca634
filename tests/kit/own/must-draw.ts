import type { OwnArt } from '../../../src/scenario/art/own-art.ts';
import { drawOwn, type OwnDrawing, type Picture } from '../../../src/kit/draw-pack.ts';

/** What the kit draws of some own art, from these pictures by name. */
export function mustDraw(
  art: OwnArt,
  pictures: Readonly<Record<string, Picture>> = {},
): OwnDrawing {
  const drawn = drawOwn(art, ({ file }) => pictures[file] ?? null);
  if (drawn === null) throw new Error('Nothing was drawn.');
  return drawn;
}
