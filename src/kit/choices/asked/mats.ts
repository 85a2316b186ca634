import { INK, PLUM } from '../../ink.ts';
import { mix } from '../../colour.ts';
import { BASKET } from '../../props/goods.ts';
import { type Placing, type Svg, line, oval, patch, put, shape } from '../../svg.ts';

/** A paved yard from above, with its slabs. */
const YARD: Svg =
  patch('M0 0H240V180H0Z', '#efdcb0') +
  line(
    'M0 30H240M0 90H240M0 150H240M40 0V30M120 0V30M200 0V30M0 30M80 30V90M160 30V90M40 90V150M120 90V150M200 90V150M80 150V180M160 150V180',
    3,
    '#d3b983',
  );

const CAP: Svg =
  shape('M-27 4C-12 18 14 18 29 4V-8H-27Z', PLUM.deep, 3.5) +
  oval([1, -10, 42, 19], mix(PLUM.cloth, INK, 0.3), 4) +
  oval([1, -14, 42, 18], PLUM.cloth, 4);

interface Weave {
  readonly cloth: string;
  readonly stripe: string;
}

const ONE: Weave = { cloth: '#8fa3a8', stripe: '#655b7c' };
const OTHER: Weave = { cloth: '#dba865', stripe: '#9c4f3d' };

/** A mat from above, 60 by 112, its upper left corner at 0,0. */
function mat({ cloth, stripe }: Weave, at: Placing): Svg {
  const fringe = [4, 14, 24, 34, 44, 54].map((x) => `M${x} -6V0M${x} 112V118`).join('');
  return put(
    line(fringe, 3.5) +
      shape('M0 0H60V112H0Z', cloth, 4.5) +
      patch('M3 12H57V24H3ZM3 88H57V100H3Z', stripe) +
      line('M2 12H58M2 24H58M2 88H58M2 100H58', 2.5) +
      line('M14 2V10M30 2V10M46 2V10M14 102V110M30 102V110M46 102V110', 2.5, stripe),
    at,
  );
}

/** A mat that is still rolled up for the most part. */
function rolled({ cloth, stripe }: Weave, at: Placing): Svg {
  return put(
    line([4, 14, 24, 34, 44, 54].map((x) => `M${x} 46V53`).join(''), 3.5) +
      shape('M0 0H60V46H0Z', cloth, 4.5) +
      patch('M3 24H57V36H3Z', stripe) +
      line('M2 24H58M2 36H58', 2.5) +
      shape('M-2 -26H62V4H-2Z', cloth, 4.5) +
      line('M2 -17H58M2 -6H58', 2.5, stripe) +
      oval([-2, -11, 7, 15], cloth, 4) +
      oval([-2, -11, 2.5, 7], stripe, 3),
    at,
  );
}

/** Both mats, this many units between them. */
function apart(gap: number): Svg {
  const left = 120 - gap / 2 - 60;
  const right = 120 + gap / 2;
  return (
    YARD +
    mat(ONE, { x: left, y: 34 }) +
    put(CAP, { x: left + 30, y: 94, scale: 0.56 }) +
    mat(OTHER, { x: right, y: 34 }) +
    put(BASKET, { x: right + 8, y: 72, scale: 0.2 })
  );
}

/** How near two sides sit: a mat of each, from above. */
export const MATS: Readonly<Record<string, Svg>> = {
  'two-mats':
    YARD +
    rolled(ONE, { x: 30, y: 56, scale: 1.12 }) +
    put(CAP, { x: 63, y: 154, scale: 0.86 }) +
    rolled(OTHER, { x: 146, y: 56, scale: 1.12 }) +
    put(BASKET, { x: 149, y: 124, scale: 0.28 }),
  'mats-0': apart(108),
  'mats-1': apart(62),
  'mats-2': apart(22),
  'mats-3': apart(0),
};
