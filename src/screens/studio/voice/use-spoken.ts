import { useEffect, useState } from 'preact/hooks';
import { storyNow } from '../desk/story-now.ts';
import type { Workbench } from '../workbench.ts';
import type { SpokenList } from './spoken-list.ts';
import type { ToList } from './spoken-worker.ts';

/** Milliseconds after the last letter. */
const rest = 400;

type Answer = { readonly turn: number; readonly list: SpokenList | null };

/** What the story on the desk says in a language; what opened last stays while it does not open. Null before. */
export function useSpoken(
  { desk }: Pick<Workbench, 'desk'>,
  language: string | null,
): SpokenList | null {
  const [list, setList] = useState<SpokenList | null>(null);
  useEffect(() => {
    const worker = new Worker(new URL('./spoken-worker.ts', import.meta.url), { type: 'module' });
    let turn = 0;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if (data.turn === turn && data.list) setList(data.list);
    });
    const ask = (): void => {
      const files = storyNow(desk.state.getState());
      turn += 1;
      const asked: ToList | null = files && { turn, files, language };
      if (asked) worker.postMessage(asked);
    };
    const end = desk.state.subscribe((now, before) => {
      if (now.texts === before.texts && now.story === before.story) return;
      clearTimeout(waiting);
      waiting = setTimeout(ask, rest);
    });
    ask();
    return () => {
      end();
      clearTimeout(waiting);
      worker.terminate();
    };
  }, [desk, language]);
  return list;
}
