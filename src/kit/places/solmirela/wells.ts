import { farFolk, folk } from '../../folk/folk.ts';
import { VALLEY } from '../../folk/valley-folk.ts';
import { type Svg, line, patch, shape } from '../../svg.ts';
import type { Backdrop } from '../backdrop.ts';
import { boat } from '../boats.ts';
import { DOTS, dotted, land, river, traces, tufts } from '../ground.ts';
import { lampString } from '../lamps.ts';
import { type Lit, together } from '../lit.ts';
import { bush, leafTree, reeds } from '../plants.ts';
import { NIGHT_SKY, daySky, moonAndStars } from '../sky.ts';
import { homestead } from './homestead.ts';
import { SOIL, VALLEY_SKY, front, valleyHills } from './valley.ts';
import { jars, well } from './well.ts';

function far(): Lit {
  return together(
    valleyHills(),
    river(
      'M-20 352C360 340 900 366 1620 346V450H-20Z',
      'M90 380h80M330 372h60M700 384h90M980 376h70M1260 380h80M560 398h50M1120 400h60',
      SOIL.water,
    ),
    boat('#b5523c', { x: 560, y: 388, scale: 0.56 }, true),
    boat('#2f7d57', { x: 900, y: 388, scale: 0.42 }),
    land('M-20 420C200 396 460 402 640 414S1240 404 1620 416', '#c9c195'),
    homestead({ tall: true, chimney: true, timber: '#c9a06a' }, { x: 120, y: 300, scale: 0.84 }),
    homestead({ timber: '#6f98ad', width: 170, awning: '#b5523c' }, { x: 344, y: 296, scale: 0.8 }),
    leafTree('#8aa35a', { x: 506, y: 296, scale: 0.96 }),
    leafTree('#7f9a5a', { x: 1010, y: 300, scale: 0.9 }),
    homestead({ roof: '#6d6a78', width: 170 }, { x: 1104, y: 298, scale: 0.8 }),
    homestead({ tall: true, timber: '#7f8f6a', width: 170 }, { x: 1290, y: 304, scale: 0.82 }),
  );
}

const PAVING =
  shape(
    'M300 520C520 470 1080 470 1300 520C1360 560 1360 600 1280 640C1060 690 540 690 320 640C240 600 240 560 300 520Z',
    '#cfc6b4',
    4,
  ) +
  line(
    'M420 520C560 500 1040 500 1180 520M330 580C560 560 1040 560 1270 580M360 630C560 620 1040 620 1240 630M560 492L540 520M760 484V505M980 490L1000 512M470 516L440 574M680 504L660 566M900 504L920 566M1110 516L1150 574M560 566L540 624M800 562V618M1040 566L1070 624',
    3,
    '#a99f8c',
  );

function yard(): Svg {
  return (
    DOTS +
    land('M-20 450C300 428 1300 428 1620 450', SOIL.ground) +
    dotted('M-20 450C300 428 1300 428 1620 450V530H-20Z') +
    PAVING +
    traces(
      [
        [220, 640],
        [480, 690],
        [1130, 690],
        [1340, 640],
      ],
      SOIL.mark,
    ) +
    tufts([
      [180, 560],
      [250, 500],
      [1370, 510],
      [1430, 570],
    ])
  );
}

function mid(): Lit {
  return together(
    yard(),
    lampString([470, 300], [800, 268], { count: 3, sag: 22 }),
    lampString([800, 268], [1130, 300], { count: 3, sag: 22 }),
    line('M800 268V470', 9),
    line('M800 268V470', 3.5, '#8a5a3b'),
    farFolk('A', '#9c4f3d', { x: 700, y: 468, scale: 0.5 }),
    farFolk('D', '#5f7f4a', { x: 896, y: 466, scale: 0.5 }),
    well({ x: 800, y: 500, scale: 0.8 }, true),
    well({ x: 476, y: 560, scale: 0.96 }),
    well({ x: 1124, y: 560, scale: 0.96 }),
    jars(4, { x: 740, y: 606, scale: 0.62 }),
    folk(
      VALLEY.potter,
      { near: 'carry', burden: 'jar' },
      { x: 592, y: 566, scale: 0.62, flip: true },
    ),
    folk(
      VALLEY.teacher,
      { near: 'point', mouth: 'talk' },
      { x: 664, y: 556, scale: 0.6, flip: true },
    ),
    folk(VALLEY.wheeler, { far: 'forward' }, { x: 934, y: 590, scale: 0.62, flip: true }),
    folk(
      VALLEY.midwife,
      { burden: 'pail', legs: 'walk', mouth: 'smile' },
      { x: 1006, y: 566, scale: 0.62 },
    ),
    patch('M1150 590c20 -8 60 -8 84 0c-10 10 -70 12 -84 0Z', '#a8a08f'),
  );
}

const [back, middle] = [far(), mid()];

/** Three Wells: two that give, one that is dry, and people who wait their turn. */
export const WELLS: Backdrop = {
  sky: daySky(VALLEY_SKY, [620, 110]),
  night: NIGHT_SKY,
  far: back.drawn,
  mid: middle.drawn,
  near: front(
    bush('#8aa35a', { x: 178, y: 726, scale: 1.2 }) +
      jars(2, { x: 1396, y: 700, scale: 1.3 }) +
      reeds({ x: 1490, y: 640, scale: 1.2 }),
  ),
  lights: { sky: moonAndStars([640, 100]), far: back.light, mid: middle.light },
};
