import { CREAM, OCHRE, TEAL } from '../ink.ts';
import { type Svg, disc, line, put, shape } from '../svg.ts';
import { bust } from './bust.ts';

/** What words mean, and who of those who use them has no sign elsewhere. */
export const WORD_SIGNS: Readonly<Record<string, Svg>> = {
  word:
    shape('M50 26C40 15 20 13 6 18V80C20 75 40 77 50 88Z', '#fff', 6) +
    shape('M50 26C60 15 80 13 94 18V80C80 75 60 77 50 88Z', CREAM, 6) +
    line('M17 34C25 32 33 33 39 37M17 48C25 46 33 47 39 51M17 62C22 61 27 61 31 62', 6, TEAL) +
    disc([72, 46, 12], OCHRE, 5),
  'voice-police': put(
    bust(50, 30, { cloth: '#93928c', skin: '#5d3a2a' }) +
      line('M37 55C43 49 57 49 63 55', 6, '#dedbd0'),
    { x: -10, y: 0, scale: 1.2 },
  ),
};
