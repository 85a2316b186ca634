import type { Went } from './what-went.ts';

/** What burning came to. */
export type Burning = {
  /** Files in which anything of it was still found. */
  readonly left: readonly string[];
  /** What had left it before, and stays where it went; of groups that let something go. */
  readonly went: readonly Went[];
};
