import type { GameObjects, Scene as Canvas } from 'phaser';
import { depths } from './layout.ts';
import { hazeOf, streaksOf, type Air } from './light.ts';

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
  const falling: { rain: GameObjects.TileSprite | null; dust: GameObjects.TileSprite | null } = {
    rain: null,
    dust: null,
  };
  canvas.events.on('update', (_now: number, passed: number) => {
    if (falling.rain?.visible === true) falling.rain.tilePositionY -= passed * 0.5;
    if (falling.dust?.visible === true) falling.dust.tilePositionX -= passed * 0.05;
  });

  return {
    isFalling: () => [falling.rain, falling.dust].some((one) => one?.visible === true),
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
        falling[weather]?.setVisible(up).setSize(width, height).setTileScale(scale);
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

function openStreaks(canvas: Canvas, weather: 'rain' | 'dust'): GameObjects.TileSprite {
  const key = `streaks-${weather}`;
  const pen = canvas.make.graphics({}, false);
  pen.lineStyle(weather === 'rain' ? 3 : 4, weather === 'rain' ? 0xeaf4fa : 0x9a6f3c, 0.55);
  for (const { x, y, length, slant } of streaksOf(weather, tile)) {
    pen.lineBetween(x, y, x + slant, y + length);
  }
  pen.generateTexture(key, tile, tile);
  pen.destroy();
  return canvas.add
    .tileSprite(0, 0, 1, 1, key)
    .setOrigin(0)
    .setDepth(overPeople + 1);
}
