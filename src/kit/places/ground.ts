import { type Svg, line, patch, shape } from '../svg.ts';

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
