import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Said } from './put-translation.ts';

/** Milliseconds after the last letter. */
const rest = 300;

export type Typed = {
  readonly now: Said;
  readonly type: (said: Partial<Said>) => void;
  /** What was typed goes into the table now, without waiting. */
  readonly keep: () => void;
};

/** What is typed for one line: it goes into the table once its author rests, and before the line or the page is left. */
export function useTyped(held: Said, put: (said: Said) => void): Typed {
  const [typed, setTyped] = useState<Said | null>(null);
  const latest = useRef<{ typed: Said | null; put: (said: Said) => void }>({ typed, put });
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  latest.current.put = put;
  const keep = useCallback((): void => {
    clearTimeout(waiting.current);
    const { current } = latest;
    const said = current.typed;
    current.typed = null;
    setTyped(null);
    if (said) current.put(said);
  }, []);
  useEffect(() => {
    addEventListener('beforeunload', keep);
    document.addEventListener('visibilitychange', keep);
    return () => {
      removeEventListener('beforeunload', keep);
      document.removeEventListener('visibilitychange', keep);
      keep();
    };
  }, [keep]);
  return {
    now: typed ?? held,
    keep,
    type: (said) => {
      const next = { ...(latest.current.typed ?? held), ...said };
      latest.current.typed = next;
      setTyped(next);
      clearTimeout(waiting.current);
      waiting.current = setTimeout(keep, rest);
    },
  };
}
