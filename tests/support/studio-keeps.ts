import { keepEditing, openEditing } from '../../src/screens/studio/editor/ink-editing.ts';
import { gatherNames } from '../../src/screens/studio/ink/story-names.ts';

const open = openEditing({
  known: () => ({ names: gatherNames({}), pack: null, media: [], files: [] }),
  phrases: {},
  nameOf: (file) => file,
  keys: [],
});

/** Whether the studio's editor gives back every sign of a text, after a draft of it too. */
export function isKeptByStudio(file: string, text: string): boolean {
  const state = open(file, text);
  const draft: unknown = JSON.parse(JSON.stringify(keepEditing(state)));
  return state.sliceDoc() === text && open(file, text, draft).sliceDoc() === text;
}
