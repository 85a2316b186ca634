import { type Svg, disc, line } from '../svg.ts';

export type SmallArm = 'down' | 'forward' | 'chest' | 'mouth' | 'fold' | 'point' | 'carry' | 'head';

interface Reach {
  readonly path: string;
  readonly hand: readonly [number, number];
  readonly over: boolean;
}

/** Sleeves from the near shoulder (left) of somebody facing right. */
const NEAR: Readonly<Record<SmallArm, Reach>> = {
  down: { path: 'M-34 -160C-46 -130 -48 -112 -46 -92', hand: [-45, -82], over: true },
  forward: { path: 'M-34 -160C-44 -124 -36 -112 -10 -114L16 -118', hand: [27, -120], over: true },
  chest: { path: 'M-34 -160C-52 -120 -40 -112 -18 -126L-6 -136', hand: [2, -142], over: true },
  mouth: { path: 'M-34 -160C-52 -124 -30 -118 0 -146L14 -164', hand: [20, -174], over: true },
  fold: { path: 'M-34 -160C-50 -116 -36 -104 -10 -108', hand: [2, -108], over: true },
  point: { path: 'M-34 -160C-20 -140 20 -146 52 -156', hand: [64, -159], over: true },
  carry: { path: 'M-34 -160C-46 -118 -36 -104 -8 -100L12 -100', hand: [23, -100], over: true },
  head: { path: 'M-34 -160C-62 -160 -70 -200 -52 -234', hand: [-46, -246], over: true },
};

/** Sleeves from the far shoulder. */
const FAR: Readonly<Record<SmallArm, Reach>> = {
  down: { path: 'M34 -160C46 -130 48 -112 46 -92', hand: [45, -82], over: false },
  forward: { path: 'M34 -160C44 -130 52 -120 76 -126', hand: [88, -130], over: false },
  chest: { path: 'M34 -160C54 -120 40 -112 18 -126L10 -134', hand: [4, -140], over: true },
  mouth: { path: 'M34 -160C60 -132 58 -130 44 -158L36 -172', hand: [31, -181], over: true },
  fold: { path: 'M34 -160C50 -116 36 -104 14 -108', hand: [4, -108], over: true },
  point: { path: 'M34 -160C50 -150 70 -156 92 -166', hand: [104, -170], over: false },
  carry: { path: 'M34 -160C50 -120 46 -104 30 -100', hand: [24, -99], over: true },
  head: { path: 'M34 -160C58 -166 66 -204 50 -236', hand: [44, -246], over: false },
};

interface Paint {
  readonly cloth: string;
  readonly skin: string;
}

/** One arm in one pose. */
export function smallArm(
  pose: SmallArm,
  side: 'near' | 'far',
  paint: Paint,
): { readonly drawn: Svg; readonly over: boolean } {
  const { path, hand, over } = (side === 'near' ? NEAR : FAR)[pose];
  const drawn =
    line(path, 27) + disc([hand[0], hand[1], 10], paint.skin, 4) + line(path, 19, paint.cloth);
  return { drawn, over };
}
