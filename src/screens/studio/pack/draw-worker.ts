import { drawOf, type ToDraw } from './draw-own.ts';

/** People and places are drawn beside the page, so that a form never waits for them. */
self.addEventListener('message', ({ data }: MessageEvent<{ turn: number; asked: ToDraw }>) => {
  self.postMessage({ turn: data.turn, drawn: drawOf(data.asked) });
});
