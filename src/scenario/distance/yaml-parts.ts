import { isMap, isScalar, isSeq } from 'yaml';
import type { Node } from 'yaml';
import { entries, items, openYaml } from '../yaml-place.ts';
import type { YamlPlace } from '../yaml-place.ts';
import type { Part } from './part.ts';

/** Keys whose value is a name in the code or a picture, and never shown. */
const unseen = new Set(
  'art sign colour backdrop emblem shown side instrument sets picture icon person id'.split(' '),
);

/** A value in a YAML file and the keys that lead to it. */
export type Leaf = { readonly place: YamlPlace; readonly path: readonly string[] };

/** The texts of a YAML file, and its keys. Names of people stand under `cast` and `names`. */
export function yamlParts(file: string, text: string): readonly Part[] {
  const root = openYaml(file, text, () => {});
  const keys: Part[] = [];
  const leaves = leavesOf(root, ({ key, path }) => {
    if (path.length > 0 && path[0] !== 'distance') keys.push({ ...key, as: 'identifier' });
  });
  const values = leaves.flatMap(({ place, path }): readonly Part[] => {
    const range = place.node?.range;
    if (!range || path[0] === 'distance' || unseen.has(path.at(-1) ?? '')) return [];
    return [{ from: range[0], to: range[1], as: isPersonName(path) ? 'person' : 'prose' }];
  });
  return [...keys, ...values].toSorted((a, b) => a.from - b.from);
}

/** Whether what stands here is what a person is called. */
export const isPersonName = (path: readonly string[]): boolean =>
  (path[0] === 'cast' && (path.length === 2 || path.at(-1) === 'name')) ||
  (path[0] === 'names' && path[1] !== 'from' && path[1] !== 'read_aloud_by');

type KeyMet = {
  readonly key: { readonly from: number; readonly to: number };
  readonly path: readonly string[];
};

/** Every value that holds no others, in order. */
export function leavesOf(
  root: YamlPlace,
  onKey: (met: KeyMet) => void = () => {},
): readonly Leaf[] {
  const leaves: Leaf[] = [];
  const seen = new Set<Node>();
  const visit = (place: YamlPlace, path: readonly string[]): void => {
    const { node } = place;
    if (node === null || seen.has(node)) return;
    seen.add(node);
    if (isMap(node)) {
      for (const { key } of node.items) {
        if (isScalar(key) && key.range)
          onKey({ key: { from: key.range[0], to: key.range[1] }, path });
      }
      for (const [key, child] of entries(place)) visit(child, [...path, key]);
    } else if (isSeq(node)) {
      for (const [index, child] of items(place).entries()) visit(child, [...path, String(index)]);
    } else leaves.push({ place, path });
  };
  visit(root, []);
  return leaves;
}
