import { bystander } from '../small/bystander.ts';
import { TOWNSPEOPLE as T } from '../small/townspeople.ts';
import { type Svg, halftone, line, patch, put, shape } from '../svg.ts';
import type { Backdrop } from './backdrop.ts';
import { bridge, gate } from './bridge.ts';
import { clouds, land, river, sun } from './ground.ts';
import { house } from './house.ts';
import { bush, leafTree, reeds } from './plants.ts';

/** Colours that make day into night. */
export interface Light {
  readonly sky: string;
  readonly haze: string;
  readonly hills: string;
  readonly fields: string;
  readonly water: string;
  readonly ground: string;
  readonly road: string;
  readonly front: string;
  readonly lit: boolean;
}

export const DAY: Light = {
  sky: '#f7e2b2',
  haze: '#fbeec9',
  hills: '#cdbcc0',
  fields: '#b3b58a',
  water: '#8fb8bf',
  ground: '#dcbd8a',
  road: '#efdcb0',
  front: '#c29a63',
  lit: false,
};

export function hills(light: Light): Svg {
  return (
    patch(
      'M-20 300C120 210 260 196 420 256C560 190 760 200 960 256C1120 190 1320 196 1620 260V740H-20Z',
      light.hills,
    ) +
    land('M-20 356C240 280 480 336 720 316C960 296 1240 350 1620 290', light.fields) +
    patch('M-20 356C240 280 480 336 720 316C960 296 1240 350 1620 290V420H-20Z', 'url(#@dots)')
  );
}

function valley(light: Light): Svg {
  const { lit } = light;
  return (
    `<defs>${halftone('dots', '#5f4630')}</defs>` +
    hills(light) +
    house({ lit }, { x: 40, y: 236, scale: 0.66 }) +
    house(
      { lit, timber: '#6f98ad', roof: '#6d6a78', width: 170 },
      { x: 250, y: 252, scale: 0.58 },
    ) +
    leafTree('#7f9a5a', { x: 386, y: 272, scale: 0.7 }) +
    leafTree('#8aa35a', { x: 190, y: 262, scale: 0.62 }) +
    house({ lit, roof: '#6d6a78' }, { x: 1176, y: 242, scale: 0.64 }) +
    house({ lit, timber: '#6f98ad', width: 170 }, { x: 1370, y: 250, scale: 0.6 }) +
    leafTree('#8aa35a', { x: 1096, y: 276, scale: 0.68 }) +
    leafTree('#7f9a5a', { x: 1514, y: 256, scale: 0.66 }) +
    river(
      'M-20 376C360 354 620 394 900 380C1100 366 1320 386 1620 360V440C1260 454 660 424 -20 450Z',
      'M80 408h80M300 398h70M1090 402h90M1330 392h80M560 420h30M1450 416h40',
      light.water,
    ) +
    bridge({ x: 550, y: 300, scale: 0.8 })
  );
}

/** People with market goods, waiting far off: nobody stares, nobody poses. */
function queue(): Svg {
  const people = [
    bystander(
      { ...T.singer, near: 'carry', far: 'carry' },
      { x: 648, y: 486, scale: 0.54, flip: true },
    ),
    bystander(
      { ...T.baker, near: 'fold', far: 'fold', mouth: 'talk' },
      { x: 722, y: 490, scale: 0.56 },
    ),
    bystander(
      { ...T.ferry, near: 'chest', mouth: 'worry' },
      { x: 800, y: 498, scale: 0.58, flip: true },
    ),
    bystander({ ...T.weaver, far: 'head' }, { x: 878, y: 502, scale: 0.6 }),
    bystander(
      { ...T.potter, near: 'carry', mouth: 'talk' },
      { x: 958, y: 510, scale: 0.62, flip: true },
    ),
  ];
  const basket = (x: number, y: number): Svg =>
    put(
      shape('M0 0H44L38 30H6Z', '#c08a4a', 4) +
        shape('M4 0C6 -14 16 -16 20 -8C24 -18 36 -16 40 0Z', '#86405f', 3.5) +
        line('M4 14H40', 3),
      { x, y },
    );
  const sack = (x: number, y: number): Svg =>
    put(
      shape('M4 0C0 -22 8 -30 14 -32L10 -40H30L26 -32C34 -28 40 -20 36 0Z', '#d9c49a', 4) +
        line('M13 -32H27', 3.5),
      { x, y },
    );
  return people.join('') + basket(616, 420) + sack(764, 504) + basket(886, 330) + sack(990, 516);
}

function ground(light: Light): Svg {
  return (
    `<defs>${halftone('dots', '#5f4630')}</defs>` +
    land('M-20 442C360 414 620 424 1620 430', light.ground) +
    patch('M-20 442C360 414 620 424 1620 430V520H-20Z', 'url(#@dots)') +
    shape(
      'M566 420C660 404 960 404 1064 420C1060 500 1180 620 1290 740H390C520 620 574 520 566 420Z',
      light.road,
      5,
    ) +
    line(
      'M700 560q20 -6 40 0M1010 600q24 -6 46 0M640 640q20 -6 44 0M880 680q24 -8 50 0',
      4,
      '#d2b880',
    ) +
    reeds({ x: 516, y: 392, scale: 0.8 }) +
    reeds({ x: 1108, y: 390, scale: 0.8 }) +
    reeds({ x: 1420, y: 398, scale: 0.7 })
  );
}

function front(light: Light): Svg {
  const strip = 'M-20 664C200 640 380 694 640 704S1100 690 1300 668S1500 650 1620 660V740H-20Z';
  return (
    `<defs>${halftone('dots', '#5f4630')}</defs>` +
    shape(strip, light.front, 5) +
    patch(strip, 'url(#@dots)') +
    bush('#7f9a5a', { x: 190, y: 728, scale: 1.1 }) +
    reeds({ x: 1412, y: 640, scale: 1.3 }) +
    reeds({ x: 60, y: 650, scale: 1.2 })
  );
}

/** Who stands at the road, apart from the people of the story. */
export interface Crowd {
  readonly waiting: Svg;
  readonly light: Light;
}

export function roadPost({ light, waiting }: Crowd): Omit<Backdrop, 'sky'> {
  return {
    far: valley(light),
    mid: ground(light) + waiting,
    near: front(light),
    standing: gate({ x: 470, y: 470, scale: 0.98 }),
  };
}

/** The road checkpoint at Heron Bridge by day. */
export const CHECKPOINT: Backdrop = {
  sky: `${patch('M-20 -20H1620V740H-20Z', DAY.sky)}${patch('M-20 180C400 120 1200 120 1620 190V420H-20Z', DAY.haze)}${clouds('#fdf3d6')}${sun(800, 104)}`,
  ...roadPost({ light: DAY, waiting: queue() }),
};
