import { useCallback, useEffect, useState } from 'preact/hooks';
import type { LaidMap } from './map/map-reading.ts';
import {
  seeAll,
  seeFirst,
  seeFound,
  seeNode,
  zoom,
  type Size,
  type View,
} from './map/view-port.ts';

/** What of the map is seen, and who moves it. */
export function useMapView({ layout }: LaidMap, here: number) {
  const [size, setSize] = useState<Size | null>(null);
  const [view, setView] = useState<View | null>(null);
  const place = layout.places[here];
  const first = layout.places[Math.max(0, here)] ?? { x: 0, y: 0 };
  const onSize = useCallback((now: Size) => setSize(now), []);
  useEffect(() => {
    if (size && place) setView((now) => now && seeNode(now, size, place));
  }, [size, place]);
  const shown = view ?? (size ? seeFirst(layout, size, first) : null);
  const by = (factor: number): void => {
    if (!shown || !size) return;
    const under = { x: size.width / 2, y: size.height / 2 };
    setView(zoom(shown, factor, { layout, size, under }));
  };
  const showBy = (seen: typeof seeNode) => (node: number) => {
    const at = layout.places[node];
    if (at && size && shown) setView(seen(shown, size, at));
  };
  return {
    view: shown ?? { centre: first, scale: 1 },
    onSize,
    setView,
    by,
    all: () => size && setView(seeAll(layout, size)),
    show: showBy(seeNode),
    showFound: showBy(seeFound),
  };
}

/** The node that is looked at: the cursor's, until the author looks elsewhere. */
export function useLooked(here: number) {
  const [looked, setLooked] = useState<number | null>(null);
  useEffect(() => setLooked(null), [here]);
  return [looked ?? Math.max(0, here), setLooked] as const;
}
