import type { Sources } from '../scenario.ts';

/** A text that is to bear its name in the source. */
export type Naming = {
  readonly kind: 'line' | 'choice' | 'prompt';
  readonly id: string;
  readonly file: string;
  readonly line: number | null;
};

/** Writes names into the story as `#id:`, at the ends of lines and inside the brackets of choices; lines where that is not certain stay as they are. */
export function writeIds(files: Sources, names: readonly Naming[]): Sources {
  const written: Record<string, string> = {};
  for (const file of new Set(names.map((name) => name.file))) {
    const text = files[file];
    if (text === undefined) continue;
    const here = names.filter((name) => name.file === file);
    written[file] = writeInto(text, here);
  }
  return written;
}

function writeInto(text: string, names: readonly Naming[]): string {
  const lines = text.split('\n');
  for (const kind of ['line', 'choice'] as const) {
    const own = names.filter((name) => name.kind === kind);
    for (const { id, line } of own) {
      // Two texts on one line could not be told apart.
      if (line === null || own.filter((other) => other.line === line).length > 1) continue;
      const before = lines[line - 1];
      // Behind the brackets of a choice, a tag looks as if it were meant for the choice.
      if (kind === 'line' && /^\s*[*+]/.test(before ?? '')) continue;
      const after = before === undefined ? null : withId(before, `#id:${id}`, kind);
      if (after !== null) lines[line - 1] = after;
    }
  }
  return lines.join('\n');
}

function withId(line: string, tag: string, kind: 'line' | 'choice'): string | null {
  const { told, rest } = splitRemark(line);
  if (told.includes('<>') || !isBalanced(told)) return null;
  return kind === 'choice' ? inChoice(told, rest, tag) : atEnd(told, rest, tag);
}

/** The line without the remark at its end, and the remark. */
function splitRemark(line: string): { readonly told: string; readonly rest: string } {
  const at = /(?<!\\)\/\/|\/\*/.exec(line)?.index ?? line.length;
  return { told: line.slice(0, at), rest: line.slice(at) };
}

function isBalanced(line: string): boolean {
  let depth = 0;
  for (const [sign] of line.matchAll(/\\.|[{}]/g)) {
    if (sign === '{') depth += 1;
    if (sign === '}') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

function inChoice(told: string, rest: string, tag: string): string | null {
  const closes = bracketIn(told);
  if (closes === null) return /(?<!\\)[[\]]/.test(told) ? null : atEnd(told, rest, tag);
  const inside = told.slice(0, closes);
  const space = inside.endsWith(' ') ? '' : ' ';
  return `${inside}${space}${tag}${told.slice(closes)}${rest}`;
}

/** Where the brackets of a choice close; null without any. */
function bracketIn(told: string): number | null {
  let depth = 0;
  for (const { 0: sign, index } of told.matchAll(/\\.|[{}\]]/g)) {
    if (sign === '{') depth += 1;
    if (sign === '}') depth -= 1;
    if (sign === ']' && depth === 0) return index;
  }
  return null;
}

/** A tag behind a divert is an error, so it stands before it. */
function atEnd(told: string, rest: string, tag: string): string {
  const divert = divertIn(told) ?? told.length;
  const line = told.slice(0, divert).trimEnd();
  const spaces = told.slice(line.length, divert);
  const gap = spaces === '' && told.slice(divert) + rest !== '' ? ' ' : spaces;
  return `${line} ${tag}${gap}${told.slice(divert)}${rest}`;
}

function divertIn(told: string): number | null {
  let depth = 0;
  for (const { 0: sign, index } of told.matchAll(/\\.|[{}]|->|<-/g)) {
    if (sign === '{') depth += 1;
    if (sign === '}') depth -= 1;
    if ((sign === '->' || sign === '<-') && depth === 0) return index;
  }
  return null;
}
