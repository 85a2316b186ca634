import type { LanguageTag } from '../language.ts';
import type { StringTable } from './strings.ts';
import type { TextEntry } from './text-entry.ts';
import { hasGaps, isStale } from './translation-problems.ts';

/** How far one language is. */
export type TableStatus = {
  readonly language: LanguageTag;
  readonly texts: number;
  readonly done: number;
  readonly missing: number;
  readonly stale: number;
  /** Translations with other gaps than their source. */
  readonly broken: number;
  /** Translations of texts that are no more. */
  readonly unknown: number;
  /** Of the texts that are done, rounded down, so that 100 is all. */
  readonly percent: number;
  readonly words: { readonly all: number; readonly left: number };
  /** Texts that are spoken, and those without a recording. */
  readonly voice: { readonly wanted: number; readonly missing: number };
};

export type TranslationState = 'done' | 'missing' | 'stale' | 'broken';

/** How one text stands in a language. */
export function stateOf(entry: TextEntry, table: StringTable): TranslationState {
  const found = Object.hasOwn(table, entry.id) ? table[entry.id] : undefined;
  const text = typeof found === 'string' ? found : (found?.text ?? '');
  if (found === undefined || text.trim() === '') return 'missing';
  if (isStale(entry, found)) return 'stale';
  return hasGaps(entry, text) ? 'done' : 'broken';
}

/** What is done and what is left; `recorded` are the ids of which there is a recording. */
export function tableStatus(
  entries: readonly TextEntry[],
  { language, table }: { readonly language: LanguageTag; readonly table: StringTable },
  recorded: ReadonlySet<string>,
): TableStatus {
  const states = entries.map((entry) => ({ entry, state: stateOf(entry, table) }));
  const count = (state: TranslationState): number =>
    states.filter((one) => one.state === state).length;
  const known = new Set(entries.map(({ id }) => id));
  const done = count('done');
  const spoken = entries.filter(({ voice }) => voice);
  return {
    language,
    texts: entries.length,
    done,
    missing: count('missing'),
    stale: count('stale'),
    broken: count('broken'),
    unknown: Object.keys(table).filter((id) => !known.has(id)).length,
    percent: entries.length === 0 ? 100 : Math.floor((100 * done) / entries.length),
    words: {
      all: wordsIn(entries),
      left: wordsIn(states.filter(({ state }) => state !== 'done').map(({ entry }) => entry)),
    },
    voice: {
      wanted: spoken.length,
      missing: spoken.filter(({ id }) => !recorded.has(id)).length,
    },
  };
}

const wordsIn = (entries: readonly TextEntry[]): number =>
  entries.reduce((words, { source }) => words + (source.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
