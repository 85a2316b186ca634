import { type Svg, patch } from '../../svg.ts';
import { DOTS, dotted, land } from '../ground.ts';
import type { Sky } from '../sky.ts';

export const VALLEY_SKY: Sky = { high: '#f7e2b2', low: '#fbeec9', cloud: '#fdf3d6' };

/** The colours of the valley by day. */
export const SOIL = {
  water: '#8fb8bf',
  ground: '#dcbd8a',
  road: '#efdcb0',
  front: '#c29a63',
  mark: '#d2b880',
  meadow: '#b3b58a',
} as const;

/** Two rows of hills and a meadow below them; the horizon lies at about 300. */
export function valleyHills(): Svg {
  return (
    DOTS +
    patch(
      'M-20 286C80 220 190 168 330 206C470 150 640 214 760 196C900 150 1060 190 1180 176C1340 146 1500 200 1620 178V740H-20Z',
      '#dccfcb',
    ) +
    patch(
      'M-20 306C120 216 260 200 420 258C560 196 760 206 960 258C1120 196 1320 204 1620 262V740H-20Z',
      '#cbb9bf',
    ) +
    patch(
      'M-20 330C160 286 300 290 460 306C700 274 980 290 1180 304C1340 280 1480 276 1620 296V740H-20Z',
      '#bdb59b',
    ) +
    land('M-20 356C240 280 480 336 720 316C960 296 1240 350 1620 290', SOIL.meadow) +
    dotted('M-20 356C240 280 480 336 720 316C960 296 1240 350 1620 290V420H-20Z')
  );
}

/** The strip of earth before the people, low in the middle where they stand. */
export function front(more: Svg): Svg {
  const strip = 'M-20 664C200 640 380 694 640 704S1100 690 1300 668S1500 650 1620 660V740H-20Z';
  return DOTS + patch(strip, SOIL.front) + dotted(strip) + edge(strip) + more;
}

const edge = (strip: string): Svg =>
  `<path d="${strip.replace(/V740H-20Z$/, '')}" fill="none" stroke-width="5"/>`;
