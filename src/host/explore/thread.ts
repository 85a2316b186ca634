import { totalmem } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Ask } from './requests.ts';

/** Somebody who explores beside us. */
export type Thread = {
  /** Rejects with a `LostThread` once the thread has ended, for whatever reason. */
  readonly ask: Ask;
  readonly close: () => Promise<void>;
};

/** A thread that ended before it answered; the message says why, in plain words. */
export class LostThread extends Error {}

const entry = new URL('explorer-thread.ts', import.meta.url);

/** Megabytes: a quarter of the machine's memory each, so that two leave half of it. */
const memory = Math.min(4_096, Math.max(256, Math.floor(totalmem() / 4 / 1_048_576)));

/** Megabytes: a walk keeps nearly all that it makes, and moving it about takes time. */
const young = 192;

type Waiting = { readonly resolve: (reply: never) => void; readonly reject: (why: Error) => void };

export function openThread(megabytes: number = memory): Thread {
  const worker = new Worker(entry, {
    resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: young },
  });
  const waiting: Waiting[] = [];
  let lost: LostThread | null = null;

  const lose = (why: string): void => {
    lost ??= new LostThread(why);
    for (const { reject } of waiting.splice(0)) reject(lost);
  };
  worker.on('message', (reply: unknown) => waiting.shift()?.resolve(reply as never));
  worker.on('error', (problem) => lose(reasonOf(problem)));
  worker.on('exit', () => lose('was stopped'));

  const ask: Ask = (request) =>
    new Promise((resolve, reject) => {
      if (lost) {
        reject(lost);
        return;
      }
      waiting.push({ resolve, reject });
      worker.postMessage(request);
    });
  return { ask, close: async () => void (await worker.terminate()) };
}

function reasonOf(problem: unknown): string {
  if (!(problem instanceof Error)) return String(problem);
  const isMemory = 'code' in problem && problem.code === 'ERR_WORKER_OUT_OF_MEMORY';
  return isMemory ? 'ran out of memory' : problem.message;
}
