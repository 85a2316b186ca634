import { type Bystander, bystander, standingOn } from '../../small/bystander.ts';
import { INK, PAPER, TIMBER } from '../../ink.ts';
import { type Placing, type Svg, disc, line, oval, put, shape } from '../../svg.ts';

/** A water jar, 32 wide and 60 high, its foot at 0,0. */
export function jar(at: Placing): Svg {
  return put(
    shape('M-12 -60H12L10 -50C30 -42 30 -10 16 0H-16C-30 -10 -30 -42 -10 -50Z', '#b5653f', 4) +
      line('M-22 -30H22', 3.5, '#f0d9a0') +
      line('M-15 -60H15', 5),
    at,
  );
}

/** A sheet with lines of writing, 48 by 60, its upper left corner at 0,0. */
export function sheet(at: Placing): Svg {
  return put(
    shape('M0 0H48V60H0Z', PAPER, 4) + line('M9 14H39M9 26H39M9 38H39M9 49H26', 3.5, TIMBER),
    at,
  );
}

export function pencil(at: Placing): Svg {
  return put(
    shape('M0 0L10 -8L44 -44L52 -36L18 2Z', '#d8a23a', 3) + shape('M0 4L2 -6L9 1Z', INK, 2),
    at,
  );
}

/** A cup without a handle, its foot at 0,0. */
export function cup(at: Placing): Svg {
  return put(shape('M-9 -15H9L7 0H-7Z', '#b5653f', 3.5) + oval([0, -15, 9, 3], '#6d4a35', 3), at);
}

/** The lamp of the street on its post: the round paper shade, 132 high, its foot at 0,0. */
export function lampPost(at: Placing, lit = false): Svg {
  const glow = lit
    ? `<circle cx="0" cy="-110" r="52" fill="#ffe39a" opacity="0.55" stroke="none"/>`
    : '';
  return put(
    glow +
      line('M0 0V-90', 10) +
      line('M0 -2V-90', 4, TIMBER) +
      shape('M-12 -92H12C24 -106 20 -124 10 -130H-10C-20 -124 -24 -106 -12 -92Z', '#ffe9b0', 4) +
      line('M-17 -104H17M-17 -117H17', 2.5, '#8a6a3a') +
      shape('M-9 -130H9L5 -139H-5Z', TIMBER, 3.5),
    at,
  );
}

/** Somebody with crossed legs on a mat of their own. */
export function sitsDown(who: Bystander, x: number, at: Placing & { readonly mat?: string }): Svg {
  const { y = 160, scale = 0.54, flip = false, mat = '#b98a55' } = at;
  return (
    oval([x, y, 50 * (scale / 0.54), 11 * (scale / 0.54)], mat, 3.5) +
    bystander({ ...who, legs: 'floor' }, { x, y: y + 46 * scale, scale, flip })
  );
}

/** Somebody who goes somewhere with a jar on the head. */
export function bringsJar(who: Bystander, x: number, at: Placing): Svg {
  const { y = 168, scale = 0.46, flip = false } = at;
  return (
    standingOn(x, y, 24) +
    bystander({ ...who, legs: 'walk', near: 'head' }, { x, y, scale, flip }) +
    jar({ x: x + (flip ? -2 : 2) * scale, y: y - 252 * scale, scale: scale * 1.15 })
  );
}

/** Hands that hold something drawn over a body. */
export function hands(tone: string, points: readonly (readonly [number, number])[]): Svg {
  return points.map(([x, y]) => disc([x, y, 6], tone, 3)).join('');
}
