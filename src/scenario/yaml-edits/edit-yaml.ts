import type { Document } from 'yaml';
import { parseYaml } from '../parse-yaml.ts';
import { isSameValue, withValue } from './changed-value.ts';
import { removing, swapping } from './remove-in-yaml.ts';
import { setting } from './set-in-yaml.ts';
import { edited, isTable, type Plain, type TextEdit, type YamlPath } from './text-edit.ts';

/**
 * The least change of a text that sets a value: whatever else stands in it stays as it is written, remarks among it.
 * Null where it cannot be done without touching anything else.
 */
export function setIn(text: string, path: YamlPath, value: Plain): TextEdit | null {
  return proved(
    text,
    (document) => setting(document, text, { path, value }),
    (held) => withValue(held, { path, above: undefined }, value),
  );
}

/** The change that takes a value out, with its key or its dash; null where it cannot be done. */
export function removeIn(text: string, path: YamlPath): TextEdit | null {
  return proved(
    text,
    (document) => removing(document, text, path),
    (held) => withValue(held, { path, above: undefined }, undefined),
  );
}

/** The change that swaps a value of a list with the one after it. */
export function swapIn(text: string, path: YamlPath, at: number): TextEdit | null {
  const swapped = (held: Plain): Plain | undefined => {
    const [one, other] = [valueIn(held, [...path, at]), valueIn(held, [...path, at + 1])];
    if (one === undefined || other === undefined) return undefined;
    const first = withValue(held, { path: [...path, at], above: undefined }, other);
    return withValue(first ?? null, { path: [...path, at + 1], above: undefined }, one);
  };
  return proved(text, (document) => swapping(document, text, [...path, at]), swapped);
}

/** What a document holds at a path. */
export function valueIn(held: Plain, path: YamlPath): Plain | undefined {
  let here: Plain | undefined = held;
  for (const key of path) {
    if (Array.isArray(here)) here = (here as readonly Plain[])[Number(key)];
    else here = isTable(here) && Object.hasOwn(here, String(key)) ? here[String(key)] : undefined;
  }
  return here;
}

/** What a text holds; null where it cannot be read. */
export function readValues(text: string): Plain {
  const document = parseYaml(text);
  return document.errors.length > 0 ? null : ((document.toJS() ?? {}) as Plain);
}

/** Nothing is changed that was not meant to be: the changed text is read, and held against what was wanted. */
function proved(
  text: string,
  make: (document: Document) => TextEdit | null,
  wanted: (held: Plain) => Plain | undefined,
): TextEdit | null {
  const document = parseYaml(text);
  if (document.errors.length > 0) return null;
  const edit = make(document);
  if (edit === null) return null;
  const after = parseYaml(edited(text, edit));
  if (after.errors.length > 0) return null;
  const asked = wanted((document.toJS() ?? null) as Plain);
  return isSameValue((after.toJS() ?? null) as Plain, asked) ? edit : null;
}
