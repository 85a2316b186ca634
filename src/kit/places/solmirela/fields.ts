import { farFolk, folk } from '../../folk/folk.ts';
import { VALLEY } from '../../folk/valley-folk.ts';
import { type Svg, line, patch, shape } from '../../svg.ts';
import type { Backdrop } from '../backdrop.ts';
import { terraces } from '../boats.ts';
import { DOTS, birds, dotted, land, traces, tufts } from '../ground.ts';
import { roadLantern } from '../lamps.ts';
import { type Lit, together } from '../lit.ts';
import { bush } from '../plants.ts';
import { NIGHT_SKY, daySky, moonAndStars } from '../sky.ts';
import { homestead } from './homestead.ts';
import { plumTree, terraceBank, waterStair } from './orchard.ts';
import { SOIL, VALLEY_SKY, front, valleyHills } from './valley.ts';

/** Where stone is cut, high above the fields. */
const QUARRY =
  shape('M640 300L690 214H760L790 178H880L904 220H960L1010 310Z', '#c9c0b4', 4) +
  patch('M690 214H760L752 300H650ZM790 178H880L868 300H800Z', '#b7ada1') +
  line('M700 240H752M676 268H750M800 214H876M800 252H872M908 246H962M912 276H984', 3, '#8f877c');

function far(): Lit {
  return together(
    valleyHills(),
    QUARRY,
    birds(
      [
        [560, 150],
        [600, 170],
      ],
      '#8d7f88',
    ),
    terraces({ x: 380, y: 356, scale: 0.6 }),
    terraces({ x: 1230, y: 360, scale: 0.6, flip: true }),
    homestead({ width: 150, chimney: true }, { x: 560, y: 276, scale: 0.46 }),
    homestead({ timber: '#7f8f6a', width: 150, roof: '#6d6a78' }, { x: 986, y: 278, scale: 0.46 }),
    land('M-20 380C360 360 1240 360 1620 384', '#aeb27d'),
  );
}

/** Grass, and a path that leads away through it. */
export function path(): Svg {
  return (
    DOTS +
    land('M-20 500C300 470 560 420 800 400C1040 420 1300 470 1620 500', '#bcb681') +
    dotted('M-20 500C300 470 560 420 800 400C1040 420 1300 470 1620 500V560H-20Z') +
    shape(
      'M716 412C740 402 860 402 884 412C900 520 1040 620 1200 740H400C560 620 700 520 716 412Z',
      SOIL.road,
      5,
    ) +
    traces(
      [
        [660, 620],
        [900, 600],
        [760, 680],
        [960, 670],
        [720, 560],
      ],
      SOIL.mark,
    ) +
    tufts([
      [560, 620],
      [1060, 610],
      [470, 680],
      [1150, 690],
    ])
  );
}

function mid(): Lit {
  return together(
    path(),
    terraceBank({ x: 140, y: 566, scale: 1 }),
    terraceBank({ x: 1460, y: 566, scale: 1, flip: true }),
    waterStair(150, { x: 800, y: 444, scale: 0.7 }),
    plumTree({ x: 250, y: 318, scale: 0.8 }),
    plumTree({ x: 420, y: 384, scale: 0.78 }, '#7f9a5a'),
    plumTree({ x: 560, y: 448, scale: 0.72 }),
    plumTree({ x: 1350, y: 318, scale: 0.8 }, '#7f9a5a'),
    plumTree({ x: 1180, y: 384, scale: 0.78 }),
    plumTree({ x: 1050, y: 448, scale: 0.72 }, '#7f9a5a'),
    farFolk('C', '#9c4f3d', { x: 490, y: 446, scale: 0.46 }),
    farFolk('A', '#3f6d8e', { x: 1120, y: 446, scale: 0.46 }),
    folk(VALLEY.grower, { far: 'carry', burden: 'tool' }, { x: 668, y: 540, scale: 0.58 }),
    folk(
      VALLEY.weaver,
      { near: 'carry', burden: 'fruit', legs: 'walk', mouth: 'smile' },
      { x: 760, y: 524, scale: 0.56 },
    ),
    folk(
      VALLEY.potter,
      { far: 'head', burden: 'basket', legs: 'walk' },
      { x: 870, y: 536, scale: 0.58, flip: true },
    ),
    folk(VALLEY.elder, { mouth: 'talk' }, { x: 950, y: 560, scale: 0.6, flip: true }),
    roadLantern({ x: 610, y: 600, scale: 0.7, flip: true }),
    roadLantern({ x: 1000, y: 600, scale: 0.7 }),
  );
}

const [back, middle] = [far(), mid()];

/** Stair Fields: terraces of beans and plums, and the water that comes down between them. */
export const FIELDS: Backdrop = {
  sky: daySky(VALLEY_SKY, [800, 92]),
  night: NIGHT_SKY,
  far: back.drawn,
  mid: middle.drawn,
  near: front(
    bush('#7f9a5a', { x: 170, y: 728, scale: 1.3 }) +
      bush('#8aa35a', { x: 1440, y: 730, scale: 1.2 }),
  ),
  lights: { sky: moonAndStars([800, 92]), far: back.light, mid: middle.light },
};
