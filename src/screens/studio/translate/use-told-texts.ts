import { useEffect, useState } from 'preact/hooks';
import { lineIdsFile } from '../../../scenario/strings/read-tables.ts';
import { storyNow } from '../desk/story-now.ts';
import type { DeskState } from '../desk/table.ts';
import type { Workbench } from '../workbench.ts';
import type { ToldTexts } from './told-texts.ts';

export type Telling = {
  /** As the story was when it last opened; null before. */
  readonly told: ToldTexts | null;
  readonly state: 'busy' | 'done' | 'not-open' | 'none';
};

/** Milliseconds after the last letter. */
const rest = 400;

/** What texts and their names hang on: translations are none of it. */
const docsOf = ({ texts }: DeskState) =>
  Object.values(texts).flatMap(({ file, state }) =>
    /\.(?:ink|yaml)$/.test(file) || file === lineIdsFile ? [state.doc] : [],
  );

type Answer = { readonly turn: number; readonly told: ToldTexts | null };

/** The texts of the story on the desk, told anew once its author rests. */
export function useToldTexts({ desk }: Pick<Workbench, 'desk'>): Telling {
  const [telling, setTelling] = useState<Telling>({ told: null, state: 'busy' });
  useEffect(() => {
    const worker = new Worker(new URL('./text-worker.ts', import.meta.url), { type: 'module' });
    let turn = 0;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if (data.turn !== turn) return;
      const { told } = data;
      setTelling((before) =>
        told ? { told, state: 'done' } : { told: before.told, state: 'not-open' },
      );
    });
    const ask = (): void => {
      const files = storyNow(desk.state.getState());
      turn += 1;
      if (!files) return setTelling({ told: null, state: 'none' });
      setTelling(({ told }) => ({ told, state: 'busy' }));
      worker.postMessage({ turn, files });
    };
    let docs = docsOf(desk.state.getState());
    const end = desk.state.subscribe((now, before) => {
      const next = docsOf(now);
      const isSame = next.length === docs.length && next.every((doc, at) => doc === docs[at]);
      if (isSame && now.story === before.story) return;
      if (now.folder !== before.folder) setTelling({ told: null, state: 'busy' });
      docs = next;
      clearTimeout(waiting);
      waiting = setTimeout(ask, rest);
    });
    ask();
    return () => {
      end();
      clearTimeout(waiting);
      worker.terminate();
    };
  }, [desk]);
  return telling;
}
