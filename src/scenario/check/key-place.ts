import { isMap, isNode, isScalar, LineCounter } from 'yaml';
import type { Node } from 'yaml';
import { parseYaml } from '../parse-yaml.ts';

/** Finds where a key stands in a YAML file, from its path such as `['roles', 'nurse']`. */
export type KeyPlaces = (
  path: readonly string[],
) => { readonly line: number; readonly column: number } | Record<string, never>;

/** Reads the file once; a path that is not there has no place. */
export function openKeyPlaces(text: string): KeyPlaces {
  const lines = new LineCounter();
  const { contents } = parseYaml(text, lines);
  return (path) => {
    let here: unknown = contents;
    let found: Node | null = null;
    for (const key of path) {
      const pair = isMap(here)
        ? here.items.find((item) => isScalar(item.key) && String(item.key.value) === key)
        : undefined;
      if (!pair || !isNode(pair.key)) return {};
      found = pair.key;
      here = pair.value;
    }
    const start = found?.range?.[0];
    if (start === undefined) return {};
    const { line, col } = lines.linePos(start);
    return { line, column: col };
  };
}
