import { mix } from '../../colour.ts';
import { INK, PAPER, TIMBER } from '../../ink.ts';
import { house } from '../../places/house.ts';
import { TRUCK } from '../../props/things.ts';
import type { Bystander } from '../../small/bystander.ts';
import { TOWNSPEOPLE as T } from '../../small/townspeople.ts';
import { type Placing, type Svg, line, oval, put, shape } from '../../svg.ts';
import { card, stands } from '../scene.ts';

/** A sheet on which a lamp on its post is drawn, 40 by 52, the middle at 0,0. */
function promise(at: Placing): Svg {
  return put(
    shape('M-20 -26H20V26H-20Z', PAPER, 3.5) +
      line('M-12 19H12M0 19V-4', 3.5, TIMBER) +
      shape('M-6 -4H6C11 -10 9 -17 5 -19H-5C-9 -17 -11 -10 -6 -4Z', '#ffe39a', 3),
    at,
  );
}

/** Where the lamp is to stand: a hole, the earth from it, two stakes with a cord. */
const PLACE: Svg = put(
  shape('M-10 -8C-6 -24 10 -34 22 -28C34 -26 42 -14 42 -8Z', '#8a5a3b', 4) +
    line('M4 -18L8 -16M20 -22L24 -20M24 -12L28 -11', 3, '#c89a5f') +
    oval([-2, 4, 28, 9], '#3d2b26', 4) +
    line('M-40 8V-30M38 14V-24', 9) +
    line('M-40 6V-28M38 12V-22', 4, '#e3c67e') +
    line('M-40 -22C-20 -2 16 6 38 -14', 3.5),
  { x: 188, y: 160 },
);

/** A board on two posts, for what is made known. */
const BOARD: Svg =
  line('M30 26V172M118 26V172', 11) +
  line('M30 28V170M118 28V170', 5, '#8a5a3b') +
  shape('M20 34H128V132H20Z', '#c89a5f', 4.5) +
  shape('M10 36L22 16H126L138 36Z', '#8b5e55', 4.5);

/** A house of two floors with a stair: where things are decided and paid. */
const OFFICE: Svg =
  shape('M8 44H98V150H8Z', '#d9cdb4', 4) +
  shape('M0 44L53 14L106 44Z', '#6d6a58', 4.5) +
  shape('M20 56H38V76H20ZM68 56H86V76H68ZM20 98H38V120H20ZM68 98H86V120H68Z', '#f4dfae', 3.5) +
  shape('M44 100H62V150H44Z', '#5a3d33', 3.5) +
  shape('M40 142H66V150H40ZM34 150H72V158H34Z', '#a49e94', 3.5) +
  line('M8 86H98', 4, mix('#d9cdb4', INK, 0.4));

/** Somebody with the paper, at the place. */
const looking = (who: Bystander): readonly Svg[] => [
  stands({ ...who, near: 'carry', far: 'carry' }, 116, { scale: 0.56, y: 168 }),
  promise({ x: 132, y: 106, turn: 6 }),
  PLACE,
];

/** Who looks whether a promised lamp is there. */
export const LAMP_PROMISED: Readonly<Record<string, Svg>> = {
  'lamp-promised': card(BOARD, promise({ x: 74, y: 84, scale: 1.72 }), PLACE),
  'check-nobody': card(
    PLACE,
    line(
      'M120 172q4 -14 2 -22m4 22q0 -12 6 -16M160 176q2 -10 -2 -16m8 16q0 -10 6 -14M218 178q2 -12 0 -18m6 18q2 -8 6 -12',
      4,
      '#5f7f4a',
    ),
    put(promise({ scale: 1.5, turn: 74 }), { x: 66, y: 144 }),
    shape('M30 152C28 134 52 130 60 142C66 152 62 160 50 160C38 162 32 160 30 152Z', '#8d8577', 4),
  ),
  'check-uniforms': card(put(TRUCK, { x: -28, y: 82, scale: 0.3 }), ...looking(T.guard)),
  'check-office': card(put(OFFICE, { x: 0, y: -4, scale: 1.06 }), ...looking(T.clerk)),
  'check-town': card(house({ width: 150 }, { x: -6, y: 56, scale: 0.6 }), ...looking(T.weaver)),
};
