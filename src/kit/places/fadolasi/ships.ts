import { mix } from '../../colour.ts';
import { INK } from '../../ink.ts';
import { type Placing, type Svg, line, patch, put, shape } from '../../svg.ts';
import { LAMPLIGHT, type Lit, glow, putLit } from '../lit.ts';

export interface Ship {
  readonly hull: string;
  readonly sail: string;
  /** Sails down: bound to the yards. */
  readonly moored?: true;
}

/** A trader with two masts, 400 wide, its waterline at y 0. */
export function ship({ hull, sail, moored }: Ship, at: Placing): Lit {
  const dark = mix(hull, INK, 0.3);
  const masts =
    line('M130 -50V-300M262 -50V-270', 12) + line('M130 -50V-296M262 -50V-266', 4, '#a9743f');
  const sails = moored
    ? line('M70 -272H196M210 -240H318', 16) + line('M70 -272H196M210 -240H318', 8, sail)
    : shape(
        'M140 -286C214 -256 226 -150 214 -92L142 -78ZM270 -258C330 -232 344 -150 334 -98L272 -84Z',
        sail,
        4.5,
      ) +
      shape('M122 -280C84 -232 62 -150 58 -92L122 -78Z', '#fffaf0', 4.5) +
      line(
        'M146 -220L216 -200M146 -160L222 -146M276 -200L336 -184M276 -146L338 -134',
        3,
        mix(sail, INK, 0.35),
      );
  const body =
    shape(
      'M-10 -66C40 -50 340 -50 420 -84C418 -46 396 -8 360 14H46C16 -4 -4 -34 -10 -66Z',
      hull,
      5,
    ) +
    patch('M10 -28C80 -14 330 -16 400 -34L392 -18C330 0 80 2 18 -12Z', dark) +
    line('M2 -46C80 -32 340 -32 410 -58', 4) +
    shape('M300 -66L306 -98H392L404 -80Z', mix(hull, '#ffffff', 0.35), 4) +
    shape('M322 -88h20v14h-20ZM356 -88h20v14h-20Z', '#f7ead0', 3);
  const rigging = line('M130 -300L-4 -66M130 -300L262 -270M262 -270L412 -84', 2.5);
  return putLit(
    {
      drawn: rigging + masts + sails + body,
      light: glow(350, -82, 70) + shape('M322 -88h20v14h-20ZM356 -88h20v14h-20Z', LAMPLIGHT, 3),
    },
    at,
  );
}

/** The flat boat that takes people over at Ferry Step, with a cloth against the sun; 300 wide. */
export function ferry(at: Placing): Svg {
  return put(
    line('M60 -40V-126M230 -40V-126', 8) +
      line('M60 -40V-126M230 -40V-126', 3, '#c89a5f') +
      shape(
        'M36 -118C90 -146 200 -146 254 -118L246 -102C200 -122 90 -122 44 -102Z',
        '#d0694a',
        4.5,
      ) +
      shape(
        'M-6 -50L16 -38H280L306 -56C302 -24 286 0 262 12H34C10 0 -4 -24 -6 -50Z',
        '#5f8a84',
        5,
      ) +
      line('M8 -20H294M70 -38V6M140 -38V10M210 -38V6', 3, '#35504c') +
      line('M286 -44L350 14', 8) +
      line('M286 -44L350 14', 3, '#c89a5f'),
    at,
  );
}
