import { mix } from '../colour.ts';
import { INK, PAPER } from '../ink.ts';
import { type Placing, type Svg, line, patch, put, shape } from '../svg.ts';

/** What lies on a stand: a heap of fruit of some colour, pots, bread, folded cloth, fish. */
export type Goods = { readonly heap: string } | 'pots' | 'bread' | 'cloth' | 'fish';

export interface Stand {
  readonly stripe: string;
  readonly goods: readonly [Goods, Goods];
  readonly width?: number;
  /** A straight cloth on poles instead of a scalloped roof. */
  readonly sail?: boolean;
}

const HEAP = [
  [16, 0],
  [42, 0],
  [68, 0],
  [94, 0],
  [29, -20],
  [55, -22],
  [81, -20],
  [55, -40],
];

function heap(colour: string): Svg {
  const path = HEAP.map(
    ([x = 0, y = 0]) => `M${x - 15} ${y - 14}a15 15 0 1 0 30 0a15 15 0 1 0 -30 0Z`,
  );
  return (
    shape(path.join(''), colour, 3.5) +
    line(
      'M8 -18q3 -6 9 -6M34 -18q3 -6 9 -6M60 -18q3 -6 9 -6M48 -40q3 -6 9 -6',
      3,
      mix(colour, '#ffffff', 0.5),
    )
  );
}

const OTHER: Readonly<Record<Exclude<Goods, object>, Svg>> = {
  pots:
    shape(
      'M6 0C-4 -20 4 -38 14 -42V-50H34V-42C44 -38 52 -20 42 0ZM62 0C54 -14 60 -26 66 -28V-34H88V-28C96 -26 100 -14 92 0Z',
      '#b5653f',
      4,
    ) + line('M2 -20H46M60 -14H94', 3, '#e0a63a'),
  bread:
    shape(
      'M2 0C-4 -16 10 -24 26 -22C42 -24 56 -16 50 0ZM56 0C50 -16 64 -24 80 -22C96 -24 110 -16 104 0ZM28 -20C24 -36 38 -44 54 -42C70 -44 82 -36 78 -20Z',
      '#d9a65a',
      4,
    ) + line('M18 -14l8 -6M70 -14l8 -6M44 -34l8 -6', 3, '#8a5a3b'),
  cloth:
    shape('M2 0V-14H52V0ZM8 -14V-28H56V-14ZM62 0V-16H108V0Z', '#a3607c', 4) +
    shape('M60 -16V-32H104V-16Z', '#d8a23a', 4) +
    line('M14 -21H48M10 -7H44', 3, '#f0d9a0'),
  fish:
    shape('M0 0L-2 -8H112L108 0Z', '#d7e2e4', 3.5) +
    shape(
      'M6 -8C16 -24 40 -22 50 -12L62 -20V-2L50 -8ZM52 -10C66 -30 88 -26 96 -16L108 -24V-4Z',
      '#9db6bd',
      3.5,
    ),
};

const goodsOf = (goods: Goods, at: Placing): Svg =>
  put(typeof goods === 'object' ? heap(goods.heap) : OTHER[goods], at);

/** Bands of a scalloped roof: every second one, from the left. */
function bands(first: number, count: number, w: number): string {
  const step = (w + 28) / count;
  const top = (w - 16) / count;
  return Array.from({ length: Math.ceil((count - first) / 2) }, (_, index) => {
    const at = first + index * 2;
    const low = Math.round(-14 + at * step);
    const high = Math.round(8 + at * top);
    return `M${high} -286H${Math.round(high + top)}L${Math.round(low + step)} -230q${Math.round(-step / 2)} 26 ${Math.round(-step)} 0Z`;
  }).join('');
}

function roof({ stripe, sail = false }: Stand, w: number): Svg {
  if (sail) {
    const cloth = `M-24 -214C${w * 0.3} -246 ${w * 0.7} -246 ${w + 24} -220L${w + 4} -262C${w * 0.6} -288 ${w * 0.4} -288 -4 -260Z`;
    return (
      shape(cloth, stripe, 5) +
      line(
        `M${w * 0.32} -280L${w * 0.28} -236M${w * 0.68} -280L${w * 0.72} -237`,
        4,
        mix(stripe, '#ffffff', 0.5),
      )
    );
  }
  const count = w > 220 ? 7 : 5;
  return shape(bands(1, count, w), PAPER, 4) + shape(bands(0, count, w), stripe, 4);
}

/** A market stand, 280 wide if nothing is said; its foot is at y 0, its roof at −286. */
export function stand(form: Stand, at: Placing): Svg {
  const w = form.width ?? 280;
  const wood = '#8a5a3b';
  const boards = Array.from(
    { length: Math.floor(w / 56) },
    (_, index) => `M${34 + index * 56} -74V-6`,
  );
  return put(
    patch(`M-6 -2H${w + 20}L${w + 8} 12H4Z`, '#a98a5f') +
      line(`M14 -236V0M${w - 14} -236V0`, 13) +
      line(`M14 -236V0M${w - 14} -236V0`, 5, wood) +
      patch(`M20 -230H${w - 20}V-190C${w * 0.7} -176 ${w * 0.3} -176 20 -190Z`, '#8f7350') +
      goodsOf(form.goods[0], { x: 22, y: -98 }) +
      goodsOf(form.goods[1], { x: w - 132, y: -98 }) +
      shape(`M-4 -100H${w + 4}V-76H-4Z`, '#c89a5f', 5) +
      shape(`M6 -76H${w - 6}V-4H6Z`, wood, 5) +
      line(boards.join(''), 3.5, mix(wood, INK, 0.4)) +
      roof(form, w),
    at,
  );
}
