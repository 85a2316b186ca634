/** Something wrong in what a person wrote: where, what, and how to mend it. */
export type Finding = {
  readonly severity: 'error' | 'warning';
  /** What kind of thing it is, the same in every story: `tag-unknown`. */
  readonly code: string;
  readonly file: string;
  /** From 1; absent where the finding is about the whole file. */
  readonly line?: number;
  readonly column?: number;
  readonly what: string;
  readonly hint: string;
};
