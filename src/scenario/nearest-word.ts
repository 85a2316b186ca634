/** The word most like `word`, or null where none comes near: at most a third of its letters may differ, and none of one or two. */
export function nearestWord(word: string, words: Iterable<string>): string | null {
  let best: { word: string; distance: number } | null = null;
  for (const candidate of words) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (!best || distance < best.distance) best = { word: candidate, distance };
  }
  const most = word.length < 3 ? 0 : Math.max(1, Math.floor(word.length / 3));
  return best && best.distance <= most ? best.word : null;
}

/** Letters to put in, leave out, change or swap. */
export function editDistance(from: string, to: string): number {
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const changed = valueAt(row, j - 1) + (from[i - 1] === to[j - 1] ? 0 : 1);
      const swapped = isSwapped(from, to, [i, j]) ? valueAt(before, j - 2) + 1 : Infinity;
      next[j] = Math.min(valueAt(next, j - 1) + 1, valueAt(row, j) + 1, changed, swapped);
    }
    before = row;
    row = next;
  }
  return valueAt(row, to.length);
}

const valueAt = (row: readonly number[], index: number): number => row[index] ?? 0;

function isSwapped(from: string, to: string, [i, j]: readonly [number, number]): boolean {
  return i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
}
