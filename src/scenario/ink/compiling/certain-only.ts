import type { Sources } from '../../scenario.ts';
import type { Blanked } from './blank-broken.ts';
import { headerAbove } from './explain-problem.ts';
import type { Problem } from './problem.ts';
import { openLines } from './source-lines.ts';
import type { SourceLines } from './source-lines.ts';

type Before = {
  readonly sources: Sources;
  readonly blanked: Blanked;
  /** What was found while reading. */
  readonly problems: readonly Problem[];
};

type Certain = {
  readonly certain: readonly Problem[];
  /** How many names are unknown and may stand in a file that is missing. */
  readonly lost: number;
};

/** Of what was found without the broken lines, only what is wrong with them too. */
export function certainOnly(
  later: readonly Problem[],
  { sources, blanked, problems }: Before,
): Certain {
  const isMissing = problems.some(({ message }) => message.startsWith('Failed to load'));
  if (blanked.lines.size === 0 && !isMissing) return { certain: onePerLine(later), lost: 0 };
  const words = wordsOn(blanked, sources);
  const knots = knotsOf(blanked, sources);
  const linesOf = openFiles(sources);
  const isCertain = (problem: Problem): boolean => {
    const name = unknownName(problem.message);
    if (name !== null) return !isMissing && !name.split('.').some((part) => words.has(part));
    return (
      !/loose end|explicitly divert|^Return statements/.test(problem.message) ||
      !knots.has(knotOf(problem, linesOf))
    );
  };
  const unknown = new Set(
    isMissing ? later.flatMap(({ message }) => unknownName(message) ?? []) : [],
  );
  return { certain: onePerLine(later.filter(isCertain)), lost: unknown.size };
}

/** One mistake may show once when the story is made and again when its names are looked up. */
function onePerLine(found: readonly Problem[]): readonly Problem[] {
  const isName = ({ message }: Problem): boolean => unknownName(message) !== null;
  const keyed = new Map<string, Problem>();
  for (const problem of found) {
    const { file, line = 0, column = 0 } = problem;
    const key = isName(problem)
      ? `${file}:${line}:${column}:${problem.message}`
      : `${file}:${line}`;
    if (!keyed.has(key)) keyed.set(key, problem);
  }
  return [...keyed.values()];
}

function unknownName(message: string): string | null {
  const found =
    /(?:target not found: '(?:-> ?)?|Unresolved variable: |Variable could not be found to assign to: '|crement could not be found: '|read count: |list item '?|for item '?|contains item ')([\w.]+)/.exec(
      message,
    );
  return found?.[1] ?? null;
}

function wordsOn({ lines }: Blanked, sources: Sources): ReadonlySet<string> {
  const words = new Set<string>();
  for (const [file, out] of lines) {
    const written = (sources[file] ?? '').split('\n');
    for (const line of out) {
      for (const [word] of (written[line - 1] ?? '').matchAll(/[\p{L}\p{N}_]+/gu)) words.add(word);
    }
  }
  return words;
}

function knotsOf({ lines }: Blanked, sources: Sources): ReadonlySet<string> {
  return new Set(
    [...lines].flatMap(([file, out]) => {
      const read = openLines(sources[file] ?? '');
      return [...out].map((line) => `${file}:${headerAbove(read, line)}`);
    }),
  );
}

const knotOf = ({ file, line = 0 }: Problem, linesOf: (file: string) => SourceLines): string =>
  `${file}:${headerAbove(linesOf(file), line)}`;

function openFiles(sources: Sources): (file: string) => SourceLines {
  const opened = new Map<string, SourceLines>();
  return (file) => {
    const lines = opened.get(file) ?? openLines(sources[file] ?? '');
    opened.set(file, lines);
    return lines;
  };
}
