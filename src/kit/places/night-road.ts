import { mix } from '../colour.ts';
import { INK } from '../ink.ts';
import { bystander } from '../small/bystander.ts';
import { TOWNSPEOPLE as T } from '../small/townspeople.ts';
import { type Svg, disc, line, patch, put, shape } from '../svg.ts';
import type { Backdrop } from './backdrop.ts';
import { type Light, roadPost } from './checkpoint.ts';

const DUSK: Light = {
  sky: '#46507a',
  haze: '#7a6f95',
  hills: '#6f6888',
  fields: '#8f9a78',
  water: '#a5bccb',
  ground: '#c2a888',
  road: '#e2cfae',
  front: '#a08064',
  lit: true,
};

function lantern(x: number, y: number): Svg {
  return put(
    `<circle r="70" fill="#ffe39a" opacity="0.28" stroke="none"/>` +
      line('M0 -40V-64H-24V130', 7) +
      shape('M-12 -36H12L18 8H-18Z', '#ffe39a', 4.5) +
      shape('M-20 8H20V16H-20ZM-8 -44H8L14 -34H-14Z', '#4f7f9f', 4),
    { x, y },
  );
}

function moon(): Svg {
  return (
    disc([800, 104, 44], '#fdf6dc', 5) +
    patch('M782 92a9 9 0 1 0 .1 0ZM816 116a11 11 0 1 0 .1 0ZM806 80a5 5 0 1 0 .1 0Z', '#e3dcc2')
  );
}

const STARS = patch(
  'M130 90l5 9l9 5l-9 5l-5 9l-5 -9l-9 -5l9 -5ZM380 60l4 7l7 4l-7 4l-4 7l-4 -7l-7 -4l7 -4ZM560 130l4 7l7 4l-7 4l-4 7l-4 -7l-7 -4l7 -4ZM1020 70l5 9l9 5l-9 5l-5 9l-5 -9l-9 -5l9 -5ZM1240 120l4 7l7 4l-7 4l-4 7l-4 -7l-7 -4l7 -4ZM1470 70l5 9l9 5l-9 5l-5 9l-5 -9l-9 -5l9 -5ZM250 160l3 6l6 3l-6 3l-3 6l-3 -6l-6 -3l6 -3Z',
  '#fdf6dc',
);

function lateTravellers(): Svg {
  return (
    bystander({ ...T.trader, near: 'carry', mouth: 'calm' }, { x: 720, y: 504, scale: 0.66 }) +
    bystander(
      { ...T.singer, far: 'down', near: 'down' },
      { x: 900, y: 512, scale: 0.69, flip: true },
    ) +
    lantern(536, 430) +
    lantern(1060, 430)
  );
}

const GLOW = new Set([INK, '#ffe39a', '#fdf6dc']);

/** Day colours under the moon: everything but ink and lamplight turns towards blue. */
function moonlit(drawn: Svg): Svg {
  return drawn.replace(/#[0-9a-f]{6}/g, (colour) =>
    GLOW.has(colour) ? colour : mix(colour, '#3a4270', 0.34),
  );
}

const ROAD = roadPost({ light: DUSK, waiting: lateTravellers() });

/** The same road after dark, with lanterns and lit windows. */
export const NIGHT_ROAD: Backdrop = {
  sky: `${patch('M-20 -20H1620V740H-20Z', DUSK.sky)}${patch('M-20 200C400 140 1200 140 1620 210V420H-20Z', DUSK.haze)}${STARS}${moon()}`,
  far: moonlit(ROAD.far),
  mid: moonlit(ROAD.mid),
  near: moonlit(ROAD.near),
  dark: true,
  standing: moonlit(ROAD.standing ?? ''),
};
