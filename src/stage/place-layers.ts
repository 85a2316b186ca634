import type { Scene } from '../scenario/beat.ts';
import type { Art, PlaceArt } from './art.ts';
import type { Box, Placed } from './layout.ts';
import { weatherOf } from './light.ts';
import type { Size, StagePicture } from './stage.ts';

const layerSize: Size = { width: 1600, height: 720 };
/** What a 16:9 stage sees of a layer; the rest is margin for parallax. */
const seen: Size = { width: 1280, height: 720 };
export const layers = ['sky', 'far', 'mid', 'near'] as const;
type Layer = (typeof layers)[number];
/** Pixels of a 1280 × 720 stage that a layer shifts when somebody at its edge speaks. */
const lean: Readonly<Record<Layer, number>> = { sky: 4, far: 10, mid: 22, near: 46 };
type At = Pick<Placed, 'depth' | 'order'>;
const still = { mirrored: false, speaks: false, door: null } as const;

/** How much larger than 1280 × 720 a picture is that covers a stage of this size. */
export const coverOf = (size: Size): number =>
  Math.max(size.width / seen.width, size.height / seen.height);

/** The place, layer by layer, and what of it shines. `leaning` is −1 … 1: away from who speaks. */
export function placeLayers(
  { scene }: StagePicture,
  { size, art, leaning }: { readonly size: Size; readonly art: Art; readonly leaning: number },
): Placed[] {
  const drawn = art.places[scene.backdrop];
  return layers.flatMap((layer, index) => {
    const box = boxOf(layer, size, leaning);
    const one = (name: string, file: string, at: At): Placed => ({
      ...still,
      ...at,
      key: `layer-${name}`,
      file: `${file}.svg`,
      box,
    });
    const folder = `places/${scene.backdrop}`;
    const over = { depth: layer, order: 1 };
    const lit = layer === 'near' ? over : { depth: 'lights' as const, order: index };
    return [
      one(layer, `${folder}/${fileOf(layer, scene, drawn)}`, { depth: layer, order: 0 }),
      ...(layer === 'sky' && hasClouds(scene, art) ? [one('clouds', 'air/rain', over)] : []),
      ...(shines(layer, scene, drawn)
        ? [one(`${layer}-lights`, `${folder}/${layer}-lights`, lit)]
        : []),
    ];
  });
}

function boxOf(layer: Layer, size: Size, leaning: number): Box {
  const scale = coverOf(size);
  const width = layerSize.width * scale;
  const height = layerSize.height * scale;
  const margin = (width - size.width) / 2;
  const shift = Math.min(Math.max(lean[layer] * scale * leaning, -margin), margin);
  return { x: shift - margin, y: (size.height - height) * 0.6, width, height };
}

/** A sky of its own by night; and what no veil reaches, as dark as the rest. */
function fileOf(layer: Layer, { time }: Scene, drawn: PlaceArt | undefined): string {
  const byHour = `${layer}-${time}`;
  return drawn?.layers.includes(byHour) === true ? byHour : layer;
}

function hasClouds(scene: Scene, art: Art): boolean {
  return art.hasClouds && weatherOf(scene, art) === 'rain';
}

/** Windows and lamps from dusk on; moon and stars by night, while nothing is before them. */
function shines(layer: Layer, scene: Scene, drawn: PlaceArt | undefined): boolean {
  const { time, weather } = scene;
  if (drawn?.layers.includes(`${layer}-lights`) !== true) return false;
  if (layer === 'sky') return time === 'night' && weather === 'clear';
  return time === 'night' || time === 'dusk';
}
