import type { Shown } from './explored.ts';

/** What `play` is given to tell the same; null where it cannot, or where nothing has to be chosen. */
export function playOptions({ plays, cut, seed, indexes }: Shown): string | null {
  if (!plays || !indexes || indexes.length === 0) return null;
  const told = cut === null ? '' : `--cut ${cut} `;
  const thrown = seed === 1 ? '' : `--seed ${seed} `;
  return `${told}${thrown}--choices ${indexes.join(',')}`;
}
