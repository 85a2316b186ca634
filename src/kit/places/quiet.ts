import { EARTH } from '../ink.ts';
import { type Svg, patch, put, shape } from '../svg.ts';

import { DOTS, clouds } from './ground.ts';
import { broadTree, bush } from './plants.ts';

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
