import { type Placing, type Svg, disc, line, put, shape } from '../../svg.ts';
import { LAMPLIGHT, type Lit, glow, putLit } from '../lit.ts';

/** A clock without figures: ten strokes, and hands that are a little late. */
export function clockFace(radius: number, colour: string): Svg {
  const strokes = Array.from({ length: 10 }, (_, index) => {
    const angle = (index * Math.PI) / 5 - Math.PI / 2;
    const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
    const from = radius * 0.74;
    const to = radius * 0.9;
    return `M${Math.round(dx * from)} ${Math.round(dy * from)}L${Math.round(dx * to)} ${Math.round(dy * to)}`;
  });
  const width = Math.max(radius / 12, 3);
  return (
    disc([0, 0, radius], colour, width * 0.9) +
    line(strokes.join(''), width) +
    line(
      `M0 0L${Math.round(radius * 0.3)} ${Math.round(-radius * 0.36)}M0 0L${Math.round(-radius * 0.5)} ${Math.round(-radius * 0.34)}`,
      width * 1.3,
    ) +
    disc([0, 0, Math.round(radius * 0.1)], '#d0694a', width * 0.7)
  );
}

/** The Clock House from outside, seen over the roofs: broad below, its clock under a hull; 260 wide, the foot at y 0. */
export function clockHouse(at: Placing): Lit {
  const face = (colour: string): Svg => put(clockFace(58, colour), { x: 130, y: -286 });
  const windows =
    'M40 -150v-26a18 18 0 0 1 36 0v26ZM112 -150v-26a18 18 0 0 1 36 0v26ZM184 -150v-26a18 18 0 0 1 36 0v26Z';
  return putLit(
    {
      drawn:
        shape('M0 0V-220H260V0Z', '#ecd9a8', 5) +
        shape('M40 -216V-350H220V-216Z', '#f3ead9', 5) +
        line('M0 -110H260M0 -216H260', 8) +
        line('M0 -110H260M0 -216H260', 3.5, '#d9bd84') +
        shape(windows, '#f7ead0', 4) +
        shape('M100 0V-60a30 30 0 0 1 60 0V0Z', '#3f5f66', 4) +
        shape(
          'M12 -344C18 -392 80 -420 136 -420C196 -420 240 -404 270 -372L244 -344Z',
          '#8a5648',
          5,
        ) +
        line(
          'M28 -362C90 -384 180 -384 252 -362M52 -382C100 -402 180 -402 226 -388',
          3,
          '#4e3530',
        ) +
        disc([270, -372, 9], '#d9bd84', 4) +
        face('#fffaf0'),
      light: glow(130, -286, 130) + face(LAMPLIGHT) + shape(windows, LAMPLIGHT, 4),
    },
    at,
  );
}
