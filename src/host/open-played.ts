import { openStory } from '../scenario/open-story.ts';
import type { CompiledCopies, Copied } from './compiled-copy.ts';
import { remember } from './remember.ts';

/** Opens files to be played; of a copy, by what was kept beside it. */
export const openPlayed = (compiled: CompiledCopies) =>
  remember((files, copy: Omit<Copied, 'files'> | null) => {
    const kept = copy && compiled.read({ ...copy, files });
    if (kept !== null) return kept;
    const opened = openStory(files);
    if (copy !== null) compiled.keep(copy, opened);
    return opened;
  });
