import { CREAM } from '../../ink.ts';
import { type Placing, type Svg, disc, line, oval, put, shape } from '../../svg.ts';
import { card } from '../scene.ts';

type Spot = readonly [x: number, y: number, turn: number];

/** What lies in a bowl, the farthest first: nothing, a few, half of it, a heap. */
const FILLED: readonly (readonly Spot[])[] = [
  [],
  [
    [2, -10, 8],
    [-32, 10, -14],
    [36, 12, 20],
  ],
  [
    [-40, -8, -14],
    [4, -14, 10],
    [48, -8, 24],
    [-56, 12, 22],
    [-8, 16, -6],
    [40, 14, -20],
  ],
  [
    [-16, -54, 12],
    [20, -44, -20],
    [-44, -32, -10],
    [-4, -30, 26],
    [48, -22, 16],
    [-62, -8, -22],
    [-22, -10, 8],
    [20, -8, -14],
    [62, 0, 24],
    [-46, 14, 14],
    [-2, 16, -8],
    [38, 16, 18],
  ],
];

const BEAN =
  shape(
    'M-23 1C-25 -14 -12 -19 0 -17C13 -19 26 -13 25 1C25 13 13 17 7 10C3 6 -2 6 -6 10C-12 16 -22 12 -23 1Z',
    CREAM,
    4,
  ) + line('M-12 -8C-8 -11 -4 -12 0 -12', 2.5, '#fff');
const PLUM = disc([0, 0, 21], '#86405f', 5) + line('M0 -12C0 -22 6 -24 10 -26', 4);

/** A wooden bowl, 184 wide, the middle of its opening at 0,0. */
function bowl(inside: Svg, at: Placing): Svg {
  return put(
    oval([0, 96, 66, 10], '#a97f4b', 0) +
      oval([0, 0, 92, 36], '#6d4a35', 6) +
      inside +
      shape('M-92 2C-92 56 -56 90 -30 94H30C56 90 92 56 92 2C80 46 -80 46 -92 2Z', '#c89a5f', 6) +
      line('M-70 54C-34 74 34 74 70 54', 4, '#9a6c38'),
    at,
  );
}

function filled(thing: Svg, step: number): Svg {
  return (FILLED[step] ?? []).map(([x, y, turn]) => put(thing, { x, y, turn })).join('');
}

const beans = (step: number): Svg => card(bowl(filled(BEAN, step), { x: 120, y: 76 }));

const TABLE: Svg =
  line('M22 160V184M218 160V184', 12) +
  shape('M12 98H228L246 154H-6Z', '#dfb87c', 4.5) +
  shape('M-6 154H246V166H-6Z', '#8a5a3b', 4.5);

const plums = (step: number, x: number, y: number): Svg =>
  bowl(filled(PLUM, step), { x, y, scale: 0.48 });

/** How much: a bowl of beans, and the plums it is practised with. */
export const BOWLS: Readonly<Record<string, Svg>> = {
  'plum-bowls': card(TABLE, plums(2, 120, 66), plums(1, 48, 96), plums(3, 192, 96)),
  'bowl-0': beans(0),
  'bowl-1': beans(1),
  'bowl-2': beans(2),
  'bowl-3': beans(3),
};
