import { folk } from '../../folk/folk.ts';
import { VALLEY } from '../../folk/valley-folk.ts';
import { type Svg, line, shape } from '../../svg.ts';
import type { Backdrop } from '../backdrop.ts';
import { DOTS, cast, dotted, land, traces } from '../ground.ts';
import { paperLamp } from '../lamps.ts';
import { type Lit, together } from '../lit.ts';
import { broadTree, leafTree } from '../plants.ts';
import { NIGHT_SKY, daySky, moonAndStars } from '../sky.ts';
import { homestead } from './homestead.ts';
import { lanternTower } from './lantern-tower.ts';
import { barrow, ledgerTable, stackedGoods, toolRack } from './tools.ts';
import { SOIL, VALLEY_SKY, front, valleyHills } from './valley.ts';

const WALL =
  shape(
    'M-20 372C200 360 480 372 716 376V440H-20ZM884 376C1120 372 1400 360 1620 372V440H884Z',
    '#c4beb2',
    4,
  ) +
  line(
    'M-20 404H716M884 404H1620M80 368V404M210 366V404M340 368V404M470 372V404M600 374V404M140 404V438M280 404V438M410 404V438M540 404V438M660 404V438M960 374V404M1090 372V404M1220 370V404M1350 368V404M1480 368V404M1020 404V438M1150 404V438M1290 404V438M1420 404V438',
    3,
    '#958e82',
  ) +
  shape(
    'M-20 360C200 348 480 360 716 364V378C480 374 200 362 -20 374ZM884 364C1120 360 1400 348 1620 360V374C1400 362 1120 374 884 378Z',
    '#8b5e55',
    4,
  );

function far(): Lit {
  return together(
    valleyHills(),
    homestead({ width: 170, unlit: 'all' }, { x: 180, y: 268, scale: 0.64 }),
    homestead(
      { timber: '#6f98ad', width: 170, roof: '#6d6a78', unlit: 'all' },
      { x: 356, y: 286, scale: 0.56 },
    ),
    leafTree('#8aa35a', { x: 470, y: 266, scale: 0.9 }),
    homestead({ timber: '#c9a06a', width: 150, unlit: 'low' }, { x: 580, y: 292, scale: 0.5 }),
    homestead(
      { timber: '#7f8f6a', width: 150, roof: '#6d6a78', unlit: 'low' },
      { x: 930, y: 292, scale: 0.5 },
    ),
    leafTree('#7f9a5a', { x: 1060, y: 266, scale: 0.9 }),
    homestead(
      { tall: true, timber: '#c9a06a', width: 170, unlit: 'low' },
      { x: 1180, y: 276, scale: 0.62 },
    ),
    homestead({ width: 170, unlit: 'low' }, { x: 1344, y: 280, scale: 0.6 }),
    WALL,
    lanternTower({ x: 0, y: 0 }),
  );
}

function ground(): Svg {
  return (
    DOTS +
    land('M-20 438H1620', SOIL.ground) +
    dotted('M-20 438H1620V496H-20Z') +
    shape('M752 438H848C900 520 1060 640 1220 740H380C540 640 700 520 752 438Z', SOIL.road, 4) +
    traces(
      [
        [620, 640],
        [780, 600],
        [930, 660],
        [700, 696],
        [860, 540],
        [300, 620],
        [1290, 620],
      ],
      SOIL.mark,
    )
  );
}

function mid(): Lit {
  return together(
    ground(),
    cast(250, 532, 170),
    broadTree({ x: 250, y: 524, scale: 0.9 }),
    toolRack({ x: 356, y: 548, scale: 0.84 }),
    stackedGoods({ x: 1160, y: 546, scale: 0.84 }),
    cast(1050, 582, 120),
    folk(
      VALLEY.teacher,
      { near: 'forward', mouth: 'talk' },
      { x: 1090, y: 560, scale: 0.62, flip: true },
    ),
    ledgerTable({ x: 960, y: 584, scale: 0.66 }),
    barrow('#5f7f9f', { x: 1260, y: 590, scale: 0.8 }),
    folk(VALLEY.farmer, { far: 'carry', burden: 'tool' }, { x: 652, y: 566, scale: 0.62 }),
    folk(
      VALLEY.potter,
      { near: 'fold', far: 'fold', mouth: 'smile' },
      { x: 730, y: 556, scale: 0.6 },
    ),
    folk(VALLEY.grower, { near: 'chest' }, { x: 808, y: 558, scale: 0.6 }),
    folk(VALLEY.wheeler, { far: 'forward', mouth: 'talk' }, { x: 896, y: 582, scale: 0.6 }),
    paperLamp({ x: 1380, y: 560, scale: 0.7 }),
  );
}

const [back, middle] = [far(), mid()];

/** The yard below the tower of Upper Lantern, on the day when tools are given out. */
export const YARD: Backdrop = {
  sky: daySky(VALLEY_SKY, [1080, 100]),
  night: NIGHT_SKY,
  far: back.drawn,
  mid: middle.drawn,
  near: front(
    stackedGoods({ x: 70, y: 716, scale: 1.1 }) + barrow('#b5523c', { x: 1390, y: 712, scale: 1 }),
  ),
  lights: { sky: moonAndStars([1080, 96]), far: back.light, mid: middle.light },
};
