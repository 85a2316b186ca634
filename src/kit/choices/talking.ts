import { TOWNSPEOPLE as T } from '../small/townspeople.ts';
import { type Svg, disc, line, oval, put, shape } from '../svg.ts';
import { PLUM_FRUIT, DOTS, LINES, QUESTION, ROAD, SUN, TICK, WAVES } from './marks.ts';
import { bubble, card, stands } from './scene.ts';

const trader = T.trader;
const guard = T.guard;

const LEFT = 44;
const RIGHT = 196;
const SMALL = { scale: 0.53 };
const SMALL_FLIPPED = { scale: 0.53, flip: true };

/** Money of the valley: a small piece of wood with cuts. */
const TALLY: Svg = shape('M-7 -17H7V17H-7Z', '#d9a860', 3.5) + line('M-7 -9H1M-7 -1H1M-7 7H1', 2.5);

/** The plate cap, taken off and held before the body. */
const CAP_IN_HAND: Svg =
  put(
    oval([0, 5, 30, 13], '#5b536a', 3.5) +
      oval([0, 0, 30, 12], '#7d7394', 3.5) +
      line('M-20 -6L4 9M-8 -10L18 6M-20 6L4 -9M-6 9L20 -5', 1.8, '#5b536a'),
    { turn: -12 },
  ) + disc([-24, 10, 6.5], '#875a40', 3);

/** Cards about what is said, and how. */
export const TALKING: Readonly<Record<string, Svg>> = {
  greet: card(
    stands({ ...guard, near: 'chest', mouth: 'smile' }, 66),
    stands({ ...trader, near: 'chest', mouth: 'smile' }, 174, { flip: true }),
    put(SUN, { x: 120, y: 32, scale: 1.4 }),
  ),
  listen: card(
    stands({ ...guard, near: 'fold', far: 'fold' }, LEFT, { ...SMALL, turn: 6 }),
    stands({ ...trader, mouth: 'talk', near: 'carry' }, RIGHT, SMALL_FLIPPED),
    bubble({ x: 80, y: 8, width: 84, tail: 'right' }, LINES),
    put(WAVES, { x: 122, y: 86, flip: true }),
  ),
  ask: card(
    stands({ ...guard, near: 'carry', mouth: 'talk' }, LEFT, SMALL),
    stands(trader, RIGHT, SMALL_FLIPPED),
    bubble({ x: 80, y: 8, width: 76, tail: 'left' }, QUESTION),
  ),
  'explain-why': card(
    stands({ ...guard, far: 'forward', near: 'fold', mouth: 'talk' }, LEFT, SMALL),
    stands(T.weaver, RIGHT, SMALL_FLIPPED),
    bubble(
      { x: 76, y: 6, width: 92, tail: 'left' },
      put(ROAD, { x: -28, scale: 0.9 }) +
        line('M-9 0H7M2 -6L8 0L2 6', 4) +
        put(SUN, { x: 28, scale: 0.9 }),
    ),
  ),
  'talk-aside': card(
    stands({ ...T.singer, back: true }, 22, { scale: 0.36, y: 150 }),
    stands({ ...T.baker, back: true }, 54, { scale: 0.36, y: 150 }),
    line('M82 150C80 110 84 70 82 40', 3, '#b98a55'),
    stands({ ...guard, mouth: 'talk', near: 'carry' }, 118, SMALL),
    stands(trader, 206, SMALL_FLIPPED),
    bubble({ x: 134, y: 2, width: 56, tail: 'left' }, put(DOTS, { scale: 0.8 })),
  ),
  announce: card(
    stands({ ...guard, near: 'mouth', mouth: 'talk' }, 52),
    put(shape('M-6 -8L26 -22V22L-6 8Z', '#d8a23a', 4) + put(WAVES, { x: 36 }), { x: 74, y: 62 }),
    stands(T.potter, 166, { scale: 0.46, flip: true }),
    stands(T.weaver, 198, { scale: 0.46, flip: true }),
    stands(T.elder, 226, { scale: 0.46, flip: true }),
  ),
  promise: card(
    stands({ ...guard, near: 'chest', mouth: 'talk' }, LEFT, SMALL),
    stands(trader, RIGHT, SMALL_FLIPPED),
    bubble({ x: 80, y: 8, width: 76, tail: 'left' }, TICK),
  ),
  apologise: card(
    stands({ ...guard, hair: 'bun', near: 'fold', far: 'fold', mouth: 'worry' }, 60, { turn: 8 }),
    put(CAP_IN_HAND, { x: 84, y: 104 }),
    stands({ ...trader, near: 'fold', far: 'fold' }, 186, { flip: true }),
  ),
  complaint: card(
    shape('M130 104H234V162H130Z', '#8a5a3b', 4),
    stands({ ...T.officer, near: 'carry' }, 186, { flip: true, y: 152 }),
    shape('M124 100H238V116H124Z', '#c89a5f', 4),
    shape('M128 112H236V168H128Z', '#8a5a3b', 4),
    stands({ ...T.weaver, far: 'forward', mouth: 'talk' }, 64),
    shape('M112 78L140 74L144 106L116 110Z', '#fffaf0', 3.5),
    line('M120 88L136 86M122 97L136 95', 2.5),
  ),
  together: card(
    stands(guard, 62, { scale: 0.54 }),
    stands(trader, 178, { scale: 0.54, flip: true }),
    stands({ ...T.elder, near: 'fold', far: 'fold' }, 120, { scale: 0.54, y: 158 }),
    shape('M48 132H192L204 150H36Z', '#c89a5f', 4),
    line('M52 150V174M188 150V174', 8),
    shape('M96 134H146L150 146H92Z', '#fffaf0', 3),
    line('M104 140H138', 2.5, '#4f7f9f'),
  ),
  refuse: card(
    stands({ ...guard, near: 'fold', far: 'fold' }, LEFT, SMALL),
    put(
      disc([14, -10, 11], '#86405f', 4) +
        disc([36, -13, 12], '#86405f', 4) +
        disc([58, -10, 11], '#86405f', 4) +
        shape('M0 -6H72L64 30H8Z', '#c89a5f', 4) +
        line('M4 10H68', 3),
      { x: 100, y: 96, scale: 0.72 },
    ),
    stands({ ...trader, far: 'forward', near: 'fold', mouth: 'worry' }, RIGHT, SMALL_FLIPPED),
    bubble(
      { x: 80, y: 8, width: 66, tail: 'left' },
      line('M-12 -9L12 9M12 -9L-12 9', 6, '#b5452f'),
    ),
  ),
  pay: card(
    stands({ ...guard, far: 'forward', near: 'down' }, LEFT, SMALL),
    stands({ ...trader, far: 'forward', near: 'down' }, RIGHT, SMALL_FLIPPED),
    put(TALLY, { x: 106, y: 92, turn: -24 }),
    put(TALLY, { x: 128, y: 86, turn: 14 }),
    bubble(
      { x: 86, y: 8, width: 76, tail: 'right' },
      put(PLUM_FRUIT, { x: -14 }) + put(PLUM_FRUIT, { x: 14 }),
    ),
  ),
};
