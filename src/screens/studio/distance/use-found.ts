import { useEffect, useState } from 'preact/hooks';
import type { Finding } from '../../../scenario/finding.ts';
import type { Workbench } from '../workbench.ts';
import type { DeskState } from '../desk/table.ts';
import { plainOf } from '../pack/change-text.ts';
import type { ToMeasure } from './measure.ts';
import type { ToWorker } from './measure-worker.ts';

export type Found = {
  readonly findings: readonly Finding[];
  readonly state: 'busy' | 'done' | 'broken';
};

/** Milliseconds after the last letter. */
const rest = 400;

const docsOf = ({ texts }: DeskState) => Object.values(texts).map(({ state }) => state.doc);

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

type Answer = { readonly turn: number; readonly findings: readonly Finding[] | null };

/** Real names in what is written, found beside the page once its author rests. */
export function useFound({ desk }: Pick<Workbench, 'desk'>, ownWords: readonly string[]): Found {
  const [found, setFound] = useState<Found>({ findings: [], state: 'busy' });
  useEffect(() => {
    const worker = new Worker(new URL('./measure-worker.ts', import.meta.url), { type: 'module' });
    const send = (message: ToWorker): void => worker.postMessage(message);
    let turn = 0;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if (data.turn !== turn) return;
      const { findings } = data;
      setFound(findings ? { findings, state: 'done' } : { findings: [], state: 'broken' });
    });
    const ask = (): void => {
      turn += 1;
      setFound((before) => ({ ...before, state: 'busy' }));
      send({ turn, asked: { files: filesOf(desk.state.getState()), ownWords } });
    };
    let docs = docsOf(desk.state.getState());
    const end = desk.state.subscribe((now) => {
      const next = docsOf(now);
      if (next.length === docs.length && next.every((doc, at) => doc === docs[at])) return;
      docs = next;
      clearTimeout(waiting);
      waiting = setTimeout(ask, rest);
    });
    void readLexicon().then((lexicon) => send({ lexicon }));
    ask();
    return () => {
      end();
      clearTimeout(waiting);
      worker.terminate();
    };
  }, [desk, ownWords]);
  return found;
}
