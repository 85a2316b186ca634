import { isList, isTable, type Plain, type YamlPath } from './text-edit.ts';

/** Some tables may be written as one of their values alone: a name, or the picture that somebody is drawn like. */
export const keyAlone = (above: string | number | undefined): string =>
  above === 'art' || above === 'backdrop' ? 'like' : 'name';

type Step = { readonly path: YamlPath; readonly above: string | number | undefined };

/** What a document holds once a value is set; `undefined` takes it out. */
export function withValue(
  held: Plain,
  { path, above }: Step,
  value: Plain | undefined,
): Plain | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const inside = (one: Plain | undefined): Plain | undefined =>
    withValue(one ?? null, { path: rest, above: key }, value);
  if (typeof key === 'number') return inList(listOf(held), key, inside);
  const alone = keyAlone(above);
  if (rest.length === 0 && key === alone && isShort(held)) return value ?? null;
  return inTable(isTable(held) ? held : tableOf(held, alone), key, inside);
}

type Inside = (one: Plain | undefined) => Plain | undefined;

const isShort = (held: Plain): boolean => held !== null && typeof held !== 'object';

const tableOf = (held: Plain, alone: string): Readonly<Record<string, Plain>> =>
  held !== null && typeof held !== 'object' ? { [alone]: String(held) } : {};

function listOf(held: Plain): readonly Plain[] {
  if (isList(held)) return held;
  return held === null ? [] : [held];
}

function inList(held: readonly Plain[], at: number, inside: Inside): Plain {
  const next = inside(held[at]);
  if (next === undefined) return held.filter((_, place) => place !== at);
  return [...held.slice(0, at), next, ...held.slice(at + 1)];
}

function inTable(held: Readonly<Record<string, Plain>>, key: string, inside: Inside): Plain {
  const { [key]: before, ...others } = held;
  const next = inside(before);
  return next === undefined ? others : { ...held, [key]: next };
}

/** A value without what stands for nothing, so that two ways to write the same are equal. */
function pruned(value: Plain | undefined): Plain | undefined {
  if (value === null || value === undefined) return undefined;
  if (isList(value))
    return value.length === 0 ? undefined : value.map((one) => pruned(one) ?? null);
  if (!isTable(value)) return value;
  const kept = Object.entries(value).flatMap(([key, one]) => {
    const inside = pruned(one);
    return inside === undefined ? [] : [[key, inside] as const];
  });
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

export const isSameValue = (one: Plain | undefined, other: Plain | undefined): boolean =>
  JSON.stringify(pruned(one)) === JSON.stringify(pruned(other));
