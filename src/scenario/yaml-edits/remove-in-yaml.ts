import { isMap, isScalar, isSeq } from 'yaml';
import type { Document, YAMLMap, YAMLSeq } from 'yaml';
import { endOf, endOfPair, lineEnd, lineStart, pairOf, reach, startOf } from './reach.ts';
import type { TextEdit, YamlPath } from './text-edit.ts';

type Stretch = { readonly from: number; readonly to: number };

/** A thing of a table or a list, and its neighbours. */
type Among = {
  readonly own: Stretch;
  readonly before: Stretch | null;
  readonly after: Stretch | null;
};

function among(node: YAMLMap | YAMLSeq, key: string | number, text: string): Among | null {
  const all = endsOf(node, text);
  const at = isMap(node) ? node.items.findIndex((item) => item === pairOf(node, key)) : Number(key);
  const own = all[at];
  return own ? { own, before: all[at - 1] ?? null, after: all[at + 1] ?? null } : null;
}

/** The change that takes a value out, with its key or its dash; null where it cannot be done. */
export function removing(document: Document, text: string, path: YamlPath): TextEdit | null {
  const key = path.at(-1);
  const { node, left } = reach(document, path.slice(0, -1));
  if (key === undefined || left.length > 0) return null;
  if (isScalar(node)) return emptying(node, text);
  if (!isMap(node) && !isSeq(node)) return null;
  const found = among(node, key, text);
  if (!found) return null;
  return node.flow === true ? fromFlow(found) : fromBlock(found, text, isMap(node));
}

function emptying(node: unknown, text: string): TextEdit | null {
  const [from, to] = [startOf(node), endOf(node, text)];
  return from === null || to === null ? null : { from, to, insert: '' };
}

function fromFlow({ own, before, after }: Among): TextEdit {
  if (after) return { from: own.from, to: after.from, insert: '' };
  return { from: before?.to ?? own.from, to: own.to, insert: '' };
}

function fromBlock({ own, after }: Among, text: string, isPair: boolean): TextEdit | null {
  const start = lineStart(text, own.from);
  const indent = text.slice(start, own.from);
  if (!/^[ -]*$/.test(indent)) return null;
  // The first of a table in a list shares its line with the dash.
  if (isPair && indent.includes('-'))
    return after && { from: own.from, to: after.from, insert: '' };
  return { from: start, to: Math.min(lineEnd(text, own.to) + 1, text.length), insert: '' };
}

/** Where each thing of a table or a list begins and ends. */
function endsOf(node: YAMLMap | YAMLSeq, text: string): readonly (Stretch | null)[] {
  return node.items.map((item): Stretch | null => {
    const pair = item as YAMLMap['items'][number];
    const from = startOf(isMap(node) ? pair.key : item);
    const to = isMap(node) ? endOfPair(pair, text) : endOf(item, text);
    return from === null || to === null ? null : { from, to };
  });
}

/** The change that swaps a value of a list with the one after it. */
export function swapping(document: Document, text: string, path: YamlPath): TextEdit | null {
  const at = Number(path.at(-1));
  const { node, left } = reach(document, path.slice(0, -1));
  if (left.length > 0 || !isSeq(node)) return null;
  const [one, other] = endsOf(node, text).slice(at, at + 2);
  if (!one || !other) return null;
  const between = text.slice(one.to, other.from);
  const insert = text.slice(other.from, other.to) + between + text.slice(one.from, one.to);
  return { from: one.from, to: other.to, insert };
}
