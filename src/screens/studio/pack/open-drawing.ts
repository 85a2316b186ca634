import type { Drawn, ToDraw } from './draw-own.ts';

/** Draws in a thread of its own, which begins with the first question. */
export type Drawing = {
  readonly draw: (asked: ToDraw) => Promise<Drawn>;
  readonly close: () => void;
};

export function openDrawing(): Drawing {
  const waiting = new Map<number, (drawn: Drawn) => void>();
  let turn = 0;
  let worker: Worker | null = null;
  const hear = ({ data }: MessageEvent<{ turn: number; drawn: Drawn }>): void => {
    waiting.get(data.turn)?.(data.drawn);
    waiting.delete(data.turn);
  };
  const open = (): Worker => {
    const opened = new Worker(new URL('./draw-worker.ts', import.meta.url), { type: 'module' });
    opened.addEventListener('message', hear);
    return opened;
  };
  return {
    draw: (asked) => {
      worker ??= open();
      turn += 1;
      worker.postMessage({ turn, asked });
      return new Promise((tell) => void waiting.set(turn, tell));
    },
    close: () => worker?.terminate(),
  };
}
