import { useEffect, useState } from 'preact/hooks';
import type { ScenarioFiles } from '../../../scenario/open-story.ts';
import { lineIdsFile } from '../../../scenario/strings/read-tables.ts';
import { askInTurns } from '../desk/ask-in-turns.ts';
import { storyNow } from '../desk/story-now.ts';
import type { DeskState } from '../desk/table.ts';
import { whenRests } from '../desk/when-rests.ts';
import type { Workbench } from '../workbench.ts';
import type { ToldTexts } from './told-texts.ts';

export type Telling = {
  /** As the story was when it last opened; null before. */
  readonly told: ToldTexts | null;
  readonly state: 'busy' | 'done' | 'not-open' | 'none';
};

/** What texts and their names hang on: translations are none of it. */
const docsOf = ({ texts }: DeskState) =>
  Object.values(texts).flatMap(({ file, state }) =>
    /\.(?:ink|yaml)$/.test(file) || file === lineIdsFile ? [state.doc] : [],
  );

function isOther(now: DeskState, before: DeskState): boolean {
  const [docs, old] = [docsOf(now), docsOf(before)];
  const isSame = docs.length === old.length && docs.every((doc, at) => doc === old[at]);
  return !isSame || now.story !== before.story;
}

/** The texts of the story on the desk, told anew once its author rests. */
export function useToldTexts({ desk }: Pick<Workbench, 'desk'>): Telling {
  const [telling, setTelling] = useState<Telling>({ told: null, state: 'busy' });
  useEffect(() => {
    const worker = askInTurns<{ asked: { files: ScenarioFiles }; answer: Pick<Telling, 'told'> }>(
      new Worker(new URL('./text-worker.ts', import.meta.url), { type: 'module' }),
      ({ told }) =>
        setTelling((before) =>
          told ? { told, state: 'done' } : { told: before.told, state: 'not-open' },
        ),
    );
    const leave = (): void => {
      worker.drop();
      setTelling({ told: null, state: 'busy' });
    };
    const work = (): void => {
      const files = storyNow(desk.state.getState());
      if (!files) {
        worker.drop();
        return setTelling({ told: null, state: 'none' });
      }
      setTelling(({ told }) => ({ told, state: 'busy' }));
      worker.ask({ files });
    };
    const end = whenRests(desk, { work, leave, isOther });
    work();
    return () => {
      end();
      worker.close();
    };
  }, [desk]);
  return telling;
}
