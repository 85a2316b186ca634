/** What the compiler says about a place, in its own words. */
export type Problem = {
  readonly wave: 'syntax' | 'meaning';
  readonly severity: 'error' | 'warning';
  readonly file: string;
  readonly line?: number;
  /** Counted without comments, as the compiler reads the line. */
  readonly column?: number;
  readonly message: string;
};

export type NoteProblem = (problem: Problem) => void;
