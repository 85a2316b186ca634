import type { CausedFinding } from '../../group-by-cause.ts';
import { explainWith } from './explained.ts';
import type { At, Explained, KnownNames } from './explained.ts';
import type { Problem } from './problem.ts';
import { meaningSayings } from './say-meaning.ts';
import { nameSayings } from './say-names.ts';
import { syntaxSayings } from './say-syntax.ts';
import { useSayings } from './say-use.ts';
import type { SourceLines } from './source-lines.ts';
import { hintForStrangeSign } from './strange-signs.ts';

const sayings = {
  syntax: syntaxSayings,
  meaning: [...meaningSayings, ...nameSayings, ...useSayings, ...syntaxSayings],
} as const;

/** A problem in plain words, with what to do. `lines` is the file it is in, as the compiler reads it. */
export function explainProblem(
  problem: Problem,
  lines: SourceLines,
  names: KnownNames,
): CausedFinding {
  const { wave, file, severity, message } = problem;
  const place = braceLeftOpen(problem, lines) ?? placeOf(problem, lines);
  const line = lines.line(place.line ?? 0);
  const before = line.slice(0, (problem.column ?? 1) - 1);
  const told = explainWith(sayings[wave], message, { line, before, names } satisfies At);
  const { code, what, hint, cause = placeKey(file, place) } = told ?? unexplained(message);
  return {
    severity: told?.severity ?? severity,
    code,
    file,
    ...place,
    what,
    hint: (wave === 'syntax' ? hintForStrangeSign(line) : null) ?? hint,
    cause,
  };
}

/** The parser may say the same several times at one place, once for each way it tried. */
const placeKey = (file: string, { line = 0, column = 0 }: LineAndColumn): string =>
  `${file}:${line}:${column}`;

function unexplained(message: string): Explained {
  return {
    code: 'ink-other',
    what: 'Ink cannot use what stands here.',
    hint: `Compare it with a place that works. (The compiler says: ${message.replaceAll(/\s+/g, ' ').trim()})`,
  };
}

type LineAndColumn = { readonly line?: number; readonly column?: number };

function placeOf({ line, column }: Problem, lines: SourceLines): LineAndColumn {
  if (line === undefined) return {};
  return column === undefined ? { line } : { line, column: lines.column(line, column) };
}

/** The { that a problem further down is about. */
export function braceLeftOpen(
  { message, line = 0, column = 1 }: Problem,
  lines: SourceLines,
): { readonly line: number; readonly column: number } | null {
  if (!message.startsWith('Expected closing brace')) return null;
  const open: { line: number; column: number }[] = [];
  for (let number = headerAbove(lines, line - 1) + 1; number <= line; number += 1) {
    const text = number === line ? lines.line(number).slice(0, column - 1) : lines.line(number);
    for (const { index, 0: sign } of text.replaceAll(/\\./g, '  ').matchAll(/[{}]/g)) {
      if (sign === '{') open.push({ line: number, column: lines.column(number, index + 1) });
      else open.pop();
    }
  }
  return open.at(-1) ?? null;
}

/** The line of the knot that a line stands in; 0 before the first. */
export function headerAbove(lines: SourceLines, line: number): number {
  let number = line;
  while (number > 0 && !isHeader(lines.line(number))) number -= 1;
  return Math.max(0, number);
}

export const isHeader = (line: string): boolean => /^\s*==/.test(line);
