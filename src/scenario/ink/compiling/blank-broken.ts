import type { Sources } from '../../scenario.ts';
import { braceLeftOpen, headerAbove, isHeader } from './explain-problem.ts';
import type { Problem } from './problem.ts';
import { openLines } from './source-lines.ts';
import type { SourceLines } from './source-lines.ts';

/** Sources with lines taken out, and which. Lines keep their numbers. */
export type Blanked = {
  readonly sources: Sources;
  readonly lines: ReadonlyMap<string, ReadonlySet<number>>;
};

/** Takes out the lines that problems stand on; with an open brace, everything up to where it was missed. */
export function blankLines(before: Blanked, broken: readonly Problem[]): Blanked {
  return blankWhere(before, broken, (problem, lines) => {
    const { line = 1 } = problem;
    const open = braceLeftOpen(problem, lines)?.line ?? line;
    const last = isHeader(lines.line(line)) && open < line ? line - 1 : line;
    return range(open, Math.max(open, last));
  });
}

/** Takes out the whole knots that problems stand in. */
export function blankUnits(before: Blanked, broken: readonly Problem[]): Blanked {
  return blankWhere(before, broken, ({ line = 1 }, lines) => {
    const first = headerAbove(lines, line);
    let last = first + 1;
    while (last <= lines.count && !isHeader(lines.line(last))) last += 1;
    const body = range(first + 1, last - 1);
    return isHeader(lines.line(line)) || body.length === 0 ? [line, ...body] : body;
  });
}

type Which = (problem: Problem, lines: SourceLines) => readonly number[];

function blankWhere(before: Blanked, broken: readonly Problem[], which: Which): Blanked {
  const sources = { ...before.sources };
  const lines = new Map(before.lines);
  for (const file of new Set(broken.map((problem) => problem.file))) {
    const text = sources[file];
    if (text === undefined) continue;
    const read = openLines(text);
    const out = broken.filter((one) => one.file === file).flatMap((one) => which(one, read));
    lines.set(file, new Set([...(lines.get(file) ?? []), ...out]));
    sources[file] = withoutLines(text, new Set(out), read);
  }
  return { sources, lines };
}

/** A knot whose head cannot be read stays a knot, so that its lines do not join the knot above. */
function withoutLines(text: string, out: ReadonlySet<number>, lines: SourceLines): string {
  return text
    .split('\n')
    .map((line, index) => {
      if (!out.has(index + 1)) return line;
      return isHeader(lines.line(index + 1)) ? `=== taken_out_${index + 1} ===\n`.trimEnd() : '';
    })
    .join('\n');
}

const range = (first: number, last: number): readonly number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => first + step);
