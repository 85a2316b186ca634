/** Whoever asks while it is done is answered by the next time, which began after they asked; however many ask. */
export function onceAtATime(work: () => Promise<void>): () => Promise<void> {
  let underWay: Promise<void> | null = null;
  let next: Promise<void> | null = null;

  function start(): Promise<void> {
    next = null;
    const done = work();
    underWay = done;
    return done.finally(() => {
      if (underWay === done) underWay = null;
    });
  }

  return () => {
    if (underWay === null) return start();
    next ??= underWay.catch(() => {}).then(start);
    return next;
  };
}
