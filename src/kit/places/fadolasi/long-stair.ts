import { farFolk, folk } from '../../folk/folk.ts';
import { PORT } from '../../folk/port-folk.ts';
import { type Svg, line, oval, patch, shape } from '../../svg.ts';
import type { Backdrop } from '../backdrop.ts';
import { cast } from '../ground.ts';
import { lampString, quayLamp } from '../lamps.ts';
import { type Lit, together } from '../lit.ts';
import { NIGHT_SKY, daySky, moonAndStars } from '../sky.ts';
import { houseRow, hullHouse } from './hull-house.ts';
import { PORT_SKY, SHORE, harbour, paving, planks } from './port.ts';
import { cargo } from './quay.ts';
import { flight, potPlant, windPine } from './stair.ts';

/** The rock that the houses stand on, in three ledges. */
const ROCK =
  shape(
    'M-20 300L80 268C200 250 380 246 520 224L640 196H960L1080 224C1220 246 1400 250 1520 268L1620 300V470H-20Z',
    '#cdbfae',
    4,
  ) +
  patch(
    'M-20 380C200 350 420 340 640 330V400H-20ZM960 330C1180 340 1400 350 1620 380V400H960Z',
    '#bcad9a',
  ) +
  line(
    'M120 300l30 -6M300 276l40 -4M1240 272l40 6M1440 300l36 8M430 260l30 -6M1120 258l34 6',
    4,
    '#94866f',
  );

/** The round roof of the cistern, where the stair ends. */
const CISTERN =
  shape('M716 204V160H884V204Z', SHORE.stone, 4) +
  shape('M704 164C712 126 888 126 896 164Z', '#4f7f8a', 4.5) +
  line('M760 138C752 146 748 154 748 162M800 134V162M840 138C848 146 852 154 852 162', 2.5) +
  oval([800, 186, 26, 12], '#5f9aa4', 4);

function far(): Lit {
  return together(
    harbour(360),
    ROCK,
    CISTERN,
    houseRow({
      from: 520,
      foot: 262,
      scale: 0.44,
      first: 1,
      houses: [
        [2, 120],
        [1, 110],
      ],
    }),
    houseRow({
      from: 914,
      foot: 262,
      scale: 0.44,
      first: 0,
      houses: [
        [1, 110],
        [2, 120],
      ],
    }),
    houseRow({
      from: 290,
      foot: 352,
      scale: 0.58,
      first: 3,
      houses: [
        [2, 120],
        [2, 120],
        [3, 100],
      ],
    }),
    houseRow({
      from: 984,
      foot: 352,
      scale: 0.58,
      first: 2,
      houses: [
        [3, 100],
        [2, 120],
        [2, 120],
      ],
    }),
    flight({ low: 360, high: 110, rise: 266 }, { x: 800, y: 468 }),
    farFolk('D', '#d8a23a', { x: 790, y: 300, scale: 0.24 }),
    farFolk('B', '#8a4f6f', { x: 826, y: 324, scale: 0.27 }),
    farFolk('E', '#3f7f8a', { x: 752, y: 362, scale: 0.32 }),
    farFolk('A', '#6f7f5a', { x: 856, y: 388, scale: 0.35 }),
  );
}

/** The square at the foot of the stair: a pine, a bench around it. */
function square(): Svg {
  return (
    cast(480, 556, 130) +
    windPine({ x: 470, y: 548, scale: 1.3 }) +
    shape('M390 540C420 526 540 526 570 540V560C540 574 420 574 390 560Z', '#d8cbb8', 4) +
    line('M440 546V568M480 550V570M524 546V568', 3)
  );
}

function mid(): Lit {
  return together(
    paving(462),
    hullHouse(
      { wall: '#eec3a4', hull: '#5f6f86', floors: 3, width: 150, balcony: true },
      { x: 176, y: 500, scale: 0.98 },
    ),
    hullHouse(
      { wall: '#bcd6c8', hull: '#8a5648', shutter: '#8a4f6f', floors: 3, width: 150, net: true },
      { x: 1262, y: 500, scale: 0.98 },
    ),
    lampString([326, 250], [640, 330], { count: 3, sag: 24, glass: true }),
    lampString([960, 330], [1262, 250], { count: 3, sag: 24, glass: true }),
    square(),
    quayLamp({ x: 588, y: 516, scale: 0.8 }),
    quayLamp({ x: 1012, y: 516, scale: 0.8 }),
    potPlant({ x: 1120, y: 524, scale: 0.8 }),
    potPlant({ x: 1180, y: 532, scale: 1 }, '#5f7f9f'),
    folk(
      PORT.cook,
      { legs: 'sit', far: 'forward', mouth: 'talk' },
      { x: 520, y: 582, scale: 0.56 },
    ),
    folk(
      PORT.runner,
      { legs: 'walk', far: 'head', burden: 'fish' },
      { x: 690, y: 556, scale: 0.6 },
    ),
    folk(
      PORT.seller,
      { near: 'carry', burden: 'jar', mouth: 'smile' },
      { x: 770, y: 562, scale: 0.6, flip: true },
    ),
    folk(PORT.mason, { back: true }, { x: 846, y: 548, scale: 0.58 }),
    folk(
      PORT.signaller,
      { far: 'forward', mouth: 'talk' },
      { x: 940, y: 574, scale: 0.6, flip: true },
    ),
  );
}

const [back, middle] = [far(), mid()];

/** The square at the foot of Long Stair: four hundred steps, and the cistern at the top. */
export const LONG_STAIR: Backdrop = {
  sky: daySky(PORT_SKY, [1040, 92]),
  night: NIGHT_SKY,
  far: back.drawn,
  mid: middle.drawn,
  near: planks(potPlant({ x: 186, y: 722, scale: 1.5 }) + cargo({ x: 1400, y: 720, scale: 0.9 })),
  lights: { sky: moonAndStars([1060, 92]), far: back.light, mid: middle.light },
};
