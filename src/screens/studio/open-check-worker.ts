import type { Checked, Checker, ToCheck } from './desk/checks.ts';

/** A checker in a thread of its own. */
export function openCheckWorker(hears: {
  readonly checked: (checked: Checked) => void;
  readonly broken: () => void;
}): Checker {
  const worker = new Worker(new URL('./desk/check-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<Checked>) => hears.checked(data));
  worker.addEventListener('error', hears.broken);
  return {
    ask: (asked: ToCheck) => worker.postMessage(asked),
    close: () => worker.terminate(),
  };
}
