import { CREAM, PAPER, TIMBER } from '../../ink.ts';
import { TONES } from '../../people/skin.ts';
import { house } from '../../places/house.ts';
import { type Svg, disc, line, oval, put, shape } from '../../svg.ts';
import { card } from '../scene.ts';

const CLOUD: Svg =
  shape(
    'M96 92C70 94 66 62 88 58C84 30 124 16 142 34C158 10 204 14 208 42C236 44 236 84 210 88C196 102 112 104 96 92Z',
    '#fff',
    4.5,
  ) +
  disc([92, 108, 7], '#fff', 4) +
  disc([78, 122, 4.5], '#fff', 3.5);

const FIELD: Svg =
  shape('M0 0H46L56 32H-10Z', '#8aa35a', 3.5) +
  line('M8 2L2 30M20 2L18 30M32 2L34 30', 3, '#4f6b35') +
  line('M-4 16H50', 2.5, '#4f6b35');

/** A hand that holds out a bowl from the left. */
const HAND: Svg =
  shape('M-6 150L44 126L62 156L-6 186Z', TIMBER, 4.5) +
  shape(
    'M42 128C52 120 66 122 78 132C92 138 118 134 128 138C132 146 120 152 104 152C86 156 66 160 52 152Z',
    TONES.C,
    4.5,
  ) +
  shape('M54 112C56 144 84 146 94 146C104 146 132 144 134 112Z', '#c98a5a', 4.5) +
  oval([94, 112, 40, 10], '#6d4a35', 4.5) +
  [
    [80, 110],
    [94, 114],
    [108, 110],
  ]
    .map(([x = 0, y = 0]) => oval([x, y, 8, 5], CREAM, 3))
    .join('');

/** What was learned of the other side. */
export const LEARNED: Readonly<Record<string, Svg>> = {
  'learn-nothing': card(
    shape('M50 72L168 48L196 118L74 148Z', '#9c4f3d', 5) +
      shape('M74 148L196 118V134L76 166C64 166 60 154 74 148Z', PAPER, 4.5) +
      line('M78 154L194 124M78 160L194 130', 2.5, '#b7a98c') +
      shape(
        'M50 72L74 148C62 152 62 164 76 166L72 168C50 170 46 150 44 138L34 88C32 78 40 74 50 72Z',
        '#7d3d30',
        4.5,
      ) +
      line('M84 84L156 70M92 106L140 96', 5, '#f0d9a0'),
  ),
  'learn-needs': card(
    CLOUD,
    put(house({}, {}), { x: 96, y: 48, scale: 0.24 }),
    put(FIELD, { x: 164, y: 56 }),
    HAND,
  ),
};
