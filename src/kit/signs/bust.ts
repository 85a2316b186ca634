import { type Svg, disc, shape } from '../svg.ts';

/** What somebody on a sign is coloured with. */
export interface BustPaint {
  readonly cloth: string;
  readonly skin: string;
}

export const RED: BustPaint = { cloth: '#9c4f3d', skin: '#ad7a52' };
export const GREEN: BustPaint = { cloth: '#2f7f7a', skin: '#5d3a2a' };
export const GOLD: BustPaint = { cloth: '#d8a23a', skin: '#e0b48d' };
export const BLUE: BustPaint = { cloth: '#8fa3a8', skin: '#e0b48d' };
export const LILAC: BustPaint = { cloth: '#7d7394', skin: '#5d3a2a' };

/** Head and shoulders without a face; x and y are the middle of the head. */
export function bust(x: number, y: number, paint: BustPaint): Svg {
  const body = `M${x - 19} ${y + 48}C${x - 19} ${y + 25} ${x - 11} ${y + 19} ${x} ${y + 19}S${x + 19} ${y + 25} ${x + 19} ${y + 48}Z`;
  return shape(body, paint.cloth) + disc([x, y, 14.5], paint.skin);
}
