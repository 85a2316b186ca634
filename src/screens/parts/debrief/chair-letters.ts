import type { MapRoom } from './map-room.ts';
import { linesOf } from './weave-boxes.ts';

const sizes = [64, 60, 56, 52, 48, 44, 40, 36, 32, 28, 24, 20] as const;
/** Beside or above the words: the seat, and the card's edges, in pixels of a wall of 1920 × 1080. */
const wide = { across: 610, down: 110 } as const;
const tall = { across: 90, down: 290 } as const;
/** Width of a letter, and heights of a line and of the gap before a text, in parts of the letters' size. */
const letter = 0.56;
const line = 1.25;
const gap = 0.36;

/** The largest letters, in pixels of a wall of 1920 × 1080, in which all these texts fit beside the seat. */
export function chairLetters(texts: readonly string[], { width, height, unit }: MapRoom): number {
  const edges = width < height * 1.2 ? tall : wide;
  const room = { width: width / unit - edges.across, height: height / unit - edges.down };
  const fits = (size: number): boolean => chairHeight(texts, size, room.width) <= room.height;
  return sizes.find(fits) ?? sizes.at(-1) ?? 20;
}

/** The first text is the name, a little larger. */
export function chairHeight(texts: readonly string[], size: number, width: number): number {
  return texts.reduce((sum, text, index) => {
    const own = index === 0 ? size * 1.1 : size;
    return sum + linesOf(text, width / (own * letter)) * own * line + own * gap;
  }, 0);
}
