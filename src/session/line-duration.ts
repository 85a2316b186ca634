import type { Milliseconds } from './ids.ts';

const start: Milliseconds = 1500;
const perWord: Milliseconds = 400;

/** How long a line stays before the room's clock turns to the next; the same whatever language it is shown in. */
export function lineDuration(text: string): Milliseconds {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  return start + perWord * words.length;
}
