import { type Svg, disc, inside, line, oval, patch, rod, shape } from '../svg.ts';

/** A thing with the part of the plane it fills: x, y, width, height. */
export interface Prop {
  readonly view: readonly [number, number, number, number];
  readonly body: Svg;
}

const CRATE_BODY =
  shape('M0 0H220V120H0Z', '#c89a5f', 6) +
  line('M0 40H220M0 80H220M50 0V120M170 0V120', 4.5) +
  patch('M3 3H217V9H3Z', '#e2bd84');

const FRUIT = [
  [30, -14, 28, '#86405f'],
  [84, -22, 34, '#86405f'],
  [140, -24, 36, '#783553'],
  [192, -14, 28, '#86405f'],
] as const;

export const CRATE: Svg =
  FRUIT.map(
    ([x, y, r, colour]) => disc([x, y, r], colour, 5) + line(`M${x - 6} ${y - 6}q6 -5 12 0`, 4),
  ).join('') + CRATE_BODY;

function wheel(x: number, y: number, radius: number): Svg {
  const spokes = [0, 45, 90, 135].map((degrees) => {
    const angle = (degrees * Math.PI) / 180;
    const [dx, dy] = [Math.cos(angle) * radius, Math.sin(angle) * radius];
    return `M${x - dx} ${y - dy}L${x + dx} ${y + dy}`;
  });
  return (
    disc([x, y, radius], '#e2c996', 6) +
    disc([x, y, radius - 14], '#f3e2bd', 5) +
    line(spokes.join(''), 6) +
    disc([x, y, 15], '#8a5a3b', 5)
  );
}

/** The cart of the market people, loaded with fruit crates; the shafts point right. */
export const CART: Svg =
  `<g transform="translate(60 70)">${CRATE}</g>` +
  shape('M282 190V84C300 70 330 70 344 84V190Z', '#d9c49a', 5) +
  line('M288 92C304 104 324 104 340 92', 4) +
  shape('M20 190H360V226H20Z', '#8a5a3b', 6) +
  rod('M356 200L500 172', [13, 5], '#8a5a3b') +
  line('M330 226L338 320', 16) +
  line('M330 226L338 318', 7, '#8a5a3b') +
  shape('M30 190C10 170 8 150 26 130C38 150 44 170 42 190Z', '#8a9a4e', 4) +
  wheel(120, 262, 68) +
  wheel(262, 262, 68);

export const BASKET: Svg =
  line('M30 70C34 -20 186 -20 190 70', 18) +
  line('M30 70C34 -20 186 -20 190 70', 7, '#c89a5f') +
  disc([70, 62, 26], '#c8553d', 5) +
  disc([118, 56, 28], '#d8a23a', 5) +
  disc([160, 64, 24], '#8aa35a', 5) +
  shape('M10 74H210L186 176H34Z', '#c89a5f', 6) +
  line('M18 106H202M26 140H194M64 76L76 176M110 76V176M156 76L144 176', 4.5) +
  shape('M2 66H218V86H2Z', '#a06f3a', 5);

export const JERRYCAN: Svg =
  shape(
    'M10 60C10 40 20 34 40 34H60L74 6H120V34C140 34 150 44 150 64V190C150 204 142 210 130 210H30C18 210 10 204 10 190Z',
    '#d8a23a',
    6,
  ) +
  shape('M82 -4H112V12H82Z', '#4b4552', 5) +
  shape('M40 52H92V70H40Z', '#f6ead2', 5) +
  line('M40 100L120 180M120 100L40 180', 6, '#a5762a') +
  line('M26 66V190', 5, '#f0cf86');

export const TEA: Svg =
  oval([150, 176, 150, 26], '#c89a5f', 6) +
  line('M52 84C30 70 20 60 12 54', 20) +
  line('M52 84C30 70 20 60 12 54', 9, '#8d8577') +
  shape('M60 60C44 90 44 140 64 164H136C156 140 156 90 140 60Z', '#8d8577', 6) +
  shape('M66 60C70 36 130 36 134 60Z', '#a49e94', 5) +
  disc([100, 36, 8], '#a49e94', 5) +
  line('M146 80C180 84 180 130 150 138', 9) +
  line('M66 96C64 116 66 132 72 144', 5, '#dcd6ca') +
  shape('M186 120H236L230 168H192Z', '#b5653f', 5) +
  shape('M244 128H288L282 170H250Z', '#b5653f', 5) +
  line('M202 106C196 94 208 88 202 74M262 114C256 102 268 96 262 82', 5);

export const MEDICINE_BAG: Svg =
  rod('M70 40C76 -4 164 -4 170 40', [13, 5], '#8a5a3b') +
  shape('M10 40H230V176C230 186 224 190 214 190H26C16 190 10 186 10 176Z', '#e9d3a4', 6) +
  shape('M10 40H230V84Q120 130 10 84Z', '#d9bd84', 5) +
  shape('M120 92c24 32 36 46 36 62a36 36 0 0 1 -72 0c0 -16 12 -30 36 -62Z', '#3f6d8e', 5) +
  line('M106 150c0 10 6 16 14 18', 5, '#bcd4e0') +
  shape('M44 60H66V84H44ZM174 60H196V84H174Z', '#8a5a3b', 4);

export const DRUM: Svg =
  shape(
    'M10 44C10 120 22 150 30 186C80 214 160 214 210 186C218 150 230 120 230 44Z',
    '#b5453a',
    6,
  ) +
  inside(
    'M10 44C10 120 22 150 30 186C80 214 160 214 210 186C218 150 230 120 230 44Z',
    'drum',
    line('M10 70L56 206L102 74L148 206L194 74L236 150M10 90L36 190', 5, '#f0d9a0'),
  ) +
  oval([120, 44, 110, 34], '#fffaf0', 6) +
  oval([120, 44, 84, 23], '#f6ead2', 0);
