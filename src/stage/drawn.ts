import type { Shown } from './painter.ts';
import type { Drawn } from './stage.ts';

const plainShape = 'plain-shape';

/** What Phaser draws now, from the back to the front. */
export function drawnOf(shown: Iterable<Shown>): readonly Drawn[] {
  return [...shown]
    .sort((one, other) => one.image.depth - other.image.depth)
    .filter(({ image }) => image.visible)
    .map(({ image, placed }) => ({
      key: placed.key,
      file: image.texture.key === plainShape ? null : placed.file,
      box: {
        x: image.x - image.displayWidth * image.originX,
        y: image.y - image.displayHeight * image.originY,
        width: image.displayWidth,
        height: image.displayHeight,
      },
      alpha: image.alpha,
      mirrored: image.flipX,
      ...(placed.seen && { seen: placed.seen }),
    }));
}
