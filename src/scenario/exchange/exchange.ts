import type { LanguageTag } from '../language.ts';
import type { StringTable } from '../strings/strings.ts';
import { stateOf } from '../strings/table-status.ts';
import type { TranslationState } from '../strings/table-status.ts';
import type { TextEntry, TextGap } from '../strings/text-entry.ts';

/** What a file for translators is made from. */
export type Exchange = {
  readonly title: string;
  readonly sourceLanguage: LanguageTag;
  /** Null for a template without translations. */
  readonly language: LanguageTag | null;
  readonly rows: readonly ExchangeRow[];
};

/** A text, and what there is of it in the language. */
export type ExchangeRow = {
  readonly entry: TextEntry;
  readonly speaker: string | null;
  /** The translation; '' where there is none. */
  readonly text: string;
  /** What a voice says, where that is not the text itself; '' elsewhere. */
  readonly spoken: string;
  readonly state: TranslationState;
  /** The source that a stale translation was made for; '' for any other. */
  readonly madeFor: string;
};

export function rowsFor(
  entries: readonly TextEntry[],
  table: StringTable,
  speakerName: (key: string) => string,
): readonly ExchangeRow[] {
  return entries.map((entry) => {
    const found = Object.hasOwn(table, entry.id) ? table[entry.id] : undefined;
    const state = stateOf(entry, table);
    const stale = state === 'stale' && typeof found === 'object';
    return {
      entry,
      speaker: entry.speaker === null ? null : speakerName(entry.speaker),
      text: typeof found === 'string' ? found : (found?.text ?? ''),
      spoken: typeof found === 'object' ? (found.spoken ?? '') : '',
      state,
      madeFor: stale ? found.source : '',
    };
  });
}

/** What a translator should know of a gap: `{LEADER} is a name: Dulomi`. */
export function describeGap({ name, shows, can }: TextGap): string {
  const known = can.slice(0, 8).map((value) => `"${value}"`);
  const more = can.length > known.length ? ' …' : '';
  const list = known.join(', ') + more;
  if (shows === 'constant') return `{${name}} is a name: ${list}`;
  if (known.length > 0) return `{${name}} is one of: ${list}`;
  return `{${name}} is a number or a text that the story puts in`;
}

export const placeOf = ({ file, line }: TextEntry): string =>
  line === null ? file : `${file}:${line}`;
