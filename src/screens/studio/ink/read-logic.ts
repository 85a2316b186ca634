import { inkWords, namePattern } from './ink-words.ts';
import type { Span } from './ink-file.ts';

/** A name in a stretch of logic, with what stands before its last dot. */
export type Mention = Span & { readonly path: string };

const words = new RegExp(`"[^"\n]*"|${namePattern}(?:\\.${namePattern})*|\\d[\\w.]*`, 'gu');

/** Each part of a dotted name by itself. */
export function partsOf(path: string, from: number): readonly Mention[] {
  const parts = path.split('.');
  return parts.map((part, index) => {
    const before = parts.slice(0, index).join('.');
    const start = from + (before === '' ? 0 : before.length + 1);
    return { path: parts.slice(0, index + 1).join('.'), from: start, to: start + part.length };
  });
}

/** The names in an expression that begins at `from`. */
export function namesInLogic(text: string, from: number): readonly Mention[] {
  return [...text.matchAll(words)].flatMap(({ 0: word, index }) =>
    /^["\d]/.test(word) || inkWords.has(word) ? [] : partsOf(word, from + index),
  );
}

const target = new RegExp(String.raw`(?:->|<-)[ \t]*(${namePattern}(?:\.${namePattern})*)`, 'gu');

/** Where a line leads, by its arrows; values in brackets behind them are logic. */
export function targetsIn(text: string, from: number): readonly Mention[] {
  return [...text.matchAll(target)].flatMap((found) => {
    const [whole, path = ''] = found;
    const end = found.index + whole.length;
    const values = /^[ \t]*\(([^)]*)\)/.exec(text.slice(end));
    const named = inkWords.has(path) ? [] : partsOf(path, from + end - path.length);
    return [...named, ...(values ? namesInLogic(values[0], from + end) : [])];
  });
}

const sequence = /^\s*(?:[&!~$]|(?:stopping|cycle|shuffle|once)\b)/;

/** Where the part of a brace that is reckoned ends; 0 where nothing in it is. */
function endOfLogic(inside: string): number {
  if (sequence.test(inside)) return 0;
  const bare = inside.replace(/"[^"\n]*"|\|\|/g, (found) => ' '.repeat(found.length));
  const at = bare.search(/[:|{}]/);
  if (at < 0) return inside.length;
  return bare[at] === '|' ? 0 : at;
}

/** What is reckoned between braces in a line of story; what is told there is prose. */
export function namesInBraces(text: string, from: number): readonly Mention[] {
  return [...text.matchAll(/\{/g)].flatMap(({ index }) => {
    const inside = text.slice(index + 1);
    const logic = inside.slice(0, endOfLogic(inside));
    return namesInLogic(logic, from + index + 1);
  });
}
