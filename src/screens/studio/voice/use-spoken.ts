import { useEffect, useState } from 'preact/hooks';
import { askInTurns } from '../desk/ask-in-turns.ts';
import { storyNow } from '../desk/story-now.ts';
import { whenRests } from '../desk/when-rests.ts';
import type { Workbench } from '../workbench.ts';
import type { SpokenList } from './spoken-list.ts';
import type { ToList } from './spoken-worker.ts';

/** What the story on the desk says in a language; what opened last stays while it does not open. Null before, and in another folder. */
export function useSpoken(
  { desk }: Pick<Workbench, 'desk'>,
  language: string | null,
): SpokenList | null {
  const [list, setList] = useState<SpokenList | null>(null);
  useEffect(() => {
    const worker = askInTurns<{ asked: Omit<ToList, 'turn'>; answer: { list: SpokenList | null } }>(
      new Worker(new URL('./spoken-worker.ts', import.meta.url), { type: 'module' }),
      (answer) => answer.list && setList(answer.list),
    );
    const work = (): void => {
      const files = storyNow(desk.state.getState());
      if (files) worker.ask({ files, language });
      else worker.drop();
    };
    const leave = (): void => {
      worker.drop();
      setList(null);
    };
    const end = whenRests(desk, { work, leave });
    work();
    return () => {
      end();
      worker.close();
    };
  }, [desk, language]);
  return list;
}
