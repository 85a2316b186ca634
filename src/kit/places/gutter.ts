import { PAPER } from '../ink.ts';
import { type Svg, line, patch } from '../svg.ts';

/** What parts two pictures of a comic: paper between two inked edges, drawn by hand. */
export const GUTTER: Svg =
  patch(
    'M7 -10C10 160 5 330 8 480 10 590 6 660 8 730H33C31 640 35 560 32 430 30 300 35 130 32 -10Z',
    PAPER,
  ) +
  line('M7 -10C10 160 5 330 8 480 10 590 6 660 8 730', 7) +
  line('M32 -10C35 130 30 300 32 430 35 560 31 640 33 730', 7);
