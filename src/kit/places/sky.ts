import { type Svg, disc, patch } from '../svg.ts';
import { clouds, sun } from './ground.ts';

/** What a sky is made of, from its top down to the horizon. */
export interface Sky {
  readonly high: string;
  readonly low: string;
  readonly cloud: string;
}

const whole = 'M-20 -20H1620V740H-20Z';
const lower = 'M-20 180C400 120 1200 120 1620 190V740H-20Z';
const lowest = 'M-20 236C500 190 1100 190 1620 240V740H-20Z';

/** A sky by day, its sun where nothing high stands. */
export function daySky({ high, low, cloud }: Sky, [x, y]: readonly [number, number]): Svg {
  return patch(whole, high) + patch(lower, low) + clouds(cloud) + sun(x, y);
}

/** A sky by night, before the light of the stage darkens it. */
export const NIGHT_SKY: Svg =
  patch(whole, '#767fa6') + patch(lower, '#8890b2') + patch(lowest, '#9aa0bd') + clouds('#8a92b4');

const STARS: readonly (readonly [number, number, number])[] = [
  [206, 64, 8],
  [330, 128, 5],
  [452, 48, 6],
  [566, 112, 4],
  [668, 40, 5],
  [930, 52, 6],
  [1046, 126, 5],
  [1158, 60, 8],
  [1290, 112, 5],
  [1404, 50, 6],
  [80, 120, 5],
  [1520, 120, 6],
];

/** The moon, and stars that keep away from it. */
export function moonAndStars([x, y]: readonly [number, number]): Svg {
  const far = STARS.filter(([at, height]) => Math.hypot(at - x, height - y) > 130);
  const path = far
    .map(([at, height, size]) => {
      const s = size / 2;
      return `M${at} ${height - size}l${s} ${s}l${s} ${s}l${-s} ${s}l${-s} ${s}l${-s} ${-s}l${-s} ${-s}l${s} ${-s}Z`;
    })
    .join('');
  return (
    `<circle cx="${x}" cy="${y}" r="78" fill="#fdf6dc" opacity="0.14" stroke="none"/>` +
    disc([x, y, 42], '#fdf6dc', 5) +
    patch(
      `M${x - 16} ${y - 12}a9 9 0 1 0 1 0ZM${x + 14} ${y + 8}a11 11 0 1 0 1 0ZM${x + 8} ${y - 24}a5 5 0 1 0 1 0Z`,
      '#e3dcc2',
    ) +
    patch(path, '#fdf6dc')
  );
}
