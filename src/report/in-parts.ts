/** Parts of about the same size, none larger than `most`. */
export function inParts<T>(all: readonly T[], most: number): readonly (readonly T[])[] {
  const parts = Math.ceil(all.length / most);
  const size = Math.ceil(all.length / Math.max(parts, 1));
  return Array.from({ length: parts }, (_, at) => all.slice(at * size, (at + 1) * size));
}
