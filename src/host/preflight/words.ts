import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Terminal } from '../terminal/terminal.ts';
import type { Check } from './check.ts';

const file = join(import.meta.dirname, '../../../public/languages/en.json');
type Text = string | { readonly by: string; readonly one?: string; readonly other: string };
let words: Readonly<Record<string, Text>> | null = null;

function formOf(text: Text | undefined, values: Check['values']): string | undefined {
  if (typeof text !== 'object') return text;
  return (values[text.by] === 1 ? text.one : undefined) ?? text.other;
}

/** The interface's own words, so that the terminal says nothing else than the page. */
function say(key: string, values: Check['values']): string | null {
  words ??= JSON.parse(readFileSync(file, 'utf8')) as Record<string, Text>;
  const text = formOf(words[key], values);
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
