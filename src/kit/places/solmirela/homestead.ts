import { mix } from '../../colour.ts';
import { INK, TIMBER } from '../../ink.ts';
import { type Placing, type Svg, disc, line, patch, shape } from '../../svg.ts';
import { LAMPLIGHT, type Lit, halo, putLit } from '../lit.ts';

export interface Homestead {
  readonly timber?: string;
  readonly roof?: string;
  readonly width?: number;
  /** An upper floor that juts out, with two windows. */
  readonly tall?: boolean;
  readonly chimney?: boolean;
  /** A cloth over the door. */
  readonly awning?: string;
  /** Windows that stay dark, since something stands before them, or nobody is at home. */
  readonly unlit?: 'low' | 'all';
}

const part = (width: number, share: number): number => Math.round(width * share);

const STONE_ROWS = [
  [0, 0.3, 0.62, 1],
  [0, 0.2, 0.5, 0.78, 1],
  [0, 0.36, 0.68, 1],
];

function stones(width: number): Svg {
  const path = STONE_ROWS.flatMap((row, level) =>
    row.slice(0, -1).map((cut, index) => {
      const long = Math.round(((row[index + 1] ?? 1) - cut) * width - 11);
      return `M${Math.round(cut * width + 6)} ${111 + level * 22}h${long}l3 4v9l-3 4h-${long}l-3 -4v-9z`;
    }),
  ).join('');
  return shape(`M0 106H${width}V176H0Z`, '#857e73', 4) + patch(path, '#b3ada2');
}

function planks(from: readonly [number, number, number], top: number, colour: string): Svg {
  const [left, right, low] = from;
  const count = Math.floor((right - left) / 24);
  const path = Array.from(
    { length: count },
    (_, index) => `M${left + 18 + index * 24} ${top}V${low}`,
  );
  return line(path.join(''), 2.5, mix(colour, INK, 0.42));
}

function roofOf(w: number, eaves: number, colour: string): Svg {
  const top = eaves - 48;
  return (
    shape(
      `M-26 ${eaves}L-6 ${top}C${part(w, 0.3)} ${top - 16} ${part(w, 0.7)} ${top - 16} ${w + 6} ${top}L${w + 26} ${eaves}Z`,
      colour,
      4.5,
    ) +
    line(`M-16 ${eaves - 16}H${w + 16}M-10 ${eaves - 32}H${w + 10}`, 2.5, mix(colour, INK, 0.45)) +
    line(
      `M${part(w, 0.15)} ${eaves - 14}v-14M${part(w, 0.38)} ${eaves - 2}v-12M${part(w, 0.6)} ${eaves - 18}v-12M${part(w, 0.82)} ${eaves - 2}v-12M${part(w, 0.3)} ${eaves - 34}v-12M${part(w, 0.72)} ${eaves - 34}v-12`,
      2.5,
      mix(colour, INK, 0.45),
    )
  );
}

type Window = readonly [x: number, y: number, radius: number];

const bars = (windows: readonly Window[]): Svg =>
  line(windows.map(([x, y, r]) => `M${x} ${y - r}v${r * 2}M${x - r} ${y}h${r * 2}`).join(''), 3);

const round = ([x, y]: Window, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${r * 2} 0a${r} ${r} 0 1 0 ${-r * 2} 0Z`;

function roundWindows(windows: readonly Window[], colour: string): Svg {
  return shape(windows.map((one) => round(one, one[2])).join(''), colour, 4) + bars(windows);
}

function litWindows(windows: readonly Window[]): Svg {
  if (windows.length === 0) return '';
  return (
    halo(windows.map((one) => round(one, one[2] * 2)).join('')) + roundWindows(windows, LAMPLIGHT)
  );
}

function doorOf(w: number, awning: string | undefined): Svg {
  const x = part(w, 0.16);
  const door =
    shape(`M${x} 176V98a25 25 0 0 1 50 0V176Z`, '#5a3d33', 4) +
    line(`M${x + 25} 78V176`, 2.5, '#3d2a26') +
    disc([x + 39, 136, 4], '#e0a63a', 0);
  if (awning === undefined) return door;
  return (
    door +
    shape(
      `M${x - 16} 92L${x - 4} 62H${x + 56}L${x + 70} 92L${x + 50} 86L${x + 26} 94L${x} 86Z`,
      awning,
      4,
    ) +
    line(`M${x + 14} 64L${x + 6} 88M${x + 40} 64L${x + 46} 88`, 3, mix(awning, '#ffffff', 0.6))
  );
}

/** The upper floor, that juts out. */
function upperFloor(w: number, low: number, timber: string): Svg {
  return (
    shape(`M-14 ${low - 2}H${w + 14}V44H-14Z`, mix(timber, '#ffffff', 0.12), 4) +
    patch(`M${part(w, 0.8)} ${low}H${w + 12}V42H${part(w, 0.8)}Z`, mix(timber, INK, 0.22)) +
    planks([-14, w + 14, 40], low, timber) +
    line(`M-14 44H${w + 14}`, 6)
  );
}

function chimneyOf(w: number, low: number): Svg {
  const x = part(w, 0.74);
  return shape(`M${x} ${low - 84}h26v50h-26Z`, '#a49e94', 4) + line(`M${x} ${low - 68}h26`, 3);
}

function windowsOf(w: number, tall: boolean): readonly Window[] {
  const upper = [0.26, 0.72].map((at): Window => [part(w, at), -12, 19]);
  return [[part(w, 0.72), 74, 23], ...(tall ? upper : [])];
}

function litOf(windows: readonly Window[], unlit: Homestead['unlit']): readonly Window[] {
  return unlit === 'all' ? [] : windows.slice(unlit === 'low' ? 1 : 0);
}

/** A house of the valley: stone below, painted timber above, round windows; the foot at y 176, the eaves of a low one at 42. */
export function homestead(form: Homestead, at: Placing): Lit {
  const { timber = TIMBER, roof = '#8b5e55', width: w = 200, tall = false } = form;
  const low = tall ? -66 : 42;
  const windows = windowsOf(w, tall);
  const drawn =
    stones(w) +
    shape(`M-8 38H${w + 8}V108H-8Z`, timber, 4) +
    patch(`M${part(w, 0.86)} 40H${w + 6}V106H${part(w, 0.86)}Z`, mix(timber, INK, 0.22)) +
    planks([0, w, 106], 42, timber) +
    (tall ? upperFloor(w, low, timber) : '') +
    (form.chimney === true ? chimneyOf(w, low) : '') +
    roofOf(w, low, roof) +
    patch(`M-8 ${low}H${w + 8}V${low + 9}H-8Z`, mix(timber, INK, 0.4)) +
    roundWindows(windows, '#f4dfae') +
    doorOf(w, form.awning);
  return putLit({ drawn, light: litWindows(litOf(windows, form.unlit)) }, at);
}
