import type { WallBox } from './wall-plan.ts';

/** Places a box of the plan; it lands on the other side where reading begins on the right. */
export function boxStyle(box: WallBox): Record<string, string> {
  return {
    position: 'absolute',
    insetInlineStart: `${box.start}px`,
    top: `${box.top}px`,
    width: `${box.width}px`,
    height: `${box.height}px`,
  };
}
