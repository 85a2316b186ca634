import { LEAF } from '../../ink.ts';
import { type Placing, type Svg, line, patch, put, shape } from '../../svg.ts';
import { cast } from '../ground.ts';

/** A plum tree, 200 high, its foot at 0,0. */
export function plumTree(at: Placing, crown = LEAF): Svg {
  const plums = [
    [-44, -112],
    [-8, -96],
    [34, -112],
    [-22, -146],
    [18, -152],
    [52, -142],
    [-60, -140],
  ]
    .map(([x = 0, y = 0]) => `M${x - 8} ${y}a8 9 0 1 0 16 0a8 9 0 1 0 -16 0Z`)
    .join('');
  return put(
    cast(0, 2, 66) +
      shape(
        'M-12 2C-6 -30 -8 -60 -22 -84L-8 -82L2 -64L14 -86L26 -82C12 -56 10 -28 14 2Z',
        '#7a5540',
        4,
      ) +
      shape(
        'M-70 -92C-98 -100 -96 -140 -72 -148C-70 -184 -30 -196 -8 -182C20 -204 64 -186 64 -156C92 -148 92 -108 66 -98C40 -80 -30 -78 -70 -92Z',
        crown,
        5,
      ) +
      patch(
        'M-72 -148C-70 -184 -30 -196 -8 -182C20 -204 64 -186 64 -156C40 -170 24 -166 6 -160C-20 -174 -46 -166 -72 -148Z',
        '#9db56f',
      ) +
      shape(plums, '#86405f', 3),
    at,
  );
}

interface Terrace {
  readonly y: number;
  readonly from: number;
  readonly to: number;
}

/** Terraces with walls of stone, climbing from a road to one side: the lowest first. */
const BANK: readonly Terrace[] = [
  { y: 0, from: -30, to: 560 },
  { y: -66, from: -30, to: 470 },
  { y: -128, from: -30, to: 388 },
  { y: -184, from: -30, to: 290 },
];

function step({ y, from, to }: Terrace, index: number): Svg {
  const top = `M${from} ${y - 64}C${to * 0.4} ${y - 78} ${to * 0.8} ${y - 72} ${to} ${y - 52}C${to + 30} ${y - 44} ${to + 36} ${y - 20} ${to + 44} ${y}H${from}Z`;
  const wall = `M${from} ${y - 34}C${to * 0.5} ${y - 46} ${to * 0.8} ${y - 40} ${to + 28} ${y - 24}L${to + 44} ${y}H${from}Z`;
  const cuts = Array.from({ length: Math.floor(to / 46) }, (_, cut) => {
    const x = 20 + cut * 46;
    return `M${x} ${y - 38}v18M${x + 22} ${y - 20}v18`;
  }).join('');
  const rows = Array.from({ length: Math.floor(to / 54) }, (_, plant) => {
    const x = 26 + plant * 54;
    return `M${x} ${y - 50}v-14m-9 3l6 9m12 -10l-6 9`;
  }).join('');
  return (
    shape(top, index % 2 === 0 ? '#b4bb7c' : '#a3b06f', 4) +
    shape(wall, '#b7b1a6', 4) +
    line(`M${from} ${y - 20}H${to + 30}${cuts}`, 3, '#857e73') +
    line(rows, 4, '#5f7f4a')
  );
}

/** A hillside of terraces, 600 wide, its foot at y 0, highest at the left. */
export function terraceBank(at: Placing): Svg {
  return put(BANK.toReversed().map(step).join(''), at);
}

/** The water channel that runs down beside steps, 90 wide at its foot, to y 0 from y −height. */
export function waterStair(height: number, at: Placing): Svg {
  const count = Math.floor(height / 34);
  const falls = Array.from({ length: count }, (_, index) => {
    const y = -index * 34;
    const half = 42 - index * (24 / count);
    return `M${-half} ${y}h${half * 2}`;
  }).join('');
  return put(
    shape(`M-52 0L-22 ${-height}H22L52 0Z`, '#b7b1a6', 5) +
      patch(`M-36 0L-14 ${-height}H14L36 0Z`, '#8fb8bf') +
      line(falls, 4, '#fffaf0') +
      line(`M-36 0L-14 ${-height}M36 0L14 ${-height}`, 3.5),
    at,
  );
}
