import { OCHRE, PAPER, TEAL } from '../ink.ts';
import { type Svg, disc, line, oval, patch, put, shape } from '../svg.ts';
import { BLUE, type BustPaint, GOLD, GREEN, RED, bust } from './bust.ts';

/** Somebody with one arm up. */
const raised = (x: number, y: number, paint: BustPaint): Svg =>
  line(`M${x + 14} ${y + 40}C${x + 26} ${y + 20} ${x + 24} ${y} ${x + 22} ${y - 14}`, 15) +
  line(
    `M${x + 14} ${y + 40}C${x + 26} ${y + 20} ${x + 24} ${y} ${x + 22} ${y - 14}`,
    7,
    paint.cloth,
  ) +
  oval([x + 22, y - 24, 6.5, 11], paint.skin, 4) +
  bust(x, y, paint);

/** Pictures for the buttons and labels of the interface. */
export const CONTROL_SIGNS: Readonly<Record<string, Svg>> = {
  play: shape('M26 12L86 50L26 88Z', TEAL, 7),
  pause: shape('M20 14H42V86H20ZM58 14H80V86H58Z', TEAL, 6),
  back: shape('M46 14L10 50L46 86V64H90V36H46Z', TEAL, 6),
  undo:
    line('M30 34H62C88 34 88 78 62 78H32', 17) +
    line('M30 34H62C88 34 88 78 62 78H32', 6, OCHRE) +
    shape('M34 12L8 34L34 56Z', OCHRE, 5),
  people: bust(24, 36, BLUE) + bust(76, 36, RED) + bust(50, 42, GREEN),
  wifi:
    line('M10 40C32 18 68 18 90 40', 15) +
    line('M26 58C40 44 60 44 74 58', 15) +
    disc([50, 78, 10], TEAL, 5) +
    line('M10 40C32 18 68 18 90 40', 6, TEAL) +
    line('M26 58C40 44 60 44 74 58', 6, TEAL),
  /** A picture on the wall, and people before it. */
  wall:
    `<rect x="8" y="6" width="84" height="58" rx="5" fill="${PAPER}" stroke-width="6"/>` +
    shape('M42 20L66 35L42 50Z', TEAL, 5) +
    put(bust(0, 0, BLUE), { x: 24, y: 76, scale: 0.62 }) +
    put(bust(0, 0, RED), { x: 76, y: 76, scale: 0.62 }) +
    put(bust(0, 0, GOLD), { x: 50, y: 80, scale: 0.62 }),
  tablet:
    `<rect x="14" y="6" width="72" height="88" rx="10" fill="#4b4552" stroke-width="5"/>` +
    `<rect x="22" y="16" width="56" height="64" rx="3" fill="${PAPER}" stroke="none"/>` +
    disc([36, 32, 9], '#b5561d', 0) +
    patch('M54 41L63 24L72 41Z', '#6b4f8a') +
    patch('M28 52H44V68H28Z', '#2f6f94') +
    patch('M63 48L74 60L63 72L52 60Z', OCHRE) +
    disc([50, 87, 3], PAPER, 0),
  /** Holds up whatever stands above it. */
  forearm:
    line('M50 96V52', 34) +
    line('M50 96V52', 24, '#e2a04a') +
    line('M38 60H62', 4) +
    disc([50, 40, 15], '#ad7a52'),
  hands:
    put(raised(0, 0, RED), { x: 18, y: 46, scale: 0.78 }) +
    put(raised(0, 0, GOLD), { x: 72, y: 46, scale: 0.78 }) +
    put(raised(0, 0, GREEN), { x: 45, y: 52, scale: 0.78 }),
  talk:
    bust(22, 58, RED) +
    bust(78, 58, GREEN) +
    shape('M14 8H48V28H34L26 38V28H14Z', '#fff', 4) +
    shape('M54 14H88V34H78L74 42L68 34H54Z', '#fff', 4),
  /** Two voices that sound different. */
  language:
    shape('M8 10H62V48H32L18 62V48H8Z', '#fff', 5) +
    line('M18 24H52M18 36H42', 5) +
    shape('M92 38H40V76H68L82 92V76H92Z', '#f0d9a0', 5) +
    line('M50 60C54 50 58 50 62 60C66 68 70 68 74 60C76 54 80 52 84 56', 5),
  /** Writing, and some of it seen larger. */
  larger:
    line('M8 16C16 8 20 8 28 16C36 24 40 24 48 16C56 8 60 8 68 16', 5) +
    line('M8 36C14 30 17 30 22 36M8 56C12 51 15 51 19 56', 5) +
    line('M78 78L92 92', 17) +
    line('M78 78L92 92', 7, OCHRE) +
    disc([56, 56, 30], '#fff', 6) +
    line('M36 58C43 44 49 44 56 56C63 68 69 68 76 54', 9),
  rehearse:
    bust(24, 48, RED) +
    bust(76, 48, GREEN) +
    line('M30 20C40 6 60 6 70 20M70 20L69 7M70 20L57 18M30 20L31 7M30 20L43 18', 5),
  vote:
    shape('M10 48H90L80 94H20Z', '#c89a5f') +
    oval([50, 48, 40, 10], '#6d4a35') +
    oval([34, 50, 8, 5], '#f0d9a0', 3) +
    oval([62, 51, 8, 5], '#f0d9a0', 3) +
    shape('M40 10C50 0 66 8 62 20C58 30 44 34 38 26C34 20 36 14 40 10Z', '#f0d9a0', 4) +
    line('M46 16C50 18 52 16 54 12', 3),
  tree:
    shape('M42 94L45 60H55L58 94Z', '#6d4a35') +
    shape(
      'M50 6C64 2 78 12 78 26C94 32 94 56 78 62C70 74 30 74 22 62C6 56 6 32 22 26C22 12 36 2 50 6Z',
      '#6f8f4e',
    ) +
    line('M38 38C44 42 46 48 46 56M62 36C56 42 54 48 54 56', 4) +
    line('M20 94H80', 5),
};
