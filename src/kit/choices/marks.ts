import { type Svg, disc, line, shape } from '../svg.ts';

/** Small signs inside speech bubbles, centred on 0,0 and about 26 high. */
export const QUESTION: Svg =
  line('M-8 -6C-8 -18 10 -18 9 -6C8 2 0 1 0 8', 5) + disc([0, 14, 3.2], '#1f1a24', 0);
export const TICK: Svg = line('M-12 0L-3 9L13 -10', 6, '#2f7f7a');
export const DOTS: Svg =
  disc([-14, 0, 4], '#1f1a24', 0) + disc([0, 0, 4], '#1f1a24', 0) + disc([14, 0, 4], '#1f1a24', 0);
export const SUN: Svg =
  disc([0, 0, 8], '#f3c34a', 3) +
  line('M0 -14V-12M0 12V14M-14 0H-12M12 0H14M-10 -10L-9 -9M9 9L10 10M-10 10L-9 9M9 -9L10 -10', 3);
export const ROAD: Svg =
  shape('M-16 12L-5 -12H5L16 12Z', '#efdcb0', 3) + line('M0 -8V-3M0 3V9', 2.5);
export const LINES: Svg = line('M-22 -6H22M-22 6H10', 4);
export const PLUM_FRUIT: Svg =
  disc([0, 2, 10], '#86405f', 3.5) + line('M0 -8C0 -14 4 -15 8 -16', 3);

/** Sound waves towards the right. */
export const WAVES: Svg = line(
  'M0 -8C4 -4 4 4 0 8M9 -14C17 -6 17 6 9 14M18 -20C30 -8 30 8 18 20',
  4,
  '#2f7f7a',
);
