import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Terminal } from '../terminal/terminal.ts';
import type { Check } from './check.ts';

const file = join(import.meta.dirname, '../../../public/languages/en.json');
let words: Readonly<Record<string, string>> | null = null;

/** The interface's own words, so that the terminal says nothing else than the page. */
function say(key: string, values: Check['values']): string | null {
  words ??= JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  const text = words[key];
  return (
    text?.replace(/\{([\w-]+)\}/g, (whole, name: string) => String(values[name] ?? whole)) ?? null
  );
}

const signs = { good: ['green', '✓'], look: ['yellow', '!'], unknown: ['dim', '?'] } as const;

/** A line for what was found, and one for what to do where there is something to do. */
export function describeCheck(
  { name, state, case: saying, values }: Check,
  paint: Terminal['paint'],
): string {
  const [colour, sign] = signs[state];
  const lines = [`  ${paint(colour, sign)} ${say(`before.${name}.${saying}`, values) ?? saying}`];
  const todo = state === 'good' ? null : say(`before.${name}.${saying}-do`, values);
  return [...lines, ...(todo === null ? [] : [`      ${todo}`])].join('\n');
}
