import { useEffect, useMemo } from 'preact/hooks';
import { spoken } from '../../parts/spoken.ts';
import { storyNow } from '../desk/story-now.ts';
import type { Workbench } from '../workbench.ts';
import { walkThreads } from './open-walk-threads.ts';
import { openWalking, type Walking } from './walking.ts';

/** Milliseconds after the last letter. */
const rest = 400;

/** A walk of the story on the desk, for as long as it is looked at. */
export function useWalking({ desk }: Workbench): Walking {
  const walking = useMemo(
    () =>
      openWalking({
        ...walkThreads,
        files: () => storyNow(desk.state.getState()),
        language: spoken.getState().language,
      }),
    [desk],
  );
  useEffect(() => {
    let waiting = 0;
    walking.open();
    const leave = desk.state.subscribe((now, before) => {
      if (now.texts === before.texts && now.story === before.story) return;
      clearTimeout(waiting);
      waiting = window.setTimeout(walking.follow, rest);
    });
    return () => {
      clearTimeout(waiting);
      leave();
      walking.close();
    };
  }, [desk, walking]);
  return walking;
}
