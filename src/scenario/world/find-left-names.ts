import { isMap, isScalar, isSeq } from 'yaml';
import type { Finding } from '../finding.ts';
import { parseYaml } from '../parse-yaml.ts';
import type { Sources } from '../scenario.ts';
import { visibleInk } from './visible-ink.ts';
import { namesIn } from './world-names.ts';

/** A story, and the worlds it is told in: the one it was written for, and another. */
export type Retelling = {
  /** The story's own files. */
  readonly story: Sources;
  readonly from: Sources;
  readonly to: Sources;
  /** Of the other world, for the reader of the finding. */
  readonly world: string;
};

/** Names of the first world that the story still says in another. */
export function findLeftNames({ story, from, to, world }: Retelling): readonly Finding[] {
  const constants = namesIn(from);
  const there = new Set([...wordsOf(to)].map((name) => name.toLowerCase()));
  const left = [...wordsOf(from)].filter((name) => !there.has(name.toLowerCase()));
  if (left.length === 0) return [];
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}])(${left
      .toSorted((a, b) => b.length - a.length)
      .map(escape)
      .join('|')})(?:s|'s|’s)?(?![\\p{L}\\p{M}\\p{N}])`,
    'giu',
  );
  const nameOf = (said: string): string | undefined =>
    [...constants].find(([, value]) => value.toLowerCase() === said.toLowerCase())?.[0];
  return Object.entries(story).flatMap(([file, text]) => {
    const lines = file.endsWith('.ink') ? visibleInk(text) : visibleYaml(file, text);
    return lines.flatMap((line, index) =>
      [...line.matchAll(pattern)].map<Finding>((match) => ({
        severity: 'warning',
        code: 'world-left',
        file,
        line: index + 1,
        column: match.index + 1,
        what: `"${match[1] ?? ''}" is still said when the story is told in ${world}.`,
        hint: hintFor(nameOf(match[1] ?? '')),
      })),
    );
  });
}

const hintFor = (name: string | undefined): string =>
  name === undefined
    ? 'Write it as a CONST in the world.ink of both worlds, and use {ITS_NAME} here.'
    : `Write {${name}} here.`;

const escape = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** Everything a world calls by a name: its CONSTs, and the names in its world.yaml. */
function wordsOf(files: Sources): ReadonlySet<string> {
  const said = [...namesIn(files).values(), ...namesInYaml(files['world.yaml'] ?? '')];
  return new Set(said.filter((name) => /\p{L}{3}/u.test(name)));
}

function namesInYaml(text: string): readonly string[] {
  const found: string[] = [];
  const look = (node: unknown, key: string): void => {
    if (isScalar(node)) {
      if ((key === 'name' || key === 'given') && typeof node.value === 'string')
        found.push(node.value);
    } else if (isSeq(node)) for (const item of node.items) look(item, key);
    else if (isMap(node)) for (const pair of node.items) look(pair.value, keyOf(pair.key));
  };
  look(parseYaml(text).contents, '');
  return found;
}

const keyOf = (key: unknown): string => (isScalar(key) ? String(key.value) : '');

/** The lines of a YAML file with everything blanked that nobody reads: keys, and values that are keys. */
function visibleYaml(file: string, text: string): readonly string[] {
  if (file !== 'pack.yaml') return [];
  const shown = text.split('').fill(' ');
  const hidden = new Set([
    'world',
    'retold',
    'person',
    'art',
    'picture',
    'sign',
    'backdrop',
    'mark',
    'before',
    'after',
    'side',
  ]);
  const look = (node: unknown, key: string): void => {
    if (isScalar(node) && node.range && !hidden.has(key)) {
      for (let at = node.range[0]; at < node.range[1]; at += 1) shown[at] = text[at] ?? ' ';
    } else if (isSeq(node)) for (const item of node.items) look(item, key);
    else if (isMap(node)) for (const pair of node.items) look(pair.value, keyOf(pair.key));
  };
  look(parseYaml(text).contents, '');
  const lines: string[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    lines.push(shown.slice(start, start + line.length).join(''));
    start += line.length + 1;
  }
  return lines.map((line) => line.replace(/\{\w+\}/g, (name) => ' '.repeat(name.length)));
}
