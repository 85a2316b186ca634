import { Document, isMap, isScalar, isSeq, LineCounter, parseDocument, YAMLParseError } from 'yaml';
import type { Node } from 'yaml';

/** Nobody's pack is deeper, and what reads a deeper one may not come back. */
const deepest = 40;
const longest = 500_000;

type Wrong = { readonly node: Node | null; readonly what: string };

const tooDeep: Wrong = { node: null, what: `It is nested more than ${deepest} levels deep.` };

type Parsed = { readonly document: Document; readonly lineStarts: readonly number[] };

/** The same few files are asked for again and again, by whoever checks something in them. */
const mostRemembered = 4;
const remembered = new Map<string, Parsed>();

/**
 * Parses YAML that anybody may have written. What cannot be used safely is an error, and has no contents. Whoever asks
 * for the same text gets the same document, and changes nothing in it.
 */
export function parseYaml(text: string, lines: LineCounter = new LineCounter()): Document {
  const known = remembered.get(text);
  const parsed = known ?? { document: parseAnew(text, lines), lineStarts: lines.lineStarts };
  if (known) lines.lineStarts.push(...known.lineStarts);
  remembered.delete(text);
  remembered.set(text, parsed);
  const oldest = remembered.keys().next();
  if (remembered.size > mostRemembered && oldest.done !== true) remembered.delete(oldest.value);
  return parsed.document;
}

function parseAnew(text: string, lines: LineCounter): Document {
  if (text.length > longest) return refuse({ node: null, what: 'This file is too long to read.' });
  if (opensTooMuch(text)) return refuse(tooDeep);
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'silent',
    // Its own comparison takes seconds for a few thousand keys.
    uniqueKeys: false,
  });
  if (document.errors.length > 0) return document;
  const wrong = wrongIn(document.contents, 0);
  return wrong === null ? document : refuse(wrong);
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

function wrongIn(node: unknown, depth: number): Wrong | null {
  if (depth > deepest) return tooDeep;
  if (isSeq(node)) return first(node.items, (item) => wrongIn(item, depth + 1));
  if (!isMap(node)) return null;
  const names = new Set<string>();
  return first(node.items, ({ key, value }) => {
    if (!isScalar(key)) return { node, what: 'A name here is a list or a table; write one word.' };
    const name = String(key.value);
    if (names.has(name)) return { node: key, what: `"${name}" stands here twice.` };
    names.add(name);
    return wrongIn(value, depth + 1);
  });
}

function first<Item>(items: readonly Item[], look: (item: Item) => Wrong | null): Wrong | null {
  for (const item of items) {
    const found = look(item);
    if (found) return found;
  }
  return null;
}
