import type { LanguageTag } from '../../scenario/language.ts';
import type { OpenedStory } from '../../scenario/open-story.ts';
import type { Sources } from '../../scenario/scenario.ts';
import type { StringTables } from '../../scenario/strings/strings.ts';
import { openTold, type ArtPlaces } from './open-told.ts';

/** The one story of an export, as it lies beside the page. */
export type PackedStory = {
  readonly name: string;
  readonly files: Sources;
  readonly strings: StringTables;
  readonly art: ArtPlaces;
};

/** Compiles the story that was packed with the page; rejects where it cannot be had. */
export async function openPacked(language: LanguageTag): Promise<OpenedStory> {
  const answer = await fetch(new URL('story.json', document.baseURI));
  if (!answer.ok) throw new Error('The story beside the page cannot be had.');
  const { name, files, strings, art } = (await answer.json()) as PackedStory;
  const own = strings[language];
  return openTold({
    name,
    files,
    strings: own ? { [language]: own } : {},
    art: () => Promise.resolve(art),
  });
}
