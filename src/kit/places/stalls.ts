import { mix } from '../colour.ts';
import { INK, PAPER } from '../ink.ts';
import { type Placing, type Svg, disc, inside, line, patch, put, shape } from '../svg.ts';

/** A heap of round fruit, 120 wide, standing on y 0. */
function fruit(colour: string, at: Placing): Svg {
  return put(
    [
      [20, -12],
      [44, -14],
      [70, -14],
      [96, -12],
      [32, -32],
      [58, -36],
      [84, -32],
    ]
      .map(([x = 0, y = 0]) => disc([x, y, 16], colour, 4))
      .join(''),
    at,
  );
}

/** A market stall 280 wide with a striped awning; the foot is at y 0. */
export function stall(stripe: string, goods: readonly [string, string], at: Placing): Svg {
  const awning =
    'M-14 -230L8 -286H272L294 -230C276 -208 256 -208 240 -228C224 -208 200 -208 186 -228C170 -208 148 -208 134 -228C118 -208 98 -208 84 -228C68 -208 46 -208 34 -228C20 -210 2 -210 -14 -230Z';
  const bands = [20, 84, 148, 212, 276]
    .map((x) => `M${x - 14} -290H${x + 18}L${x + 26} -200H${x - 22}Z`)
    .join('');
  return put(
    line('M14 -240V0M266 -240V0', 14) +
      line('M14 -240V0M266 -240V0', 6, '#8a5a3b') +
      fruit(goods[0], { x: 18, y: -96 }) +
      fruit(goods[1], { x: 144, y: -96 }) +
      shape('M-4 -98H284V-74H-4Z', '#c89a5f', 5) +
      shape('M6 -74H274V-6H6Z', '#8a5a3b', 5) +
      line('M60 -74V-6M114 -74V-6M168 -74V-6M222 -74V-6', 3.5, mix('#8a5a3b', INK, 0.4)) +
      patch(awning, PAPER) +
      inside(awning, `awning-${stripe.slice(1)}`, patch(bands, stripe)) +
      line(awning, 5),
    at,
  );
}
