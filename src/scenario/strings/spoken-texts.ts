import type { LanguageTag } from '../language.ts';
import type { StringTable, Translation } from './strings.ts';
import { stateOf } from './table-status.ts';
import { fillTemplate, gapsOf, parseTemplate } from './template.ts';
import type { TextEntry } from './text-entry.ts';
import { hasSpokenGaps } from './translation-problems.ts';
import { forMachine } from './vocalised.ts';

/** A text that a voice says, in one language. */
export type SpokenText = {
  /** The recording is called so. */
  readonly id: string;
  readonly kind: TextEntry['kind'];
  readonly speaker: string | null;
  /** As people read it. */
  readonly text: string;
  /** As a voice says it. */
  readonly words: string;
  /** It names what another world calls otherwise. */
  readonly hasNames: boolean;
  /** As a speech program is given it; null where it could not say it. */
  readonly forMachine: string | null;
};

/** Why a text has no voice: nobody translated it as it reads now, or what it says is known only in play. */
export type Unspoken = { readonly id: string; readonly why: 'untranslated' | 'in-play' };

export type Spoken = {
  readonly texts: readonly SpokenText[];
  readonly silent: readonly Unspoken[];
};

type Told = {
  readonly language: LanguageTag;
  /** Null in the story's own language. */
  readonly table: StringTable | null;
};

/** Everything that is spoken in a language, with the names of the story's world put in. */
export function spokenTexts(entries: readonly TextEntry[], told: Told): Spoken {
  const constants = new Map(
    entries.flatMap((entry) =>
      entry.kind === 'name' ? [[entry.id.slice('const.'.length), entry] as const] : [],
    ),
  );
  const texts: SpokenText[] = [];
  const silent: Unspoken[] = [];
  for (const entry of entries) {
    if (!entry.voice) continue;
    const read = readingOf(entry, told.table);
    if (!read) {
      silent.push({ id: entry.id, why: 'untranslated' });
      continue;
    }
    const filled = fillIn(entry, read, { told, constants });
    if (!filled) {
      silent.push({ id: entry.id, why: 'in-play' });
      continue;
    }
    const { id, kind, speaker } = entry;
    const said = forMachine(told.language, filled.words);
    texts.push({
      id,
      kind,
      speaker,
      ...filled,
      hasNames: entry.gaps.length > 0,
      forMachine: said,
    });
  }
  return { texts, silent };
}

type Reading = { readonly text: string; readonly words: string };

/** How a text is read and how it is said, both with their gaps; null where it is not translated as it reads now. */
function readingOf(entry: TextEntry, table: StringTable | null): Reading | null {
  if (table === null) {
    const words = entry.spoken ?? '';
    return { text: entry.source, words: words === '' ? entry.source : words };
  }
  const found = Object.hasOwn(table, entry.id) ? table[entry.id] : undefined;
  if (found === undefined || stateOf(entry, table) !== 'done') return null;
  const text = typeof found === 'string' ? found : found.text;
  return { text, words: wordsOf(found) ?? text };
}

/** What was written for the voice; null where that is not to be used. */
function wordsOf(found: Translation): string | null {
  if (typeof found === 'string' || !hasSpokenGaps(found)) return null;
  return found.spoken?.trim() || null;
}

type Names = { readonly told: Told; readonly constants: ReadonlyMap<string, TextEntry> };

function fillIn(
  { gaps }: TextEntry,
  { text, words }: Reading,
  { told, constants }: Names,
): Reading | null {
  const read = new Map<string, string>();
  const said = new Map<string, string>();
  for (const name of gapsOf(parseTemplate(text))) {
    const gap = gaps.find((one) => one.name === name);
    if (gap?.shows !== 'constant') return null;
    const entry = constants.get(name);
    const own = gap.can[0] ?? '';
    const known = (entry && readingOf(entry, told.table)) ?? { text: own, words: own };
    read.set(name, known.text);
    said.set(name, known.words);
  }
  const whole = fillTemplate(parseTemplate(text), read);
  const aloud = fillTemplate(parseTemplate(words), said);
  return whole === null || aloud === null || whole === '' ? null : { text: whole, words: aloud };
}
