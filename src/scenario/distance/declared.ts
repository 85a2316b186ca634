import { entries, openYaml, textAt } from '../yaml-place.ts';
import type { YamlPlace } from '../yaml-place.ts';
import { isPersonName, leavesOf } from './yaml-parts.ts';

/** A name that a world or a pack has made its own. */
export type Declared = {
  readonly name: string;
  readonly file: string;
  /** Where it begins in the file. */
  readonly from: number;
  readonly person: boolean;
};

/** A word that an author keeps on purpose. */
export type Allowed = {
  readonly word: string;
  readonly reason: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
};

const ofWorlds = new Set(
  'places peoples languages money institutions seasons faiths names cast law dress'.split(' '),
);

/** The names of places, peoples, languages, money, institutions, seasons and people in a file. */
export function declaredIn(file: string, text: string): readonly Declared[] {
  const root = openYaml(file, text, () => {});
  return leavesOf(root).flatMap(({ place, path }) => {
    const name = isNameAt(path) ? textAt(place, '') : '';
    const from = place.node?.range?.[0] ?? 0;
    return name === '' ? [] : [{ name, file, from, person: isPersonName(path) }];
  });
}

const notes = new Set(['about', 'from', 'read_aloud_by']);

function isNameAt(path: readonly string[]): boolean {
  const [first = '', second = ''] = path;
  if (path.length === 1) return first === 'name';
  if (!ofWorlds.has(first) || notes.has(second)) return false;
  return path.length === 2 || path.at(-1) === 'name' || isPersonName(path);
}

/** What stands under `distance: { allow: { word: reason } }`. */
export function allowedIn(file: string, text: string): readonly Allowed[] {
  const root = openYaml(file, text, () => {});
  const distance = childOf(root, 'distance');
  const allow = distance && childOf(distance, 'allow');
  if (!allow) return [];
  return entries(allow).map(([word, reason]) => ({
    word,
    reason: textAt(reason, ''),
    file,
    ...whereIs(reason.node === null ? allow : reason),
  }));
}

export const childOf = (place: YamlPlace, key: string): YamlPlace | null =>
  entries(place).find(([name]) => name === key)?.[1] ?? null;

/** Where a value stands, from 1. */
export function whereIs(place: YamlPlace): { readonly line: number; readonly column: number } {
  const start = place.node?.range?.[0] ?? 0;
  const { line, col } = place.source.lines.linePos(start);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}
