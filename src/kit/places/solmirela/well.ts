import { STONE } from '../../ink.ts';
import { type Placing, type Svg, line, oval, patch, put, shape } from '../../svg.ts';
import { cast } from '../ground.ts';

/** A round well of stone, 170 wide, its foot at y 0; a dry one has grass in it and no rope. */
export function well(at: Placing, dry = false): Svg {
  const wall =
    shape('M-85 -74V-14C-60 18 60 18 85 -14V-74Z', STONE, 5) +
    line(
      'M-85 -44C-60 -22 60 -22 85 -44M-52 -60V-32M0 -50V-24M52 -60V-32M-26 -26V4M28 -26V4',
      3.5,
    ) +
    oval([0, -74, 85, 22], '#c9c3b7', 5) +
    oval([0, -74, 62, 13], dry ? '#8d7a5a' : '#3f6470', 4);
  const inside = dry
    ? line(
        'M-34 -72C-38 -96 -46 -104 -54 -108M-20 -70C-20 -100 -24 -112 -18 -126M4 -70C6 -94 16 -106 26 -110M24 -72C30 -88 40 -94 50 -94',
        5,
        '#6f8f4e',
      )
    : patch('M-40 -78C-20 -84 10 -84 26 -80L20 -76C0 -80 -20 -80 -36 -74Z', '#8fb8bf');
  return put(
    cast(0, 4, 104) + (dry ? '' : FRAME_BEHIND) + wall + inside + (dry ? PLANKS : ROPE),
    at,
  );
}

const FRAME_BEHIND =
  line('M-74 -70V-206M74 -70V-206', 15) +
  line('M-74 -70V-206M74 -70V-206', 7, '#8a5a3b') +
  shape('M-104 -196L-70 -236H70L104 -196Z', '#8b5e55', 5) +
  line('M-88 -212H88M-40 -234L-48 -200M4 -234V-200M48 -234L56 -200', 3, '#4e3530');

const ROPE =
  line('M-74 -170H74', 15) +
  line('M-70 -170H70', 7, '#c89a5f') +
  line('M-20 -178V-162M-10 -178V-162M0 -178V-162M10 -178V-162', 4, '#6d4a35') +
  line('M14 -164V-112', 4) +
  shape('M0 -112H28L24 -82H4Z', '#8d9aa0', 4) +
  line('M74 -170H96V-150', 6);

const PLANKS = shape('M-92 -88L96 -62L94 -50L-94 -76Z', '#c89a5f', 4);

/** Jars in a row that keep somebody's turn. */
export function jars(count: number, at: Placing): Svg {
  const colours = ['#b5653f', '#c98a5a', '#9c5a3c', '#7d8f9a'];
  const row = Array.from({ length: count }, (_, index) =>
    put(
      shape(
        'M-11 -58H11L9 -48C30 -40 32 -8 16 0H-16C-32 -8 -30 -40 -9 -48Z',
        colours[index % 4] ?? '',
        4,
      ) + line('M-22 -28H22', 3, '#f0d9a0'),
      { x: index * 50, y: (index % 2) * 5, scale: index % 3 === 1 ? 0.82 : 1 },
    ),
  );
  return put(row.join(''), at);
}
