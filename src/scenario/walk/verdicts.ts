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
export type Verdict = Part & { readonly verdict: VerdictName };

/** What searches came to: choices offered, texts told, endings met. */
export type Reached = {
  readonly choices: ReadonlySet<string>;
  readonly texts: ReadonlySet<string>;
  readonly endings: ReadonlySet<string>;
};

/** `isClosed` where every search walked every path. */
export function verdictsOn(
  parts: readonly Part[],
  reached: Reached,
  isClosed: boolean,
): readonly Verdict[] {
  const knots = new Set([...reached.choices, ...reached.texts].map(knotOf));
  const isReached = ({ kind, path }: Part): boolean =>
    ({ choice: reached.choices, ending: reached.endings, knot: knots })[kind].has(path);
  const never = isClosed ? verdictNames[1] : verdictNames[2];
  return parts
    .filter((part) => !isReached(part))
    .map((part) => ({ ...part, verdict: part.hasWay ? never : verdictNames[0] }));
}

/** The knot (and stitch) that a path of the compiled story lies in: its names up to the first index. */
const knotOf = (path: string): string => path.split(/\.\d+(?=\.|$)/)[0] ?? '';
