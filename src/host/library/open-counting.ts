import { Worker } from 'node:worker_threads';
import type { Figures } from '../../scenario/figures/figures.ts';

/** Somebody who counts stories beside us. */
export type Counting = {
  /** Null where there is no story, or it was too much to count. */
  readonly count: (folder: string) => Promise<Figures | null>;
  readonly close: () => void;
};

const entry = new URL('measure-thread.ts', import.meta.url);
/** Megabytes. A story of ours takes a fifth of it. */
const memory = 1_536;

/** A thread of its own, so that a room goes on meanwhile. */
export function openCounting(): Counting {
  let waiting: ((figures: Figures | null) => void) | null = null;
  const worker = new Worker(entry, { resourceLimits: { maxOldGenerationSizeMb: memory } });
  worker.unref();
  const answer = (figures: Figures | null): void => {
    waiting?.(figures);
    waiting = null;
  };
  worker.on('message', answer);
  worker.on('error', () => answer(null));
  worker.on('exit', () => answer(null));
  return {
    count: (folder) =>
      new Promise((resolve) => {
        waiting = resolve;
        worker.postMessage(folder);
      }),
    close: () => void worker.terminate(),
  };
}
