import { parseDocument } from 'yaml';
import { isList, isTable, type Plain } from './text-edit.ts';

type Around = {
  /** Whether it stands between braces or brackets. */
  readonly isFlow: boolean;
  /** How the value before it was quoted, as the library calls it. */
  readonly style?: string | undefined;
};

/** A text is written without quotes wherever it reads as itself there. */
function isBare(text: string, isFlow: boolean): boolean {
  if (text.trim() !== text || text === '' || text.includes('\n')) return false;
  const document = parseDocument(isFlow ? `{ a: ${text}, b: 1 }` : `a: ${text}\n`, {
    logLevel: 'silent',
  });
  if (document.errors.length + document.warnings.length > 0) return false;
  const read = document.toJS() as Record<string, unknown>;
  return read['a'] === text && Object.keys(read).length === (isFlow ? 2 : 1);
}

/** One value as it is written by hand, quoted as its author did. */
export function writeScalar(
  value: string | number | boolean | null,
  { isFlow, style }: Around,
): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  if (style === 'QUOTE_SINGLE' && !/[\n\t]/.test(value)) return `'${value.replaceAll("'", "''")}'`;
  return style !== 'QUOTE_DOUBLE' && isBare(value, isFlow) ? value : JSON.stringify(value);
}

/** Any value on one line. */
export function writeFlow(value: Plain): string {
  if (isList(value)) return `[${value.map(writeFlow).join(', ')}]`;
  if (!isTable(value)) return writeScalar(value, { isFlow: true });
  const pairs = Object.entries(value).map(([key, one]) => `${writeKey(key)}: ${writeFlow(one)}`);
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
}

export const writeKey = (key: string): string => writeScalar(key, { isFlow: true });

const writeLine = (value: Plain): string =>
  isList(value) || isTable(value) ? writeFlow(value) : writeScalar(value, { isFlow: false });

/** A pair of a block; a table in it stands below its key. */
export function writePair(key: string, value: Plain, indent: string): string {
  const begun = `${indent}${writeKey(key)}:`;
  if (!isTable(value) || Object.keys(value).length === 0) {
    const line = writeLine(value);
    return line === '' ? begun : `${begun} ${line}`;
  }
  const below = Object.entries(value).map(([one, inside]) => writePair(one, inside, `${indent}  `));
  return [begun, ...below].join('\n');
}

/** The same on the line of its key. */
export const writePairFlat = (key: string, value: Plain, indent: string): string =>
  isTable(value) ? `${indent}${writeKey(key)}: ${writeFlow(value)}` : writePair(key, value, indent);
