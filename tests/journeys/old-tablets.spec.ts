import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parseAst } from 'vite';

const dist = join(import.meta.dirname, '..', '..', 'dist');

/** Pages that open on such tablets and phones; console and wall are the trainer's laptop's. */
const pages = ['participant', 'observer', 'interpreter', 'reach', 'solo'];
/** Methods that came later, of lists, maps, promises, texts and addresses, by MDN's tables of November 2026. */
const newer = new Set([
  'toSpliced',
  'withResolvers',
  'fromAsync',
  'isWellFormed',
  'toWellFormed',
  'canParse',
  'checkVisibility',
  'showPopover',
  'union',
  'intersection',
  'difference',
  'symmetricDifference',
  'isSubsetOf',
  'isSupersetOf',
  'isDisjointFrom',
]);
/** Of a classroom's plain http there is none of these, whatever the browser. */
const secureOnly = new Set(['randomUUID', 'subtle', 'serviceWorker', 'mediaDevices', 'clipboard']);
/** These are added by `parts/older-browsers.ts`, where a page has it. */
const added = new Set(['toSorted', 'toReversed', 'groupBy']);
const iterators = new Set(['map', 'filter', 'some', 'every', 'find', 'flatMap', 'toArray', 'take']);
const makesIterator = new Set(['values', 'keys', 'entries', 'matchAll']);
const newStyle = [/:has\(/, /@container/, /color-mix\(/, /@layer/, /\d[sl]vh\b/, /@scope/];

type Chunk = {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
};
type Node = { readonly type: string; readonly [field: string]: unknown };

const manifest: Readonly<Record<string, Chunk>> = JSON.parse(
  readFileSync(join(dist, '.vite/manifest.json'), 'utf8'),
);

function chunksOf(page: string): readonly Chunk[] {
  const seen = new Set<string>();
  const waiting = [`${page}/index.html`];
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    const chunk = manifest[key];
    if (seen.has(key) || !chunk) continue;
    seen.add(key);
    waiting.push(...(chunk.imports ?? []), ...(chunk.dynamicImports ?? []));
  }
  return [...seen].flatMap((key) => manifest[key] ?? []);
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof Reflect.get(value, 'type') === 'string';

function* nodesIn(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const one of value) yield* nodesIn(one);
  if (!isNode(value)) return;
  yield value;
  for (const field of Object.values(value)) if (typeof field === 'object') yield* nodesIn(field);
}

/** The name behind a dot, or null. */
function nameOf(node: unknown): string | null {
  if (!isNode(node) || node.type !== 'MemberExpression' || node['computed'] === true) return null;
  const { property } = node as { readonly property?: { readonly name?: string } };
  return property?.name ?? null;
}

/** `Object.entries` and the like give lists, which always had these. */
function isOfObject({ callee }: Node): boolean {
  const from = isNode(callee) ? callee['object'] : null;
  return isNode(from) && from['name'] === 'Object';
}

function iteratesLater(node: Node): boolean {
  if (node.type !== 'CallExpression') return false;
  const callee = node['callee'];
  const from = isNode(callee) ? callee['object'] : null;
  if (!isNode(from) || from.type !== 'CallExpression' || isOfObject(from)) return false;
  return iterators.has(nameOf(callee) ?? '') && makesIterator.has(nameOf(from['callee']) ?? '');
}

type Literal = { readonly regex?: { readonly flags: string; readonly pattern: string } };

/** What makes one node younger than ES2022 or than those browsers; null where nothing does. */
function youth(node: Node): string | null {
  const name = nameOf(node) ?? '';
  if (newer.has(name) || secureOnly.has(name)) return `.${name}`;
  if (iteratesLater(node)) return 'a method of an iterator';
  if (String(node['kind']).endsWith('using')) return 'using';
  if (node.type === 'ImportAttribute') return 'import with';
  const { regex = { flags: '', pattern: '' } } = node as Literal;
  return isYoungPattern(regex) ? 'a newer regular expression' : null;
}

const isYoungPattern = ({ flags, pattern }: NonNullable<Literal['regex']>): boolean =>
  flags.includes('v') || /\(\?[ims-]+:/.test(pattern);

function youngIn(script: string): { readonly young: Set<string>; readonly needs: Set<string> } {
  const nodes = [...nodesIn(parseAst(script))];
  const needs = nodes.map((node) => nameOf(node) ?? '').filter((name) => added.has(name));
  return { young: new Set(nodes.flatMap((node) => youth(node) ?? [])), needs: new Set(needs) };
}

const read = (file: string): string => readFileSync(join(dist, file), 'utf8');

function faultsInStyle(page: string, style: string): readonly string[] {
  const css = read(style);
  const faults = newStyle.filter((one) => one.test(css)).map((one) => one.source);
  if (css.includes('dvh') && !/100vh;[^}]*100dvh/.test(css)) faults.push('dvh alone');
  return faults.map((fault) => `${page}: ${style} has ${fault}`);
}

function faultsOf(page: string): readonly string[] {
  const chunks = chunksOf(page);
  const scripts = chunks.map(({ file }) => file).filter((file) => file.endsWith('.js'));
  const found = scripts.map((file) => ({ file, ...youngIn(read(file)) }));
  const defined = scripts.map(read).join('\n');
  const missing = [...new Set(found.flatMap(({ needs }) => [...needs]))].filter(
    (name) => !new RegExp(String.raw`(?<!\.)\b${name}\(`).test(defined),
  );
  return [
    ...(scripts.length === 0 ? [`The build has no page ${page}`] : []),
    ...found.flatMap(({ file, young }) => [...young].map((one) => `${page}: ${file} uses ${one}`)),
    ...missing.map((name) => `${page} uses ${name} and does not add it for older browsers`),
    ...[...new Set(chunks.flatMap(({ css = [] }) => css))].flatMap((style) =>
      faultsInStyle(page, style),
    ),
  ];
}

test('[OLD-1] pages for tablets and phones are read by Chrome 100 and Safari 15.4', () => {
  expect(pages.flatMap(faultsOf)).toEqual([]);
});

test('[OLD-1] what is younger is found', () => {
  const young = (script: string): readonly string[] => [...youngIn(script).young];
  expect(young('crypto.randomUUID()')).toEqual(['.randomUUID']);
  expect(young('map.values().map((one) => one)')).toEqual(['a method of an iterator']);
  expect(young('Object.values(map).map((one) => one)')).toEqual([]);
  expect(young('/[a--b]/v')).toEqual(['a newer regular expression']);
  expect([...youngIn('list.toSorted()').needs]).toEqual(['toSorted']);
});
