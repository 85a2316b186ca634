import { folk } from '../../folk/folk.ts';
import { VALLEY } from '../../folk/valley-folk.ts';
import { type Svg, line, patch, rod, shape } from '../../svg.ts';
import type { Backdrop } from '../backdrop.ts';
import { boat, terraces } from '../boats.ts';
import { DOTS, cast, dotted, land, river, traces, tufts } from '../ground.ts';
import { roadLantern } from '../lamps.ts';
import { type Lit, together } from '../lit.ts';
import { bush, leafTree, reeds } from '../plants.ts';
import { NIGHT_SKY, daySky, moonAndStars } from '../sky.ts';
import { homestead } from './homestead.ts';
import { SOIL, VALLEY_SKY, front, valleyHills } from './valley.ts';

function far(): Lit {
  return together(
    valleyHills(),
    terraces({ x: 60, y: 344, scale: 0.9 }),
    terraces({ x: 1560, y: 350, scale: 0.94, flip: true }),
    homestead({ width: 170, chimney: true }, { x: 350, y: 122, scale: 0.5 }),
    homestead(
      { timber: '#6f98ad', roof: '#6d6a78', tall: true, width: 150 },
      { x: 640, y: 268, scale: 0.52 },
    ),
    homestead(
      { timber: '#7f8f6a', width: 170, awning: '#c98a4a' },
      { x: 760, y: 258, scale: 0.58 },
    ),
    homestead({ timber: '#c9a06a', width: 150 }, { x: 896, y: 266, scale: 0.54 }),
    homestead({ roof: '#6d6a78', width: 170 }, { x: 1164, y: 120, scale: 0.5 }),
    leafTree('#8aa35a', { x: 990, y: 268, scale: 0.8 }),
    leafTree('#7f9a5a', { x: 566, y: 268, scale: 0.74 }),
    river(
      'M-20 380C400 366 900 388 1620 372V580H-20Z',
      'M90 410h90M330 400h60M560 418h70M940 408h80M1260 404h90M1460 430h60M700 470h80M1120 480h70M420 490h70M860 520h60M200 452h60M1330 460h70',
      SOIL.water,
    ),
    patch('M620 386h390v26c-60 14 -330 14 -390 0Z', '#7ba6ae'),
    boat('#b5523c', { x: 716, y: 438, scale: 0.8 }, true),
    boat('#5f7f4a', { x: 1120, y: 424, scale: 0.5 }),
    boat('#d8a23a', { x: 400, y: 430, scale: 0.5 }, true),
  );
}

const landing =
  shape('M980 470H1300L1330 500H960Z', '#c89a5f', 5) +
  line('M1040 470L1026 500M1110 470L1102 500M1180 470L1180 500M1250 470L1264 500', 3.5) +
  line('M990 500V548M1140 500V552M1300 500V548', 14) +
  line('M990 500V546M1140 500V550M1300 500V546', 6, '#8a5a3b') +
  rod('M1000 470V430', [8, 4], '#8a5a3b') +
  shape('M1216 470V434H1262V470Z', '#c89a5f', 4) +
  line('M1216 452H1262', 3);

const steppingStones = [600, 668, 740, 812, 884, 950]
  .map((x, index) =>
    shape(`M${x} ${540 - (index % 2) * 8}c10 -16 44 -16 54 0c2 12 -56 12 -54 0Z`, '#b7b1a6', 4),
  )
  .join('');

function bank(): Svg {
  return (
    land('M-20 560C200 500 420 540 640 560S1100 540 1300 530S1500 520 1620 540', SOIL.ground) +
    dotted('M-20 560C200 500 420 540 640 560S1100 540 1300 530S1500 520 1620 540V610H-20Z') +
    shape(
      'M560 560C640 548 900 548 980 556C960 620 1060 690 1120 740H420C520 690 580 620 560 560Z',
      SOIL.road,
      4,
    ) +
    traces(
      [
        [620, 650],
        [760, 622],
        [920, 664],
        [700, 696],
      ],
      SOIL.mark,
    ) +
    tufts([
      [250, 590],
      [460, 600],
      [1150, 600],
      [1300, 580],
    ])
  );
}

function mid(): Lit {
  return together(
    DOTS + landing,
    folk(
      VALLEY.rower,
      { near: 'fold', far: 'forward', mouth: 'talk' },
      { x: 1090, y: 480, scale: 0.6, flip: true },
    ),
    bank(),
    steppingStones,
    cast(448, 566, 130),
    boat('#2f7d57', { x: 330, y: 552, scale: 1.05 }),
    folk(
      VALLEY.singer,
      { near: 'carry', burden: 'fruit', legs: 'walk' },
      { x: 640, y: 598, scale: 0.62 },
    ),
    folk(
      VALLEY.carrier,
      { near: 'chest', burden: 'sack', legs: 'walk', mouth: 'smile' },
      { x: 718, y: 588, scale: 0.6 },
    ),
    folk(VALLEY.grower, { near: 'fold', far: 'fold' }, { x: 884, y: 590, scale: 0.6, flip: true }),
    folk(VALLEY.elder, {}, { x: 946, y: 602, scale: 0.6, flip: true }),
    roadLantern({ x: 540, y: 566, scale: 0.66, flip: true }),
    reeds({ x: 300, y: 510, scale: 0.9 }),
    reeds({ x: 1380, y: 486, scale: 0.9 }),
    reeds({ x: 1424, y: 500, scale: 0.7 }),
  );
}

const [back, middle] = [far(), mid()];

/** Reed Ford: boats, stepping stones and terrace houses. */
export const RIVERSIDE: Backdrop = {
  sky: daySky(VALLEY_SKY, [1010, 104]),
  night: NIGHT_SKY,
  far: back.drawn,
  mid: middle.drawn,
  near: front(
    reeds({ x: 200, y: 640, scale: 1.5 }) +
      reeds({ x: 258, y: 662, scale: 1.1 }) +
      bush('#7f9a5a', { x: 1400, y: 728, scale: 1.2 }) +
      reeds({ x: 1490, y: 636, scale: 1.4 }),
  ),
  lights: { sky: moonAndStars([1010, 104]), far: back.light, mid: middle.light },
};
