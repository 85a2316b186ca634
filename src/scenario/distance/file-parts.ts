import { inkParts } from './ink-parts.ts';
import { yamlParts } from './yaml-parts.ts';
import type { Part, Readable } from './part.ts';

/** What of a file people see or hear, by the kind of file. */
export function readableOf(file: string, text: string): Readable {
  const ending = /\.([^./]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
  if (ending === 'ink') return inkParts(text);
  if (ending === 'yaml' || ending === 'yml') return { text, parts: yamlParts(file, text) };
  if (ending === 'json') return { text, parts: jsonParts(text) };
  if (ending === 'svg' || ending === 'html') return { text, parts: markupParts(text) };
  return { text, parts: proseWithoutAddresses(text) };
}

/** Values that are text; the source text of a translation stands in the story already. */
function jsonParts(text: string): readonly Part[] {
  const values = text.matchAll(/"((?:[^"\\]|\\.)*)"(\s*:)?/g);
  let key = '';
  const parts: Part[] = [];
  for (const match of values) {
    if (match[2] !== undefined) {
      key = match[1] ?? '';
      continue;
    }
    if (key === 'source') continue;
    parts.push({
      from: match.index + 1,
      to: match.index + 1 + (match[1] ?? '').length,
      as: 'prose',
    });
  }
  return parts;
}

/** What a picture or page says: its texts, titles and labels, and neither its code nor its addresses. */
function markupParts(text: string): readonly Part[] {
  const between = [...text.matchAll(/>([^<>]+)</g)].map((match): Part => ({
    from: match.index + 1,
    to: match.index + match[0].length - 1,
    as: 'prose',
  }));
  const labels = [...text.matchAll(/\b(?:alt|title|aria-label)\s*=\s*"([^"]*)"/g)].map(
    (match): Part => ({
      from: match.index + match[0].length - 1 - (match[1] ?? '').length,
      to: match.index + match[0].length - 1,
      as: 'prose',
    }),
  );
  return [...between, ...labels];
}

function proseWithoutAddresses(text: string): readonly Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const address of text.matchAll(/\b(?:https?:\/\/|www\.)\S+/g)) {
    parts.push({ from, to: address.index, as: 'prose' });
    from = address.index + address[0].length;
  }
  return [...parts, { from, to: text.length, as: 'prose' }];
}
