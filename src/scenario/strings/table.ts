import type { StringTable, Translation } from './strings.ts';
import { fillTemplate, gapsOf, matchTemplate, parseTemplate, tidy } from './template.ts';
import type { Filling, Template } from './template.ts';

type Entry = {
  readonly id: string;
  /** Null where the author wrote the translation alone: it stands for whatever the source says. */
  readonly source: string | null;
  readonly template: Template;
  readonly gaps: readonly string[];
  readonly text: Template;
};

/** Longer texts are shown as they are. */
const longestMatched = 2_000;
/** Ways in which known values are tried, where a text fits its template in more than one. */
const mostTries = 64;

/** Opens one language: gives what a shown text is in it, null where that is missing, stale or not certain. */
export function openTable(table: StringTable): (id: string, shown: string) => string | null {
  const entries = new Map<string, Entry | null>();
  const families = familiesOf(Object.keys(table));
  let sources: ReadonlyMap<string, string | null> | null = null;

  const entryOf = (id: string): Entry | null => {
    const known = entries.get(id);
    if (known !== undefined) return known;
    const entry = Object.hasOwn(table, id) ? openEntry(id, table[id]) : null;
    entries.set(id, entry);
    return entry;
  };
  const familyOf = (id: string): readonly Entry[] =>
    (families.get(id) ?? []).flatMap((one) => entryOf(one) ?? []);

  const wordingsOf = (id: string): readonly Entry[] => {
    const named = Object.hasOwn(table, id) ? id : id.replace(/~\d+$/, '');
    const own = entryOf(named);
    return [...(own ? [own] : []), ...familyOf(named).filter(isWording)];
  };

  const valuesOf = (name: string, id: string): readonly Entry[] => {
    const constant = entryOf(`const.${name}`);
    return [
      ...(constant ? [constant] : []),
      ...familyOf(`var.${name}`),
      ...familyOf(`${id}.${name}`),
    ];
  };

  const inLanguage = (value: string, name: string, id: string): string | null => {
    const own = agreed(valuesOf(name, id).flatMap((entry) => wordsOf(entry, value)));
    if (own !== undefined) return own;
    sources ??= sourcesOf(table);
    return sources.has(value) ? (sources.get(value) ?? null) : value;
  };

  function wordsOf(entry: Entry, shown: string): readonly string[] {
    if (entry.source === null) return entry.gaps.length > 0 ? [] : [tidy(literalOf(entry.text))];
    if (entry.gaps.length === 0) {
      return tidy(literalOf(entry.template)) === shown ? [literalOf(entry.text)] : [];
    }
    const filling = readGaps(entry, shown, (name) => valuesOf(name, entry.id));
    const words = filling && fillIn(entry, filling);
    return words === null ? [] : [words];
  }

  function fillIn({ id, text }: Entry, filling: Filling): string | null {
    const said = new Map<string, string>();
    for (const [name, value] of filling) {
      const word = inLanguage(value, name, baseOf(id));
      if (word === null) return null;
      said.set(name, word);
    }
    return fillTemplate(text, said);
  }

  return (id, shown) => {
    if (shown === '' || shown.length > longestMatched) return null;
    const words = wordingsOf(id).flatMap((entry) => wordsOf(entry, shown));
    if (words.length > 0) return agreed(words) ?? null;
    // A question of a tag is asked for by its own words, a line that is nothing but a name by none.
    if (id !== shown && !/^line-\d+$/.test(id)) return null;
    sources ??= sourcesOf(table);
    return sources.get(shown) ?? null;
  };
}

/** `rr_1.2` is the second wording of `rr_1`. */
const baseOf = (id: string): string => id.replace(/\.\d+$/, '');
const isWording = ({ id }: Entry): boolean => /\.\d+$/.test(id);

function agreed(words: readonly string[]): string | undefined {
  const [first, ...others] = new Set(words);
  return others.length === 0 ? first : undefined;
}

function familiesOf(ids: readonly string[]): ReadonlyMap<string, readonly string[]> {
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

function openEntry(id: string, translation: Translation | undefined): Entry | null {
  if (translation === undefined) return null;
  const written = typeof translation === 'string' ? translation : translation.text;
  if (written.trim() === '') return null;
  const source = typeof translation === 'string' ? null : translation.source;
  const template = parseTemplate(source ?? '');
  const text = parseTemplate(written);
  const asked = source === null ? gapsOf(text) : gapsOf(template);
  // A translation that lost or invented a gap would leave words out, or show a hole.
  const fits = source === null || isSameSet(asked, gapsOf(text));
  return fits ? { id, source, template, gaps: asked, text } : null;
}

const isSameSet = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((name) => others.includes(name));

const literalOf = (template: Template): string =>
  template.map((piece) => (typeof piece === 'string' ? piece : '')).join('');

/** Texts without gaps, by their source; null where two of them are not said alike. */
function sourcesOf(table: StringTable): ReadonlyMap<string, string | null> {
  const found = new Map<string, string | null>();
  for (const [id, translation] of Object.entries(table)) {
    const entry = openEntry(id, translation);
    if (!entry || entry.source === null || entry.gaps.length > 0) continue;
    const source = tidy(literalOf(entry.template));
    const text = literalOf(entry.text);
    found.set(source, found.has(source) && found.get(source) !== text ? null : text);
  }
  return found;
}

/** Where a text fits in more than one way, what the gaps are known to hold decides, if it leaves but one. */
function readGaps(
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
