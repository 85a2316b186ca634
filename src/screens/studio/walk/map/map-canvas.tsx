import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../../parts/say.ts';
import type { Shading } from '../shades.ts';
import { drawMap } from './draw-map.ts';
import type { Point } from './lay-map.ts';
import type { LaidMap } from './map-reading.ts';
import { nodeAt, nodeBeside, onMap, pan, seeAll, zoom } from './view-port.ts';
import type { Size, View } from './view-port.ts';

type Props = {
  readonly laid: LaidMap;
  readonly view: View;
  readonly shading: Shading | null;
  readonly here: number;
  readonly looked: number;
  readonly hits: ReadonlySet<number>;
  readonly onView: (view: View, size: Size) => void;
  readonly onSize: (size: Size) => void;
  readonly onLook: (node: number) => void;
  readonly onGo: (node: number) => void;
};

const arrows = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];
const step = 1.25;
/** Pixels that a finger may move and still mean to touch. */
const still = 5;

const sizeOf = (place: HTMLElement): Size => ({
  width: Math.max(1, place.clientWidth),
  height: Math.max(1, place.clientHeight),
});

function pointIn(place: HTMLElement, { clientX, clientY }: MouseEvent): Point {
  const { left, top } = place.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
}

/** What keys do in the map; false for one that means nothing there. */
function onKey({ key, shiftKey }: KeyboardEvent, size: Size, props: Props): boolean {
  const { laid, view, looked, onView, onLook, onGo } = props;
  const { layout, map } = laid;
  const under = { x: size.width / 2, y: size.height / 2 };
  if (key === '+' || key === '=') onView(zoom(view, step, { layout, size, under }), size);
  else if (key === '-') onView(zoom(view, 1 / step, { layout, size, under }), size);
  else if (key === '0' || key === 'Home') onView(seeAll(layout, size), size);
  else if (key === 'Enter') onGo(looked);
  else if (!arrows.includes(key)) return false;
  else if (shiftKey) onView(pan(view, movedBy(key)), size);
  else onLook(nodeBeside(layout, map.edges, { node: looked, key }));
  return true;
}

const movedBy = (key: string): Point => ({
  x: key === 'ArrowLeft' ? 60 : key === 'ArrowRight' ? -60 : 0,
  y: key === 'ArrowUp' ? 60 : key === 'ArrowDown' ? -60 : 0,
});

/** It is come to by keys and takes them. */
const keysOf = (size: Size | null, props: Props) => ({
  tabIndex: 0,
  onKeyDown: (event: KeyboardEvent): void => {
    const isOurs = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (isOurs && size && onKey(event, size, props)) event.preventDefault();
  },
});

/** Dragging moves the map, a touch means a node. */
function usePointer(place: { readonly current: HTMLElement | null }, props: Props) {
  const held = useRef<{ at: Point; view: View; isMoved: boolean } | null>(null);
  return {
    onPointerDown: (event: PointerEvent): void => {
      const { current } = place;
      if (!current || event.button !== 0) return;
      held.current = { at: pointIn(current, event), view: props.view, isMoved: false };
      current.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent): void => {
      const { current } = place;
      if (!current || !held.current) return;
      const now = pointIn(current, event);
      const by = { x: now.x - held.current.at.x, y: now.y - held.current.at.y };
      if (Math.abs(by.x) + Math.abs(by.y) > still) held.current.isMoved = true;
      if (held.current.isMoved) props.onView(pan(held.current.view, by), sizeOf(current));
    },
    onPointerUp: (event: PointerEvent): void => {
      const { current } = place;
      const wasMoved = held.current?.isMoved ?? true;
      held.current = null;
      if (!current || wasMoved) return;
      const at = onMap(props.view, sizeOf(current), pointIn(current, event));
      const node = nodeAt(props.laid.layout, at);
      if (node >= 0) props.onGo(node);
    },
    onPointerCancel: (): void => void (held.current = null),
  };
}

/** The wheel makes a map larger or smaller while it is worked with; else the page scrolls. */
function useWheel(place: { readonly current: HTMLElement | null }, props: Props): void {
  const now = useRef(props);
  now.current = props;
  useEffect(() => {
    const { current } = place;
    if (!current) return;
    const turn = (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey && document.activeElement !== current) return;
      event.preventDefault();
      const { view, laid, onView } = now.current;
      const [size, under] = [sizeOf(current), pointIn(current, event)];
      const factor = Math.exp(-Math.max(-50, Math.min(50, event.deltaY)) / 100);
      onView(zoom(view, factor, { layout: laid.layout, size, under }), size);
    };
    current.addEventListener('wheel', turn, { passive: false });
    return () => current.removeEventListener('wheel', turn);
  }, [place]);
}

function paint(canvas: HTMLCanvasElement, props: Props, size: Size): void {
  const pen = canvas.getContext('2d');
  if (!pen) return;
  const density = Math.min(2, devicePixelRatio || 1);
  canvas.width = size.width * density;
  canvas.height = size.height * density;
  const font = getComputedStyle(canvas).fontFamily;
  const { laid, ...shown } = props;
  drawMap(pen, { ...laid, ...shown, size, density, font, startName: say('studio.walk.start') });
}

/** The map as a picture that is worked with by keys, pointer and wheel; the list beside it says the same. */
export function MapCanvas(props: Props): ComponentChildren {
  const place = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [size, setSize] = useState<Size | null>(null);
  const { onSize } = props;
  useLayoutEffect(() => {
    const { current } = place;
    if (!current) return;
    const measure = (): void => {
      setSize(sizeOf(current));
      onSize(sizeOf(current));
    };
    const observer = new ResizeObserver(measure);
    measure();
    observer.observe(current);
    return () => observer.disconnect();
  }, [onSize]);
  useLayoutEffect(() => {
    if (canvas.current && size) paint(canvas.current, props, size);
  });
  useWheel(place, props);
  return (
    <div
      class="map-place"
      ref={place}
      role="application"
      aria-label={say('studio.walk.map')}
      aria-describedby="map-keys map-looked"
      {...keysOf(size, props)}
      {...usePointer(place, props)}
    >
      <canvas ref={canvas} aria-hidden="true" />
    </div>
  );
}
