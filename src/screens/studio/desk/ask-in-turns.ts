type Turn = { readonly turn: number };

/** What goes out, and what comes back. */
type Talk = { readonly asked: object; readonly answer: object };

type Turns<Of extends Talk> = {
  readonly ask: (asked: Of['asked']) => void;
  /** What was asked last is answered to nobody. */
  readonly drop: () => void;
  readonly close: () => void;
};

/** Asks what works beside the page, and hears of its answers the last one's alone. */
export function askInTurns<Of extends Talk>(
  worker: Pick<Worker, 'addEventListener' | 'postMessage' | 'terminate'>,
  hear: (answer: Of['answer']) => void,
): Turns<Of> {
  let turn = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Of['answer'] & Turn>) => {
    if (data.turn === turn) hear(data);
  });
  return {
    ask: (asked) => {
      turn += 1;
      worker.postMessage({ ...asked, turn });
    },
    drop: () => void (turn += 1),
    close: () => worker.terminate(),
  };
}
