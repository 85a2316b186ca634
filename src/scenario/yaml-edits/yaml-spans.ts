import { isMap, isScalar } from 'yaml';
import type { Finding } from '../finding.ts';
import { parseYaml } from '../parse-yaml.ts';
import { openYaml } from '../yaml-place.ts';
import { endOf, lineStart, pairOf, reach, startOf } from './reach.ts';
import type { YamlPath } from './text-edit.ts';

/** From the first sign of a key to behind the last of its value. */
export type YamlSpan = { readonly from: number; readonly to: number };

/** Where a value stands with its key; null where it does not. */
export function spanIn(text: string, path: YamlPath): YamlSpan | null {
  const document = parseYaml(text);
  const { node, left } = reach(document, path);
  if (left.length > 0) return null;
  const key = path.at(-1);
  const { node: around } = reach(document, path.slice(0, -1));
  const pair = key !== undefined && isMap(around) ? pairOf(around, key) : undefined;
  const from = startOf(pair?.key) ?? startOf(node);
  return from === null ? null : { from, to: endOf(node, text) ?? from };
}

/** Where a finding stands in its text; null where it does not say. */
export function placeOfFinding(text: string, { line, column }: Finding): number | null {
  if (line === undefined) return null;
  let start = 0;
  for (let at = 1; at < line; at += 1) start = text.indexOf('\n', start) + 1;
  const indent = /^\s*/.exec(text.slice(start))?.[0].length ?? 0;
  return start + (column === undefined ? indent : column - 1);
}

/** What keeps a file from being read; null where it can be. */
export function brokenIn(file: string, text: string): Finding | null {
  const found: Finding[] = [];
  openYaml(file, text, (finding) => found.push(finding));
  return found.find(({ severity }) => severity === 'error') ?? null;
}

/** Counted from 1. */
export const lineOf = (text: string, at: number): number =>
  text.slice(0, lineStart(text, at)).split('\n').length;

/** Where a word stands as a key of a table, or as one of some values: its first sign behind quotes. */
export function placesOfWord(
  text: string,
  { keysOf, values }: { readonly keysOf: YamlPath; readonly values: readonly YamlPath[] },
  word: string,
): readonly number[] {
  const document = parseYaml(text);
  const nodeAt = (path: YamlPath): unknown => {
    const { node, left } = reach(document, path);
    return left.length === 0 ? node : null;
  };
  const table = nodeAt(keysOf);
  const keys = isMap(table) ? table.items.map(({ key }) => key) : [];
  return [...keys, ...values.map(nodeAt)].flatMap((node) => {
    const at = startOf(node);
    if (at === null || !isScalar(node) || String(node.value) !== word) return [];
    return [/['"]/.test(text.charAt(at)) ? at + 1 : at];
  });
}
