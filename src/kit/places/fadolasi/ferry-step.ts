import { folk } from '../../folk/folk.ts';
import { PORT } from '../../folk/port-folk.ts';
import { type Svg, line, patch, shape } from '../../svg.ts';
import type { Backdrop } from '../backdrop.ts';
import { boat } from '../boats.ts';
import { quayLamp } from '../lamps.ts';
import { type Lit, together } from '../lit.ts';
import { NIGHT_SKY, daySky, moonAndStars } from '../sky.ts';
import { clockHouse } from './clock.ts';
import { houseRow } from './hull-house.ts';
import { PORT_SKY, SHORE, harbour, paving, planks } from './port.ts';
import { bollard, cargo, coil, quayWall } from './quay.ts';
import { ferry, ship } from './ships.ts';
import { potPlant, windPine } from './stair.ts';

function far(): Lit {
  return together(
    harbour(600),
    clockHouse({ x: 1290, y: 356, scale: 0.56 }),
    houseRow({
      from: 1140,
      foot: 372,
      scale: 0.54,
      first: 2,
      houses: [
        [2, 120],
        [3, 110],
        [2, 120],
        [2, 120],
        [3, 110],
      ],
    }),
    quayWall([1110, 1620], 372, 56),
    houseRow({
      from: 150,
      foot: 330,
      scale: 0.36,
      first: 0,
      houses: [
        [2, 130],
        [1, 120],
        [2, 120],
        [1, 130],
      ],
    }),
    quayWall([110, 400], 330, 24),
    windPine({ x: 346, y: 324, scale: 0.4 }),
    ship({ hull: '#3f5f66', sail: '#d0694a' }, { x: 560, y: 408, scale: 0.62 }),
    boat('#8a5648', { x: 940, y: 384, scale: 0.44 }, true),
    boat('#d8a23a', { x: 420, y: 426, scale: 0.5 }),
  );
}

/** Broad steps that go down into the water. */
const STEP =
  shape('M420 520H1060L1090 548H390ZM440 494H1040L1060 520H420Z', '#d8cbb8', 4) +
  shape('M456 472H1024L1040 494H440Z', '#cfc1ad', 4) +
  patch('M420 512H1066L1074 520H412ZM440 488H1040L1046 494H434Z', '#b5a691') +
  line(
    'M560 472L548 494M720 472V494M880 472L888 494M620 494L610 520M800 494V520M960 494L972 520',
    3,
    '#94866f',
  ) +
  patch('M456 472H1024L1016 462C880 470 620 470 466 462Z', '#5b9c9a');

function waterEdge(): Svg {
  return (
    line('M430 452h80M600 446h120M820 452h90M1000 446h70', 4, SHORE.foam) +
    quayWall([-20, 420], 470, 90) +
    quayWall([1060, 1620], 470, 90)
  );
}

function mid(): Lit {
  return together(
    waterEdge(),
    ferry({ x: 780, y: 486, scale: 0.94 }),
    folk(
      PORT.sailor,
      { near: 'point', far: 'forward', mouth: 'talk' },
      { x: 868, y: 466, scale: 0.5, flip: true },
    ),
    STEP,
    paving(546),
    quayLamp({ x: 400, y: 566, scale: 0.86 }),
    quayLamp({ x: 1110, y: 566, scale: 0.86 }),
    cargo({ x: 1190, y: 562, scale: 0.72 }),
    potPlant({ x: 330, y: 560, scale: 0.8 }, '#5f7f9f'),
    coil({ x: 466, y: 584, scale: 0.62 }),
    folk(PORT.seller, { near: 'carry', burden: 'fruit' }, { x: 610, y: 592, scale: 0.62 }),
    folk(
      PORT.loader,
      { near: 'chest', burden: 'sack', legs: 'walk' },
      { x: 692, y: 584, scale: 0.61 },
    ),
    folk(PORT.mason, { mouth: 'smile' }, { x: 906, y: 590, scale: 0.62, flip: true }),
    folk(PORT.clerk, { near: 'fold', far: 'fold' }, { x: 976, y: 598, scale: 0.62, flip: true }),
  );
}

const [back, middle] = [far(), mid()];

/** Ferry Step: a low step where small boats take people over. */
export const FERRY_STEP: Backdrop = {
  sky: daySky(PORT_SKY, [700, 100]),
  night: NIGHT_SKY,
  far: back.drawn,
  mid: middle.drawn,
  near: planks(bollard({ x: 190, y: 720, scale: 1.3 }) + bollard({ x: 1412, y: 720, scale: 1.3 })),
  lights: { sky: moonAndStars([700, 96]), far: back.light, mid: middle.light },
};
