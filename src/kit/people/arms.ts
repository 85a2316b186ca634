import { mix } from '../colour.ts';
import { INK } from '../ink.ts';
import { type Svg, line } from '../svg.ts';
import { type HandShape, hand } from './hands.ts';
import type { FarArm, NearArm } from './person.ts';

interface Arm {
  readonly sleeve: string;
  /** Where the cuff lies: a short line across the wrist. */
  readonly cuff: string;
  readonly hand?: HandShape;
  readonly at: {
    readonly x: number;
    readonly y: number;
    readonly turn: number;
    readonly flip?: boolean;
  };
  readonly over: boolean;
  /** From the elbow to the wrist, where the arm passes before a wrap or cape. */
  readonly fore?: string;
}

const NEAR: Readonly<Record<NearArm, Arm>> = {
  down: {
    sleeve: 'M184 724C148 820 128 930 128 1040',
    cuff: 'M84 1062L172 1064',
    hand: 'rest',
    at: { x: 128, y: 1080, turn: 4 },
    over: true,
  },
  fold: {
    sleeve: 'M184 724C128 850 116 990 200 1036C250 1056 290 1050 322 1042',
    cuff: 'M316 996L332 1084',
    at: { x: 0, y: 0, turn: 0 },
    fore: 'M160 1012C170 1026 184 1032 200 1036C250 1056 290 1050 322 1042',
    over: true,
  },
  hold: {
    sleeve: 'M184 724C124 850 116 1000 196 1028C246 1044 290 1030 322 1010',
    cuff: 'M302 968L346 1044',
    hand: 'grip',
    at: { x: 348, y: 998, turn: -18 },
    fore: 'M158 1006C168 1020 182 1026 196 1028C246 1044 290 1030 322 1010',
    over: true,
  },
  chest: {
    sleeve: 'M184 724C112 860 100 1000 176 1010C230 1012 290 960 326 912',
    cuff: 'M292 888L358 940',
    hand: 'flat',
    at: { x: 346, y: 892, turn: -40 },
    fore: 'M140 996C150 1008 162 1010 176 1010C230 1012 290 960 326 912',
    over: true,
  },
  chin: {
    sleeve: 'M184 724C104 850 84 960 160 984C232 1000 318 860 366 726',
    cuff: 'M330 704L402 742',
    hand: 'grip',
    at: { x: 384, y: 672, turn: -62 },
    fore: 'M118 960C130 976 144 982 160 984C232 1000 318 860 366 726',
    over: true,
  },
  rim: {
    sleeve: 'M184 724C108 820 96 940 168 966C212 980 246 960 270 930',
    cuff: 'M236 902L304 958',
    hand: 'grip',
    at: { x: 290, y: 914, turn: 24 },
    over: true,
    fore: 'M130 932C138 950 150 960 168 966C212 980 246 960 270 930',
  },
  grasp: {
    sleeve: 'M184 724C112 830 90 970 146 1010C184 1032 220 1010 246 984',
    cuff: 'M212 950L276 1012',
    hand: 'grip',
    at: { x: 266, y: 966, turn: -30 },
    over: true,
    fore: 'M116 966C122 988 132 1002 146 1010C184 1032 220 1010 246 984',
  },
};

const FAR: Readonly<Record<FarArm, Arm>> = {
  down: {
    sleeve: 'M578 722C612 820 630 930 630 1040',
    cuff: 'M588 1064L674 1062',
    hand: 'rest',
    at: { x: 630, y: 1080, turn: -4, flip: true },
    over: false,
  },
  low: {
    sleeve: 'M578 722C616 820 640 900 660 960C668 984 680 1000 694 1016',
    cuff: 'M668 1044L724 994',
    hand: 'open',
    at: { x: 708, y: 1034, turn: 36 },
    over: false,
  },
  open: {
    sleeve: 'M578 722C612 820 618 910 646 946C672 972 700 950 728 914',
    cuff: 'M694 886L762 944',
    hand: 'open',
    at: { x: 734, y: 900, turn: -34 },
    over: false,
  },
  raise: {
    sleeve: 'M578 722C640 800 716 836 744 760C758 716 762 650 764 590',
    cuff: 'M720 604L808 600',
    hand: 'open',
    at: { x: 766, y: 556, turn: -82 },
    over: false,
  },
  fold: {
    sleeve: 'M578 722C634 850 646 990 562 1036C512 1056 472 1050 440 1042',
    cuff: 'M446 996L430 1084',
    hand: 'clasped',
    at: { x: 380, y: 1040, turn: 0 },
    fore: 'M602 1012C592 1026 578 1032 562 1036C512 1056 472 1050 440 1042',
    over: true,
  },
  chest: {
    sleeve: 'M578 722C650 860 662 1000 586 1010C532 1012 480 966 446 920',
    cuff: 'M480 894L412 946',
    hand: 'flat',
    at: { x: 428, y: 900, turn: 42, flip: true },
    fore: 'M622 996C612 1008 600 1010 586 1010C532 1012 480 966 446 920',
    over: true,
  },
  support: {
    sleeve: 'M578 722C634 850 648 970 580 1014C520 1044 440 1030 376 1000',
    cuff: 'M392 954L362 1040',
    hand: 'grip',
    at: { x: 340, y: 984, turn: 24, flip: true },
    over: true,
    fore: 'M608 990C602 1000 592 1008 580 1014C520 1044 440 1030 376 1000',
  },
  lap: {
    sleeve: 'M578 722C628 820 656 920 614 958C594 974 570 974 552 970',
    cuff: 'M562 926L540 1010',
    hand: 'flat',
    at: { x: 540, y: 968, turn: 12, flip: true },
    over: true,
    fore: 'M632 936C628 946 622 952 614 958C594 974 570 974 552 970',
  },
};

interface Cloth {
  readonly cloth: string;
  readonly skin: string;
}

function hands(arm: Arm, paint: Cloth): Svg {
  return arm.hand === undefined ? '' : hand(arm.hand, paint.skin, arm.at);
}

function cuff(arm: Arm, paint: Cloth): Svg {
  return line(arm.cuff, 18) + line(arm.cuff, 7, mix(paint.cloth, INK, 0.22));
}

function draw(arm: Arm, paint: Cloth): Svg {
  return (
    line(arm.sleeve, 118) + hands(arm, paint) + line(arm.sleeve, 94, paint.cloth) + cuff(arm, paint)
  );
}

/** The same path begun three units earlier, so that the cloth covers the seam at the elbow. */
function begunEarlier(path: string): string {
  const [x = 0, y = 0, nextX = 0, nextY = 0] = (path.match(/-?\d+/g) ?? []).map(Number);
  const far = Math.hypot(nextX - x, nextY - y) || 1;
  const startX = x - ((nextX - x) / far) * 3;
  const startY = y - ((nextY - y) / far) * 3;
  return `M${startX} ${startY}${path.replace('M', 'L')}`;
}

function drawFore(arm: Arm, paint: Cloth): Svg {
  const { fore } = arm;
  if (fore === undefined) return '';
  const blunt = (path: string, width: number, colour: string): Svg =>
    `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="butt"/>`;
  return (
    blunt(fore, 115, INK) +
    hands(arm, paint) +
    blunt(begunEarlier(fore), 94, paint.cloth) +
    cuff(arm, paint)
  );
}

export interface DrawnArm {
  readonly whole: Svg;
  /** The forearm alone, to be drawn again over a wrap. */
  readonly fore: Svg;
  /** Whether the arm lies before the body. */
  readonly over: boolean;
}

function drawn(arm: Arm, paint: Cloth): DrawnArm {
  return { whole: draw(arm, paint), fore: drawFore(arm, paint), over: arm.over };
}

/** The arm at the viewer's left of somebody who faces right. */
export function nearArm(pose: NearArm, paint: Cloth): DrawnArm {
  return drawn(NEAR[pose], paint);
}

/** The other arm. */
export function farArm(pose: FarArm, paint: Cloth): DrawnArm {
  return drawn(FAR[pose], paint);
}
