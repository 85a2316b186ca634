/** What happens at which instant, in order; of two at one instant the first that was told. */
export type EventQueue = {
  readonly now: () => number;
  /** `wait` is 0 or more, in milliseconds. */
  readonly after: (wait: number, happen: () => void) => void;
  /** Until nothing more is to happen. */
  readonly run: () => void;
};

type Entry = { readonly at: number; readonly number: number; readonly happen: () => void };

const isBefore = (one: Entry, other: Entry): boolean =>
  one.at < other.at || (one.at === other.at && one.number < other.number);

/** A binary heap: the soonest is on top. */
export function openEventQueue(): EventQueue {
  const heap: Entry[] = [];
  let now = 0;
  let count = 0;

  function swap(one: number, other: number): void {
    const [a, b] = [heap[one], heap[other]];
    if (a && b) [heap[one], heap[other]] = [b, a];
  }

  const goesBefore = (one: number, other: number): boolean => {
    const [a, b] = [heap[one], heap[other]];
    return a !== undefined && b !== undefined && isBefore(a, b);
  };

  function rise(from: number): void {
    for (let at = from, up = (at - 1) >> 1; at > 0 && goesBefore(at, up); up = (at - 1) >> 1) {
      swap(at, up);
      at = up;
    }
  }

  function sink(): void {
    for (let at = 0; ;) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      const next = goesBefore(right, left) ? right : left;
      if (!goesBefore(next, at)) return;
      swap(next, at);
      at = next;
    }
  }

  function take(): Entry | undefined {
    const [top] = heap;
    const last = heap.pop();
    if (last && last !== top) {
      heap[0] = last;
      sink();
    }
    return top;
  }

  return {
    now: () => now,
    after: (wait, happen) => {
      heap.push({ at: now + wait, number: (count += 1), happen });
      rise(heap.length - 1);
    },
    run: () => {
      for (let next = take(); next; next = take()) {
        now = next.at;
        next.happen();
      }
    },
  };
}
