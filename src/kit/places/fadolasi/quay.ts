import { mix } from '../../colour.ts';
import { INK } from '../../ink.ts';
import { type Placing, type Svg, disc, line, patch, put, rod, shape } from '../../svg.ts';
import { cast } from '../ground.ts';
import { SHORE } from './port.ts';

/** The edge of a quay from x to x, its top at `y`: stones, rings, and the water's mark below. */
export function quayWall([from, to]: readonly [number, number], y: number, deep: number): Svg {
  const count = Math.floor((to - from) / 84);
  const cuts = Array.from({ length: count }, (_, index) => {
    const x = from + 40 + index * 84;
    return `M${x} ${y + 12}v${deep / 2 - 6}M${x + 42} ${y + 6 + deep / 2}V${y + deep}`;
  });
  const rings = Array.from({ length: Math.floor(count / 3) }, (_, index) => {
    const x = from + 110 + index * 252;
    return `M${x - 9} ${y + deep * 0.4}a9 10 0 1 0 18 0`;
  });
  return (
    shape(`M${from} ${y}H${to}V${y + deep}H${from}Z`, SHORE.stone, 4) +
    patch(`M${from} ${y + deep * 0.72}H${to}V${y + deep - 2}H${from}Z`, '#8f9a86') +
    line(`M${from} ${y + 6 + deep / 2}H${to}${cuts.join('')}`, 3, '#94866f') +
    shape(`M${from} ${y - 6}H${to}V${y + 8}H${from}Z`, '#ded0bc', 4) +
    line(rings.join(''), 4)
  );
}

/** A post of wood that ropes are laid around. */
export function bollard(at: Placing): Svg {
  return put(
    shape(
      'M-20 0C-16 -30 -16 -50 -22 -70C-26 -92 26 -92 22 -70C16 -50 16 -30 20 0Z',
      '#6d5140',
      5,
    ) +
      rod('M-22 -36C-10 -28 10 -28 22 -36M-22 -26C-10 -18 10 -18 22 -26', [7, 3], SHORE.rope) +
      line('M-14 -74C-6 -68 6 -68 14 -74', 3),
    at,
  );
}

/** A rope laid in rings, 110 wide. */
export function coil(at: Placing): Svg {
  const ring = (y: number, wide: number): string =>
    `M${-wide} ${y}a${wide} ${Math.round(wide * 0.34)} 0 1 0 ${wide * 2} 0a${wide} ${Math.round(wide * 0.34)} 0 1 0 ${-wide * 2} 0`;
  const path = ring(0, 52) + ring(-12, 48) + ring(-24, 42);
  return put(line(path, 19) + line(path, 11, SHORE.rope) + line(ring(-24, 16), 7, '#8f734a'), at);
}

/** Boxes and casks, 190 wide, the foot at y 0. */
export function cargo(at: Placing): Svg {
  return put(
    cast(92, 4, 112) +
      shape('M0 0V-70H86V0ZM20 -70V-124H92V-70Z', '#c89a5f', 5) +
      line('M0 -24H86M0 -48H86M20 -88H92M20 -106H92M43 -70V0', 3, '#8a5a3b') +
      shape('M100 -4C90 -30 90 -64 100 -88H176C186 -64 186 -30 176 -4Z', '#a9743f', 5) +
      line('M93 -30H183M92 -64H184', 7) +
      line('M93 -30H183M92 -64H184', 3, '#8d9aa0') +
      line('M124 -86V-6M152 -86V-6', 2.5, '#6d4a2c'),
    at,
  );
}

/** A net hung over a pole between two posts, with floats, 300 wide. */
export function netRack(at: Placing, tint = '#5d7f7a'): Svg {
  const net =
    'M10 -196C16 -120 0 -70 14 -30C60 -12 90 -44 140 -24C190 -8 240 -40 288 -26C300 -70 282 -120 290 -196Z';
  const cross = Array.from({ length: 9 }, (_, index) => {
    const x = 24 + index * 31;
    return `M${x} -196L${x - 40} -40M${x - 20} -196L${x + 30} -34`;
  });
  return put(
    line('M0 0V-216M300 0V-216M-14 0H14M286 0H314', 13) +
      line('M0 0V-214M300 0V-214', 5, '#8a5a3b') +
      patch(net, tint).replace('/>', ' opacity="0.38"/>') +
      line(cross.join(''), 2, mix(tint, INK, 0.4)) +
      line(net.replace('Z', ''), 3, mix(tint, INK, 0.4)) +
      rod('M-14 -198H314', [9, 4], '#c89a5f') +
      [30, 96, 168, 236, 280]
        .map((x, index) =>
          disc([x, -26 - (index % 2) * 8, 9], index % 2 === 0 ? '#d0694a' : '#f0d9a0', 3.5),
        )
        .join(''),
    at,
  );
}

/** The gull of Rope Street, a mark on a round sign. */
export function gull(at: Placing): Svg {
  return put(
    patch(
      'M-52 -20C-34 -34 -16 -24 -4 -4C8 -24 30 -38 54 -30C36 -22 22 -6 16 12C10 30 -10 34 -20 22C-14 22 -10 16 -12 8C-20 -8 -34 -18 -52 -20Z',
      INK,
    ) +
      shape('M14 6L34 14L16 18Z', '#d8a23a', 3) +
      disc([6, 6, 2.5], '#fffaf0', 0),
    at,
  );
}

/** The gate of Rope Street: two tarred posts, a rope as thick as a leg between them, and the gull's sign; 420 wide, the foot at y 0. */
export function ropeGate(at: Placing): Svg {
  const rope = 'M8 -262C90 -196 330 -196 412 -262';
  const post = (x: number): Svg =>
    shape(`M${x - 22} 0L${x - 16} -290H${x + 16}L${x + 22} 0Z`, '#6d5140', 5) +
    shape(`M${x - 26} -290H${x + 26}L${x + 14} -312H${x - 14}Z`, '#4f7f8a', 4) +
    rod(
      `M${x - 20} -96C${x - 8} -88 ${x + 8} -88 ${x + 20} -96M${x - 20} -82C${x - 8} -74 ${x + 8} -74 ${x + 20} -82`,
      [7, 3],
      SHORE.rope,
    ) +
    line(`M${x - 4} -270V-120M${x + 8} -230V-110M${x - 6} -60V-14`, 2.5, '#4a352a');
  return put(
    cast(0, 4, 44) +
      cast(420, 4, 44) +
      line(rope, 30) +
      line(rope, 20, SHORE.rope) +
      line(
        'M40 -244l16 10M84 -226l16 8M132 -214l14 8M270 -214l16 -2M318 -222l16 -6M362 -238l14 -10',
        3,
        '#8f734a',
      ) +
      post(0) +
      post(420) +
      line('M182 -216V-250M238 -216V-250', 6) +
      disc([210, -244, 62], '#3f7f8a', 6) +
      disc([210, -244, 50], '#fffaf0', 4) +
      gull({ x: 208, y: -244, scale: 0.78 }),
    at,
  );
}
