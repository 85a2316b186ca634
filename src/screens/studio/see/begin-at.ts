import type { Sources } from '../../../scenario/scenario.ts';
import type { InkValue } from '../../../scenario/playthrough.ts';

/** Where a telling begins instead of at the story's own beginning. */
export type Beginning = {
  /** A knot, or a stitch as `knot.stitch`. */
  readonly path: string;
  readonly sets: Readonly<Record<string, InkValue>>;
};

/** Lines before the first that is told: tags of the story, what is declared, and what Ink passes over. */
const isBefore = (line: string): boolean =>
  /^\s*(?:$|#|\/\/|VAR\b|CONST\b|LIST\b|EXTERNAL\b|INCLUDE\b|TODO\b)/.test(line);

/** The first line that is told, from 0; what stands in a remark over several lines is passed over. */
function firstTold(lines: readonly string[]): number {
  let isRemark = false;
  const at = lines.findIndex((line) => {
    const was = isRemark;
    isRemark = was ? !line.includes('*/') : /^\s*\/\*(?!.*\*\/)/.test(line);
    return !was && !isRemark && !isBefore(line) && !/^\s*\/\*.*\*\/\s*$/.test(line);
  });
  return at < 0 ? lines.length : at;
}

const written = (value: InkValue): string =>
  typeof value === 'string' ? JSON.stringify(value) : String(value);

/** The same story begun elsewhere. */
export function beginAt(files: Sources, main: string, { path, sets }: Beginning): Sources {
  const lines = (files[main] ?? '').split('\n');
  const at = firstTold(lines);
  const set = Object.entries(sets).map(([name, value]) => `~ ${name} = ${written(value)}\n`);
  const begun = `${set.join('')}-> ${path}\n`;
  const rest = lines.slice(at).join('\n');
  return {
    ...files,
    [main]: `${lines
      .slice(0, at)
      .map((line) => `${line}\n`)
      .join('')}${begun}${rest}`,
  };
}

/** How many lines `beginAt` puts before the first that is told. */
const addedLines = ({ sets }: Beginning): number => Object.keys(sets).length + 1;

/** Where in the changed file a line of the file stands, both from 1. */
export function lineBegun(text: string, line: number, beginning: Beginning): number {
  return line > firstTold(text.split('\n')) ? line + addedLines(beginning) : line;
}
