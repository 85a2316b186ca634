import type { StringTable, Translation } from './strings.ts';
import { gapsOf, matchTemplate, parseTemplate, tidy } from './template.ts';
import type { Filling, Template } from './template.ts';

/** One translation, made ready to be held against what is shown. */
export type Entry = {
  readonly id: string;
  /** Null where the author wrote the translation alone: it stands for whatever the source says. */
  readonly source: string | null;
  readonly template: Template;
  readonly gaps: readonly string[];
  readonly text: Template;
};

/** Ways in which known values are tried, where a text fits its template in more than one. */
const mostTries = 64;

/** What stands under an id with one more part: `rr_1.2` under `rr_1`. */
export function familiesOf(ids: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const families = new Map<string, string[]>();
  for (const id of ids) {
    const dot = id.lastIndexOf('.');
    if (dot <= 0) continue;
    const family = families.get(id.slice(0, dot));
    if (family) family.push(id);
    else families.set(id.slice(0, dot), [id]);
  }
  return families;
}

/** Null where it says nothing, or has other gaps than its source: it would leave words out, or show a hole. */
export function openEntry(id: string, translation: Translation | undefined): Entry | null {
  if (translation === undefined) return null;
  const written = typeof translation === 'string' ? translation : translation.text;
  if (written.trim() === '') return null;
  const source = typeof translation === 'string' ? null : translation.source;
  const template = parseTemplate(source ?? '');
  const text = parseTemplate(written);
  const asked = source === null ? gapsOf(text) : gapsOf(template);
  const fits = source === null || isSameSet(asked, gapsOf(text));
  return fits ? { id, source, template, gaps: asked, text } : null;
}

const isSameSet = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((name) => others.includes(name));

export const literalOf = (template: Template): string =>
  template.map((piece) => (typeof piece === 'string' ? piece : '')).join('');

/** Texts without gaps, by their source; null where two of them are not said alike. */
export function sourcesOf(
  table: StringTable,
  isWanted: (id: string) => boolean = () => true,
): ReadonlyMap<string, string | null> {
  const found = new Map<string, string | null>();
  for (const [id, translation] of Object.entries(table)) {
    const entry = isWanted(id) ? openEntry(id, translation) : null;
    if (!entry || entry.source === null || entry.gaps.length > 0) continue;
    const source = tidy(literalOf(entry.template));
    const text = literalOf(entry.text);
    found.set(source, found.has(source) && found.get(source) !== text ? null : text);
  }
  return found;
}

/** Where a text fits in more than one way, what the gaps are known to hold decides, if it leaves but one. */
export function readGaps(
  { template }: Entry,
  shown: string,
  valuesOf: (name: string) => readonly Entry[],
): Filling | null {
  const certain = matchTemplate(template, shown);
  if (certain) return certain;
  let tries: readonly Filling[] = [new Map()];
  for (const name of gapsOf(template)) {
    const values = valuesOf(name).flatMap(({ source, gaps }) =>
      source === null || gaps.length > 0 ? [] : [tidy(source)],
    );
    if (values.length === 0 || values.length * tries.length > mostTries) continue;
    tries = tries.flatMap((filling) => values.map((value) => new Map([...filling, [name, value]])));
  }
  const found = tries.flatMap((filling) => {
    const narrowed = template.map((piece) =>
      typeof piece === 'string' ? piece : (filling.get(piece.name) ?? piece),
    );
    const rest = matchTemplate(joined(narrowed), shown);
    return rest ? [new Map([...filling, ...rest])] : [];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

function joined(template: Template): Template {
  const pieces: (string | { readonly name: string })[] = [];
  for (const piece of template) {
    const before = pieces.at(-1);
    if (typeof piece === 'string' && typeof before === 'string') {
      pieces[pieces.length - 1] = before + piece;
    } else {
      pieces.push(piece);
    }
  }
  return pieces;
}
