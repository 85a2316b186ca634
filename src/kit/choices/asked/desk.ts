import type { Bystander } from '../../small/bystander.ts';
import { TOWNSPEOPLE as T } from '../../small/townspeople.ts';
import { type Svg, line, patch, shape } from '../../svg.ts';
import { card, stands } from '../scene.ts';
import { cup, sheet } from './parts.ts';

const FOUR = [T.potter, T.grower, T.trader, T.ferry] as const;
const PLACES = [78, 122, 166, 210];

/** Four people, in another order for each number, so that it is nobody's luck. */
const four = (turn: number): readonly Bystander[] => [...FOUR.slice(turn), ...FOUR.slice(0, turn)];

/** What somebody has before them at the desk: a cup, and what was written. */
const served = (x: number): Svg =>
  sheet({ x: x - 2, y: 116, scale: 0.34, turn: 4 }) + cup({ x: x - 12, y: 134, scale: 0.8 });

/** A room that is open to us, this wide, with a long desk in it. */
function room(right: number): Svg {
  return (
    patch(`M4 40H${right}V166H4Z`, '#e9c98f') +
    line(`M6 40V166M${right} 40V166`, 7) +
    shape(`M-6 44L10 14H${right - 10}L${right + 12} 44Z`, '#8b5e55', 4.5) +
    line(`M4 30H${right}`, 3, '#4e3530')
  );
}

const desk = (right: number): Svg =>
  shape(`M8 126H${right - 6}V136H8Z`, '#c89a5f', 4) +
  shape(`M12 136H${right - 10}V177H12Z`, '#8a5a3b', 4);

const CLERK: Bystander = { ...T.officer, near: 'fold', far: 'forward' };

/** How many of four are at the desk; the others wait outside. */
function fair(count: number): Svg {
  const right = count === 0 ? 56 : (PLACES[count - 1] ?? 0) + 24;
  const at = { y: 174, scale: 0.43, flip: true };
  const people = four(count).map((who, index) => {
    const x = PLACES[index] ?? 0;
    if (index >= count) return stands(who, x + 6, at);
    return stands({ ...who, near: 'fold', far: 'fold', mouth: 'smile' }, x, at);
  });
  return card(
    room(right),
    stands(CLERK, 30, { ...at, flip: false }),
    ...people.slice(0, count),
    desk(right),
    ...PLACES.slice(0, count).map(served),
    ...people.slice(count),
  );
}

/** Four people who told of a harm, and how many of them are well received. */
export const FAIR: Readonly<Record<string, Svg>> = {
  'four-report': card(
    stands(CLERK, 30, { y: 166, scale: 0.5 }),
    shape('M2 112H72V122H2Z', '#c89a5f', 4) + shape('M6 122H68V170H6Z', '#8a5a3b', 4),
    sheet({ x: 40, y: 92, scale: 0.4 }),
    ...FOUR.map((who, index) =>
      stands(index === 0 ? { ...who, mouth: 'talk', far: 'forward' } : who, 100 + index * 40, {
        y: 172 - (index % 2) * 4,
        scale: 0.46,
        flip: true,
      }),
    ),
  ),
  'fair-0': fair(0),
  'fair-1': fair(1),
  'fair-2': fair(2),
  'fair-4': fair(4),
};
