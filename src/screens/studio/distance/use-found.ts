import { useEffect, useState } from 'preact/hooks';
import type { Finding } from '../../../scenario/finding.ts';
import { askInTurns } from '../desk/ask-in-turns.ts';
import type { DeskState } from '../desk/table.ts';
import { whenRests } from '../desk/when-rests.ts';
import type { Workbench } from '../workbench.ts';
import { plainOf } from '../pack/change-text.ts';
import type { ToMeasure } from './measure.ts';
import type { ToWorker } from './measure-worker.ts';

export type Found = {
  readonly findings: readonly Finding[];
  readonly state: 'busy' | 'done' | 'broken';
};

/** The texts of a story and its world, as they stand on the desk. */
function filesOf({ texts, folder, story }: DeskState): ToMeasure['files'] {
  const own = Object.entries(texts).filter(
    ([, text]) => text.folder === folder || text.folder === story?.world,
  );
  return Object.fromEntries(own.map(([id, text]) => [id, plainOf(text)]));
}

/** The real names of the world; null where they cannot be had. */
async function readLexicon(): Promise<string | null> {
  const answer = await fetch(new URL('../assets/lexicon/names.txt', document.baseURI)).catch(
    () => null,
  );
  return answer?.ok === true ? answer.text() : null;
}

type Talk = {
  readonly asked: { readonly asked: ToMeasure };
  readonly answer: { readonly findings: readonly Finding[] | null };
};

/** Real names in what is written, found beside the page once its author rests. */
export function useFound({ desk }: Pick<Workbench, 'desk'>, ownWords: readonly string[]): Found {
  const [found, setFound] = useState<Found>({ findings: [], state: 'busy' });
  useEffect(() => {
    const thread = new Worker(new URL('./measure-worker.ts', import.meta.url), { type: 'module' });
    const worker = askInTurns<Talk>(thread, ({ findings }) =>
      setFound(findings ? { findings, state: 'done' } : { findings: [], state: 'broken' }),
    );
    const bring = (lexicon: ToWorker): void => thread.postMessage(lexicon);
    const work = (): void => {
      setFound((before) => ({ ...before, state: 'busy' }));
      worker.ask({ asked: { files: filesOf(desk.state.getState()), ownWords } });
    };
    const leave = (): void => {
      worker.drop();
      setFound({ findings: [], state: 'busy' });
    };
    const end = whenRests(desk, { work, leave });
    void readLexicon().then((lexicon) => bring({ lexicon }));
    work();
    return () => {
      end();
      worker.close();
    };
  }, [desk, ownWords]);
  return found;
}
