import { mix } from '../../colour.ts';
import { INK, PAPER, STONE, TIMBER } from '../../ink.ts';
import { type Bystander, bystander } from '../../small/bystander.ts';
import { TOWNSPEOPLE as T } from '../../small/townspeople.ts';
import { type Svg, inside, line, patch, put, rod, shape } from '../../svg.ts';
import { bubble, card, stands } from '../scene.ts';
import { pencil, sheet } from './parts.ts';

const ROOF = '#8b5e55';
const WINDOW = 'M150 58H220V116H150Z';

const ROOM = patch(WINDOW, '#4b3a34');

const SHUTTER: Svg =
  shape(WINDOW, mix(TIMBER, INK, 0.15), 4) + line('M168 58V116M185 58V116M203 58V116', 3);
const WEB: Svg = line(
  'M150 58L202 62M150 58L190 92M150 58L154 108M186 61C178 68 180 78 180 82C170 82 160 86 153 94M170 60C166 66 168 70 168 73C162 72 156 74 152 78',
  3,
  PAPER,
);

/** A small stone post with a window and a counter; `within` is seen through the window. */
function post(within: Svg): Svg {
  return (
    shape('M134 48H236V168H134Z', STONE, 4) +
    line(
      'M134 136H236M134 152H236M160 122V136M206 122V136M184 136V152M150 152V168M214 152V168',
      3,
      mix(STONE, INK, 0.5),
    ) +
    within +
    line(WINDOW, 5) +
    shape('M124 22L138 10H246V52H120Z', ROOF, 4.5) +
    line('M128 34H244', 3, mix(ROOF, INK, 0.4)) +
    shape('M136 116H240V126H136Z', '#c89a5f', 4)
  );
}

function staffed(who: Bystander): Svg {
  return (
    ROOM + inside(WINDOW, 'window', bystander(who, { x: 186, y: 202, scale: 0.54, flip: true }))
  );
}

/** A rock on a road: what is told. */
const DANGER: Svg =
  shape('M-20 12L-6 -12H8L22 12Z', '#efdcb0', 3) +
  shape('M-12 10C-14 0 -4 -8 4 -6C12 -4 14 4 12 10Z', '#8d8577', 3);

const CHAIR: Svg =
  rod('M-20 -78L-16 0M18 -34L20 0M-8 -34V-6', [4, 3], '#a06f3a') +
  shape('M-26 -80L-12 -80L-10 -54L-24 -54Z', '#c89a5f', 3.5) +
  shape('M-22 -40H22L26 -30H-20Z', '#c89a5f', 3.5);

const TELLER = T.carrier;

/** What came of telling a post about a danger. */
export const TOLD: Readonly<Record<string, Svg>> = {
  'tell-post': card(
    post(staffed({ ...T.officer, near: 'fold', far: 'fold' })),
    stands({ ...TELLER, mouth: 'talk', far: 'forward' }, 42, { y: 172, scale: 0.54 }),
    bubble({ x: 58, y: 6, width: 56, tail: 'left' }, DANGER),
  ),
  'nothing-happens': card(
    post(SHUTTER + WEB),
    put(CHAIR, { x: 84, y: 170, scale: 1.25 }),
    line('M34 176q8 -5 16 0M106 178q8 -5 16 0M20 162q7 -5 14 0', 3, '#a97f4b'),
  ),
  'sent-away': card(
    post(staffed({ ...T.officer, near: 'fold', far: 'fold' })),
    line('M124 168q-6 -5 -12 -1M106 176q-6 -5 -12 -1M88 168q-6 -5 -12 -1', 4, '#a97f4b'),
    stands({ ...TELLER, legs: 'walk', mouth: 'worry' }, 46, {
      y: 170,
      scale: 0.54,
      turn: -4,
      flip: true,
    }),
  ),
  'written-down': card(
    post(staffed({ ...T.officer, near: 'fold', far: 'fold' })),
    stands({ ...TELLER, mouth: 'talk', far: 'forward' }, 54, { y: 170, scale: 0.54 }),
    sheet({ x: 138, y: 112, scale: 1.02, turn: -6 }),
    pencil({ x: 172, y: 152 }),
  ),
  'they-come': card(
    put(post(ROOM), { x: -150 }),
    stands({ ...T.guard, legs: 'walk' }, 46, { y: 170, scale: 0.54 }),
    stands({ ...T.officer, legs: 'walk' }, 110, { y: 172, scale: 0.54 }),
    stands({ ...TELLER, legs: 'walk', far: 'point', mouth: 'talk' }, 174, { y: 170, scale: 0.54 }),
  ),
};
