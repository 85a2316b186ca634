import type { CausedFinding } from '../../group-by-cause.ts';
import type { InkNode, Place } from '../../ink/compiling/outline.ts';
import type { SourceLines } from '../../ink/compiling/source-lines.ts';
import type { Unreached } from '../../ink/flow/unreached.ts';
import type { KnownNames } from '../../ink/compiling/explained.ts';
import type { Pack } from '../../pack.ts';

/** A story as it is written, with what the traps want to know about it. */
export type Written = {
  readonly outline: InkNode;
  readonly names: KnownNames;
  readonly unreached: Unreached;
  readonly pack: Pack;
  /** It stands in a folder of its own, for workshops. */
  readonly isPack: boolean;
  readonly linesOf: (file: string) => SourceLines;
};

/** Something that compiles without a word and does something else than it reads. */
export type Trap = {
  readonly code: string;
  readonly place: Pick<Place, 'file' | 'line' | 'column'>;
  readonly what: string;
  readonly hint: string;
  /** Said once for all places of this cause; without it, for each place. */
  readonly cause?: string;
};

export type FindTraps = (written: Written) => readonly Trap[];

export function trapFinding(
  { code, place, what, hint, cause }: Trap,
  linesOf: Written['linesOf'],
): CausedFinding {
  const { file, line, column } = place;
  return {
    severity: 'warning',
    code,
    file,
    line,
    column: linesOf(file).column(line, column),
    what,
    hint,
    cause: `${code} ${cause ?? `${file}:${line}:${column}`}`,
  };
}

/** What is written from a node on, to the end of its line, without comments. */
export function writtenFrom({ place }: InkNode, linesOf: Written['linesOf']): string {
  return linesOf(place.file)
    .line(place.line)
    .slice(place.column - 1);
}
