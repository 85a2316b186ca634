import { storyNow } from './desk/story-now.ts';
import { isOther } from './desk/when-rests.ts';
import type { Workbench } from './workbench.ts';

/** Milliseconds after the last letter. */
const rest = 250;
/** Milliseconds after the cursor came to a line. */
const restOfCursor = 600;

/** Names, findings and drafts follow what is written, once the author rests. */
export function keepUp({ desk, checks, names, sight }: Workbench): void {
  let waiting = 0;
  const follow = (): void => {
    const state = desk.state.getState();
    names.read(state.texts);
    desk.keepDrafts();
    const story = storyNow(state);
    if (story) checks.check(story);
    else checks.clear();
    sight.follow();
  };
  let walking = 0;
  desk.state.subscribe((now, before) => {
    if (now.folder !== before.folder) checks.clear();
    if (now.texts !== before.texts || now.active !== before.active) {
      clearTimeout(walking);
      walking = window.setTimeout(sight.follow, restOfCursor);
    }
    if (!isOther(now, before)) return;
    clearTimeout(waiting);
    waiting = window.setTimeout(follow, rest);
  });
}
