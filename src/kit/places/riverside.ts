import { bystander } from '../small/bystander.ts';
import { TOWNSPEOPLE as T } from '../small/townspeople.ts';
import { type Svg, disc, halftone, line, patch, rod, shape } from '../svg.ts';
import type { Backdrop } from './backdrop.ts';
import { boat, terraces } from './boats.ts';
import { DAY } from './checkpoint.ts';
import { clouds, land, river, sun } from './ground.ts';
import { house } from './house.ts';
import { bush, leafTree, reeds } from './plants.ts';

const DOTS = `<defs>${halftone('dots', '#5f4630')}</defs>`;

function far(): Svg {
  return (
    DOTS +
    patch(
      'M-20 260C160 180 320 190 480 240C640 160 860 190 1000 250C1180 180 1400 170 1620 240V740H-20Z',
      DAY.hills,
    ) +
    land('M-20 330C300 270 520 320 800 330S1300 280 1620 320', '#b3b58a') +
    terraces({ x: 60, y: 344, scale: 0.9 }) +
    terraces({ x: 1560, y: 350, scale: 0.94, flip: true }) +
    house({ width: 170 }, { x: 350, y: 122, scale: 0.5 }) +
    house({ timber: '#6f98ad', roof: '#6d6a78' }, { x: 620, y: 240, scale: 0.66 }) +
    house({ timber: '#7f8f6a', width: 170 }, { x: 800, y: 250, scale: 0.62 }) +
    house({ roof: '#6d6a78', width: 170 }, { x: 1164, y: 120, scale: 0.5 }) +
    leafTree('#8aa35a', { x: 930, y: 268, scale: 0.8 }) +
    leafTree('#7f9a5a', { x: 560, y: 268, scale: 0.74 }) +
    river(
      'M-20 380C400 366 900 388 1620 372V580H-20Z',
      'M90 410h90M330 400h60M560 418h70M940 408h80M1260 404h90M1460 430h60M700 470h80M1120 480h70M420 490h70M860 520h60',
      DAY.water,
    ) +
    boat('#b5523c', { x: 700, y: 436, scale: 0.8 }, true) +
    boat('#5f7f4a', { x: 1120, y: 424, scale: 0.5 })
  );
}

function landing(): Svg {
  return (
    shape('M980 470H1300L1330 500H960Z', '#c89a5f', 5) +
    line('M1040 470L1026 500M1110 470L1102 500M1180 470L1180 500M1250 470L1264 500', 3.5) +
    line('M990 500V548M1140 500V552M1300 500V548', 14) +
    line('M990 500V546M1140 500V550M1300 500V546', 6, '#8a5a3b') +
    rod('M1000 470V430', [8, 4], '#8a5a3b') +
    bystander(
      { ...T.ferry, near: 'fold', far: 'forward', mouth: 'talk' },
      { x: 1090, y: 478, scale: 0.62, flip: true },
    )
  );
}

function mid(): Svg {
  return (
    DOTS +
    landing() +
    land('M-20 560C200 500 420 540 640 560S1100 540 1300 530S1500 520 1620 540', DAY.ground) +
    patch(
      'M-20 560C200 500 420 540 640 560S1100 540 1300 530S1500 520 1620 540V610H-20Z',
      'url(#@dots)',
    ) +
    shape(
      'M560 560C640 548 900 548 980 556C960 620 1060 690 1120 740H420C520 690 580 620 560 560Z',
      DAY.road,
      4,
    ) +
    [600, 668, 740, 812, 884, 950]
      .map((x, index) =>
        shape(`M${x} ${540 - (index % 2) * 8}c10 -16 44 -16 54 0c2 12 -56 12 -54 0Z`, '#b7b1a6', 4),
      )
      .join('') +
    boat('#2f7d57', { x: 330, y: 552, scale: 1.05 }) +
    bystander(
      { ...T.singer, near: 'carry', far: 'carry', legs: 'walk' },
      { x: 640, y: 596, scale: 0.64 },
    ) +
    bystander(
      { ...T.farmer, near: 'fold', far: 'fold' },
      { x: 880, y: 588, scale: 0.62, flip: true },
    ) +
    disc([676, 526, 7], '#b5452f', 3) +
    reeds({ x: 300, y: 510, scale: 0.9 }) +
    reeds({ x: 1380, y: 486, scale: 0.9 }) +
    line('M560 640h50M760 620h50M940 660h60M700 690h60', 4, '#d2b880')
  );
}

function near(): Svg {
  const strip = 'M-20 668C220 646 420 694 700 706S1200 690 1400 664S1560 656 1620 660V740H-20Z';
  return (
    DOTS +
    shape(strip, DAY.front, 5) +
    patch(strip, 'url(#@dots)') +
    reeds({ x: 200, y: 640, scale: 1.5 }) +
    reeds({ x: 258, y: 662, scale: 1.1 }) +
    bush('#7f9a5a', { x: 1400, y: 728, scale: 1.2 }) +
    reeds({ x: 1490, y: 636, scale: 1.4 })
  );
}

/** Reed Ford: boats, stepping stones and terrace houses. */
export const RIVERSIDE: Backdrop = {
  sky:
    patch('M-20 -20H1620V740H-20Z', DAY.sky) +
    patch('M-20 170C400 110 1200 110 1620 180V420H-20Z', DAY.haze) +
    clouds('#fdf3d6') +
    sun(1010, 104, 44),
  far: far(),
  mid: mid(),
  near: near(),
};
