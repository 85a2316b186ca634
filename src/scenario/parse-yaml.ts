import {
  Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  YAMLParseError,
} from 'yaml';
import type { Node } from 'yaml';

/** Nobody's pack is deeper or larger, and what reads such a one may not come back. */
const deepest = 40;
const longest = 500_000;
/** Values, where every name that stands for another place counts as all that stands there. */
const largest = 50_000;

type Wrong = { readonly node: Node | null; readonly what: string };

const tooDeep: Wrong = { node: null, what: `It is nested more than ${deepest} levels deep.` };

type Parsed = { readonly document: Document; readonly lineStarts: readonly number[] };

/** A pack is read from many sides, one after another, so that what was parsed last is kept. */
const lastParsed = new Map<string, Parsed>();
const mostKept = 8;

/**
 * Parses YAML that anybody may have written. What cannot be used safely is an error, and has no contents. The same text
 * gives the same document, which nobody may change.
 */
export function parseYaml(text: string, lines?: LineCounter): Document {
  if (text.length > longest) return refuse({ node: null, what: 'This file is too long to read.' });
  const parsed = lastParsed.get(text) ?? parseAnew(text);
  lastParsed.delete(text);
  lastParsed.set(text, parsed);
  const [oldest] = lastParsed.keys();
  if (lastParsed.size > mostKept && oldest !== undefined) lastParsed.delete(oldest);
  for (const start of parsed.lineStarts) lines?.addNewLine(start);
  return parsed.document;
}

function parseAnew(text: string): Parsed {
  if (opensTooMuch(text)) return { document: refuse(tooDeep), lineStarts: [] };
  const lineCounter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter,
    prettyErrors: false,
    logLevel: 'silent',
    // Its own comparison takes seconds for a few thousand keys.
    uniqueKeys: false,
  });
  const { lineStarts } = lineCounter;
  if (document.errors.length > 0) return { document, lineStarts };
  const measured = measure(document.contents, new Map());
  return { document: 'what' in measured ? refuse(measured) : document, lineStarts };
}

/** Looks before the parser does, which takes seconds for thousands of levels. Brackets in texts count, too, so it is generous. */
function opensTooMuch(text: string): boolean {
  let open = 0;
  for (const letter of text) {
    if (letter === '[' || letter === '{') open += 1;
    else if (letter === ']' || letter === '}') open -= 1;
    if (open > deepest * 4) return true;
  }
  return /(?:[?-] ){160}/.test(text);
}

function refuse({ node, what }: Wrong): Document {
  const document = new Document(null);
  const at = node?.range?.[0] ?? 0;
  document.errors.push(new YAMLParseError([at, at + 1], 'RESOURCE_EXHAUSTION', what));
  return document;
}

type Size = { readonly values: number; readonly levels: number };
/** What each name of the file stands for; null while its own value is being read. */
type Named = Map<string, Size | null>;

/** The size of a value with all that its names stand for. */
function measure(node: unknown, named: Named): Size | Wrong {
  if (isAlias(node)) {
    const known = named.get(node.source);
    if (known === null) return { node, what: `"${node.source}" stands for itself.` };
    return known ?? { node, what: `Nothing above is named "${node.source}".` };
  }
  const anchor = isNode(node) && 'anchor' in node ? node.anchor : undefined;
  if (anchor !== undefined) named.set(anchor, null);
  const size = measureAll(node, named);
  if ('what' in size) return size;
  if (anchor !== undefined) named.set(anchor, size);
  return size;
}

function measureAll(node: unknown, named: Named): Size | Wrong {
  const children = childrenOf(node);
  if ('what' in children) return children;
  let [values, levels] = [1, 0];
  for (const child of children) {
    const size = measure(child, named);
    if ('what' in size) return size;
    values += size.values;
    levels = Math.max(levels, size.levels + 1);
    if (levels > deepest) return tooDeep;
    if (values > largest)
      return {
        node: null,
        what: `It has more than ${largest} values, with all its names stand for.`,
      };
  }
  return { values, levels };
}

function childrenOf(node: unknown): readonly unknown[] | Wrong {
  if (isSeq(node)) return node.items;
  if (!isMap(node)) return [];
  const names = new Set<string>();
  for (const { key } of node.items) {
    if (!isScalar(key)) return { node, what: 'A name here is a list or a table; write one word.' };
    const name = String(key.value);
    if (names.has(name)) return { node: key, what: `"${name}" stands here twice.` };
    names.add(name);
  }
  return node.items.map(({ value }) => value);
}
