import { EARTH, LEAF, STONE } from '../ink.ts';
import { type Svg, disc, halftone, line, patch, put, shape } from '../svg.ts';
import { heron } from './bridge.ts';
import { DAY } from './checkpoint.ts';
import { clouds } from './ground.ts';
import { house } from './house.ts';
import { broadTree, bush, leafTree } from './plants.ts';

const DOTS = `<defs>${halftone('dots', '#5f4630')}</defs>`;

/** The quiet picture: one old tree, a bench, open land. Shown while everything waits. */
export const QUIET_TREE: Svg =
  DOTS +
  patch('M0 0H1280V720H0Z', '#f3e6c6') +
  patch('M0 220C300 150 960 150 1280 230V720H0Z', '#f9efd6') +
  clouds('#fdf8ea') +
  patch('M0 400C200 320 420 330 640 380C860 320 1080 320 1280 380V720H0Z', '#d9cdd0') +
  patch('M0 470C300 410 700 450 1280 420V720H0Z', '#c3c7a0') +
  shape('M0 560C340 500 900 500 1280 550V740H0Z', '#a9b58a', 4) +
  patch('M0 560C340 500 900 500 1280 550V600H0Z', 'url(#@dots)') +
  broadTree({ x: 640, y: 590, scale: 1.28 }) +
  bush('#8aa35a', { x: 320, y: 576, scale: 0.8 }) +
  bush('#8aa35a', { x: 1010, y: 570, scale: 0.7 }) +
  put(
    shape('M0 0H150V16H0Z', '#c89a5f', 4) +
      shape('M14 16H30L26 60H16ZM120 16H136L134 60H124Z', EARTH.deep, 4),
    { x: 770, y: 560 },
  );

const WATER =
  'M300 -20C330 120 440 160 520 240C600 310 590 400 660 470C740 540 880 540 960 620C1000 660 1010 700 1010 740';
const ROAD = 'M-20 520C160 500 300 420 440 400C560 380 700 330 840 330C980 330 1080 250 1300 230';

function fields(): Svg {
  const strips = [
    'M60 80h170v26h-170Z',
    'M80 112h150v26h-150Z',
    'M100 144h130v26h-130Z',
    'M880 90h230v28h-230Z',
    'M900 124h210v28h-210Z',
    'M920 158h190v28h-190Z',
    'M160 590h220v30h-220Z',
    'M190 626h190v30h-190Z',
  ];
  return strips
    .map((path, index) => shape(path, index % 2 === 0 ? '#b3b77c' : '#9aa86a', 4))
    .join('');
}

/** A quiet map of the valley, shown when the curtain is down. */
export const QUIET_MAP: Svg =
  DOTS +
  patch('M0 0H1280V720H0Z', '#ecdfbb') +
  patch('M0 0H1280V720H0Z', 'url(#@dots)') +
  fields() +
  line(ROAD, 34) +
  line(ROAD, 24, DAY.road) +
  line(WATER, 76) +
  line(WATER, 66, DAY.water) +
  line(
    'M330 70C350 110 380 140 410 160M600 380C606 410 620 430 640 450M760 530C800 548 840 556 880 570',
    5,
    '#fffaf0',
  ) +
  shape('M504 350L640 310L652 366L516 408Z', STONE, 5) +
  line('M514 344L632 308M526 414L660 374', 6, '#4f7f9f') +
  disc([578, 300, 40], '#fffaf0', 5) +
  heron({ x: 576, y: 304, scale: 0.44 }) +
  house({}, { x: 700, y: 140, scale: 0.56 }) +
  house({ timber: '#6f98ad', roof: '#6d6a78' }, { x: 300, y: 250, scale: 0.5 }) +
  house({ timber: '#7f8f6a' }, { x: 1080, y: 350, scale: 0.5 }) +
  house({ roof: '#6d6a78' }, { x: 1080, y: 560, scale: 0.46 }) +
  leafTree('#8aa35a', { x: 860, y: 200, scale: 0.7 }) +
  leafTree('#7f9a5a', { x: 180, y: 330, scale: 0.7 }) +
  leafTree('#8aa35a', { x: 460, y: 560, scale: 0.7 }) +
  leafTree('#7f9a5a', { x: 520, y: 590, scale: 0.6 }) +
  broadTree({ x: 960, y: 500, scale: 0.4 }, LEAF);
