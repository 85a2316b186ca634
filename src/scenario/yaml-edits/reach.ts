import { isCollection, isMap, isScalar, isSeq } from 'yaml';
import type { Document, YAMLMap } from 'yaml';
import type { YamlPath } from './text-edit.ts';

/** How far a path leads into a document. */
export type Reached = {
  readonly node: unknown;
  /** Whether it stands between braces or brackets. */
  readonly isFlow: boolean;
  /** What is left of the path where nothing stands yet. */
  readonly left: YamlPath;
};

export function pairOf(map: YAMLMap, key: string | number) {
  return map.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
}

function childOf(node: unknown, key: string | number): unknown {
  if (isMap(node)) {
    const pair = pairOf(node, key);
    return pair && (pair.value ?? null);
  }
  return isSeq(node) && typeof key === 'number' ? node.items[key] : undefined;
}

export function reach(document: Document, path: YamlPath): Reached {
  let [node, isFlow]: [unknown, boolean] = [document.contents, false];
  for (const [at, key] of path.entries()) {
    isFlow ||= isCollection(node) && node.flow === true;
    const next = childOf(node, key);
    if (next === undefined) return { node, isFlow, left: path.slice(at) };
    node = next;
  }
  return { node, isFlow, left: [] };
}

const isRanged = (node: unknown): node is { readonly range: readonly [number, number, number] } =>
  typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);

/** Where a node begins; null where it was not read from a text. */
export const startOf = (node: unknown): number | null => (isRanged(node) ? node.range[0] : null);

/** Behind the last sign of a node, without the remarks and lines that follow it; null where it was not read. */
export function endOf(node: unknown, text: string): number | null {
  if (isCollection(node) && node.flow !== true) {
    const last: unknown = node.items.at(-1);
    if (!isMap(node)) return endOf(last, text);
    const pair = node.items.at(-1);
    return pair ? endOfPair(pair, text) : null;
  }
  if (!isRanged(node)) return null;
  const [from, to] = node.range;
  return from + text.slice(from, to).trimEnd().length;
}

export const endOfPair = (pair: YAMLMap['items'][number], text: string): number | null =>
  endOf(pair.value, text) ?? endOf(pair.key, text);

export const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}
