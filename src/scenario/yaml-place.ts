import { isAlias, isMap, isScalar, isSeq, LineCounter } from 'yaml';
import type { Document, Node } from 'yaml';
import type { Finding } from './finding.ts';
import { nearestWord } from './nearest-word.ts';
import { plainYaml } from './plain-yaml.ts';
import { parseYaml } from './parse-yaml.ts';

/** A place in a YAML file that knows where it stands, so that whoever reads it can say what is wrong there. */
export type YamlPlace = {
  readonly node: Node | null;
  /** Such as `roles.trader.goal`. */
  readonly path: string;
  readonly source: {
    readonly file: string;
    readonly lines: LineCounter;
    readonly document: Document;
  };
  readonly note: (finding: Finding) => void;
};

/** Parses a YAML file. What cannot be read is noted, and reads as empty. */
export function openYaml(file: string, text: string, note: (finding: Finding) => void): YamlPlace {
  const lines = new LineCounter();
  const document = parseYaml(text, lines);
  for (const problem of [...document.errors, ...document.warnings]) {
    const { line, col } = lines.linePos(problem.pos[0]);
    const severity = problem.name === 'YAMLParseError' ? 'error' : 'warning';
    const said = plainYaml(problem.message);
    note({ severity, code: 'pack-broken', file, line, column: col, ...said });
  }
  const source = { file, lines, document };
  return { node: document.errors.length > 0 ? null : document.contents, path: '', source, note };
}

/** Says what is wrong at a place. */
export function noteAt(
  place: YamlPlace,
  problem: Pick<Finding, 'code' | 'severity' | 'what' | 'hint'>,
): void {
  const start = place.node?.range?.[0];
  const at = start === undefined ? null : place.source.lines.linePos(start);
  place.note({
    ...problem,
    file: place.source.file,
    ...(at ? { line: at.line, column: at.col } : {}),
  });
}

function at(place: YamlPlace, node: unknown, key: string | number): YamlPlace {
  const path = place.path === '' ? String(key) : `${place.path}.${key}`;
  const known = isAlias(node) ? (node.resolve(place.source.document) ?? null) : node;
  return { ...place, node: isMap(known) || isSeq(known) || isScalar(known) ? known : null, path };
}

/** The fields of a mapping; any key that is not among `keys` is noted with the nearest one. */
export function fields<Key extends string>(
  place: YamlPlace,
  keys: readonly Key[],
): Readonly<Record<Key, YamlPlace>> {
  const found = new Map(entries(place).map(([key, value]) => [key, value]));
  for (const [key, value] of found) {
    if (keys.includes(key as Key)) continue;
    const written = isMap(place.node)
      ? place.node.items.find((item) => nameOf(item.key) === key)
      : null;
    const near = nearestWord(key, keys);
    noteAt(
      { ...value, node: isScalar(written?.key) ? written.key : value.node },
      {
        severity: 'warning',
        code: 'pack-key',
        what: `Nobody reads "${value.path}".`,
        hint: near === null ? `Known here: ${keys.join(', ')}.` : `Did you mean "${near}"?`,
      },
    );
  }
  const known = keys.map((key) => [key, found.get(key) ?? at(place, null, key)] as const);
  return Object.fromEntries(known) as Record<Key, YamlPlace>;
}

/** What a mapping holds, in order. */
export function entries(place: YamlPlace): readonly (readonly [key: string, value: YamlPlace])[] {
  if (place.node === null || isEmpty(place)) return [];
  if (!isMap(place.node)) {
    expected(place, 'names with a colon, each with something below it');
    return [];
  }
  return place.node.items.map(({ key, value }) => {
    const name = nameOf(key);
    return [name, at(place, value, name)] as const;
  });
}

const nameOf = (key: unknown): string => (isScalar(key) ? String(key.value) : String(key));

/** A mapping of names to whatever `read` makes of what stands below them. */
export function mapOf<Value>(
  place: YamlPlace,
  read: (place: YamlPlace, key: string) => Value,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(entries(place).map(([key, value]) => [key, read(value, key)]));
}

/** A mapping that may also be written as its name alone. */
export function named<Key extends string>(
  place: YamlPlace,
  keys: readonly Key[],
): Readonly<Record<Key, YamlPlace>> {
  const alone = place.node !== null && 'value' in place.node ? place : null;
  if (!alone) return fields(place, keys);
  const empty = { ...place, node: null };
  return Object.fromEntries(keys.map((key) => [key, key === 'name' ? alone : empty])) as Record<
    Key,
    YamlPlace
  >;
}

/** What a list holds; one value alone is a list of one. */
export function items(place: YamlPlace): readonly YamlPlace[] {
  if (place.node === null || isEmpty(place)) return [];
  if (isScalar(place.node)) return [place];
  if (!isSeq(place.node)) {
    expected(place, 'a list, each line with a dash');
    return [];
  }
  return place.node.items.map((node, index) => at(place, node, index));
}

export function textAt(place: YamlPlace, otherwise: string): string {
  if (isEmpty(place)) return otherwise;
  if (isScalar(place.node)) return String(place.node.source ?? place.node.value).trim();
  expected(place, 'one line of text');
  return otherwise;
}

export function numberAt(place: YamlPlace, otherwise: number): number {
  if (isEmpty(place)) return otherwise;
  if (isScalar(place.node) && typeof place.node.value === 'number') return place.node.value;
  expected(place, 'a number');
  return otherwise;
}

export function flagAt(place: YamlPlace, otherwise: boolean): boolean {
  if (isEmpty(place)) return otherwise;
  if (isScalar(place.node) && typeof place.node.value === 'boolean') return place.node.value;
  expected(place, 'true or false');
  return otherwise;
}

/** Whatever an Ink variable can be set to: a number, true or false, or words. */
export function valueAt(place: YamlPlace): number | boolean | string {
  const value = isScalar(place.node) ? place.node.value : null;
  return typeof value === 'number' || typeof value === 'boolean' ? value : textAt(place, '');
}

/** One of some words; anything else is noted with the nearest. */
export function wordAt<Word extends string>(
  place: YamlPlace,
  words: readonly Word[],
  otherwise: Word,
): Word {
  const written = textAt(place, otherwise);
  const known = words.find((word) => word === written);
  if (known !== undefined) return known;
  const near = nearestWord(written, words);
  noteAt(place, {
    severity: 'error',
    code: 'pack-value',
    what: `"${place.path}" cannot be "${written}".`,
    hint: near === null ? `It is one of: ${words.join(', ')}.` : `Did you mean "${near}"?`,
  });
  return otherwise;
}

const isEmpty = (place: YamlPlace): boolean =>
  place.node === null || (isScalar(place.node) && place.node.value === null);

function expected(place: YamlPlace, what: string): void {
  noteAt(place, {
    severity: 'error',
    code: 'pack-value',
    what: `"${place.path === '' ? place.source.file : place.path}" should be ${what}.`,
    hint: 'Write it as the other entries of its kind are written.',
  });
}
