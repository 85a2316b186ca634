import type { GameObjects, Scene as Canvas } from 'phaser';
import type { Placed } from './layout.ts';
import { pictureAt } from './own-address.ts';
import type { PainterNeeds } from './painter.ts';

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
  const waiting = new Map<string, (there: boolean) => void>();
  let last: ReadonlySet<string> = new Set();

  const answer = (key: string, there: boolean) => {
    waiting.get(key)?.(there);
    waiting.delete(key);
  };
  canvas.load.on('filecomplete', (key: string) => answer(key, true));
  canvas.load.on('loaderror', (file: { key: string }) => answer(file.key, false));

  const load = (key: string, placed: Placed): Promise<boolean> => {
    if (canvas.textures.exists(key)) return Promise.resolve(true);
    const running = loading.get(key);
    if (running !== undefined) return running;
    const { width, height } = stepped(placed.box);
    const loaded = new Promise<boolean>((resolve) => waiting.set(key, resolve));
    canvas.load.svg(key, pictureAt(needs.root, placed.file), { width, height });
    canvas.load.start();
    loading.set(key, loaded);
    return loaded;
  };

  return {
    async want(placed) {
      const keys = new Map<string, string>();
      await Promise.all(
        placed.map(async (one) => {
          const key = textureKey(one);
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

function textureKey(placed: Placed): string {
  const { width, height } = stepped(placed.box);
  return `${placed.file}@${width}x${height}`;
}

/** Keeps the shape of the box, so that nothing is squeezed; never empty, however small the box. */
export function stepped({ width, height }: { width: number; height: number }) {
  const tall = Math.max(Math.ceil(height / step), 1) * step;
  const wide = Math.round((width / Math.max(height, 1)) * tall);
  return { width: Math.max(wide, 1), height: tall };
}
