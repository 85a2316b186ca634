import { isMap, isScalar, isSeq } from 'yaml';
import type { Document, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { keyAlone } from './changed-value.ts';
import { endOf, endOfPair, lineEnd, lineStart, reach, startOf, type Reached } from './reach.ts';
import { isTable, type Plain, type TextEdit, type YamlPath } from './text-edit.ts';
import { writeFlow, writePair, writePairFlat, writeScalar } from './write-value.ts';

const nested = (path: YamlPath, value: Plain): Plain =>
  path.reduceRight<Plain>(
    (inside, key) => (typeof key === 'number' ? [inside] : { [key]: inside }),
    value,
  );

type Setting = { readonly path: YamlPath; readonly value: Plain };

/** The change that sets a value; null where it cannot be done. */
export function setting(
  document: Document,
  text: string,
  { path, value }: Setting,
): TextEdit | null {
  const reached = reach(document, path);
  const { node, isFlow, left } = reached;
  const [key, ...rest] = left;
  if (key === undefined) return replacing(node, text, { value, isFlow });
  if (isMap(node)) return addingPair(node, text, { key: String(key), value: nested(rest, value) });
  if (isSeq(node)) return addingItem(node, text, nested(rest, value));
  if (isScalar(node) && node.value !== null)
    return writingOut(node, text, { ...reached, above: path.at(-left.length - 1), value });
  if (node !== null && !isScalar(node)) return null;
  return filling(node, text, { value: nested(left, value), isFlow });
}

/** What is written short gets more than its one value. */
function writingOut(
  node: Scalar,
  text: string,
  {
    left,
    isFlow,
    above,
    value,
  }: Reached & Pick<Setting, 'value'> & { above: YamlPath[number] | undefined },
): TextEdit | null {
  const [key = '', ...rest] = left;
  if (typeof key === 'number') return listing(node, text, { key, value: nested(rest, value) });
  const alone = keyAlone(above);
  if (left.length === 1 && key === alone) return replacing(node, text, { value, isFlow });
  const table = { [alone]: node.source ?? '', [key]: nested(rest, value) };
  return replacing(node, text, { value: table, isFlow: true });
}

/** A value alone is a list of one. */
function listing(
  node: unknown,
  text: string,
  { key, value }: { readonly key: number; readonly value: Plain },
): TextEdit | null {
  const held = isScalar(node) ? (node.source ?? '') : '';
  return replacing(node, text, { value: key === 0 ? [value] : [held, value], isFlow: true });
}

type Written = { readonly value: Plain; readonly isFlow: boolean };

function replacing(node: unknown, text: string, { value, isFlow }: Written): TextEdit | null {
  const [from, to] = [startOf(node), endOf(node, text)];
  if (from === null || to === null) return null;
  if (from === to) return filling(node, text, { value, isFlow });
  if (typeof value === 'object' && value !== null) return { from, to, insert: writeFlow(value) };
  const style = isScalar(node) ? node.type : undefined;
  return { from, to, insert: writeScalar(value, { isFlow, style }) };
}

/** Writes where only a key stands, or nothing at all. */
function filling(node: unknown, text: string, { value, isFlow }: Written): TextEdit | null {
  const at = startOf(node);
  if (at === null) {
    if (!isTable(value)) return null;
    const pairs = Object.entries(value).map(([key, one]) => writePair(key, one, ''));
    const gap = text === '' || text.endsWith('\n') ? '' : '\n';
    return { from: text.length, to: text.length, insert: `${gap}${pairs.join('\n')}\n` };
  }
  if (!isTable(value) || isFlow) {
    const written = typeof value === 'object' ? writeFlow(value) : writeScalar(value, { isFlow });
    return { from: at, to: at, insert: ` ${written}` };
  }
  const begun = /^[ -]*/.exec(text.slice(lineStart(text, at), at))?.[0].length ?? 0;
  const end = lineEnd(text, at);
  const lines = Object.entries(value).map(([key, one]) =>
    writePair(key, one, ' '.repeat(begun + 2)),
  );
  return { from: end, to: end, insert: `\n${lines.join('\n')}` };
}

const indentAt = (text: string, at: number): string => ' '.repeat(at - lineStart(text, at));

/** A new entry is written as its neighbour is; parts of the whole are not like each other. */
const isFlatAfter = (neighbour: unknown, indent: string): boolean =>
  indent !== '' && isMap(neighbour) && neighbour.flow === true;

function addingPair(
  map: YAMLMap,
  text: string,
  { key, value }: { readonly key: string; readonly value: Plain },
): TextEdit | null {
  const last = map.items.at(-1);
  const [from, to] = [startOf(map), endOf(map, text)];
  if (from === null || to === null) return null;
  if (!last) return { from, to, insert: writeFlow({ [key]: value }) };
  const end = endOfPair(last, text);
  if (end === null) return null;
  if (map.flow === true) {
    const pair = writeFlow({ [key]: value }).slice(2, -2);
    return { from: end, to: end, insert: `, ${pair}` };
  }
  const indent = indentAt(text, startOf(map.items[0]?.key) ?? from);
  const write = isFlatAfter(last.value, indent) ? writePairFlat : writePair;
  const at = lineEnd(text, end);
  return { from: at, to: at, insert: `\n${write(key, value, indent)}` };
}

function addingItem(list: YAMLSeq, text: string, value: Plain): TextEdit | null {
  const [from, to] = [startOf(list), endOf(list, text)];
  if (from === null || to === null) return null;
  const last = list.items.at(-1);
  if (last === undefined) return { from, to, insert: writeFlow([value]) };
  const end = endOf(last, text);
  if (end === null) return null;
  const style = isScalar(last) ? last.type : undefined;
  const isFlow = list.flow === true;
  const written =
    typeof value === 'object' && value !== null
      ? writeFlow(value)
      : writeScalar(value, { isFlow, style });
  if (isFlow) return { from: end, to: end, insert: `, ${written}` };
  const at = lineEnd(text, end);
  return { from: at, to: at, insert: `\n${indentAt(text, from)}- ${written}` };
}
