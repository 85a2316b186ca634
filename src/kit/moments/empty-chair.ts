import { stands } from '../choices/scene.ts';
import { TOWNSPEOPLE as T } from '../small/townspeople.ts';
import { type Svg, line, oval, patch, put } from '../svg.ts';

export const CHAIR_FRAME = { width: 300, height: 380 } as const;

const STOOL: Svg =
  line('M-27 2L-36 66M27 2L36 66M-12 6L-14 58M12 6L14 58', 12) +
  line('M-27 2L-36 66M27 2L36 66M-12 6L-14 58M12 6L14 58', 5, '#8a5a3b') +
  oval([0, 0, 46, 15], '#c89a5f', 5);

const SITS = { legs: 'sit', near: 'fold', far: 'fold' } as const;

/** A round of seats in a dim room; the light falls on the one that is empty. */
export const EMPTY_CHAIR: Svg =
  patch('M0 0H300V380H0Z', '#8a7f9c') +
  patch('M0 232H300V380H0Z', '#a58a70') +
  line('M-4 232H304', 4) +
  patch('M122 -4H178L268 330H32Z', '#f7dfa0') +
  oval([150, 326, 122, 34], '#f9e9bb', 0) +
  stands({ ...T.baker, ...SITS }, 78, { scale: 0.46, y: 262 }) +
  stands({ ...T.nurse, ...SITS }, 222, { scale: 0.46, y: 262, flip: true }) +
  stands({ ...T.weaver, ...SITS }, 44, { scale: 0.54, y: 322 }) +
  stands({ ...T.elder, ...SITS }, 256, { scale: 0.54, y: 322, flip: true }) +
  put(STOOL, { x: 150, y: 258, scale: 1.1 });
