/** Something wrong in what a person wrote: where, what, and how to mend it. */
export type Finding = {
  readonly severity: 'error' | 'warning';
  readonly file: string;
  /** From 1; absent where the finding is about the whole file. */
  readonly line?: number;
  readonly column?: number;
  readonly what: string;
  readonly hint: string;
};
