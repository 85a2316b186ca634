/** A part of a page that is fetched later, once: kept from then on, and asked for again while that fails. */
export type Late<T> = {
  readonly here: () => T | null;
  /** Settles only when it is here. */
  readonly fetch: () => Promise<T>;
  /** How often it could not be had until now. */
  readonly failures: () => number;
};

const mostSeconds = 8;

function pause(seconds: number): Promise<void> {
  return new Promise((go) => void setTimeout(go, seconds * 1000));
}

export function late<T>(
  fetchIt: () => Promise<T>,
  wait: (seconds: number) => Promise<void> = pause,
): Late<T> {
  let here: T | null = null;
  let coming: Promise<T> | null = null;
  let failures = 0;
  const untilHere = async (): Promise<T> => {
    try {
      here = await fetchIt();
      return here;
    } catch {
      await wait(Math.min(mostSeconds, 2 ** failures));
      failures += 1;
      return untilHere();
    }
  };
  return {
    here: () => here,
    fetch: () => (coming ??= untilHere()),
    failures: () => failures,
  };
}

/** Before it is wanted, while the page has nothing else to do. */
export function fetchIdly(part: Late<unknown>): void {
  const idly = globalThis.requestIdleCallback ?? setTimeout;
  idly(() => void part.fetch());
}
