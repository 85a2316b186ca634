import { DOTS, LINES, TICK, WAVES } from '../choices/marks.ts';
import { bubble, stands } from '../choices/scene.ts';
import { OCHRE, PAPER, TEAL } from '../ink.ts';
import { TOWNSPEOPLE as T } from '../small/townspeople.ts';
import { type Svg, disc, line, oval, patch, put, shape } from '../svg.ts';

export const MOMENT_FRAME = { width: 320, height: 170 } as const;

/** The room in which people decide: a pale wall, a strip of wood and a floor. */
function room(...pieces: readonly Svg[]): Svg {
  return (
    patch('M0 0H320V170H0Z', '#f7e6bd') +
    line('M-4 116H324', 6, '#d9b988') +
    shape('M-4 132C80 126 240 134 324 128V174H-4Z', '#dcbd8a', 3) +
    pieces.join('')
  );
}

const SIT = { scale: 0.46, y: 160 } as const;
const STAND = { scale: 0.46, y: 164 } as const;

/** A round table from the side. */
const TABLE: Svg =
  line('M160 128V160M140 164H180', 9) +
  line('M160 128V160M140 164H180', 4, '#8a5a3b') +
  oval([160, 122, 74, 13], '#c89a5f', 4);

const BOWL: Svg =
  shape('M-44 0H44C42 26 24 38 0 38C-24 38 -42 26 -44 0Z', '#c98a5a', 4) +
  oval([0, 0, 44, 9], '#8a5a3b', 4);

const POT: Svg =
  shape('M-30 0C-48 18 -36 52 -16 54H16C36 52 48 18 30 0Z', '#c98a5a', 4) +
  shape('M-40 0H40L32 -13H-32Z', '#b5653f', 4) +
  shape('M-9 -13C-9 -30 9 -30 9 -13Z', '#b5653f', 4);

const token = (x: number, y: number): Svg => disc([x, y, 9], OCHRE, 4);

const swap: Svg =
  line('M130 150C142 162 178 162 190 150', 5, TEAL) +
  line('M182 148L192 149L190 159M138 148L128 149L130 159', 5, TEAL);

const four = (bubbles: Svg): Svg =>
  room(
    stands({ ...T.weaver, legs: 'sit', near: 'carry', mouth: 'talk' }, 70, SIT),
    stands({ ...T.baker, legs: 'sit', near: 'fold', far: 'fold' }, 122, { scale: 0.42, y: 146 }),
    stands({ ...T.nurse, near: 'fold', far: 'fold' }, 198, { scale: 0.42, y: 146, flip: true }),
    TABLE,
    stands({ ...T.elder, legs: 'sit', near: 'carry' }, 250, { ...SIT, flip: true }),
    bubbles,
  );

/** What a room does at a moment of its workshop, by the name of the moment. */
export const MOMENTS: Readonly<Record<string, Svg>> = {
  listening: room(
    put(WAVES, { x: 34, y: 70, scale: 1.5 }),
    stands({ ...T.potter, near: 'fold', far: 'fold' }, 132, { ...STAND, flip: true }),
    stands({ ...T.singer, near: 'chest' }, 190, { ...STAND, flip: true }),
    stands({ ...T.farmer, near: 'fold', far: 'fold' }, 248, { ...STAND, flip: true }),
  ),
  'saying-back': room(
    stands({ ...T.trader, near: 'carry', mouth: 'talk' }, 84, STAND),
    stands({ ...T.baker, near: 'chest', mouth: 'talk' }, 236, { ...STAND, flip: true }),
    bubble({ x: 106, y: 12, width: 76, tail: 'left' }, LINES),
    put(bubble({ x: 0, y: 0, width: 76, tail: 'right' }, put(LINES, { scale: 0.9 })), {
      x: 144,
      y: 64,
      scale: 0.88,
    }),
  ),
  rehearsing: room(
    stands({ ...T.singer, near: 'carry', mouth: 'talk' }, 94, STAND),
    stands({ ...T.elder, near: 'fold', far: 'fold' }, 226, { ...STAND, flip: true }),
    bubble({ x: 112, y: 12, width: 90, tail: 'left' }, LINES),
    swap,
  ),
  private: room(
    stands({ ...T.farmer, back: true }, 40, { scale: 0.42, y: 150 }),
    stands({ ...T.weaver, back: true }, 86, { scale: 0.42, y: 150 }),
    line('M124 152C120 110 126 70 122 20', 4, '#b98a55'),
    stands({ ...T.nurse, far: 'forward', near: 'fold' }, 188, STAND),
    put(POT, { x: 262, y: 104 }),
    token(238, 72),
  ),
  talking: four(
    bubble({ x: 92, y: 2, width: 58, tail: 'left' }, put(DOTS, { scale: 0.9 })) +
      bubble({ x: 172, y: 2, width: 58, tail: 'right' }, put(LINES, { scale: 0.8 })),
  ),
  voting: room(
    stands({ ...T.trader, far: 'forward', near: 'down' }, 86, STAND),
    stands({ ...T.baker, far: 'forward', near: 'down' }, 234, { ...STAND, flip: true }),
    line('M128 164H192', 8),
    put(BOWL, { x: 160, y: 116, scale: 1.1 }),
    token(148, 92) + token(172, 84),
  ),
  decided: four(bubble({ x: 122, y: 2, width: 76, tail: 'left' }, TICK)),
  'one-decides': room(
    stands({ ...T.farmer, legs: 'sit', near: 'fold', far: 'fold' }, 44, SIT),
    stands({ ...T.singer, legs: 'sit', near: 'fold', far: 'fold' }, 104, SIT),
    stands({ ...T.potter, near: 'chest' }, 236, { ...STAND, scale: 0.54, flip: true }),
    put(
      shape('M-18 -26H18V26H-18Z', PAPER, 4) +
        disc([0, -8, 8], '#ad7a52', 3) +
        shape('M-12 16C-12 4 12 4 12 16Z', TEAL, 3),
      { x: 190, y: 70, turn: -8 },
    ),
  ),
  meeting:
    stands({ ...T.trader, near: 'chest', mouth: 'smile' }, 46, { scale: 0.56 }) +
    stands({ ...T.baker, near: 'carry', mouth: 'smile' }, 112, { scale: 0.56, flip: true }) +
    stands({ ...T.elder, near: 'carry', mouth: 'talk' }, 206, { scale: 0.56 }) +
    stands({ ...T.nurse, near: 'chest', mouth: 'smile' }, 274, { scale: 0.56, flip: true }),
  hands: room(
    ...(['farmer', 'weaver', 'elder', 'nurse', 'baker'] as const).map((name, at) =>
      stands({ ...T[name], [at % 2 === 0 ? 'far' : 'near']: 'head' }, 72 + at * 44, {
        scale: 0.4,
        y: 162 - (at % 2) * 14,
      }),
    ),
  ),
};
