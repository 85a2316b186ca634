import type { Lacks, LackingByPart } from './lacks.ts';
import type { Simulated } from './simulate.ts';

/** What a map is coloured by; behind a colon stands which meter or language. */
export type Shade =
  | 'none'
  | 'rooms'
  | 'minutes'
  | 'pictures'
  | `${'meter' | 'voices' | 'words'}:${string}`;

/** How a knot or stitch stands in it. */
export type Shaded = {
  /** From 0, none, to 4, most: the quarter of the scale. */
  readonly step: 0 | 1 | 2 | 3 | 4;
  /** A share from 0 to 1, minutes, a meter's value, or how many texts lack it; null where no room came. */
  readonly value: number | null;
  /** The first line that lacks it; absent where none does. */
  readonly first?: NonNullable<LackingByPart[string]['first']>;
};

export type Shading = {
  readonly kind: 'amount' | 'lack';
  /** Null where nothing is told or asked that could have it. */
  readonly of: (path: string) => Shaded | null;
  /** What the first quarter begins with, and each ends with; empty for what is counted in shares. */
  readonly bounds: readonly number[];
};

export type Known = { readonly length: Simulated | null; readonly lacks: Lacks | null };

const quarters = [1, 2, 3, 4] as const;

/** The quarter that a share lies in. */
export const stepOf = (share: number): Shaded['step'] =>
  share <= 0 ? 0 : (quarters.find((quarter) => share <= quarter / 4) ?? 4);

const boundsOf = (least: number, most: number): readonly number[] =>
  [0, ...quarters].map((quarter) => least + ((most - least) * quarter) / 4);

/** Whether anybody could come there and notice. */
const isTold = ({ lacks }: Known, path: string): boolean =>
  [lacks?.pictures, ...Object.values(lacks?.voices ?? {})].some((parts) => parts?.[path]);

function byRooms(known: Known, length: Simulated): Shading {
  const of = (path: string): Shaded | null => {
    const share = length.parts[path]?.share;
    if (share === undefined) return isTold(known, path) ? { step: 0, value: 0 } : null;
    return { step: stepOf(share), value: share };
  };
  return { kind: 'amount', of, bounds: [] };
}

type Measure = {
  readonly valueOf: (path: string) => number | undefined;
  readonly range: readonly [least: number, most: number];
};

function byMeasure(known: Known, { valueOf, range: [least, most] }: Measure): Shading {
  const of = (path: string): Shaded | null => {
    const value = valueOf(path);
    if (value === undefined) return isTold(known, path) ? { step: 0, value: null } : null;
    const share = (value - least) / (most - least || 1);
    const step = stepOf(Math.max(share, Number.EPSILON));
    return { step, value };
  };
  return { kind: 'amount', of, bounds: boundsOf(least, most) };
}

function byLack(parts: LackingByPart): Shading {
  const of = (path: string): Shaded | null => {
    const counted = parts[path];
    if (!counted) return null;
    const { lacking, texts, first } = counted;
    return { step: stepOf(lacking / texts), value: lacking, ...(first && { first }) };
  };
  return { kind: 'lack', of, bounds: [] };
}

function byWalked(shade: Shade, known: Known, length: Simulated): Shading | null {
  if (shade === 'rooms') return byRooms(known, length);
  const parts = Object.values(length.parts);
  if (shade === 'minutes') {
    const most = Math.max(1, ...parts.map(({ minutes }) => minutes));
    const valueOf = (path: string): number | undefined => length.parts[path]?.minutes;
    return byMeasure(known, { valueOf, range: [0, most] });
  }
  const [, name = ''] = shade.split(':');
  const range = length.meters[name]?.range;
  const valueOf = (path: string): number | undefined => length.parts[path]?.meters[name];
  return range ? byMeasure(known, { valueOf, range }) : null;
}

function lackOf(shade: Shade, lacks: Lacks): LackingByPart | null {
  const [what, language = ''] = shade.split(':');
  if (what === 'pictures') return lacks.pictures;
  return (what === 'voices' ? lacks.voices[language] : lacks.words[language]) ?? null;
}

/** How a map is coloured; null where that is not known, or not yet. */
export function shadingFor(shade: Shade, known: Known): Shading | null {
  if (shade === 'none') return null;
  if (/^(?:rooms|minutes|meter:)/.test(shade))
    return known.length && byWalked(shade, known, known.length);
  const parts = known.lacks && lackOf(shade, known.lacks);
  return parts && byLack(parts);
}
