import type { GameObjects, Scene as Canvas } from 'phaser';
import { depths } from './layout.ts';
import { hazeOf, streaksOf, type Air } from './light.ts';
import type { Point, Size } from './stage.ts';

/** Light and weather, laid over the place and, weaker, over the people. */
export type Veils = {
  readonly breathe: (air: Air, scale: number) => void;
  readonly isFalling: () => boolean;
};

const tile = 512;
/** Blend mode numbers as Phaser has them; written here so that Phaser itself is loaded in one file. */
const multiply = 2;
const overPlace = depths.indexOf('lights') * 10 - 1;
const overPeople = depths.indexOf('near') * 10 + 5;

export function openVeils(canvas: Canvas): Veils {
  letCanvasMultiply(canvas);
  const place = canvas.add.rectangle(0, 0, 1, 1).setOrigin(0).setDepth(overPlace);
  const people = canvas.add.rectangle(0, 0, 1, 1).setOrigin(0).setDepth(overPeople);
  const haze = canvas.add
    .rectangle(0, 0, 1, 1)
    .setOrigin(0)
    .setDepth(overPlace + 0.5);
  place.setBlendMode(multiply);
  people.setBlendMode(multiply);
  const falling: Partial<Record<'rain' | 'dust', Streaks>> = {};
  canvas.events.on('update', (_now: number, passed: number) => {
    falling.rain?.fall({ x: 0, y: passed * 0.5 });
    falling.dust?.fall({ x: passed * 0.05, y: 0 });
  });

  return {
    isFalling: () => [falling.rain, falling.dust].some((one) => one?.isUp() === true),
    breathe({ light, weather: now }, scale) {
      const { width, height } = canvas.scale;
      // What would change nothing is not drawn: each covers the whole stage.
      const lay = (veil: GameObjects.Rectangle, colour: number, alpha: number): void => {
        veil
          .setSize(width, height)
          .setFillStyle(colour, alpha)
          .setVisible(alpha > 0);
      };
      lay(place, light.colour, light.overPlace);
      lay(people, light.colour, light.overPeople);
      const { colour, alpha } = hazeOf(now);
      lay(haze, colour, alpha);
      for (const weather of ['rain', 'dust'] as const) {
        const up = now === weather;
        if (up) falling[weather] ??= openStreaks(canvas, weather);
        falling[weather]?.lay(up ? { width, height } : null, scale);
      }
    },
  };
}

/** Phaser asks its Canvas for blend modes before it has found out that there are any. */
function letCanvasMultiply({ renderer }: Canvas): void {
  if ('blendModes' in renderer && Array.isArray(renderer.blendModes)) {
    const modes: unknown[] = renderer.blendModes;
    modes[multiply] = 'multiply';
  }
}

type Streaks = {
  /** Over a stage of this size, or away. */
  readonly lay: (size: Size | null, scale: number) => void;
  readonly fall: (by: Point) => void;
  readonly isUp: () => boolean;
};

/** Tiles beside each other, a row and a column more than are seen: a tiled sprite would paint all of itself anew in every frame. */
function openStreaks(canvas: Canvas, weather: 'rain' | 'dust'): Streaks {
  const key = drawStreaks(canvas, weather);
  const tiles = canvas.add.container(0, 0).setDepth(overPeople + 1);
  let laid = '';
  let side = tile;
  let fallen: Point = { x: 0, y: 0 };
  return {
    isUp: () => tiles.visible,
    lay(size, scale) {
      tiles.setVisible(size !== null);
      if (!size || laid === `${size.width} ${size.height} ${scale}`) return;
      laid = `${size.width} ${size.height} ${scale}`;
      side = tile * scale;
      tiles.removeAll(true);
      for (let x = -side; x < size.width; x += side)
        for (let y = -side; y < size.height; y += side)
          tiles.add(canvas.add.image(x, y, key).setOrigin(0).setScale(scale));
    },
    fall(by) {
      if (!tiles.visible) return;
      fallen = { x: (fallen.x + by.x) % tile, y: (fallen.y + by.y) % tile };
      tiles.setPosition((fallen.x / tile) * side, (fallen.y / tile) * side);
    },
  };
}

function drawStreaks(canvas: Canvas, weather: 'rain' | 'dust'): string {
  const key = `streaks-${weather}`;
  const pen = canvas.make.graphics({}, false);
  pen.lineStyle(weather === 'rain' ? 3 : 4, weather === 'rain' ? 0xeaf4fa : 0x9a6f3c, 0.55);
  for (const { x, y, length, slant } of streaksOf(weather, tile)) {
    pen.lineBetween(x, y, x + slant, y + length);
  }
  pen.generateTexture(key, tile, tile);
  pen.destroy();
  return key;
}
