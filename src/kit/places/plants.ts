import { LEAF, LEAF_LIGHT } from '../ink.ts';
import { type Placing, type Svg, line, patch, put, shape } from '../svg.ts';

export function reeds(at: Placing): Svg {
  return put(
    line(
      'M0 60C-4 30 -14 10 -24 0M8 60C8 20 10 0 6 -20M16 60C20 30 30 14 42 4M-4 60C-14 40 -30 34 -38 32M22 60C32 44 44 40 54 40',
      5,
      '#5f7f4a',
    ) + line('M6 -20v-22M-24 0l-6 -18M42 4l8 -16', 9, '#7a4b34'),
    at,
  );
}

/** A slim leaf-shaped tree, foot at y 120. */
export function leafTree(colour: string, at: Placing): Svg {
  return put(
    shape('M45 122L51 66L61 122Z', '#6d4a35', 4) +
      shape('M52 -10C88 10 92 60 78 88C66 100 40 100 28 88C12 60 18 10 52 -10Z', colour, 4) +
      line('M52 16V84M52 40L68 28M52 58L36 46', 3),
    at,
  );
}

/** A broad old tree, 400 high, foot at 0,0. */
export function broadTree(at: Placing, crown = LEAF): Svg {
  return put(
    shape(
      'M-34 4C-22 -40 -26 -120 -58 -176L-26 -190L-2 -140L24 -196L54 -180C28 -120 26 -40 42 4Z',
      '#7a5540',
      6,
    ) +
      line('M-6 -16C-2 -60 -4 -90 -10 -120M14 -20C12 -50 14 -70 18 -90', 4) +
      shape(
        'M-60 -160C-130 -150 -180 -190 -160 -240C-200 -280 -170 -340 -116 -334C-104 -392 -20 -410 12 -372C60 -408 130 -384 132 -330C184 -330 204 -270 168 -236C188 -186 130 -150 76 -164C40 -140 -20 -140 -60 -160Z',
        crown,
        6,
      ) +
      patch(
        'M-116 -334C-104 -392 -20 -410 12 -372C60 -408 130 -384 132 -330C90 -360 50 -350 24 -330C-20 -366 -80 -360 -116 -334Z',
        LEAF_LIGHT,
      ) +
      line(
        'M-116 -240C-100 -224 -84 -222 -70 -230M-20 -270C-4 -254 14 -254 30 -266M76 -220C90 -206 110 -208 122 -220M-70 -300C-58 -290 -46 -290 -36 -298M70 -310C80 -300 96 -300 104 -308',
        4,
      ),
    at,
  );
}

/** A round bush on the ground. */
export function bush(colour: string, at: Placing): Svg {
  return put(
    shape(
      'M-60 0C-80 -20 -66 -50 -40 -48C-34 -76 10 -80 20 -56C44 -66 70 -44 58 -24C72 -16 68 0 60 0Z',
      colour,
      4,
    ) + line('M-30 -22C-24 -16 -16 -16 -10 -20M10 -30C16 -24 26 -24 32 -28', 3),
    at,
  );
}
