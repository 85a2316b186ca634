import { type Placing, type Svg, line, patch, put, shape } from '../../svg.ts';
import { SHORE } from './port.ts';

export interface Flight {
  /** Width below and above, and how high it climbs. */
  readonly low: number;
  readonly high: number;
  readonly rise: number;
}

/** A stair that climbs away: steps grow flatter with distance. Its lowest step lies at y 0, in the middle at x 0. */
export function flight({ low, high, rise }: Flight, at: Placing): Svg {
  const lines: string[] = [];
  let y = 0;
  let depth = rise / 9;
  while (y < rise - 4) {
    const half = low / 2 - ((low - high) / 2) * (y / rise);
    lines.push(`M${Math.round(-half)} ${Math.round(-y)}H${Math.round(half)}`);
    y += depth;
    depth = Math.max(depth * 0.92, 7);
  }
  return put(
    shape(`M${-low / 2} 0L${-high / 2} ${-rise}H${high / 2}L${low / 2} 0Z`, '#dccdb8', 4) +
      patch(`M0 0L0 ${-rise}H${high / 2}L${low / 2} 0Z`, '#d2c1aa') +
      line(lines.join(''), 3.5, '#8f7f6a') +
      rail(low / 2, high / 2, rise) +
      rail(-low / 2, -high / 2, rise),
    at,
  );
}

/** A low wall with a rope on posts. */
function rail(low: number, high: number, rise: number): Svg {
  const out = low > 0 ? 1 : -1;
  const at = (part: number): number => Math.round(low + (high - low) * part);
  const posts = [0.04, 0.28, 0.5, 0.7, 0.86].map((part) => {
    const x = at(part) + out * Math.round(12 * (1 - part));
    return `M${x} ${Math.round(-rise * part)}v${Math.round(-54 + 36 * part)}`;
  });
  return (
    shape(`M${low} 0L${high} ${-rise}H${high + out * 8}L${low + out * 34} 0Z`, SHORE.stone, 4) +
    line(posts.join(''), 6)
  );
}

/** A plant with thick leaves in a jar of clay, 80 high. */
export function potPlant(at: Placing, jar = '#c1694a'): Svg {
  return put(
    shape(
      'M0 -34C-30 -44 -40 -64 -36 -78C-20 -70 -10 -60 -6 -48C-14 -72 -8 -94 0 -104C8 -94 14 -72 6 -48C10 -60 20 -70 36 -78C40 -64 30 -44 0 -34Z',
      '#6fa07a',
      4,
    ) +
      line('M0 -96V-46M-28 -68L-6 -44M28 -68L6 -44', 2.5, '#3f6a4e') +
      shape('M-24 -38H24L18 0H-18Z', jar, 4) +
      line('M-21 -26H21', 3, '#f0d9a0'),
    at,
  );
}

/** A pine that the wind has bent, 220 high, its foot at 0,0. */
export function windPine(at: Placing): Svg {
  return put(
    shape('M-12 2C-14 -50 0 -90 34 -140L48 -128C26 -90 14 -50 16 2Z', '#7a5a48', 4.5) +
      shape(
        'M-40 -140C-66 -166 -34 -196 0 -188C20 -218 80 -220 100 -194C140 -200 164 -168 136 -146C110 -130 60 -136 30 -134C6 -128 -20 -126 -40 -140Z',
        '#5f8f7a',
        5,
      ) +
      patch(
        'M0 -188C20 -218 80 -220 100 -194C140 -200 164 -168 136 -146C140 -170 110 -182 90 -178C60 -196 30 -190 0 -188Z',
        '#82ad8f',
      ) +
      line('M0 -160q16 -8 30 0M52 -170q16 -8 30 0M92 -158q14 -6 26 0', 3.5),
    at,
  );
}
