/** How one text becomes another: from `at` on, `drop` UTF-16 units are left out and `put` is put in. */
export type Splice = readonly [at: number, drop: number, put: string];

/** The shortest one change that makes `after` of `before`. */
export function spliceOf(before: string, after: string): Splice {
  const most = Math.min(before.length, after.length);
  let at = 0;
  while (at < most && before.charCodeAt(at) === after.charCodeAt(at)) at += 1;
  const { length } = before;
  let end = 0;
  while (
    end < most - at &&
    before.charCodeAt(length - 1 - end) === after.charCodeAt(after.length - 1 - end)
  )
    end += 1;
  return [at, length - end - at, after.slice(at, after.length - end)];
}

/** Does it to a text; a text that it was not made of comes out as some other one. */
export const splice = (text: string, [at, drop, put]: Splice): string =>
  text.slice(0, at) + put + text.slice(at + drop);

/** Splices into one text, each worked out once; null where the whole would not be twice as long. */
export function splicesInto(after: string): (before: string) => Splice | null {
  const known = new Map<string, Splice | null>();
  return (before) => {
    const found = known.get(before);
    if (found !== undefined) return found;
    const made = spliceOf(before, after);
    const worth = made[2].length * 2 < after.length ? made : null;
    known.set(before, worth);
    return worth;
  };
}
