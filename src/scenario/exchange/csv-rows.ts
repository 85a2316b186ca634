import type { FileTrouble } from './returned-file.ts';

export type CsvRow = {
  /** The line it begins on, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
};

/** Ends of lines are counted as the office program that shows the file does. */
const endsIn = (text: string): number => text.match(/\r\n|[\n\r]/g)?.length ?? 0;

/** A cell in quotation marks, in which two stand for one, or one without any; and what ends it. */
const patternFor = (delimiter: string): RegExp =>
  new RegExp(
    `(?:"([^"]*(?:""[^"]*)*)"|(?!")([^${delimiter}\\r\\n]*))(${delimiter}|\\r\\n|[\\n\\r]|$)`,
    'gy',
  );

/** The rows of a table as office programs write it; lines without anything in them are none. */
export function readCsvRows(text: string, delimiter: string): readonly CsvRow[] | FileTrouble {
  const rows: CsvRow[] = [];
  let [at, line] = [0, 1];
  let open: { readonly line: number; readonly cells: string[] } = { line, cells: [] };
  for (const [whole, quoted, plain = '', end] of text.matchAll(patternFor(delimiter))) {
    open.cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    at += whole.length;
    line += endsIn(whole);
    if (end === delimiter) continue;
    if (open.cells.some((one) => one.trim() !== '')) rows.push(open);
    open = { line, cells: [] };
  }
  // A quotation that is never closed, or something behind one that is.
  if (at < text.length) return { why: 'quote', line, what: text.slice(at, at + 40).trim() };
  return rows;
}

/** A table of these cells, each in quotation marks where it needs them. */
export const makeCsvRows = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => `${cells.map(inMarks).join(',')}\r\n`).join('');

const inMarks = (cell: string): string =>
  /[",;\t\r\n]|^\s|\s$|^\uFEFF/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
