import { useEffect, useMemo } from 'preact/hooks';
import { spoken } from '../../parts/spoken.ts';
import { storyNow } from '../desk/story-now.ts';
import { whenRests } from '../desk/when-rests.ts';
import type { Workbench } from '../workbench.ts';
import { walkThreads } from './open-walk-threads.ts';
import { openWalking, type Walking } from './walking.ts';

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
    walking.open();
    const leave = whenRests(desk, { work: walking.follow, leave: walking.follow });
    return () => {
      leave();
      walking.close();
    };
  }, [desk, walking]);
  return walking;
}
