import type { MapBox } from './map-room.ts';

export function boxStyle({ x, y, width, height }: MapBox): Record<string, string> {
  return {
    insetInlineStart: `${x}px`,
    top: `${y}px`,
    width: `${width}px`,
    height: `${height}px`,
  };
}
