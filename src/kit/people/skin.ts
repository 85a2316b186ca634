import { contrast, mix } from '../colour.ts';
import { INK } from '../ink.ts';
import { type Svg, line } from '../svg.ts';
import type { Tone } from './person.ts';

/** Skin tones, light to dark. No tone belongs to a side or a role. */
export const TONES: Readonly<Record<Tone, string>> = {
  A: '#e3b890',
  B: '#d0a074',
  C: '#ad7a52',
  D: '#875a40',
  E: '#5f3c2c',
};

/** Lines need this contrast against what they lie on. */
export const LINE_CONTRAST = 3;

/** The pale edge laid under feature lines where ink alone would not be seen. */
export function haloOf(skin: string): string | undefined {
  if (contrast(skin, INK) >= LINE_CONTRAST) return undefined;
  const lift = [0.16, 0.22, 0.28, 0.34, 0.4, 0.5];
  const share = lift.find((step) => contrast(mix(skin, '#ffe9d2', step), INK) >= LINE_CONTRAST);
  return mix(skin, '#ffe9d2', share ?? 0.6);
}

/** A feature line of the face or hand: ink, with its pale edge on dark skin. */
export function feature(path: string, width: number, on: { skin: string; ink?: string }): Svg {
  const halo = haloOf(on.skin);
  const edge = halo === undefined ? '' : line(path, width + 8, halo);
  return edge + line(path, width, on.ink ?? INK);
}

/** Shade on skin, for the neck, lids and the side of the face. */
export function shadeOf(skin: string): string {
  return mix(skin, '#3a1a1a', 0.2);
}

/** Colour of soft lines: age, cheeks. Lighter than dark skin, darker than light skin. */
export function softLineOf(skin: string): string {
  return haloOf(skin) ?? mix(skin, INK, 0.45);
}

export function lipOf(skin: string): string {
  return haloOf(skin) === undefined ? mix(skin, '#a83c34', 0.42) : mix(skin, '#e98f80', 0.4);
}
