import { openMeasuring, type ToMeasure } from './measure.ts';

/** The names of the world are looked through beside the page. A worker may fetch nothing itself: the page brings them. */
export type ToWorker =
  | { readonly lexicon: string | null }
  | { readonly turn: number; readonly asked: ToMeasure };

const brought = Promise.withResolvers<string>();
const measure = openMeasuring(() => brought.promise);

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if ('lexicon' in data) {
    if (data.lexicon === null) brought.reject(new Error('There is no lexicon'));
    else brought.resolve(data.lexicon);
    return;
  }
  measure(data.asked).then(
    (findings) => self.postMessage({ turn: data.turn, findings }),
    () => self.postMessage({ turn: data.turn, findings: null }),
  );
});
