import { contrast } from '../../../src/kit/colour.ts';

/** `rgb(31, 26, 36)`, as a browser computes it, as `#1f1a24`; that stays as it is. */
export function toHex(color: string): string {
  if (color.startsWith('#')) return color;
  const parts = (color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
  return `#${parts.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

/** The contrast of WCAG between two opaque colours of a page, from 1 to 21. */
export const contrastOf = (one: string, other: string): number =>
  contrast(toHex(one), toHex(other));
