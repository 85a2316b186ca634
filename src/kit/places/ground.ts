import { type Svg, halftone, line, patch, shape } from '../svg.ts';

/** The printed dots of a place, to be filled with `url(#@dots)`; once in each layer that has them. */
export const DOTS: Svg = `<defs>${halftone('dots', '#5f4630')}</defs>`;

/** Printed dots over a shape. */
export const dotted = (path: string): Svg => patch(path, 'url(#@dots)');

/** A filled landform from a top line down to the bottom of the picture. */
export function land(top: string, colour: string, width = 4): Svg {
  const path = `${top}V740H-20Z`;
  return width > 0 ? shape(path, colour, width) : patch(path, colour);
}

/** The plain sun with eight rays. */
export function sun(x: number, y: number, radius = 50): Svg {
  const rays = Array.from({ length: 8 }, (_, index) => {
    const angle = (index * Math.PI) / 4;
    const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
    const [from, to] = [radius + 14, radius + 32];
    return `M${(x + dx * from).toFixed(0)} ${(y + dy * from).toFixed(0)}L${(x + dx * to).toFixed(0)} ${(y + dy * to).toFixed(0)}`;
  }).join('');
  return `<circle cx="${x}" cy="${y}" r="${radius}" fill="#fffbe6" stroke-width="5"/>${line(rays, 5)}`;
}

/** Long flat clouds without outline. */
export function clouds(colour: string): Svg {
  return patch(
    'M120 150C140 126 190 124 206 140C230 120 290 128 296 150ZM1210 112C1230 90 1280 90 1294 106C1320 84 1380 94 1390 114ZM520 70C536 56 566 56 578 66C596 54 632 58 640 72Z',
    colour,
  );
}

/** A river with light on it. `top` and `bottom` are its edges. */
export function river(path: string, lights: string, colour = '#8fb8bf'): Svg {
  return shape(path, colour, 4) + line(lights, 4, '#fffaf0');
}

type Point = readonly [x: number, y: number];

/** Grass at these points, in one line. */
export function tufts(points: readonly Point[], colour = '#5f7f4a', width = 4): Svg {
  const path = points.map(([x, y]) => `M${x} ${y}v-14m-9 4l5 10m13 -12l-5 12`).join('');
  return line(path, width, colour);
}

/** Traces on the ground: short waves where people and wheels went. */
export function traces(points: readonly Point[], colour: string): Svg {
  const path = points.map(
    ([x, y], index) => `M${x} ${y}q${18 + (index % 3) * 4} -7 ${38 + (index % 4) * 6} 0`,
  );
  return line(path.join(''), 4, colour);
}

/** Birds far off. */
export function birds(points: readonly Point[], colour: string): Svg {
  const path = points.map(([x, y]) => `M${x} ${y}q8 -9 14 0q8 -8 15 1`);
  return line(path.join(''), 3.5, colour);
}

/** What stands there darkens the ground: a flat round under it. */
export function cast(x: number, y: number, width: number): Svg {
  return `<ellipse cx="${x}" cy="${y}" rx="${width}" ry="${Math.round(width / 9)}" fill="#4a3524" opacity="0.18" stroke="none"/>`;
}
