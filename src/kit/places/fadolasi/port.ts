import { type Svg, line, patch, shape } from '../../svg.ts';
import { DOTS, birds, dotted } from '../ground.ts';
import type { Sky } from '../sky.ts';

export const PORT_SKY: Sky = { high: '#cfe2dc', low: '#f6e8d0', cloud: '#f4f3e8' };

/** The colours of the port by day. */
export const SHORE = {
  sea: '#6fb0ae',
  seaFar: '#98c7c2',
  foam: '#f7f6ea',
  paving: '#e6d9c7',
  seam: '#c4b29c',
  stone: '#c7b9a6',
  plank: '#b48a60',
  rope: '#d9bd84',
} as const;

/** Headlands and the sea before them, down to `low`; the horizon lies at 300. */
export function harbour(low: number): Svg {
  const mid = (300 + low) / 2;
  return (
    DOTS +
    patch(
      'M-20 300V262C120 236 220 214 360 238C470 262 560 286 640 300ZM1000 300C1100 262 1240 226 1380 214C1480 210 1560 230 1620 240V300Z',
      '#c3cdc8',
    ) +
    patch(
      'M-20 304V284C100 266 200 262 300 280C360 290 420 300 470 304ZM1130 304C1240 284 1380 264 1620 272V304Z',
      '#a9bbb0',
    ) +
    patch(`M-20 300H1620V${low}H-20Z`, SHORE.sea) +
    patch(
      `M-20 300H1620V${Math.round(mid - 24)}C1200 ${Math.round(mid)} 500 ${Math.round(mid - 30)} -20 ${Math.round(mid)}Z`,
      SHORE.seaFar,
    ) +
    line('M-20 300H1620', 3.5) +
    ripples(low) +
    birds(
      [
        [520, 150],
        [574, 174],
        [1060, 140],
        [1004, 120],
        [1190, 190],
      ],
      '#6f8a8c',
    )
  );
}

function ripples(low: number): Svg {
  const path = Array.from({ length: 16 }, (_, index) => {
    const x = (index * 397) % 1560;
    const y = 316 + Math.round(((index * 0.618) % 1) * (low - 336));
    return `M${x} ${y}h${46 + (index % 4) * 14}`;
  });
  return line(path.join(''), 4, SHORE.foam);
}

/** Flagstones from `top` to the front: rows that grow wider, cut towards the middle of the horizon. */
export function paving(top: number, colour: string = SHORE.paving): Svg {
  const heights = [0, 26, 60, 104, 162, 236].map((deep) => top + deep).filter((y) => y < 720);
  const rows = heights.slice(1).map((y) => `M-20 ${y}H1620`);
  const cuts = heights.flatMap((y, row) => {
    const next = heights[row + 1] ?? 740;
    return Array.from({ length: 13 }, (_, index) => {
      const spread = 1 + row * 0.22;
      const x = 800 + (index - 6 + (row % 2) / 2) * 118 * spread;
      const lean = (x - 800) * 0.1;
      return x < -20 || x > 1620 ? '' : `M${Math.round(x)} ${y}L${Math.round(x + lean)} ${next}`;
    });
  });
  return (
    DOTS +
    shape(`M-20 ${top}H1620V740H-20Z`, colour, 4) +
    line(rows.join('') + cuts.join(''), 2.5, SHORE.seam) +
    dotted(`M-20 ${top}H1620V${top + 60}H-20Z`)
  );
}

/** The wooden edge before the people, low in the middle where they stand. */
export function planks(more: Svg): Svg {
  const strip = 'M-20 668C220 650 420 690 640 700S1120 690 1380 668S1560 658 1620 660V740H-20Z';
  const seams = Array.from({ length: 17 }, (_, index) => {
    const x = index * 100 + 10;
    return `M${x} ${676 + Math.round(Math.sin((index / 16) * Math.PI) * 30)}L${x + (x - 800) * 0.03} 740`;
  });
  return (
    DOTS +
    shape(strip, SHORE.plank, 5) +
    line(seams.join(''), 3.5, '#7d5a3c') +
    dotted(strip) +
    more
  );
}
