import type { Finding } from '../../scenario/finding.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { FoundThing } from './explored.ts';
import { playOptions } from './play-options.ts';

/** Of one kind: more are counted, and none is hidden from `--json`. */
const mostOfAKind = 5;

/** Errors first, then by kind, then by where they stand. */
export function showFindings(findings: readonly FoundThing[], terminal: Terminal): void {
  const { print, paint } = terminal;
  for (const severity of ['error', 'warning'] as const) {
    const some = findings.filter((finding) => finding.severity === severity);
    if (some.length === 0) continue;
    const colour = severity === 'error' ? 'red' : 'yellow';
    print('');
    print(`  ${paint(colour, count(some.length, severity))}`);
    const kinds = Map.groupBy(some, ({ code }) => code);
    for (const [code, same] of kinds) showKind(code, same, terminal);
  }
}

function showKind(code: string, same: readonly FoundThing[], { print, paint }: Terminal): void {
  const sorted = same.toSorted(byPlace);
  for (const finding of sorted.slice(0, mostOfAKind)) {
    const { what, hint, shortest } = finding;
    print('');
    print(`  ${paint('bold', placeOf(finding))}  ${paint('dim', code)}`);
    for (const line of wrapped(what)) print(`    ${line}`);
    for (const line of wrapped(`→ ${hint}`)) print(`    ${paint('cyan', line)}`);
    const options = shortest ? playOptions(shortest) : null;
    if (options !== null) print(`    ${paint('dim', options)}`);
  }
  if (same.length > mostOfAKind) {
    print('');
    print(`  ${paint('dim', `… and ${same.length - mostOfAKind} more like this (${code})`)}`);
  }
}

const placeOf = ({ file, line, column }: Pick<Finding, 'file' | 'line' | 'column'>): string =>
  [file, line, column].filter((part) => part !== undefined).join(':');

const byPlace = (one: Finding, other: Finding): number =>
  one.file.localeCompare(other.file) || (one.line ?? 0) - (other.line ?? 0);

const width = 92;

/** Breaks a long sentence between words. */
export function wrapped(text: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length > width && line !== '') {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

export const count = (number: number, noun: string): string =>
  `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
