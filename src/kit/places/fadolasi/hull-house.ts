import { mix } from '../../colour.ts';
import { INK } from '../../ink.ts';
import { type Placing, type Svg, disc, line, patch, shape } from '../../svg.ts';
import { LAMPLIGHT, type Lit, halo, putLit } from '../lit.ts';
import { SHORE } from './port.ts';

export interface HullHouse {
  readonly wall?: string;
  readonly hull?: string;
  readonly shutter?: string;
  readonly width?: number;
  readonly floors?: 1 | 2 | 3;
  /** A rail of rope before the upper windows. */
  readonly balcony?: true;
  /** A net hung up to dry over the wall. */
  readonly net?: true;
  /** Floors from below whose windows stay dark. */
  readonly unlit?: number;
  readonly door?: false;
}

const FLOOR = 92;

const share = (width: number, part: number): number => Math.round(width * part);

/** A boat's hull upside down, its prow over the street. */
function roof(
  w: number,
  y: number,
  { colour, far }: { readonly colour: string; readonly far: boolean },
): Svg {
  const dark = mix(colour, INK, 0.4);
  const edge = (drop: number, rise: number): string =>
    `M${-14 + drop} ${y - drop}C${-10 + drop} ${y - rise * 0.6} ${share(w, 0.22)} ${y - rise} ${share(w, 0.52)} ${y - rise}C${share(w, 0.82)} ${y - rise} ${w + 10} ${y - rise * 0.8} ${w + 28} ${y - rise * 0.46}`;
  return (
    shape(
      `M-18 ${y + 8}C-16 ${y - 34} ${share(w, 0.2)} ${y - 60} ${share(w, 0.52)} ${y - 60}C${share(w, 0.84)} ${y - 60} ${w + 16} ${y - 50} ${w + 38} ${y - 24}L${w + 12} ${y + 8}Z`,
      colour,
      4.5,
    ) +
    line(far ? edge(6, 30) : edge(4, 22) + edge(8, 42), far ? 3.5 : 2.5, dark) +
    (far
      ? ''
      : line(
          `M${share(w, 0.3)} ${y - 56}L${share(w, 0.22)} ${y + 6}M${share(w, 0.7)} ${y - 57}L${share(w, 0.74)} ${y + 6}`,
          2.5,
          dark,
        ) + disc([w + 37, y - 25, 7], SHORE.rope, 3.5))
  );
}

type Point = readonly [x: number, y: number];

/** All windows of a house, each kind of line in one path. */
function moonWindows(points: readonly Point[], shutter: string, far: boolean): Svg {
  const of = (draw: (x: number, y: number) => string): string =>
    points.map(([x, y]) => draw(x, y)).join('');
  const wings = of((x, y) => `M${x - 19} ${y}v-24l-13 -4v32ZM${x + 19} ${y}v-24l13 -4v32Z`);
  const bars = of((x, y) => `M${x} ${y - 37}V${y}M${x - 17} ${y - 18}h34`);
  return (
    shape(wings, shutter, far ? 4 : 3.5) +
    shape(of(pane), '#f7ead0', 4) +
    (far ? '' : line(bars, 2.5))
  );
}

const pane = (x: number, y: number): string => `M${x - 17} ${y}v-20a17 17 0 0 1 34 0v20Z`;

function litWindows(points: readonly Point[]): Svg {
  const panes = points.map(([x, y]) => pane(x, y)).join('');
  const air = points.map(([x, y]) => `M${x - 40} ${y - 16}a40 40 0 1 0 80 0a40 40 0 1 0 -80 0Z`);
  return points.length === 0 ? '' : halo(air.join('')) + shape(panes, LAMPLIGHT, 4);
}

function doorOf(x: number, colour: string, far: boolean): Svg {
  const door = shape(`M${x} 0V-52a23 23 0 0 1 46 0V0Z`, colour, 4);
  if (far) return door;
  return (
    door +
    line(`M${x + 15} -70V0M${x + 31} -70V0`, 2.5, mix(colour, INK, 0.4)) +
    disc([x + 37, -36, 4], SHORE.rope, 2)
  );
}

function rail(w: number, y: number): Svg {
  return (
    shape(`M-8 ${y}H${w + 8}V${y + 9}H-8Z`, SHORE.plank, 3.5) +
    line(`M0 ${y}v-26M${share(w, 0.5)} ${y}v-26M${w} ${y}v-26`, 6) +
    line(
      `M0 ${y - 24}q${share(w, 0.25)} 14 ${share(w, 0.5)} 0t${w - share(w, 0.5)} 0`,
      3.5,
      SHORE.rope,
    )
  );
}

function hungNet(w: number, y: number): Svg {
  return (
    line(
      `M4 ${y}C${share(w, 0.2)} ${y + 40} ${share(w, 0.4)} ${y + 50} ${share(w, 0.56)} ${y}`,
      3.5,
      '#4c625e',
    ) +
    line(
      `M${share(w, 0.1)} ${y + 10}L${share(w, 0.34)} ${y + 40}M${share(w, 0.22)} ${y}L${share(w, 0.46)} ${y + 30}M${share(w, 0.42)} ${y + 4}L${share(w, 0.16)} ${y + 28}M${share(w, 0.3)} ${y}L${share(w, 0.1)} ${y + 16}`,
      2,
      '#4c625e',
    ) +
    disc([share(w, 0.18), y + 28, 5], '#d0694a', 2.5) +
    disc([share(w, 0.42), y + 34, 5], '#f0d9a0', 2.5)
  );
}

/** What one sees of a house that is near. */
function detailsOf(form: HullHouse, w: number, high: number): Svg {
  const bands = rowLines(w, high);
  return (
    line(bands, 7) +
    line(bands, 3, SHORE.rope) +
    (form.net === true ? hungNet(w, high + 14) : '') +
    (form.balcony === true ? rail(w, -FLOOR - 4) : '')
  );
}

function rowLines(w: number, high: number): string {
  const count = -high / FLOOR - 1;
  return Array.from({ length: count }, (_, floor) => `M0 ${-(floor + 1) * FLOOR}H${w}`).join('');
}

function windowsOf({ floors = 2, door }: HullHouse, w: number): readonly (readonly Point[])[] {
  return Array.from({ length: floors }, (_, floor) => {
    const places = w > 110 ? [share(w, 0.28), share(w, 0.72)] : [share(w, 0.5)];
    const hasDoor = floor === 0 && door !== false;
    return (hasDoor ? places.slice(1) : places).map((x): Point => [x, -floor * FLOOR - 30]);
  });
}

function wallOf(wall: string, w: number, high: number): Svg {
  return (
    shape(`M0 0V${high}H${w}V0Z`, wall, 4) +
    patch(`M${share(w, 0.84)} -2V${high}H${w - 2}V-2Z`, mix(wall, INK, 0.14))
  );
}

/** A narrow house of the port: plaster below, a hull for a roof; its foot at y 0. Far off, less of it is drawn. */
export function hullHouse(form: HullHouse, at: Placing): Lit {
  const { wall, hull, shutter, width: w, floors } = { ...PLAIN, ...form };
  const high = -floors * FLOOR;
  const far = (at.scale ?? 1) < 0.6;
  const rows = windowsOf(form, w);
  const low = far
    ? line(rowLines(w, high), 3.5)
    : patch(`M2 -2V-20H${w - 2}V-2Z`, mix(wall, '#8a7a68', 0.6));
  const drawn =
    wallOf(wall, w, high) +
    low +
    moonWindows(rows.flat(), shutter, far) +
    (form.door === false ? '' : doorOf(share(w, 0.14), mix(shutter, INK, 0.3), far)) +
    (far ? '' : detailsOf(form, w, high)) +
    patch(`M2 ${high}H${w - 2}V${high + 12}H2Z`, mix(wall, INK, 0.3)) +
    roof(w, high, { colour: hull, far });
  return putLit({ drawn, light: litWindows(rows.slice(form.unlit ?? 0).flat()) }, at);
}

/** A house of which nothing is said. */
const PLAIN = {
  wall: '#f3ead9',
  hull: '#4f7f8a',
  shutter: '#3f7f8a',
  width: 130,
  floors: 2,
} as const;

type Coat = Pick<HullHouse, 'wall' | 'hull' | 'shutter'>;

/** Walls, hulls and shutters that stand well beside each other. */
export const COATS: readonly [Coat, ...Coat[]] = [
  { wall: '#f3ead9', hull: '#4f7f8a', shutter: '#d0694a' },
  { wall: '#eec3a4', hull: '#5f6f86', shutter: '#3f7f8a' },
  { wall: '#bcd6c8', hull: '#8a5648', shutter: '#8a4f6f' },
  { wall: '#ecd9a8', hull: '#4f6f6a', shutter: '#5a5f8a' },
  { wall: '#e2c9c4', hull: '#6d6a78', shutter: '#4f8f6a' },
];

export interface Row {
  readonly from: number;
  readonly foot: number;
  readonly scale: number;
  /** Of each house: floors and width. */
  readonly houses: readonly (readonly [floors: 1 | 2 | 3, width: number])[];
  readonly first?: number;
  readonly unlit?: number;
}

/** Houses wall to wall, each in another coat; the last on the left. */
export function houseRow({ from, foot, scale, houses, first = 0, unlit = 0 }: Row): Lit {
  let x = from;
  const placed = houses.map(([floors, width], index) => {
    const coat = COATS[(first + index) % COATS.length];
    const extra = index % 3 === 1 && floors > 1 ? { balcony: true as const } : {};
    const net = index % 3 === 2 ? { net: true as const } : {};
    const house = hullHouse(
      { ...coat, ...extra, ...net, floors, width, unlit },
      { x: Math.round(x), y: foot - (index % 2) * 3, scale },
    );
    x += (width + 10) * scale;
    return house;
  });
  const behindFirst = placed.toReversed();
  return {
    drawn: behindFirst.map(({ drawn }) => drawn).join(''),
    light: behindFirst.map(({ light }) => light).join(''),
  };
}
