import { availableParallelism } from 'node:os';
import { openThread } from './thread.ts';
import type { Thread } from './thread.ts';

/** The threads that explore together, kept warm from story to story. */
export type Crew = {
  readonly size: number;
  readonly thread: (index: number) => Thread;
  /** Puts a new thread in the place of one that was lost. */
  readonly renew: (index: number) => void;
  readonly close: () => Promise<void>;
};

const mostThreads = 2;

export function openCrew(
  size: number = Math.min(mostThreads, availableParallelism()),
  open: () => Thread = openThread,
): Crew {
  const threads = Array.from({ length: size }, () => open());
  return {
    size,
    thread: (index) => {
      const thread = threads[index];
      if (!thread) throw new Error(`There is no thread ${index}.`);
      return thread;
    },
    renew: (index) => {
      void threads[index]?.close();
      threads[index] = open();
    },
    close: async () => void (await Promise.all(threads.map((thread) => thread.close()))),
  };
}
