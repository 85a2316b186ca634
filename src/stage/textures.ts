import type { GameObjects, Scene as Canvas } from 'phaser';
import type { Placed } from './layout.ts';
import { pictureAt } from './own-address.ts';
import type { PainterNeeds } from './painter.ts';
import type { Size } from './stage.ts';

export type TextureKeys = ReadonlyMap<string, string>;

export type StageTextures = {
  /** Loads what is not there yet, at the size it is needed; a file that cannot be had is left out. */
  readonly want: (placed: readonly Placed[]) => Promise<TextureKeys>;
  /** Frees every texture that is not in the last two sets and that nobody on the way out still wears. */
  readonly keepOnly: (keys: TextureKeys) => void;
};

/** Sizes are rounded up to steps, so that a small resize does not load a picture again. */
const step = 128;

export function openTextures(canvas: Canvas, needs: PainterNeeds): StageTextures {
  const loading = new Map<string, Promise<boolean>>();
  let last: ReadonlySet<string> = new Set();
  // Canvas draws lines and curves at any size; a graphics chip wants pixels, and so the size they are needed at.
  const wantsPixels = 'gl' in canvas.renderer;

  const fetchInto = async (key: string, placed: Placed): Promise<boolean> => {
    const picture = await pictureFrom(pictureAt(needs.root, placed.file));
    if (picture === null || !canvas.sys.isActive()) return false;
    if (wantsPixels) canvas.textures.addCanvas(key, pixelsOf(picture, stepped(placed.box)));
    else canvas.textures.addImage(key, picture);
    return true;
  };
  const load = (key: string, placed: Placed): Promise<boolean> => {
    const loaded = loading.get(key) ?? fetchInto(key, placed);
    loading.set(key, loaded);
    return loaded;
  };

  return {
    async want(placed) {
      const keys = new Map<string, string>();
      await Promise.all(
        placed.map(async (one) => {
          const key = wantsPixels ? sizedKey(one) : one.file;
          if (await load(key, one)) keys.set(one.file, key);
          else needs.missing(one.file);
        }),
      );
      return keys;
    },
    keepOnly(keys) {
      const now = new Set(keys.values());
      for (const key of loading.keys()) {
        const isWanted = now.has(key) || last.has(key) || isWorn(canvas, key);
        if (isWanted || !canvas.textures.exists(key)) continue;
        loading.delete(key);
        canvas.textures.remove(key);
      }
      last = now;
    },
  };
}

function isWorn(canvas: Canvas, key: string): boolean {
  const texture = canvas.textures.get(key);
  return canvas.children.list.some(
    (one) => 'texture' in one && (one as GameObjects.Image).texture === texture,
  );
}

/** Null where it cannot be had. */
function pictureFrom(address: string): Promise<HTMLImageElement | null> {
  const picture = new Image();
  return new Promise((resolve) => {
    picture.addEventListener('load', () => resolve(picture));
    picture.addEventListener('error', () => resolve(null));
    picture.src = address;
  });
}

function pixelsOf(picture: HTMLImageElement, { width, height }: Size): HTMLCanvasElement {
  const sheet = document.createElement('canvas');
  sheet.width = width;
  sheet.height = height;
  sheet.getContext('2d')?.drawImage(picture, 0, 0, width, height);
  return sheet;
}

function sizedKey(placed: Placed): string {
  const { width, height } = stepped(placed.box);
  return `${placed.file}@${width}x${height}`;
}

/** Keeps the shape of the box, so that nothing is squeezed; never empty, however small the box. */
export function stepped({ width, height }: Size): Size {
  const tall = Math.max(Math.ceil(height / step), 1) * step;
  const wide = Math.round((width / Math.max(height, 1)) * tall);
  return { width: Math.max(wide, 1), height: tall };
}
