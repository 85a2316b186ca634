import { LEAF, STONE } from '../../ink.ts';
import { type Svg, line, patch, put, shape } from '../../svg.ts';
import { boat, terraces } from '../boats.ts';
import { bridge } from '../bridge.ts';
import { DOTS, tufts } from '../ground.ts';
import { broadTree, leafTree, reeds } from '../plants.ts';
import { stand } from '../stand.ts';
import { homestead } from './homestead.ts';
import { lanternTower } from './lantern-tower.ts';
import { mill } from './mill.ts';
import { plumTree } from './orchard.ts';
import { SOIL } from './valley.ts';
import { well } from './well.ts';

const WATER =
  'M300 -20C330 120 440 160 520 240C600 310 590 400 660 470C740 540 880 540 960 620C1000 660 1010 700 1010 740';
const ROAD =
  'M-20 540C160 510 300 440 440 400C560 366 700 330 840 340C980 350 1060 300 1100 240C1130 200 1200 190 1300 190';
const PATHS =
  'M440 400C380 330 300 300 210 290M840 340C880 420 960 460 1050 480M440 400C480 450 490 510 540 590M940 344C1000 420 960 520 920 590';

/** Mounds at these points, as maps draw hills. */
function mounds(points: readonly (readonly [number, number, number])[], colour: string): Svg {
  const path = points.map(
    ([x, y, size]) =>
      `M${x - size} ${y}C${x - size * 0.7} ${y - size * 0.9} ${x + size * 0.5} ${y - size} ${x + size} ${y}Z`,
  );
  return shape(path.join(''), colour, 3.5);
}

function land(): Svg {
  return (
    DOTS +
    patch('M0 0H1280V720H0Z', '#ecdfbb') +
    patch('M0 0H1280V190C1000 240 780 130 560 170C360 210 200 150 0 250Z', '#dccfb4') +
    patch(
      'M0 470C200 430 330 520 520 520C700 520 760 640 900 720H0ZM1280 400C1120 400 1080 560 1120 720H1280Z',
      '#dfd6a6',
    ) +
    patch('M0 0H1280V720H0Z', 'url(#@dots)') +
    mounds(
      [
        [70, 90, 70],
        [190, 60, 84],
        [440, 70, 60],
        [620, 80, 80],
        [760, 60, 64],
        [900, 84, 76],
        [1220, 90, 80],
      ],
      '#cbb9bf',
    ) +
    line(ROAD, 30) +
    line(PATHS, 18) +
    line(ROAD, 21, SOIL.road) +
    line(PATHS, 10, SOIL.road) +
    line(WATER, 72) +
    line(WATER, 62, SOIL.water) +
    line(
      'M330 70C350 110 380 140 410 160M600 390C606 420 620 440 640 460M760 536C800 552 840 560 870 572M500 214l24 24M966 640l14 26',
      5,
      '#fffaf0',
    )
  );
}

const quarry = put(
  shape('M0 92L30 28H76L96 4H144L158 36H190L214 96Z', '#c9c0b4', 4) +
    line('M36 46H74M22 68H72M100 30H144M104 60H146M162 54H196', 3, '#8f877c'),
  { x: 96, y: 118, scale: 0.9 },
);

const ford =
  [892, 916, 942, 968]
    .map((x, index) => `M${x} ${640 - index * 16}c4 -9 20 -9 24 0c1 7 -25 7 -24 0Z`)
    .map((stone) => shape(stone, STONE, 3.5))
    .join('') +
  reeds({ x: 866, y: 620, scale: 0.6 }) +
  reeds({ x: 1030, y: 596, scale: 0.6 });

/** The map of the valley: shown when a story asks where we are, and when the curtain is down. */
export const VALLEY_MAP: Svg =
  land() +
  quarry +
  terraces({ x: 30, y: 322, scale: 0.6 }) +
  homestead({ width: 150 }, { x: 262, y: 228, scale: 0.4 }).drawn +
  plumTree({ x: 60, y: 372, scale: 0.44 }) +
  plumTree({ x: 130, y: 384, scale: 0.44 }, '#7f9a5a') +
  bridge({ x: 470, y: 318, scale: 0.3 }) +
  boat('#b5523c', { x: 690, y: 500, scale: 0.3 }, true) +
  put(
    stand(
      { stripe: '#b5523c', goods: ['bread', 'bread'], width: 200 },
      { x: 0, y: 0, scale: 0.34 },
    ) +
      broadTree({ x: 98, y: 4, scale: 0.3 }, LEAF) +
      stand(
        { stripe: '#2f7f7a', goods: ['pots', 'cloth'], width: 200 },
        { x: 130, y: 0, scale: 0.34 },
      ),
    { x: 742, y: 302 },
  ) +
  homestead({ timber: '#6f98ad', width: 150 }, { x: 690, y: 180, scale: 0.4 }).drawn +
  lanternTower({ x: 752, y: 20, scale: 0.44 }).drawn +
  homestead({ roof: '#6d6a78', width: 150 }, { x: 1150, y: 112, scale: 0.42 }).drawn +
  homestead({ timber: '#7f8f6a', width: 150 }, { x: 996, y: 130, scale: 0.4 }).drawn +
  well({ x: 1040, y: 480, scale: 0.34 }) +
  well({ x: 1110, y: 494, scale: 0.34 }) +
  well({ x: 1174, y: 478, scale: 0.34 }, true) +
  homestead({ timber: '#c9a06a', width: 150 }, { x: 1196, y: 396, scale: 0.42 }).drawn +
  mill({ x: 470, y: 584, scale: 0.42 }).drawn +
  ford +
  leafTree('#8aa35a', { x: 180, y: 420, scale: 0.6 }) +
  leafTree('#7f9a5a', { x: 250, y: 560, scale: 0.7 }) +
  leafTree('#8aa35a', { x: 310, y: 596, scale: 0.6 }) +
  leafTree('#7f9a5a', { x: 600, y: 196, scale: 0.6 }) +
  leafTree('#8aa35a', { x: 1100, y: 576, scale: 0.7 }) +
  leafTree('#7f9a5a', { x: 1170, y: 604, scale: 0.6 }) +
  tufts([
    [120, 640],
    [400, 660],
    [700, 620],
    [780, 420],
    [1240, 300],
    [380, 480],
    [60, 470],
  ]);
