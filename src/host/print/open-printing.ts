import { printAddress, type Reached } from '../addresses.ts';
import type { Library } from '../library/open-library.ts';
import type { Printing } from './print-routes.ts';
import { folderOf } from '../studio/text-place.ts';
import { scriptPaper } from './script-paper.ts';
import { readGuide, storyFolder } from './read-guide.ts';

/** Prints of a running workshop: `own` is the facilitator's secret, `stories` the folder in which guides lie. */
export const openPrinting = (
  reached: Reached,
  {
    own,
    stories,
    library,
  }: { readonly own: string; readonly stories: string; readonly library: Pick<Library, 'look'> },
): Printing => ({
  address: (secret, group) => printAddress(reached, { secret: secret ?? own, group }),
  look: library.look,
  scriptOf: async (story, language) => {
    const folder = await folderOf(stories, story);
    return folder === null ? null : scriptPaper(folder, language);
  },
  guideOf: (story, languages) => readGuide(storyFolder(stories, story), languages),
});
