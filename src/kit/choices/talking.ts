import { TOWNSPEOPLE as T } from "../small/townspeople.ts";
import { type Svg, disc, line, put, shape } from "../svg.ts";
import { APPLE, DOTS, LINES, QUESTION, ROAD, SUN, TICK, WAVES } from "./marks.ts";
import { bubble, card, stands } from "./scene.ts";

const trader = T.trader;
const guard = T.guard;

/** Cards about what is said, and how. */
export const TALKING: Readonly<Record<string, Svg>> = {
  greet: card(
    stands({ ...guard, near: "chest", mouth: "smile" }, 70),
    stands({ ...trader, near: "chest", mouth: "smile" }, 170, { flip: true }),
    put(SUN, { x: 120, y: 34, scale: 1.5 }),
  ),
  listen: card(
    stands({ ...guard, near: "ear" }, 64),
    stands({ ...trader, mouth: "talk", near: "carry" }, 190, { flip: true }),
    bubble({ x: 96, y: 12, width: 76, tail: "right" }, LINES),
    put(WAVES, { x: 134, y: 74, scale: 0.9, flip: true }),
  ),
  ask: card(
    stands({ ...guard, near: "carry", mouth: "talk" }, 56),
    stands(trader, 184, { flip: true }),
    bubble({ x: 78, y: 12, width: 76, tail: "left" }, QUESTION),
  ),
  "explain-why": card(
    stands({ ...guard, far: "forward", near: "fold", mouth: "talk" }, 52),
    stands(T.weaver, 190, { flip: true }),
    bubble({ x: 74, y: 10, width: 110, tail: "left" }, put(ROAD, { x: -30 }) + line("M-10 0H8M2 -6L9 0L2 6", 4) + put(SUN, { x: 30 })),
  ),
  "talk-aside": card(
    stands({ ...T.singer, back: true }, 30, { scale: 0.4, y: 146 }),
    stands({ ...T.baker, back: true }, 62, { scale: 0.4, y: 146 }),
    line("M92 40V150", 3, "#b98a55"),
    stands({ ...guard, mouth: "talk", far: "down" }, 138),
    stands(trader, 202, { flip: true }),
    bubble({ x: 138, y: 4, width: 62, tail: "left" }, put(DOTS, { scale: 0.8 })).replace("V32", "V32"),
  ),
  announce: card(
    stands({ ...guard, near: "mouth", mouth: "talk" }, 52),
    put(shape("M-6 -8L26 -22V22L-6 8Z", "#d8a23a", 4) + WAVES.replace("M0 -8", "M34 -8").replace("M9 -14C17", "M42 -14C50").replace(" 17 6 9 14", " 50 6 42 14").replace("M18 -20C30 -8 30 8 18 20", "M50 -20C62 -8 62 8 50 20").replace("C4 -4 4 4 0 8", "C38 -4 38 4 34 8"), { x: 74, y: 62 }),
    stands(T.potter, 166, { scale: 0.46, flip: true }),
    stands(T.weaver, 198, { scale: 0.46, flip: true }),
    stands(T.elder, 226, { scale: 0.46, flip: true }),
  ),
  promise: card(
    stands({ ...guard, near: "chest", mouth: "talk" }, 60),
    stands(trader, 188, { flip: true }),
    bubble({ x: 84, y: 10, width: 76, tail: "left" }, TICK),
  ),
  apologise: card(
    stands({ ...guard, hair: "short", near: "chest", far: "fold", mouth: "worry" }, 64, { turn: 7 }),
    stands({ ...trader, near: "fold", far: "fold" }, 178, { flip: true }),
    put(shape("M-22 0C-22 -8 22 -8 22 0C22 8 -22 8 -22 0Z", "#655b7c", 3.5), { x: 44, y: 112, turn: 10 }),
  ),
  complaint: card(
    shape("M130 104H234V162H130Z", "#8a5a3b", 4),
    stands({ ...T.officer, near: "carry" }, 186, { flip: true, y: 152 }),
    shape("M124 100H238V116H124Z", "#c89a5f", 4),
    shape("M128 112H236V168H128Z", "#8a5a3b", 4),
    stands({ ...T.weaver, far: "forward", mouth: "talk" }, 64),
    shape("M112 78L140 74L144 106L116 110Z", "#fffaf0", 3.5),
    line("M120 88L136 86M122 97L136 95", 2.5),
  ),
  together: card(
    stands(guard, 62, { scale: 0.54 }),
    stands(trader, 178, { scale: 0.54, flip: true }),
    stands({ ...T.elder, near: "fold", far: "fold" }, 120, { scale: 0.54, y: 158 }),
    shape("M48 132H192L204 150H36Z", "#c89a5f", 4),
    line("M52 150V174M188 150V174", 8),
    shape("M96 134H146L150 146H92Z", "#fffaf0", 3),
    line("M104 140H138", 2.5, "#4f7f9f"),
  ),
  refuse: card(
    stands({ ...guard, near: "fold", far: "fold" }, 74),
    put(shape("M0 -34H80V-20H0Z", "#c89a5f", 4) + disc([16, -44, 10], "#b5452f", 3.5) + disc([40, -46, 11], "#b5452f", 3.5) + disc([62, -44, 10], "#b5452f", 3.5) + shape("M4 -34H76L70 0H10Z", "#c89a5f", 4) + line("M6 -18H74", 3), { x: 116, y: 118, scale: 0.62 }),
    stands({ ...trader, far: "forward", near: "fold", mouth: "worry" }, 204, { flip: true }),
    bubble({ x: 62, y: 6, width: 62, tail: "left" }, line("M-12 -9L12 9M12 -9L-12 9", 6, "#b5452f")),
  ),
  pay: card(
    stands({ ...trader, far: "forward", near: "fold" }, 58),
    stands({ ...guard, far: "forward", near: "down" }, 184, { flip: true }),
    disc([112, 88, 12], "#d8a23a", 4),
    disc([126, 80, 12], "#d8a23a", 4),
    line("M126 76V84M112 84V92", 3),
    bubble({ x: 90, y: 12, width: 60, tail: "right" }, put(APPLE, { x: -12 }) + put(APPLE, { x: 14 })),
  ),
};
