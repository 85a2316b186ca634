import { mix } from "../colour.ts";
import { INK } from "../ink.ts";
import { type Svg, line } from "../svg.ts";
import { type HandShape, hand } from "./hands.ts";
import type { FarArm, NearArm } from "./person.ts";

interface Arm {
  readonly sleeve: string;
  /** Where the cuff lies: a short line across the wrist. */
  readonly cuff: string;
  readonly hand?: HandShape;
  readonly at: { readonly x: number; readonly y: number; readonly turn: number; readonly flip?: boolean };
  readonly over: boolean;
}

const NEAR: Readonly<Record<NearArm, Arm>> = {
  down: {
    sleeve: "M184 724C148 820 128 930 128 1040",
    cuff: "M84 1062L172 1064",
    hand: "rest",
    at: { x: 128, y: 1080, turn: 4 },
    over: true,
  },
  fold: {
    sleeve: "M184 724C128 850 116 990 200 1036C250 1056 290 1050 322 1042",
    cuff: "M316 996L332 1084",
    at: { x: 0, y: 0, turn: 0 },
    over: true,
  },
  hold: {
    sleeve: "M184 724C124 850 116 1000 196 1028C246 1044 290 1030 322 1010",
    cuff: "M302 968L346 1044",
    hand: "grip",
    at: { x: 348, y: 998, turn: -18 },
    over: true,
  },
  chest: {
    sleeve: "M184 724C112 860 100 1000 176 1010C230 1012 290 960 326 912",
    cuff: "M292 888L358 940",
    hand: "flat",
    at: { x: 346, y: 892, turn: -40 },
    over: true,
  },
  rim: {
    sleeve: "M184 724C120 830 110 930 140 1010C150 1040 170 1062 184 1080",
    cuff: "M146 1094L222 1060",
    hand: "grip",
    at: { x: 196, y: 1106, turn: 40 },
    over: true,
  },
  grasp: {
    sleeve: "M184 724C112 830 90 960 146 1000C180 1020 214 1006 236 984",
    cuff: "M204 948L262 1012",
    hand: "grip",
    at: { x: 258, y: 962, turn: -30 },
    over: true,
  },
};

const FAR: Readonly<Record<FarArm, Arm>> = {
  down: {
    sleeve: "M578 722C612 820 630 930 630 1040",
    cuff: "M588 1064L674 1062",
    hand: "rest",
    at: { x: 630, y: 1080, turn: -4, flip: true },
    over: false,
  },
  low: {
    sleeve: "M578 722C616 820 640 900 660 960C668 984 680 1000 694 1016",
    cuff: "M668 1044L724 994",
    hand: "open",
    at: { x: 708, y: 1034, turn: 36 },
    over: false,
  },
  open: {
    sleeve: "M578 722C610 810 626 900 646 930C664 950 676 930 690 880",
    cuff: "M648 866L730 884",
    hand: "open",
    at: { x: 694, y: 852, turn: -62 },
    over: false,
  },
  fold: {
    sleeve: "M578 722C634 850 646 990 562 1036C512 1056 472 1050 440 1042",
    cuff: "M446 996L430 1084",
    hand: "clasped",
    at: { x: 380, y: 1040, turn: 0 },
    over: true,
  },
  chest: {
    sleeve: "M578 722C650 860 662 1000 586 1010C532 1012 480 966 446 920",
    cuff: "M480 894L412 946",
    hand: "flat",
    at: { x: 428, y: 900, turn: 42, flip: true },
    over: true,
  },
  support: {
    sleeve: "M578 722C634 850 640 970 580 1010C540 1030 500 1030 470 1026",
    cuff: "M474 982L462 1070",
    hand: "grip",
    at: { x: 448, y: 1028, turn: 4, flip: true },
    over: true,
  },
  lap: {
    sleeve: "M578 722C624 830 636 940 600 1010C580 1040 560 1050 540 1060",
    cuff: "M520 1024L556 1100",
    hand: "flat",
    at: { x: 520, y: 1070, turn: -22, flip: true },
    over: true,
  },
};

interface Cloth {
  readonly cloth: string;
  readonly skin: string;
}

function draw(arm: Arm, paint: Cloth): Svg {
  const fold = mix(paint.cloth, INK, 0.22);
  const shown = arm.hand === undefined ? "" : hand(arm.hand, paint.skin, arm.at);
  return (
    line(arm.sleeve, 118) +
    shown +
    line(arm.sleeve, 94, paint.cloth) +
    line(arm.cuff, 18) +
    line(arm.cuff, 7, fold)
  );
}

/** The arm at the viewer's left of somebody who faces right. */
export function nearArm(pose: NearArm, paint: Cloth): Svg {
  return draw(NEAR[pose], paint);
}

/** The other arm, and whether it lies before the body. */
export function farArm(pose: FarArm, paint: Cloth): { readonly drawn: Svg; readonly over: boolean } {
  return { drawn: draw(FAR[pose], paint), over: FAR[pose].over };
}
