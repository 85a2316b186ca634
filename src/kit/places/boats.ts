import { type Placing, type Svg, line, put, shape } from '../svg.ts';

/** A flat river boat, 220 wide, waterline at y 0. */
export function boat(colour: string, at: Placing, sail = false): Svg {
  const mast = sail
    ? line('M110 -20V-190', 8) +
      shape('M116 -184C170 -150 184 -90 180 -44L116 -34Z', '#f0d9a0', 5) +
      shape('M104 -170C70 -130 56 -90 54 -44L104 -36Z', '#fffaf0', 5) +
      line('M118 -130L172 -110M118 -84L182 -72', 3)
    : line('M60 -30L20 20M160 -30L196 20', 6, '#8a5a3b');
  return put(
    mast +
      shape('M0 -40C20 -26 200 -26 224 -44C220 -14 204 6 186 12H36C18 6 4 -14 0 -40Z', colour, 5) +
      line('M10 -18C60 -6 170 -6 214 -20', 4) +
      line('M70 -30V-8M130 -28V-8', 3.5),
    at,
  );
}

interface Step {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Terraces climb a slope to one side, long and uneven, as the people of Stair Fields build them. */
const STEPS: readonly Step[] = [
  { x: 250, y: -150, width: 210 },
  { x: 170, y: -116, width: 330 },
  { x: 110, y: -78, width: 420 },
  { x: 20, y: -40, width: 560 },
];

function step({ x, y, width: w }: Step, index: number): Svg {
  const field = `M${x} ${y + 10}C${x + 20} ${y - 16} ${x + w * 0.5} ${y - 22} ${x + w} ${y}C${x + w + 30} ${y + 14} ${x + w + 30} ${y + 30} ${x + w + 36} ${y + 44}H${x - 30}C${x - 26} ${y + 30} ${x - 14} ${y + 20} ${x} ${y + 10}Z`;
  const rows = Array.from(
    { length: Math.floor(w / 62) },
    (_, row) => `M${x + 34 + row * 62} ${y + 6}v-10m-8 3v6m16 -6v6`,
  ).join('');
  return (
    shape(field, index % 2 === 0 ? '#a3b06f' : '#b8bc80', 4) +
    line(
      `M${x - 16} ${y + 26}C${x + w * 0.3} ${y + 14} ${x + w * 0.7} ${y + 14} ${x + w + 30} ${y + 26}`,
      7,
      '#b7b1a6',
    ) +
    line(rows, 4, '#5f7f4a')
  );
}

export function terraces(at: Placing): Svg {
  return put(STEPS.map(step).join(''), at);
}
