import { type Bystander, bystander, standingOn } from '../small/bystander.ts';
import { type Placing, type Svg, patch, put, shape } from '../svg.ts';

const GROUND = 'M-4 146C60 138 170 152 244 142V184H-4Z';

/** The paper and ground of a card by day. */
export function card(...pieces: readonly Svg[]): Svg {
  return `${patch('M0 0H240V180H0Z', '#f9ecca')}${shape(GROUND, '#dcbd8a', 3)}${pieces.join('')}`;
}

/** The same card after dark. */
export function nightCard(...pieces: readonly Svg[]): Svg {
  return `${patch('M0 0H240V180H0Z', '#4d5880')}${shape(GROUND, '#9c8a86', 3)}${pieces.join('')}`;
}

/** A person on a card: feet on the ground, about two thirds of its height. */
export function stands(who: Bystander, x: number, place: Placing = {}): Svg {
  const y = place.y ?? 166;
  return standingOn(x, y, 26) + bystander(who, { scale: 0.58, ...place, x, y });
}

/** A speech bubble with its tail towards the speaker. */
export function bubble(
  path: { x: number; y: number; width: number; tail: 'left' | 'right' },
  inside: Svg,
): Svg {
  const { x, y, width: w, tail } = path;
  const around =
    tail === 'left'
      ? `M${x + 12} ${y}H${x + w - 12}Q${x + w} ${y} ${x + w} ${y + 12}V${y + 28}Q${x + w} ${y + 40} ${x + w - 12} ${y + 40}L${x + 34} ${y + 40}L${x + 8} ${y + 54}L${x + 18} ${y + 40}H${x + 12}Q${x} ${y + 40} ${x} ${y + 28}V${y + 12}Q${x} ${y} ${x + 12} ${y}Z`
      : `M${x + 12} ${y}H${x + w - 12}Q${x + w} ${y} ${x + w} ${y + 12}V${y + 28}Q${x + w} ${y + 40} ${x + w - 12} ${y + 40}H${x + w - 18}L${x + w - 8} ${y + 54}L${x + w - 34} ${y + 40}H${x + 12}Q${x} ${y + 40} ${x} ${y + 28}V${y + 12}Q${x} ${y} ${x + 12} ${y}Z`;
  return shape(around, '#fff', 4) + put(inside, { x: x + w / 2, y: y + 20 });
}
