import type { ScenarioFiles } from '../../../scenario/open-story.ts';
import type { DeskState } from './table.ts';
import { tablesNow } from './tables-now.ts';

/** As a check reads texts: without the mark that Windows puts first; the editor keeps one line end. */
const plain = (text: string): string => text.replace(/^\uFEFF/, '');

const isSource = (file: string): boolean =>
  /\.ink$|^(?:pack|world|indicators)\.yaml$|^strings\/[^/]+\.json$/.test(file);

/** The story as it stands on the desk, saved or not; null before it was read, and for what is none. */
export function storyNow(state: DeskState): ScenarioFiles | null {
  const { folders, folder, story, texts } = state;
  const kind = folders.find(({ name }) => name === folder)?.kind;
  if (story === null || kind !== 'scenario') return null;
  const { findings: _, ...files } = story.story;
  const sources = Object.values(texts).filter(({ file }) => isSource(file));
  // Other texts may lie beside them.
  const of = (from: string | null): readonly (readonly [string, string])[] =>
    sources
      .filter((text) => text.folder === from)
      .map(({ file, state: { doc } }) => [file, plain(doc.sliceString(0))] as const);
  // What a story has itself wins over its world.
  return {
    ...files,
    strings: tablesNow(state),
    files: {
      ...files.files,
      ...Object.fromEntries(of(story.world).filter(([file]) => !file.startsWith('strings/'))),
      ...Object.fromEntries(of(folder)),
    },
  };
}

/** The text that a finding is about; null where it is not on the desk. */
export function textOfFinding({ folder, story, texts }: DeskState, file: string): string | null {
  const places = [folder, story?.world ?? null].map((one) => `${one}/${file}`);
  return [...places, file].find((id) => id in texts) ?? null;
}
