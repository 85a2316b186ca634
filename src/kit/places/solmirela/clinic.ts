import { folk } from '../../folk/folk.ts';
import { VALLEY } from '../../folk/valley-folk.ts';
import { type Svg, line, patch, shape } from '../../svg.ts';
import type { Backdrop } from '../backdrop.ts';
import { boat } from '../boats.ts';
import { DOTS, dotted, land, traces } from '../ground.ts';
import { roadLantern } from '../lamps.ts';
import { type Lit, together } from '../lit.ts';
import { leafTree, reeds } from '../plants.ts';
import { NIGHT_SKY, daySky, moonAndStars } from '../sky.ts';
import { homestead } from './homestead.ts';
import { floodLine, mill } from './mill.ts';
import { boardwalk, dropSign, sandbags, sickShade, washing } from './relief.ts';
import { VALLEY_SKY, front, valleyHills } from './valley.ts';

const MUD = '#b79a6c';
const FLOOD = '#9fae9c';

function water(): Svg {
  return (
    shape('M-20 372C360 352 900 384 1620 360V560H-20Z', FLOOD, 4) +
    line(
      'M90 404h90M330 396h60M560 420h70M980 404h80M1260 398h90M1460 430h60M700 452h80M1120 470h70M240 456h70M880 486h60',
      4,
      '#e3ead9',
    ) +
    line('M392 430l60 -8l40 6M470 424l14 -14M1190 438l50 8l30 -4M1226 442l8 12', 6, '#6d4a35') +
    patch('M520 470c20 -10 60 -10 80 0c-10 8 -70 8 -80 0Z', '#8a7350')
  );
}

function far(): Lit {
  return together(
    valleyHills(),
    leafTree('#8aa35a', { x: 596, y: 266, scale: 0.9 }),
    homestead({ timber: '#c9a06a', width: 150, unlit: 'all' }, { x: 690, y: 276, scale: 0.62 }),
    homestead({ timber: '#6f98ad', width: 150, roof: '#6d6a78' }, { x: 842, y: 270, scale: 0.62 }),
    leafTree('#7f9a5a', { x: 968, y: 262, scale: 0.9 }),
    water(),
    floodLine(686, 800, 356),
    floodLine(836, 950, 352),
    mill({ x: 200, y: 420, scale: 0.84 }, true),
    floodLine(200, 378, 376),
    boat('#5f7f4a', { x: 850, y: 452, scale: 0.62 }),
  );
}

/** The clinic: a tall house on dry ground, its door open, the drop over it. */
function house(): Lit {
  return together(
    homestead(
      { tall: true, width: 250, timber: '#e6d9bd', roof: '#4f7f9f' },
      { x: 1040, y: 344, scale: 1.06 },
    ),
    floodLine(1042, 1304, 476),
    dropSign({ x: 1170, y: 372, scale: 0.8 }),
  );
}

/** Wet ground beside water that stood higher. */
export function mudBank(): Svg {
  return (
    land('M-20 580C200 560 420 566 640 548S960 500 1100 494S1500 486 1620 500', MUD) +
    dotted('M-20 580C200 560 420 566 640 548S960 500 1100 494S1500 486 1620 500V640H-20Z') +
    patch(
      'M60 640c60 -20 220 -22 280 -4c-40 22 -240 26 -280 4ZM900 660c50 -16 180 -16 230 0c-40 16 -190 18 -230 0Z',
      FLOOD,
    ) +
    line('M110 638h60M240 632h50M960 658h60', 3.5, '#e3ead9') +
    traces(
      [
        [420, 640],
        [560, 610],
        [740, 690],
        [1200, 620],
        [1300, 670],
      ],
      '#977a50',
    )
  );
}

function mid(): Lit {
  return together(
    DOTS + mudBank(),
    house(),
    sandbags(7, { x: 560, y: 552, scale: 0.62 }),
    boardwalk(150, { x: 1080, y: 676, scale: 0.9 }),
    sickShade('#7fa6ad', { x: 318, y: 590, scale: 0.76 }),
    washing(['#f0d9a0', '#a3607c', '#e6d3b0', '#5f7f9f'], { x: 1316, y: 560, scale: 0.8 }),
    folk(
      VALLEY.midwife,
      { near: 'forward', mouth: 'talk' },
      { x: 560, y: 620, scale: 0.62, flip: true },
    ),
    folk(
      VALLEY.carrier,
      { near: 'chest', burden: 'sack', legs: 'walk' },
      { x: 776, y: 584, scale: 0.6 },
    ),
    folk(
      VALLEY.weaver,
      { far: 'carry', burden: 'tool' },
      { x: 866, y: 598, scale: 0.62, flip: true },
    ),
    folk(VALLEY.elder, { mouth: 'smile' }, { x: 988, y: 612, scale: 0.62 }),
    roadLantern({ x: 1022, y: 560, scale: 0.7, flip: true }),
  );
}

const [back, middle] = [far(), mid()];

/** Mill Bend after the flood: the water is going back, and the clinic stands on the dry side. */
export const CLINIC: Backdrop = {
  sky: daySky({ ...VALLEY_SKY, high: '#e9dcc0', low: '#f5ead0' }, [800, 100]),
  night: NIGHT_SKY,
  far: back.drawn,
  mid: middle.drawn,
  near: front(
    sandbags(3, { x: 96, y: 716, scale: 1.1 }) +
      reeds({ x: 1440, y: 644, scale: 1.3 }) +
      line('M1330 700l60 -14l40 10', 9, '#6d4a35'),
  ),
  lights: { sky: moonAndStars([800, 96]), far: back.light, mid: middle.light },
};
