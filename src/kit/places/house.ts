import { mix } from '../colour.ts';
import { INK, TIMBER } from '../ink.ts';
import { type Placing, type Svg, disc, line, patch, put, shape } from '../svg.ts';

export interface House {
  readonly timber?: string;
  readonly roof?: string;
  readonly width?: number;
  /** Windows glow after dark. */
  readonly lit?: boolean;
}

const STONES = ['#b7b1a6', '#a49e94', '#c4beb2'];

const STONE_CUTS = [
  [0, 0.3, 0.62, 1],
  [0, 0.2, 0.5, 0.78, 1],
  [0, 0.36, 0.68, 1],
];

/** Stones of one shade, gathered in one path. */
function stonesOf(shade: number, width: number): string {
  return STONE_CUTS.flatMap((row, level) =>
    row.slice(0, -1).map((cut, index) => {
      if ((level + index) % 3 !== shade) return '';
      const length = Math.round(((row[index + 1] ?? 1) - cut) * width - 10);
      return `M${Math.round(cut * width + 5)} ${110 + level * 22}h${length}q3 0 3 4v12q0 4 -3 4h-${length}q-3 0 -3 -4v-12q0 -4 3 -4z`;
    }),
  ).join('');
}

function stoneRows(width: number): Svg {
  return STONES.map((colour, shade) => patch(stonesOf(shade, width), colour)).join('');
}

function planks(width: number, colour: string): Svg {
  const count = Math.floor(width / 24);
  const path = Array.from({ length: count }, (_, index) => `M${(index + 1) * 24 - 6} 42V106`).join(
    '',
  );
  return line(path, 2.5, mix(colour, INK, 0.45));
}

/** A house of the valley: stone below, painted timber above, one round window. 0,0 is near the eaves, the foot at y 176. */
export function house(form: House, at: Placing): Svg {
  const { timber = TIMBER, roof = '#8b5e55', width: w = 200, lit = false } = form;
  const roofPath = `M-26 42L-6 -6C${w * 0.3} -22 ${w * 0.7} -22 ${w + 6} -6L${w + 26} 42Z`;
  return put(
    shape(`M0 106H${w}V176H0Z`, '#7d776d', 4) +
      stoneRows(w) +
      shape(`M-8 38H${w + 8}V108H-8Z`, timber, 4) +
      planks(w, timber) +
      shape(roofPath, roof, 4.5) +
      line(`M-16 20H${w + 16}M-10 4H${w + 10}`, 2.5, mix(roof, INK, 0.45)) +
      disc([w * 0.72, 74, 24], lit ? '#ffe39a' : '#f4dfae', 4) +
      line(`M${w * 0.72} 50V98M${w * 0.72 - 24} 74H${w * 0.72 + 24}`, 3) +
      shape(`M${w * 0.16} 176V98a25 25 0 0 1 50 0V176Z`, '#5a3d33', 4) +
      disc([w * 0.16 + 39, 136, 4], '#e0a63a', 0),
    at,
  );
}
