import { BRICK, PAPER } from '../ink.ts';
import { type Svg, disc, patch, shape } from '../svg.ts';

/** What is put on a map. A pin's foot stands at the middle of the lower edge. */
export const MAP_SIGNS: Readonly<Record<string, Svg>> = {
  here:
    `<ellipse cx="50" cy="93" rx="24" ry="6" fill="#5f4630" opacity="0.35" stroke="none"/>` +
    shape('M50 96C44 74 18 62 18 36A32 32 0 0 1 82 36C82 62 56 74 50 96Z', BRICK, 6) +
    patch('M30 44A22 22 0 0 1 46 16C30 16 24 28 30 44Z', '#e58a72') +
    disc([50, 37, 14], PAPER, 5),
};
