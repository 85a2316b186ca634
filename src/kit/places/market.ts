import { bystander } from '../small/bystander.ts';
import { TOWNSPEOPLE as T } from '../small/townspeople.ts';
import { type Svg, halftone, line, patch, shape } from '../svg.ts';
import type { Backdrop } from './backdrop.ts';
import { DAY, hills } from './checkpoint.ts';
import { clouds, land } from './ground.ts';
import { house } from './house.ts';
import { broadTree, leafTree } from './plants.ts';
import { lampString, stall, streetLamp } from './stalls.ts';

const DOTS = `<defs>${halftone('dots', '#5f4630')}</defs>`;

function far(): Svg {
  return (
    DOTS +
    hills(DAY) +
    house({ roof: '#6d6a78' }, { x: 50, y: 246, scale: 0.86 }) +
    house({ timber: '#6f98ad', width: 170 }, { x: 300, y: 262, scale: 0.76 }) +
    leafTree('#8aa35a', { x: 246, y: 272, scale: 0.9 }) +
    house({ timber: '#7f8f6a', roof: '#8b5e55', width: 170 }, { x: 520, y: 276, scale: 0.66 }) +
    house({ timber: '#6f98ad' }, { x: 946, y: 272, scale: 0.7 }) +
    house({ roof: '#6d6a78', width: 170 }, { x: 1160, y: 258, scale: 0.8 }) +
    house({ timber: '#7f8f6a' }, { x: 1366, y: 246, scale: 0.86 }) +
    leafTree('#7f9a5a', { x: 1106, y: 282, scale: 0.84 })
  );
}

function square(): Svg {
  return (
    DOTS +
    land('M-20 404C400 384 1200 384 1620 404', DAY.ground) +
    shape('M-20 520C300 440 1300 440 1620 520V740H-20Z', DAY.road, 4) +
    patch('M-20 404C400 384 1200 384 1620 404V462C1200 420 400 420 -20 462Z', 'url(#@dots)') +
    line(
      'M300 560h60M520 520h50M760 600h70M1000 530h50M1210 570h60M620 660h70M930 680h70',
      4,
      '#d2b880',
    ) +
    broadTree({ x: 800, y: 476, scale: 0.94 }) +
    shape('M700 470C740 452 860 452 900 470V492C860 508 740 508 700 492Z', '#b7b1a6', 5) +
    line('M740 480V502M790 484V505M842 483V504M700 472C740 488 860 488 900 472', 3.5)
  );
}

function mid(): Svg {
  return (
    square() +
    lampString('M420 210C520 270 600 250 640 240M960 240C1020 262 1100 262 1190 214', [
      [470, 236, '#ffe39a'],
      [530, 250, '#e9a18f'],
      [590, 250, '#bcd4b0'],
      [1010, 252, '#ffe39a'],
      [1070, 256, '#bcd4b0'],
      [1130, 242, '#e9a18f'],
    ]) +
    stall('#b5523c', ['#d98a2b', '#8aa35a'], { x: 372, y: 520, scale: 0.84 }) +
    stall('#2f7f7a', ['#b5452f', '#d8b03a'], { x: 1010, y: 520, scale: 0.84 }) +
    bystander(
      { ...T.weaver, near: 'carry', mouth: 'smile' },
      { x: 664, y: 540, scale: 0.64, flip: true },
    ) +
    bystander(
      { ...T.elder, legs: 'sit', near: 'fold', far: 'fold' },
      { x: 770, y: 520, scale: 0.58 },
    ) +
    bystander({ ...T.potter, near: 'forward', mouth: 'talk' }, { x: 934, y: 542, scale: 0.64 })
  );
}

function near(): Svg {
  const strip = 'M-20 672C220 650 420 696 700 706S1200 690 1400 668S1560 660 1620 664V740H-20Z';
  return (
    DOTS +
    shape(strip, DAY.front, 5) +
    patch(strip, 'url(#@dots)') +
    streetLamp({ x: 176, y: 716, scale: 1.1 }) +
    streetLamp({ x: 1424, y: 716, scale: 1.1 })
  );
}

/** The square of Lamp Market, with its old tree. */
export const MARKET: Backdrop = {
  sky:
    patch('M-20 -20H1620V740H-20Z', '#f9e6bd') +
    patch('M-20 160C400 100 1200 100 1620 170V420H-20Z', '#fdf1d2') +
    clouds('#fffaf0'),
  far: far(),
  mid: mid(),
  near: near(),
};
