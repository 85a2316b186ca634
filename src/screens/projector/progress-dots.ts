import type { Tally } from '../../session/view/telling.ts';

/** How many dots a vote shows, and how many of them are filled; null where the room may not know. */
export type Dots = { readonly filled: number; readonly of: number } | null;

const most = 12;

/** A dot for each seat, or, from thirteen seats on, twelve dots in proportion. The last is filled only when all have voted. */
export function dotsOf({ voted, of }: Pick<Tally, 'voted' | 'of'>): Dots {
  if (voted === null || of === null || of <= 0) return null;
  if (of <= most) return { filled: Math.min(voted, of), of };
  const filled = voted >= of ? most : Math.min(Math.floor((voted / of) * most), most - 1);
  return { filled: voted > 0 ? Math.max(filled, 1) : 0, of: most };
}
