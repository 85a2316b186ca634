import { farFolk, folk } from '../../folk/folk.ts';
import { VALLEY } from '../../folk/valley-folk.ts';
import { type Svg, line, put, shape } from '../../svg.ts';
import type { Backdrop } from '../backdrop.ts';
import { boat } from '../boats.ts';
import { bridge, gate } from '../bridge.ts';
import { DOTS, birds, cast, dotted, land, river, traces, tufts } from '../ground.ts';
import { type Lit, together } from '../lit.ts';
import { bush, leafTree, reeds } from '../plants.ts';
import { NIGHT_SKY, daySky, moonAndStars } from '../sky.ts';
import { roadLantern } from '../lamps.ts';
import { homestead } from './homestead.ts';
import { SOIL, VALLEY_SKY, front, valleyHills } from './valley.ts';

function valley(): Lit {
  return together(
    valleyHills(),
    birds(
      [
        [560, 176],
        [612, 194],
        [1010, 168],
      ],
      '#8d7f88',
    ),
    homestead({ tall: true, chimney: true }, { x: 40, y: 246, scale: 0.62 }),
    leafTree('#8aa35a', { x: 190, y: 262, scale: 0.62 }),
    homestead({ timber: '#6f98ad', roof: '#6d6a78', width: 170 }, { x: 250, y: 252, scale: 0.58 }),
    leafTree('#7f9a5a', { x: 386, y: 272, scale: 0.7 }),
    homestead({ timber: '#c9a06a', width: 150 }, { x: 448, y: 270, scale: 0.42 }),
    homestead({ timber: '#7f8f6a', width: 150, roof: '#6d6a78' }, { x: 1074, y: 272, scale: 0.42 }),
    homestead({ roof: '#6d6a78', awning: '#c98a4a' }, { x: 1184, y: 242, scale: 0.62 }),
    leafTree('#7f9a5a', { x: 1330, y: 256, scale: 0.66 }),
    homestead({ timber: '#6f98ad', width: 170, tall: true }, { x: 1396, y: 252, scale: 0.58 }),
    river(
      'M-20 376C360 354 620 394 900 380C1100 366 1320 386 1620 360V440C1260 454 660 424 -20 450Z',
      'M80 408h80M300 398h70M1090 402h90M1330 392h80M560 420h30M1450 416h40M200 428h50M1210 424h60',
      SOIL.water,
    ),
    boat('#b5523c', { x: 232, y: 414, scale: 0.5 }),
    boat('#5f7f4a', { x: 1330, y: 410, scale: 0.46 }),
    crossing(),
    bridge({ x: 550, y: 300, scale: 0.8 }),
  );
}

/** People and goods that are on the bridge already, behind its railing. */
function crossing(): Svg {
  return (
    farFolk('C', '#9c4f3d', { x: 664, y: 322, scale: 0.32 }) +
    farFolk('A', '#5f7f4a', { x: 700, y: 316, scale: 0.32 }) +
    farFolk('E', '#d8a23a', { x: 908, y: 316, scale: 0.32 }) +
    farFolk('B', '#655b7c', { x: 942, y: 322, scale: 0.32 })
  );
}

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

/** People with market goods, waiting far off: nobody stares, nobody poses. */
function queue(): Svg {
  return (
    folk(VALLEY.singer, { near: 'carry', burden: 'fruit' }, { x: 640, y: 484, scale: 0.54 }) +
    folk(
      VALLEY.baker,
      { near: 'fold', far: 'fold', mouth: 'talk' },
      { x: 716, y: 488, scale: 0.56 },
    ) +
    folk(
      VALLEY.rower,
      { near: 'chest', mouth: 'worry' },
      { x: 794, y: 496, scale: 0.58, flip: true },
    ) +
    folk(VALLEY.weaver, { far: 'head', burden: 'basket' }, { x: 872, y: 500, scale: 0.6 }) +
    folk(
      VALLEY.potter,
      { near: 'carry', burden: 'jar', mouth: 'talk' },
      { x: 956, y: 508, scale: 0.62, flip: true },
    ) +
    folk(VALLEY.elder, {}, { x: 1030, y: 498, scale: 0.56, flip: true }) +
    sack(752, 502) +
    basket(890, 482) +
    sack(1052, 506)
  );
}

/** The earth before the bridge, with the road over it. */
export const earth = (): Svg =>
  DOTS +
  land('M-20 442C360 414 620 424 1620 430', SOIL.ground) +
  dotted('M-20 442C360 414 620 424 1620 430V520H-20Z') +
  shape(
    'M566 420C660 404 960 404 1064 420C1060 500 1180 620 1290 740H390C520 620 574 520 566 420Z',
    SOIL.road,
    5,
  ) +
  traces(
    [
      [700, 560],
      [1010, 600],
      [640, 640],
      [880, 680],
      [800, 590],
    ],
    SOIL.mark,
  ) +
  tufts([
    [300, 520],
    [420, 480],
    [1200, 520],
    [1330, 484],
    [240, 470],
    [1440, 540],
  ]);

function ground(): Lit {
  return together(
    earth(),
    roadLantern({ x: 534, y: 500, scale: 0.62, flip: true }),
    roadLantern({ x: 1106, y: 500, scale: 0.62 }),
    reeds({ x: 500, y: 392, scale: 0.8 }),
    reeds({ x: 1136, y: 390, scale: 0.8 }),
    reeds({ x: 1420, y: 398, scale: 0.7 }),
    shelter({ x: 1176, y: 500, scale: 0.74 }),
  );
}

/** The roof and bench of whoever keeps the road. */
function shelter(at: { readonly x: number; readonly y: number; readonly scale: number }): Svg {
  return put(
    cast(100, 4, 130) +
      line('M10 0V-170M196 0V-170', 13) +
      line('M10 0V-170M196 0V-170', 5, '#8a5a3b') +
      shape('M-26 -156L6 -204H200L232 -156Z', '#6d6a78', 5) +
      line('M-12 -174H218M50 -204L40 -158M102 -204V-158M154 -204L164 -158', 3, '#454352') +
      shape('M34 -52H176V-38H34Z', '#c89a5f', 4) +
      line('M48 -38V0M162 -38V0', 7) +
      shape('M186 -46H214L210 0H190Z', '#b5653f', 4),
    at,
  );
}

const [back, middle] = [valley(), together(ground(), queue())];

/** The road checkpoint at Heron Bridge by day. */
export const CHECKPOINT: Backdrop = {
  sky: daySky(VALLEY_SKY, [800, 104]),
  night: NIGHT_SKY,
  far: back.drawn,
  mid: middle.drawn,
  near: front(
    bush('#7f9a5a', { x: 190, y: 728, scale: 1.1 }) +
      reeds({ x: 1412, y: 640, scale: 1.3 }) +
      reeds({ x: 60, y: 650, scale: 1.2 }),
  ),
  standing: gate({ x: 470, y: 470, scale: 0.98 }),
  lights: { sky: moonAndStars([800, 104]), far: back.light, mid: middle.light },
};
