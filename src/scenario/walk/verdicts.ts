export const verdictNames = [
  'cannot be reached',
  'proved never reached',
  'not reached within bounds',
] as const;
export type VerdictName = (typeof verdictNames)[number];

/** A part of a story that a search may come to. */
export type Part = {
  readonly kind: 'choice' | 'knot' | 'ending';
  /** Where it stands in the compiled story; an ending's name. */
  readonly path: string;
  /** The words of a choice, the name of a knot or an ending. */
  readonly name: string;
  readonly file: string | null;
  readonly line: number | null;
  /** Some way leads there, if its conditions allow it. */
  readonly hasWay: boolean;
  /** A knot that can be started in, to see what is inside. */
  readonly canStart: boolean;
};

/** What is said of a part that no walk came to. */
export type Verdict = Part & {
  readonly verdict: VerdictName;
  /** The story fails on the way there: nobody knows what comes behind it before that is mended. */
  readonly behindFault: boolean;
};

/** What searches came to: choices offered, texts told, endings met. */
export type Reached = {
  readonly choices: ReadonlySet<string>;
  readonly texts: ReadonlySet<string>;
  readonly endings: ReadonlySet<string>;
};

/** How sure a search is of what it did not come to. */
export type Sure = {
  /** Every search walked every path. */
  readonly closed: boolean;
  /** For each part, whether some way leads there from where the story failed. */
  readonly behind: readonly boolean[];
};

export function verdictsOn(
  parts: readonly Part[],
  reached: Reached,
  { closed, behind }: Sure,
): readonly Verdict[] {
  const knots = new Set([...reached.choices, ...reached.texts].map(knotOf));
  const isReached = ({ kind, path }: Part): boolean =>
    ({ choice: reached.choices, ending: reached.endings, knot: knots })[kind].has(path);
  return parts
    .map((part, at) => ({ ...part, behindFault: part.hasWay && behind[at] === true }))
    .filter((part) => !isReached(part))
    .map((part) => ({ ...part, verdict: judge(part, closed) }));
}

function judge(
  { hasWay, behindFault }: Pick<Verdict, 'hasWay' | 'behindFault'>,
  closed: boolean,
): VerdictName {
  if (!hasWay) return 'cannot be reached';
  return closed && !behindFault ? 'proved never reached' : 'not reached within bounds';
}

/** The knot (and stitch) that a path of the compiled story lies in: its names up to the first index. */
const knotOf = (path: string): string => path.split(/\.\d+(?=\.|$)/)[0] ?? '';
