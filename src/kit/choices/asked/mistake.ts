import { STONE, TIMBER } from '../../ink.ts';
import { TRUCK } from '../../props/things.ts';
import { TOWNSPEOPLE as T } from '../../small/townspeople.ts';
import { type Svg, disc, line, oval, put, rod, shape } from '../../svg.ts';
import { card, stands } from '../scene.ts';
import { cup, sitsDown } from './parts.ts';

const FRUIT: Svg = [
  [50, 154],
  [40, 166],
  [60, 168],
  [78, 174],
  [96, 168],
  [24, 172],
]
  .map(([x = 0, y = 0]) => disc([x, y, 7], '#86405f', 3.5))
  .join('');

/** A cart on its nose, one wheel off. */
const TIPPED: Svg =
  put(
    disc([62, 26, 25], '#e2c996', 5) +
      line('M62 1V51M37 26H87M44 8L80 44M44 44L80 8', 3.5) +
      disc([62, 26, 6], '#8a5a3b', 3.5) +
      rod('M92 6L124 -2', [5, 3.5], '#8a5a3b') +
      shape('M0 -30H92L86 10H6Z', '#c89a5f', 4.5) +
      line('M2 -16H90M4 -3H88M30 -30L32 10M60 -30V10', 3),
    { x: 52, y: 146, turn: -30, scale: 0.9 },
  ) +
  oval([134, 166, 25, 9], '#e2c996', 4.5) +
  line('M110 166H158M122 160L146 172M122 172L146 160', 3);

const DOOR: Svg =
  shape('M20 20H220V170H20Z', STONE, 4.5) +
  line(
    'M20 56H70M170 56H220M20 96H70M170 96H220M20 134H70M170 134H220M46 20V56M196 20V56M40 56V96M202 56V96M52 96V134M190 96V134M38 134V170M200 134V170',
    3.5,
  ) +
  shape('M66 170V76A54 54 0 0 1 174 76V170Z', '#4b3a34', 5) +
  shape('M74 170V78A46 46 0 0 1 166 78V170Z', TIMBER, 4) +
  line('M97 42V170M120 34V170M143 42V170', 3.5) +
  shape('M62 104H178V120H62Z', '#8a5a3b', 4.5) +
  disc([152, 138, 5], '#e0a63a', 3);

/** A patrol did harm by mistake: where can both sides talk about it? */
export const MISTAKE: Readonly<Record<string, Svg>> = {
  'patrol-mistake': card(
    put(TRUCK, { x: 246, y: 68, scale: 0.29, flip: true }),
    stands({ ...T.trader, near: 'fold', far: 'fold', mouth: 'worry' }, 26, { y: 158, scale: 0.48 }),
    TIPPED,
    FRUIT,
    stands({ ...T.second, near: 'chest', far: 'forward', mouth: 'worry' }, 212, {
      y: 174,
      scale: 0.48,
      flip: true,
    }),
  ),
  'no-place': card(DOOR),
  'alone-at-desk': card(
    stands({ ...T.officer, near: 'fold', far: 'fold' }, 186, { y: 140, scale: 0.54, flip: true }),
    shape('M132 78H244V92H132Z', '#c89a5f', 4.5),
    shape('M138 92H244V172H138Z', '#8a5a3b', 4.5),
    shape('M150 104H232V160H150Z', '#a06f3a', 3.5),
    stands({ ...T.weaver, near: 'fold', far: 'fold', mouth: 'worry' }, 70, {
      y: 172,
      scale: 0.42,
      turn: -3,
    }),
  ),
  'both-talk': card(
    sitsDown({ ...T.potter, near: 'fold', far: 'fold' }, 90, { y: 126, scale: 0.46 }),
    sitsDown({ ...T.constable, near: 'fold', far: 'fold' }, 152, {
      y: 126,
      scale: 0.46,
      flip: true,
    }),
    sitsDown({ ...T.second, near: 'fold', far: 'forward', mouth: 'talk' }, 44, {
      y: 162,
      scale: 0.52,
    }),
    sitsDown({ ...T.farmer, near: 'fold', far: 'forward' }, 198, {
      y: 162,
      scale: 0.52,
      flip: true,
    }),
    oval([121, 158, 36, 10], '#c89a5f', 4),
    cup({ x: 106, y: 160 }),
    cup({ x: 122, y: 156 }),
    cup({ x: 137, y: 161 }),
  ),
};
