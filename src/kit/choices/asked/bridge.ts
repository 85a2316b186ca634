import { STONE, TIMBER } from '../../ink.ts';
import type { Bystander } from '../../small/bystander.ts';
import { TOWNSPEOPLE as T } from '../../small/townspeople.ts';
import { type Placing, type Svg, line, patch, put, rod, shape } from '../../svg.ts';
import { stands } from '../scene.ts';

/** The left half of a bridge that ends in the air. */
const HALF: Svg =
  shape(
    'M-12 52C18 42 54 38 92 38L86 48L96 56L84 62C70 66 64 78 63 96V142H37V96C34 76 22 66 4 66C-4 66 -8 70 -12 78Z',
    STONE,
    5,
  ) +
  line('M-10 60H8M24 54H46M56 50H76M44 68H58M42 92H56M44 116H58M38 104H48M52 80H62', 3) +
  line('M4 48V26M32 42V20M60 38V16', 8) +
  line('M4 46V26M32 40V20M60 36V16', 3.5, TIMBER) +
  rod('M-10 30C18 20 40 16 64 15L84 26', [5, 3.5], TIMBER);

const WATER = '#8fb8bf';
const BRIDGE: Svg = HALF + put(HALF, { x: 240, flip: true });

/** The river with what is left of its bridge; `low` is where the near bank begins. */
function river(lift: number, low: number): Svg {
  return (
    patch('M0 0H240V180H0Z', '#f9ecca') +
    patch('M-4 78C50 66 180 66 244 78V104H-4Z', '#b9c295') +
    shape('M-4 98C70 92 170 104 244 96V184H-4Z', WATER, 3) +
    line('M92 114H118M128 124H150M104 136H124', 3.5, '#fffaf0') +
    put(BRIDGE, { y: lift }) +
    shape(`M-4 ${low}C60 ${low - 6} 170 ${low + 6} 244 ${low - 2}V184H-4Z`, '#dcbd8a', 3)
  );
}

const STONES: Svg =
  shape('M98 142L108 130L122 134L124 146Z', STONE, 4) +
  shape('M128 150L134 138L150 142L152 152Z', '#a49e94', 4) +
  line('M88 148H96M154 154H164', 3.5, '#fffaf0');

/** A drawing of the whole bridge on paper, flat on a table. */
const PLAN: Svg =
  shape('M-32 -10H32L42 12H-42Z', '#fffaf0', 3.5) + line('M-30 7Q0 -14 30 7M-30 7H30', 3, TIMBER);

function table(x: number, width: number): Svg {
  const half = width / 2;
  return put(
    line(`M${6 - half} 24V48M${half - 6} 24V48`, 9) +
      shape(`M${10 - half} -14H${half - 10}L${half} 16H${-half}Z`, '#c89a5f', 4) +
      shape(`M${-half} 16H${half}V24H${-half}Z`, '#8a5a3b', 4) +
      PLAN,
    { x, y: 132 },
  );
}

/** Those at one table, from left to right; the right half of them looks left. */
function atTable(...people: readonly Bystander[]): Svg {
  const step = people.length > 2 ? 58 : 116;
  const scale = people.length > 2 ? 0.46 : 0.52;
  const first = 120 - (step * (people.length - 1)) / 2;
  const seen = people.map((who, index) =>
    stands({ near: 'fold', far: 'fold', ...who }, first + index * step, {
      y: 152,
      scale,
      flip: index >= people.length / 2,
    }),
  );
  return seen.join('') + table(120, 184);
}

const ownPlan = (x: number, flip: boolean): Svg =>
  put(
    line('M-22 22V46M22 22V46', 8) +
      shape('M-24 -10H24L32 14H-32Z', '#c89a5f', 4) +
      shape('M-32 14H32V22H-32Z', '#8a5a3b', 4) +
      put(PLAN, { scale: 0.6 }),
    { x, y: 134, flip },
  );

const alone = (who: Bystander, at: Placing & { readonly x: number }): Svg =>
  stands({ near: 'fold', far: 'fold', ...who }, at.x, { scale: 0.54, y: 168, ...at, turn: 4 });

/** Who plans the repair of a bridge. */
export const REPAIR: Readonly<Record<string, Svg>> = {
  'broken-bridge':
    river(16, 190) + STONES + line('M20 150H36M204 156H222M84 168H106', 3.5, '#fffaf0'),
  'repair-uniforms': river(-14, 118) + atTable(T.sergeant, { ...T.constable, far: 'forward' }),
  'repair-town': river(-14, 118) + atTable({ ...T.carrier, far: 'forward' }, T.nurse),
  'repair-each-alone':
    river(-14, 118) +
    ownPlan(32, false) +
    alone(T.guard, { x: 82, flip: true }) +
    ownPlan(208, true) +
    alone(T.trader, { x: 158 }),
  'repair-together':
    river(-14, 118) +
    atTable(T.potter, { ...T.sergeant, mouth: 'talk', far: 'forward' }, T.grower, T.constable),
};
