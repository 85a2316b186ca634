import type { Piece } from './gather-drafts.ts';
import { makeTemplate, tidy } from './template.ts';
import type { Template } from './template.ts';

/** Above this, alternatives are gaps of their own instead of whole sentences. */
const mostWordings = 8;
/** What one gap can hold, at most. */
const mostParts = 40;

/** Where a gap's words come from. */
export type Gap = {
  readonly name: string;
  readonly shows: 'constant' | 'variable' | 'function' | 'value' | 'part';
  /** What may stand there, where it is one of a few parts of the line itself. */
  readonly parts: readonly string[];
};

export type Wordings = {
  /** Whole sentences, each as a template. */
  readonly texts: readonly string[];
  readonly gaps: readonly Gap[];
};

/** Nothing that is written after this is said any more. */
type Stop = { readonly stop: true };
type Way = readonly (Template[number] | Stop)[];

/** Every whole sentence that a line can be, as long as they are few. */
export function wordingsOf(pieces: readonly Piece[]): Wordings {
  const gaps = new Map<string, Gap>();
  const whole = nameGaps(pieces, gaps);
  const count = countWays(whole);
  if (count <= mostWordings) return { texts: textsFrom(waysOf(whole)), gaps: [...gaps.values()] };
  const narrowed = whole.map((piece, index): Named => {
    if (!isEither(piece)) return piece;
    const name = `part${whole.slice(0, index + 1).filter(isEither).length}`;
    const parts = textsFrom(waysOf([piece])).filter((text) => text !== '');
    gaps.set(name, { name, shows: 'part', parts });
    return { name };
  });
  return { texts: textsFrom(waysOf(narrowed)), gaps: [...gaps.values()] };
}

type Either = { readonly either: readonly (readonly Named[])[] };
type Named = Template[number] | Stop | Either;

const isEither = (piece: Named): piece is Either => typeof piece !== 'string' && 'either' in piece;

/** The same constant or variable is one gap; each call and each result is its own. */
function nameGaps(pieces: readonly Piece[], gaps: Map<string, Gap>): readonly Named[] {
  return pieces.map((piece): Named => {
    if (piece.kind === 'text') return piece.text;
    if (piece.kind === 'leap') return { stop: true };
    if (piece.kind === 'either')
      return { either: piece.branches.map((branch) => nameGaps(branch, gaps)) };
    const { shows } = piece;
    const plain = asName(piece.name);
    const name = shows === 'constant' || shows === 'variable' ? plain : freeName(plain, gaps);
    gaps.set(name, { name, shows, parts: [] });
    return { name };
  });
}

/** A name as templates can write it. */
function asName(name: string): string {
  const plain = name.replace(/[^\p{L}\p{N}_]/gu, '_');
  return /^[\p{L}_]/u.test(plain) ? plain : `_${plain}`;
}

function freeName(name: string, taken: ReadonlyMap<string, unknown>): string {
  let free = name;
  for (let nth = 2; taken.has(free); nth += 1) free = `${name}${nth}`;
  return free;
}

function countWays(pieces: readonly Named[]): number {
  return pieces.reduce((ways, piece) => {
    if (!isEither(piece)) return ways;
    return ways * piece.either.reduce((sum, branch) => sum + countWays(branch), 0);
  }, 1);
}

function waysOf(pieces: readonly Named[]): readonly Way[] {
  return pieces.reduce<readonly Way[]>(
    (ways, piece) => {
      const inner = isEither(piece) ? piece.either.flatMap(waysOf).slice(0, mostParts) : [[piece]];
      return ways
        .flatMap((way) => (hasStopped(way) ? [way] : inner.map((more) => [...way, ...more])))
        .slice(0, mostParts);
    },
    [[]],
  );
}

const isStop = (piece: Way[number]): piece is Stop => typeof piece !== 'string' && 'stop' in piece;
const hasStopped = (way: Way): boolean => way.some(isStop);

const textsFrom = (ways: readonly Way[]): readonly string[] => [
  ...new Set(
    ways.map((way) => tidy(makeTemplate(way.flatMap((piece) => (isStop(piece) ? [] : [piece]))))),
  ),
];
