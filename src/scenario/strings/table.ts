import type { StringTable } from './strings.ts';
import { familiesOf, literalOf, openEntry, readGaps, sourcesOf } from './table-entry.ts';
import type { Entry } from './table-entry.ts';
import { fillTemplate, tidy } from './template.ts';
import type { Filling } from './template.ts';

/** Longer texts are shown as they are. */
const longestMatched = 2_000;

/** Gives what a shown text is in a language; null where that is missing, stale or not certain. */
type Table = (id: string, shown: string) => string | null;

/** Opens one language. */
export function openTable(table: StringTable): Table {
  const entries = openEntries(table);
  const say = openSaying(entries);
  return (id, shown) => {
    if (shown === '' || shown.length > longestMatched) return null;
    const words = entries.wordingsOf(id).flatMap((entry) => say(entry, shown));
    if (words.length > 0) return agreed(words) ?? null;
    if (Object.hasOwn(table, id)) return null;
    return id === shown ? asked(shown) : nameless(id, shown);
  };

  /** A line that is nothing but a name or a value has no id to be found by. */
  function nameless(id: string, shown: string): string | null {
    const known = /^line-\d+$/.test(id) ? entries.sources() : entries.names();
    return known.get(shown) ?? listed(shown, entries.names());
  }

  /** A question of a tag is asked for by its own words. */
  function asked(shown: string): string | null {
    const known = entries.sources().get(shown);
    if (known !== undefined) return known;
    return (
      agreed(entries.longTemplates(shown.length).flatMap((entry) => say(entry, shown))) ?? null
    );
  }
}

type Entries = {
  readonly wordingsOf: (id: string) => readonly Entry[];
  /** What may stand in a gap of a text. */
  readonly valuesOf: (gap: string, id: string) => readonly Entry[];
  readonly sources: () => ReadonlyMap<string, string | null>;
  readonly names: () => ReadonlyMap<string, string | null>;
  /** Texts with gaps that say at least half of so many letters themselves. */
  readonly longTemplates: (letters: number) => readonly Entry[];
};

/** Each translation is made ready once, when it is first asked for. */
function openEntries(table: StringTable): Entries {
  const opened = new Map<string, Entry | null>();
  const families = familiesOf(Object.keys(table));
  const entryOf = (id: string): readonly Entry[] => {
    if (!opened.has(id)) opened.set(id, Object.hasOwn(table, id) ? openEntry(id, table[id]) : null);
    const found = opened.get(id) ?? null;
    return found ? [found] : [];
  };
  const withGaps = once(() =>
    Object.keys(table)
      .flatMap(entryOf)
      .filter(({ source, gaps }) => source !== null && gaps.length > 0),
  );
  const familyOf = (id: string): readonly Entry[] => (families.get(id) ?? []).flatMap(entryOf);
  return {
    wordingsOf: (id) => {
      const named = Object.hasOwn(table, id) ? id : id.replace(/~\d+$/, '');
      return [...entryOf(named), ...familyOf(named).filter(isWording)];
    },
    valuesOf: (gap, id) => [
      ...entryOf(`const.${gap}`),
      ...familyOf(`var.${gap}`),
      ...familyOf(`${baseOf(id)}.${gap}`),
    ],
    sources: once(() => sourcesOf(table)),
    names: once(() => sourcesOf(table, isName)),
    longTemplates: (letters) =>
      withGaps().filter(({ template }) => 2 * literalOf(template).length >= letters),
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** Ink prints a list as its items with commas; null unless all of them are known. */
function listed(shown: string, names: ReadonlyMap<string, string | null>): string | null {
  const items = shown.split(', ').map((item) => names.get(item) ?? null);
  return items.length < 2 || items.includes(null) ? null : items.join(', ');
}

/** What is in a gap may have gaps of its own, and so on. */
const deepest = 4;

type Say = (entry: Entry, shown: string, depth?: number) => readonly string[];

/** What an entry makes of a shown text: one text, or none where it does not fit. */
function openSaying({ valuesOf, sources, names }: Entries): Say {
  const inLanguage = (value: string, values: readonly Entry[], depth: number): string | null => {
    const own = agreed(values.flatMap((entry) => say(entry, value, depth + 1)));
    if (own !== undefined) return own;
    if (sources().has(value)) return sources().get(value) ?? null;
    return listed(value, names()) ?? value;
  };
  const fillIn = (entry: Entry, filling: Filling, depth: number): readonly string[] => {
    const said = new Map<string, string>();
    for (const [gap, value] of filling) {
      const word = inLanguage(value, valuesOf(gap, entry.id), depth);
      if (word === null) return [];
      said.set(gap, word);
    }
    const filled = fillTemplate(entry.text, said);
    return filled === null ? [] : [filled];
  };
  const say: Say = (entry, shown, depth = 0) => {
    const { id, source, template, gaps, text } = entry;
    if (source === null) return gaps.length > 0 ? [] : [tidy(literalOf(text))];
    if (gaps.length === 0) return tidy(literalOf(template)) === shown ? [literalOf(text)] : [];
    if (depth > deepest) return [];
    const filling = readGaps(entry, shown, (gap) => valuesOf(gap, id));
    return filling ? fillIn(entry, filling, depth) : [];
  };
  return say;
}

/** `rr_1.2` is the second wording of `rr_1`. */
const baseOf = (id: string): string => id.replace(/\.\d+$/, '');
const isWording = ({ id }: Entry): boolean => /\.\d+$/.test(id);

/** A name is a name, whoever says it. */
const isName = (id: string): boolean => /^(const|var|list)\./.test(id);

function agreed(words: readonly string[]): string | undefined {
  const [first, ...others] = new Set(words);
  return others.length === 0 ? first : undefined;
}
