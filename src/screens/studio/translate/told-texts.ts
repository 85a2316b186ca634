import type { LanguageTag } from '../../../scenario/language.ts';
import { openStory, type ScenarioFiles } from '../../../scenario/open-story.ts';
import { backdropOf } from '../../../scenario/scene-of.ts';
import { makeLineIds } from '../../../scenario/strings/line-ids.ts';
import { lineIdsFile } from '../../../scenario/strings/read-tables.ts';
import type { TextEntry, TextKind } from '../../../scenario/strings/text-entry.ts';
import { nameAll, promisedLanguages } from '../../../scenario/strings/texts.ts';

export type Speaker = {
  readonly name: string;
  /** A face in `assets/art/faces`, or where one of the pack's own was drawn to. */
  readonly art: string;
};

/** Everything that a story says, for whoever translates it. */
export type ToldTexts = {
  readonly title: string;
  /** The one that it is written in. */
  readonly language: LanguageTag;
  /** As the story tells them. */
  readonly entries: readonly TextEntry[];
  /** What `strings/ids.json` has to say so that every text keeps its name; null where none needs one. */
  readonly ids: string | null;
  readonly promised: readonly LanguageTag[];
  readonly speakers: Readonly<Record<string, Speaker>>;
};

const nothingNamed = makeLineIds({ ids: {}, gone: {} });

/** Every text of a story under the name that it keeps; null where the story does not open. */
export function tellTexts(files: ScenarioFiles): ToldTexts | null {
  const first = openStory(files);
  if (!first.scenario || !first.texts) return null;
  const ids = makeLineIds(nameAll(first.texts, files.strings));
  const isNamed = ids === nothingNamed || ids === files.files[lineIdsFile];
  const named = isNamed
    ? first
    : openStory({ ...files, files: { ...files.files, [lineIdsFile]: ids } });
  const { pack } = first.scenario;
  const drawnAt = (art: string): string => files.artAt?.[art] ?? art;
  /** A file below `assets/art`, or where one of the pack's own was drawn to. */
  const pictureOf = (kind: TextKind, name: string): string =>
    kind === 'choice'
      ? `choices/${drawnAt(name)}.svg`
      : `places/${drawnAt(backdropOf(name, pack))}.svg`;
  return {
    title: pack.title,
    language: pack.language,
    entries: (named.texts ?? first.texts).entries().map((entry) => ({
      ...entry,
      picture: entry.picture === null ? null : pictureOf(entry.kind, entry.picture),
    })),
    ids: ids === nothingNamed ? null : ids,
    promised: promisedLanguages(files.files).map(({ language }) => language),
    speakers: Object.fromEntries(
      Object.entries(pack.cast).map(([key, { name, art }]) => [key, { name, art: drawnAt(art) }]),
    ),
  };
}
