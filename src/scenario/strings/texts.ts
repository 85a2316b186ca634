import type { LanguageTag } from '../language.ts';
import type { Finding } from '../finding.ts';
import type { WrittenText } from '../ink/written/written-part.ts';
import type { WrittenTag } from '../ink/written/written-tags.ts';
import type { Pack } from '../pack.ts';
import type { Sources } from '../scenario.ts';
import type { TextNames } from '../text-names.ts';
import { entries, items, openYaml, textAt } from '../yaml-place.ts';
import { nameTexts, noLineIds, parseLineIds } from './line-ids.ts';
import type { LineIds } from './line-ids.ts';
import { lineIdsFile } from './read-tables.ts';
import { packTexts } from './pack-texts.ts';
import { languageFindings } from './language-findings.ts';
import { storyTexts } from './story-texts.ts';
import type { Unnamed } from './story-texts.ts';
import type { StringTables } from './strings.ts';
import { linesOfTable } from './table-lines.ts';
import type { TextEntry, TextKind } from './text-entry.ts';

/** A text as it is told in one language. */
export type ToldText = {
  readonly id: string;
  readonly kind: TextKind;
  readonly text: string;
  readonly file: string;
  readonly line: number | null;
};

/** All that a scenario says, and what is known of it in other languages. */
export type Texts = {
  readonly entries: () => readonly TextEntry[];
  /** The one that the story is written in. */
  readonly language: LanguageTag;
  readonly names: TextNames;
  readonly unnamed: readonly Unnamed[];
  readonly ownIds: ReadonlySet<string>;
  readonly lineIds: LineIds;
  /** Every text of one language, each with its place: the source's own, or in the table. */
  readonly textsIn: (language: LanguageTag) => readonly ToldText[];
  /** What is wrong with ids and translations. */
  readonly findings: () => readonly Finding[];
};

export type TextSources = {
  readonly written: WrittenText;
  readonly tags: readonly WrittenTag[];
  /** With the gaps that name constants still in its texts. */
  readonly pack: Pack;
  readonly files: Sources;
  readonly strings: StringTables;
};

export function openTexts({ written, tags, pack, files, strings }: TextSources): Texts {
  const sidecar = files[lineIdsFile];
  const lineIds = sidecar === undefined ? noLineIds : parseLineIds(sidecar);
  const story = storyTexts(written, pack, lineIds ?? noLineIds);
  const places = new Set(tags.flatMap(({ name, value }) => (name === 'place' ? [value] : [])));
  let all: readonly TextEntry[] | null = null;
  const entriesOf = (): readonly TextEntry[] => {
    const { constants } = story;
    all ??= [...story.entries, ...packTexts(pack, files, { constants, places })];
    return all;
  };
  const file = (language: LanguageTag): string => `strings/${language}.json`;
  return {
    entries: entriesOf,
    language: pack.language,
    names: story.names,
    unnamed: story.unnamed,
    ownIds: story.ownIds,
    lineIds: lineIds ?? noLineIds,
    textsIn: (language) => {
      if (language === pack.language) {
        return entriesOf().map(({ id, kind, source, file: from, line }) => ({
          id,
          kind,
          text: source,
          file: from,
          line,
        }));
      }
      const table = Object.hasOwn(strings, language) ? (strings[language] ?? {}) : {};
      const lines = linesOfTable(files[file(language)] ?? '');
      return entriesOf().flatMap(({ id, kind }) => {
        const found = Object.hasOwn(table, id) ? table[id] : undefined;
        if (found === undefined) return [];
        const text = typeof found === 'string' ? found : found.text;
        return [{ id, kind, text, file: file(language), line: lines.get(id) ?? null }];
      });
    },
    findings: () => [
      ...story.findings,
      ...(lineIds === null ? [brokenSidecar] : []),
      ...missingLanguages(files, strings, pack.language),
      ...Object.entries(strings).flatMap(([language, table]) =>
        language === pack.language
          ? []
          : languageFindings(entriesOf(), {
              table,
              language,
              file: file(language),
              lines: linesOfTable(files[file(language)] ?? ''),
            }),
      ),
    ],
  };
}

/** Gives every text without an `#id:` a name that survives edits, and that no author or table has. */
export function nameAll(
  { lineIds, unnamed, ownIds }: Pick<Texts, 'lineIds' | 'unnamed' | 'ownIds'>,
  strings: StringTables,
): LineIds {
  const taken = new Set([...ownIds, ...Object.values(strings).flatMap(Object.keys)]);
  return nameTexts(lineIds, unnamed, taken).lineIds;
}

const brokenSidecar: Finding = {
  severity: 'error',
  code: 'string-ids-broken',
  file: lineIdsFile,
  what: 'The names of the lines cannot be read, so translations of lines without an id are not found.',
  hint: 'Bring back the file from a copy; or delete it, and "npx elsewhere strings extract" writes a new one.',
};

type Promised = {
  readonly language: LanguageTag;
  readonly line?: number;
  readonly column?: number;
};

/** The languages that a pack promises, with where it does. */
export function promisedLanguages(files: Sources): readonly Promised[] {
  const text = files['pack.yaml'] ?? '';
  if (!/^languages[ \t]*:/m.test(text)) return [];
  const root = openYaml('pack.yaml', text, () => {});
  const promised = entries(root).find(([key]) => key === 'languages')?.[1];
  if (!promised) return [];
  return items(promised).flatMap((place): readonly Promised[] => {
    const language = textAt(place, '');
    if (language === '') return [];
    const start = place.node?.range?.[0];
    const at = start === undefined ? null : place.source.lines.linePos(start);
    return [{ language, ...(at ? { line: at.line, column: at.col } : {}) }];
  });
}

function missingLanguages(
  files: Sources,
  strings: StringTables,
  own: LanguageTag,
): readonly Finding[] {
  return promisedLanguages(files).flatMap(({ language, ...place }): readonly Finding[] => {
    if (language === own || Object.hasOwn(strings, language)) return [];
    return [
      {
        severity: 'error',
        code: 'string-language-missing',
        file: 'pack.yaml',
        ...place,
        what: `The pack promises the language "${language}", and there is no strings/${language}.json.`,
        hint: `Get a file for translators with "npx elsewhere strings extract … --lang ${language}", or take the language out of "languages".`,
      },
    ];
  });
}
