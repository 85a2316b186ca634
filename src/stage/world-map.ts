import type { Scene } from '../scenario/beat.ts';
import type { Box, Placed } from './layout.ts';
import { coverOf } from './place-layers.ts';
import type { Size } from './stage.ts';

const drawn: Size = { width: 1280, height: 720 };
/** Of the stage's height. */
const pinHeight = 0.14;
const still = { order: 0, mirrored: false, speaks: false, door: null } as const;

/** The world's map alone, and a pin whose foot stands where we are, if the map shows it. */
export function placeMap({ where }: Scene, size: Size): Placed[] {
  const { map = 'map', mark = null } = where ?? {};
  const box = mapBox(size, mark?.[0] ?? drawn.width / 2);
  const whole: Placed = { ...still, key: 'map', file: `places/${map}.svg`, box, depth: 'sky' };
  if (mark === null) return [whole];
  const scale = box.height / drawn.height;
  const pin = Math.min(size.height, size.width) * pinHeight;
  const foot = { x: box.x + mark[0] * scale, y: box.y + mark[1] * scale };
  const at: Box = { x: foot.x - pin / 2, y: foot.y - pin, width: pin, height: pin };
  return [whole, { ...still, key: 'here', file: 'signs/here.svg', box: at, depth: 'people' }];
}

/** Where the stage is too narrow for the whole map, what is marked is in the middle of it. */
function mapBox(size: Size, x: number): Box {
  const scale = coverOf(size);
  const width = drawn.width * scale;
  const height = drawn.height * scale;
  const left = Math.min(0, Math.max(size.width - width, size.width / 2 - x * scale));
  return { x: left, y: (size.height - height) / 2, width, height };
}
