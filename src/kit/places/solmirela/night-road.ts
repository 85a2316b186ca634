import { folk } from '../../folk/folk.ts';
import { VALLEY } from '../../folk/valley-folk.ts';
import { type Svg, line, shape } from '../../svg.ts';
import type { Backdrop } from '../backdrop.ts';
import { DOTS, dotted, land, river, traces, tufts } from '../ground.ts';
import { roadLantern } from '../lamps.ts';
import { type Lit, together } from '../lit.ts';
import { broadTree, bush, leafTree, reeds } from '../plants.ts';
import { NIGHT_SKY, daySky, moonAndStars } from '../sky.ts';
import { homestead } from './homestead.ts';
import { mill } from './mill.ts';
import { plumTree } from './orchard.ts';
import { SOIL, VALLEY_SKY, front, valleyHills } from './valley.ts';

function far(): Lit {
  return together(
    valleyHills(),
    homestead({ width: 150, chimney: true }, { x: 500, y: 286, scale: 0.44 }),
    homestead(
      { timber: '#6f98ad', width: 150, roof: '#6d6a78', unlit: 'all' },
      { x: 388, y: 290, scale: 0.42 },
    ),
    leafTree('#8aa35a', { x: 600, y: 288, scale: 0.6 }),
    river(
      'M-20 392C300 372 620 396 900 388C1100 380 1320 392 1620 372V448C1260 460 660 440 -20 456Z',
      'M80 420h80M300 410h70M560 424h60M1090 412h90M1330 404h80M1450 426h40',
      SOIL.water,
    ),
    mill({ x: 1010, y: 404, scale: 0.62 }),
    leafTree('#7f9a5a', { x: 940, y: 300, scale: 0.8 }),
    leafTree('#8aa35a', { x: 1252, y: 296, scale: 0.86 }),
    homestead({ timber: '#c9a06a', width: 150 }, { x: 1330, y: 292, scale: 0.5 }),
  );
}

const WALL_CUTS =
  'M160 574v22M240 566v20M318 560v18M390 554v18M1220 556v18M1300 562v20M1384 570v22';

function ground(): Svg {
  return (
    DOTS +
    land('M-20 470C300 440 700 436 1000 440S1400 448 1620 460', '#b7b184') +
    dotted('M-20 470C300 440 700 436 1000 440S1400 448 1620 460V540H-20Z') +
    shape(
      'M700 440C760 436 800 436 850 440C800 478 740 500 800 540C900 600 1080 660 1230 740H400C520 660 640 600 640 548C640 500 650 470 700 440Z',
      SOIL.road,
      5,
    ) +
    traces(
      [
        [690, 560],
        [800, 600],
        [640, 650],
        [900, 670],
        [700, 490],
      ],
      SOIL.mark,
    ) +
    shape(
      'M-20 570C160 552 320 540 452 534L460 562C320 572 160 586 -20 606ZM1130 540C1280 542 1440 556 1620 574V610C1440 592 1280 576 1126 568Z',
      '#b7b1a6',
      4,
    ) +
    line(
      `M-20 588C160 570 320 556 456 548M1128 554C1280 558 1440 572 1620 592${WALL_CUTS}`,
      3,
      '#857e73',
    ) +
    tufts([
      [520, 600],
      [560, 500],
      [980, 520],
      [1080, 620],
      [460, 650],
      [1170, 680],
    ])
  );
}

/** Flat stones, put on one another, that say where the road goes. */
const cairn =
  shape(
    'M920 566C914 552 926 544 952 544S994 552 988 566ZM930 546C926 532 940 526 956 526S982 534 980 546ZM940 528C938 518 948 512 958 512S974 518 970 528Z',
    '#c9c3b7',
    4,
  ) + line('M936 556h22M946 537h14', 3, '#857e73');

function mid(): Lit {
  return together(
    ground(),
    broadTree({ x: 300, y: 552, scale: 0.86 }),
    plumTree({ x: 1230, y: 552, scale: 1.1 }, '#7f9a5a'),
    plumTree({ x: 1380, y: 566, scale: 1.2 }),
    roadLantern({ x: 596, y: 560, scale: 0.86, flip: true }),
    roadLantern({ x: 906, y: 512, scale: 0.66 }),
    roadLantern({ x: 1060, y: 604, scale: 0.94 }),
    cairn,
    folk(
      VALLEY.carrier,
      { near: 'chest', burden: 'bundle', legs: 'walk' },
      { x: 716, y: 570, scale: 0.6 },
    ),
    folk(VALLEY.singer, { legs: 'walk', mouth: 'talk' }, { x: 800, y: 576, scale: 0.6 }),
  );
}

const [back, middle] = [far(), mid()];

/** The road that the patrol walks, past the old mill, with its lanterns. */
export const NIGHT_ROAD: Backdrop = {
  sky: daySky(VALLEY_SKY, [820, 100]),
  night: NIGHT_SKY,
  far: back.drawn,
  mid: middle.drawn,
  near: front(
    bush('#7f9a5a', { x: 180, y: 728, scale: 1.2 }) + reeds({ x: 1424, y: 640, scale: 1.3 }),
  ),
  lights: { sky: moonAndStars([820, 96]), far: back.light, mid: middle.light },
};
