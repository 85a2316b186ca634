import { EARTH, INK } from '../../ink.ts';
import { TONES } from '../../people/skin.ts';
import { gate } from '../../places/bridge.ts';
import { LAMP } from '../../props/things.ts';
import { TOWNSPEOPLE as T } from '../../small/townspeople.ts';
import { type Svg, disc, line, oval, put, rod, shape } from '../../svg.ts';
import { LINES } from '../marks.ts';
import { bubble, card, stands } from '../scene.ts';
import { hands, sitsDown } from './parts.ts';

/** Somebody on a mat, from behind. */
function fromBehind(x: number, wrap: string, hair = INK): Svg {
  return put(
    oval([0, 2, 36, 9], '#b98a55', 3.5) +
      shape('M-40 0C-38 -14 38 -14 40 0C30 8 -30 8 -40 0Z', '#5c5560', 3.5) +
      shape('M-26 0C-30 -40 -22 -58 0 -60C22 -58 30 -40 26 0Z', EARTH.sand, 3.5) +
      shape('M-26 -34C-20 -56 0 -62 12 -58C2 -36 -10 -26 -27 -20Z', wrap, 3.5) +
      disc([0, -74, 16], hair, 3.5),
    { x, y: 172, scale: 0.9 },
  );
}

const TRAY: Svg =
  oval([120, 134, 34, 9], '#c89a5f', 3.5) +
  shape('M108 122H118L116 134H110ZM124 124H134L132 136H126Z', '#b5653f', 3);

const BAG: Svg =
  line('M-16 -30C-14 -62 14 -62 16 -30', 8) +
  line('M-16 -30C-14 -62 14 -62 16 -30', 3, '#8a5a3b') +
  shape('M-26 -32H26L30 12C30 18 -30 18 -30 12Z', '#b5653f', 4) +
  line('M-28 -12H28', 5, '#f0d9a0');

/** A knot of words: a quarrel. */
const QUARREL: Svg = line('M-26 6C-20 -14 -10 14 -4 -6S8 -12 10 4S22 12 28 -8', 4.5, '#b5452f');

/** Coins in a jar of glass. */
const SAVINGS: Svg =
  disc([0, -62, 9], '#e0a63a', 3.5) +
  shape('M-20 -44H20L18 -36C30 -30 28 -4 20 0H-20C-28 -4 -30 -30 -18 -36Z', '#dfeaea', 4) +
  [
    [-11, -9],
    [10, -9],
    [0, -22],
    [-13, -24],
    [13, -24],
  ]
    .map(([x = 0, y = 0]) => disc([x, y, 8], '#e0a63a', 3))
    .join('') +
  line('M-22 -44H22', 6);

/** Single questions: who is heard, who is called strong, who gives, what one does first. */
export const ACTS: Readonly<Record<string, Svg>> = {
  'meeting-circle': card(
    sitsDown({ ...T.elder, near: 'chest', far: 'forward', mouth: 'talk' }, 84, {
      y: 126,
      scale: 0.42,
    }),
    sitsDown({ ...T.recruit, near: 'fold', far: 'fold' }, 156, { y: 126, scale: 0.42, flip: true }),
    sitsDown({ ...T.officer, near: 'fold', far: 'fold' }, 32, { y: 150, scale: 0.44 }),
    sitsDown({ ...T.grower, near: 'fold', far: 'fold' }, 208, { y: 150, scale: 0.44, flip: true }),
    TRAY,
    fromBehind(72, '#2f5573'),
    fromBehind(168, '#a3607c', '#d8d2cc'),
    bubble({ x: 94, y: 2, width: 60, tail: 'left' }, put(LINES, { scale: 0.8 })),
  ),
  'walks-away': card(
    stands({ ...T.baker, mouth: 'talk', far: 'forward', near: 'fold' }, 52, { y: 170 }),
    bubble({ x: 58, y: 2, width: 82, tail: 'left' }, QUARREL),
    stands({ ...T.ferry, legs: 'walk', mouth: 'calm' }, 182, { y: 170 }),
    line('M120 172q8 -5 15 0M142 176q8 -5 15 0', 3, '#a97f4b'),
  ),
  'give-time': card(
    stands({ ...T.carrier, legs: 'walk', near: 'down', far: 'down' }, 44, { y: 168 }),
    stands({ ...T.singer, legs: 'walk', near: 'down', far: 'down' }, 142, { y: 168 }),
    rod('M8 116H178M8 134H178', [4, 3], '#c89a5f'),
    rod(
      'M22 116V134M46 116V134M70 116V134M94 116V134M118 116V134M142 116V134M166 116V134',
      [3, 2.5],
      '#c89a5f',
    ),
    put(LAMP, { x: 72, y: 130, scale: 0.2 }),
    hands(TONES.C, [
      [18, 117],
      [70, 117],
    ]),
    hands(TONES.D, [
      [116, 117],
      [168, 117],
    ]),
    put(SAVINGS, { x: 210, y: 174, scale: 1.15 }),
  ),
  'she-stops': card(
    shape('M88 143L30 184H210L152 143Z', '#efdcb0', 3),
    stands({ ...T.trader, near: 'down', far: 'fold' }, 112, { y: 158, scale: 0.56 }),
    put(BAG, { x: 86, y: 132, scale: 0.9 }),
    gate({ x: 18, y: 98, scale: 0.42 }),
  ),
};
