import { type Svg, put, shape } from '../svg.ts';
import { feature } from './skin.ts';

export type HandShape = 'rest' | 'open' | 'grip' | 'flat' | 'clasped';

type Hand = (skin: string) => Svg;

/** Hands with the wrist at 0,0. `rest` points down, the others to the right. */
const HANDS: Readonly<Record<HandShape, Hand>> = {
  rest: (skin) =>
    shape(
      'M-36 -14C-46 30 -48 78 -32 112C-24 130 -8 132 2 126C16 130 28 122 32 104C42 72 42 24 38 -14Z',
      skin,
      11,
    ) +
    shape('M34 18C56 34 60 72 48 92C40 102 28 96 30 80C30 64 26 52 20 44', skin, 10) +
    feature('M-10 124L-10 84M12 120L14 88', 6, { skin }),
  open: (skin) =>
    shape(
      'M-12 -34C18 -44 36 -52 44 -72C52 -94 66 -104 76 -98C86 -90 80 -66 70 -46C96 -58 134 -66 152 -62C164 -58 160 -44 146 -40L112 -30C136 -32 160 -30 170 -22C176 -12 166 -4 152 -4L112 -6C134 0 152 8 156 18C156 28 144 32 130 26L100 14C116 24 124 36 120 44C112 52 100 46 88 36C60 36 20 44 -12 36Z',
      skin,
      11,
    ) + feature('M52 -8C66 -16 84 -14 94 -6', 6, { skin }),
  grip: (skin) =>
    shape(
      'M-20 -38C-6 -52 34 -54 56 -40C72 -22 72 26 56 44C34 54 0 54 -20 40C-32 20 -32 -18 -20 -38Z',
      skin,
      11,
    ) +
    feature('M20 -18L62 -22M20 4L66 4M18 26L60 28', 6, { skin }) +
    shape('M-14 -30C4 -64 44 -66 46 -46C46 -30 24 -26 12 -16', skin, 10),
  flat: (skin) =>
    shape(
      'M-18 -36C20 -50 60 -52 96 -46C128 -44 150 -36 156 -22C160 -8 158 8 148 16C140 32 124 36 108 34C70 46 20 46 -18 38Z',
      skin,
      11,
    ) +
    feature('M92 -24L150 -20M94 0L154 0M90 20L142 22', 6, { skin }) +
    shape('M14 -40C24 -72 52 -84 64 -74C72 -64 60 -48 48 -36', skin, 10),
  clasped: (skin) =>
    shape(
      'M-84 -18C-76 -50 -30 -64 8 -54C48 -62 88 -44 94 -12C100 20 80 44 44 48C4 62 -44 58 -70 40C-88 24 -90 0 -84 -18Z',
      skin,
      11,
    ) +
    feature(
      'M-30 -54C-4 -38 14 -10 10 30M-2 -54C26 -40 44 -14 40 24M28 -54C54 -42 70 -18 66 16',
      6,
      { skin },
    ) +
    shape('M-66 -20C-40 -34 -14 -26 -10 -8C-10 10 -36 12 -60 8', skin, 9),
};

export function hand(
  form: HandShape,
  skin: string,
  at: { x: number; y: number; turn: number; flip?: boolean },
): Svg {
  return put(HANDS[form](skin), at);
}
