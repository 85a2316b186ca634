import { type Svg, disc, line, patch, put, shape } from '../svg.ts';

/** What somebody carries: on the head, before the chest, over the shoulder, in the hand. */
export type Burden =
  | 'fruit'
  | 'jar'
  | 'bundle'
  | 'sack'
  | 'net'
  | 'basket'
  | 'tool'
  | 'fish'
  | 'pail';

const BASKET = (top: string): Svg =>
  shape('M-30 0H30L24 30H-24Z', '#c08a4a', 4) + top + line('M-28 14H28', 3);
const FRUIT = (colour: string): Svg =>
  shape('M-28 0C-26 -14 -14 -18 -10 -10C-6 -22 8 -22 10 -10C16 -20 28 -12 28 0Z', colour, 3.5);

const POLE = line('M-52 -196L70 -60', 10) + line('M-52 -196L70 -60', 4, '#8a5a3b');

/** Behind the person, and before the near arm. */
export function burdenOf(burden: Burden | undefined): readonly [behind: Svg, before: Svg] {
  switch (burden) {
    case 'fruit':
      return ['', put(BASKET(FRUIT('#86405f')), { x: 14, y: -116 })];
    case 'basket':
      return ['', put(BASKET(FRUIT('#d98a2b')), { x: 0, y: -276 })];
    case 'fish':
      return ['', put(BASKET(FISH), { x: 0, y: -276 })];
    case 'jar':
      return [
        '',
        put(
          shape('M-12 -44H12L10 -34C30 -26 30 6 16 16H-16C-30 6 -30 -26 -10 -34Z', '#b5653f', 4) +
            line('M-22 -14H22', 3, '#e0a63a'),
          { x: 16, y: -118 },
        ),
      ];
    case 'bundle':
      return [
        '',
        shape('M-40 -262C-44 -290 -10 -300 4 -294C30 -300 44 -278 40 -262Z', '#d9c49a', 4),
      ];
    case 'sack':
      return [
        shape(
          'M-64 -196C-84 -180 -84 -130 -62 -120C-44 -116 -32 -130 -30 -156C-32 -184 -46 -202 -64 -196Z',
          '#d9c49a',
          4,
        ),
        '',
      ];
    case 'net':
      return [POLE, put(NET, { x: -52, y: -190 })];
    case 'tool':
      return [TOOL, ''];
    case 'pail':
      return ['', put(PAIL, { x: -45, y: -74 })];
    case undefined:
      return ['', ''];
    default:
      return burden satisfies never;
  }
}

const FISH =
  shape('M-26 0L-30 -16L-16 -6C-4 -20 16 -16 26 -2Z', '#a9bfc4', 3.5) +
  disc([12, -6, 2], '#1f1a24', 0);
const NET =
  shape('M-16 0C-26 30 -28 60 -16 78C-4 86 12 82 18 66C24 44 16 20 8 0Z', '#7f9a94', 3.5) +
  line('M-20 30L16 52M-24 54L8 78M-12 8L-22 66M4 6L-4 82M14 30L-20 46', 2, '#4c625e');
const TOOL =
  line('M46 -86L58 -262', 10) +
  line('M46 -86L58 -262', 4, '#8a5a3b') +
  shape('M28 -270H88V-256H28Z', '#8a5a3b', 3.5) +
  line('M34 -256V-240M46 -256V-240M58 -256V-240M70 -256V-240M82 -256V-240', 4);
const PAIL = line('M-14 2C-12 -16 12 -16 14 2', 3) + shape('M-16 0H16L12 32H-12Z', '#8d9aa0', 4);

const CANE = line('M28 -120V0', 9) + line('M28 -120V0', 4, '#8a5a3b') + line('M16 -120H32', 6);
const WHEEL =
  patch('M-46 -70h8v44h-8z', '#4f7f9f') +
  disc([-6, -22, 40], 'none', 8) +
  disc([-6, -22, 40], 'none', 3).replace('/>', ' stroke="#b7b1a6"/>') +
  line('M-6 -62V18M-46 -22H34M-34 -50L22 6M-34 6L22 -50', 1.5) +
  disc([66, 6, 10], '#f6ead2', 4) +
  line('M-44 -60H30L58 -2', 5);

/** What somebody goes with. */
export function aidOf(aid: 'cane' | 'wheelchair' | undefined): Svg {
  if (aid === 'cane') return CANE;
  return aid === 'wheelchair' ? WHEEL : '';
}

/** The back of a wheelchair, behind who sits in it. */
export function chairBack(): Svg {
  return shape('M-60 -150L-44 -154L-36 -70H-50Z', '#4f7f9f', 4) + line('M-58 -150L-74 -156', 8);
}
