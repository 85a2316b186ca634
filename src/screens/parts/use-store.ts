import { useLayoutEffect, useState } from 'preact/hooks';
import type { StoreApi } from 'zustand/vanilla';

/** What the store holds; draws again whenever it changes. */
export function useStore<T>(store: StoreApi<T>): T {
  const [held, hold] = useState(() => store.getState());
  useLayoutEffect(() => {
    hold(() => store.getState());
    return store.subscribe((next) => hold(() => next));
  }, [store]);
  return held;
}
