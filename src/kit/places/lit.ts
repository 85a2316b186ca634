import { type Placing, type Svg, put } from '../svg.ts';

/** A piece of a place, and what of it shines after dark. */
export interface Lit {
  readonly drawn: Svg;
  readonly light: Svg;
}

/** Pieces over one another; a plain one never shines. */
export function together(...pieces: readonly (Lit | Svg)[]): Lit {
  const all = pieces.map((piece) =>
    typeof piece === 'string' ? { drawn: piece, light: '' } : piece,
  );
  return {
    drawn: all.map(({ drawn }) => drawn).join(''),
    light: all.map(({ light }) => light).join(''),
  };
}

export function putLit(piece: Lit, at: Placing): Lit {
  return {
    drawn: put(piece.drawn, at),
    light: piece.light === '' ? '' : put(piece.light, at),
  };
}

/** The air around a lamp. */
export function glow(x: number, y: number, radius: number): Svg {
  const disc = (size: number, opacity: number): Svg =>
    `<circle cx="${x}" cy="${y}" r="${size}" fill="#ffd98a" opacity="${opacity}" stroke="none"/>`;
  return disc(radius, 0.16) + disc(Math.round(radius * 0.6), 0.22);
}

/** The air around lit windows, as one path of rounds. */
export const halo = (rounds: string): Svg =>
  `<path d="${rounds}" fill="#ffd98a" opacity="0.2" stroke="none"/>`;

/** What a lamp or a lit window looks like in the dark. */
export const LAMPLIGHT = '#ffeeb4';
