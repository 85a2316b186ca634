import { retell, type ToRetell } from './retell.ts';

/** A story is opened beside the page, so that typing never waits for it. */
self.addEventListener('message', ({ data }: MessageEvent<{ turn: number; asked: ToRetell }>) => {
  self.postMessage({ turn: data.turn, retold: retell(data.asked) });
});
