import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { WallSize } from './wall-plan.ts';

/** The size of an element in CSS pixels, followed as it changes. */
export function useSize(of: RefObject<HTMLElement | null>): WallSize {
  const [size, setSize] = useState<WallSize>({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const element = of.current;
    if (element === null) return;
    const measure = () => setSize({ width: element.clientWidth, height: element.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [of]);
  return size;
}
