/** A message of the compiler in plain words. */
export type Explained = {
  readonly code: string;
  readonly what: string;
  readonly hint: string;
  /** The same for all problems that one mistake makes; without it, what is said. */
  readonly cause?: string;
  /** Shown as this instead of what the compiler thinks it is. */
  readonly severity?: 'error' | 'warning';
};

/** The names that a story has. */
export type KnownNames = {
  /** Knots, and stitches as `knot.stitch`. */
  readonly flows: readonly string[];
  readonly functions: readonly string[];
  /** Variables, lists, temporary ones and parameters. */
  readonly variables: readonly string[];
  readonly constants: readonly string[];
  /** Items of lists, and labels of choices and gathers. */
  readonly others: readonly string[];
};

export type At = {
  /** The line the compiler points to, without comments. */
  readonly line: string;
  /** Its part before the place. */
  readonly before: string;
  readonly names: KnownNames;
};

type Say = (found: readonly string[], at: At) => Explained;
export type Saying = readonly [pattern: RegExp, say: Say];

/** A message that is the same wherever it shows. */
export const plainly = (
  pattern: RegExp,
  code: string,
  [what, hint]: readonly [what: string, hint: string],
): Saying => [pattern, () => ({ code, what, hint })];

/** The first saying that fits a message; null for none. */
export function explainWith(sayings: readonly Saying[], message: string, at: At): Explained | null {
  for (const [pattern, say] of sayings) {
    const found = pattern.exec(message);
    if (found)
      return say(
        [...found].map((part) => part ?? ''),
        at,
      );
  }
  return null;
}
