import type { ScenarioFiles } from '../../../scenario/open-story.ts';
import type { DeskState } from './table.ts';

/** As a check reads texts: without the mark that Windows puts first, and with one line end. */
const plain = (text: string): string => text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');

const isSource = (file: string): boolean => /\.ink$|^(?:pack|world|indicators)\.yaml$/.test(file);

/** The story as it stands on the desk, saved or not; null before it was read, and for what is none. */
export function storyNow({ folders, folder, story, texts }: DeskState): ScenarioFiles | null {
  const kind = folders.find(({ name }) => name === folder)?.kind;
  if (story === null || kind !== 'scenario') return null;
  const { findings: _, ...files } = story.story;
  const sources = Object.values(texts).filter(({ file }) => isSource(file));
  // Other texts may lie beside them.
  const of = (from: string | null): readonly (readonly [string, string])[] =>
    sources
      .filter((text) => text.folder === from)
      .map(({ file, state }) => [file, plain(state.sliceDoc())] as const);
  // What a story has itself wins over its world.
  return {
    ...files,
    files: {
      ...files.files,
      ...Object.fromEntries(of(story.world)),
      ...Object.fromEntries(of(folder)),
    },
  };
}

/** The text that a finding is about; null where it is not on the desk. */
export function textOfFinding({ folder, story, texts }: DeskState, file: string): string | null {
  const places = [folder, story?.world ?? null].map((one) => `${one}/${file}`);
  return [...places, file].find((id) => id in texts) ?? null;
}
