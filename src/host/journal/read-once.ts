import type { Journal, StreamId } from '../../room/ports.ts';

/** A start asks a journal for the same streams again and again; each is read once, until it is written or the start is over. */
export function readOnce(journal: Journal): {
  readonly journal: Journal;
  /** From now on nothing is remembered. */
  readonly forget: () => void;
} {
  const known = new Map<StreamId, ReturnType<Journal['read']>>();
  let isStarting = true;

  function read(stream: StreamId, after = 0): ReturnType<Journal['read']> {
    if (after > 0) return journal.read(stream, after);
    const reading = known.get(stream) ?? journal.read(stream);
    if (isStarting) known.set(stream, reading);
    return reading;
  }

  return {
    journal: {
      ...journal,
      read,
      append: (commit) => {
        const forget = (): unknown => known.delete(commit.stream);
        forget();
        // What was read meanwhile may be from before it.
        return journal.append(commit).finally(forget);
      },
      burn: (what) => {
        known.clear();
        return journal.burn(what);
      },
    },
    forget: () => {
      isStarting = false;
      known.clear();
    },
  };
}
