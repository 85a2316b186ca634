import { farFolk, folk } from '../../folk/folk.ts';
import { PORT } from '../../folk/port-folk.ts';
import type { Svg } from '../../svg.ts';
import type { Backdrop } from '../backdrop.ts';
import { lampString, quayLamp } from '../lamps.ts';
import { type Lit, together } from '../lit.ts';
import { NIGHT_SKY, daySky, moonAndStars } from '../sky.ts';
import { stand } from '../stand.ts';
import { clockHouse } from './clock.ts';
import { crane } from './crane.ts';
import { houseRow } from './hull-house.ts';
import { PORT_SKY, harbour, paving, planks } from './port.ts';
import { bollard, cargo, coil, quayWall } from './quay.ts';
import { ship } from './ships.ts';

function far(): Lit {
  return together(
    harbour(460),
    clockHouse({ x: 1300, y: 400, scale: 0.74 }),
    houseRow({
      from: 1090,
      foot: 430,
      scale: 0.7,
      first: 1,
      houses: [
        [2, 120],
        [3, 110],
        [2, 120],
      ],
    }),
    houseRow({
      from: 120,
      foot: 430,
      scale: 0.66,
      first: 3,
      unlit: 1,
      houses: [
        [2, 130],
        [3, 110],
      ],
    }),
    ship({ hull: '#8a5648', sail: '#ecd9a8', moored: true }, { x: 520, y: 430, scale: 1.05 }),
    quayWall([-20, 1620], 440, 34),
  );
}

/** Small stands at the back of the quay. */
function backRow(): Svg {
  return (
    farFolk('A', '#5a5f8a', { x: 560, y: 492, scale: 0.46 }) +
    farFolk('D', '#4f8f6a', { x: 606, y: 488, scale: 0.46 }) +
    farFolk('B', '#d0694a', { x: 966, y: 486, scale: 0.45 })
  );
}

function mid(): Lit {
  return together(
    paving(466),
    crane({ x: 742, y: 510, scale: 0.9 }),
    backRow(),
    lampString([372, 300], [690, 196], { count: 4, sag: 40, glass: true }),
    lampString([1010, 130], [1240, 306], { count: 3, sag: 34, glass: true }),
    stand(
      { stripe: '#3f7f8a', goods: ['fish', { heap: '#d98a2b' }], sail: true },
      { x: 346, y: 540, scale: 0.86 },
    ),
    stand(
      { stripe: '#d8a23a', goods: ['cloth', 'pots'], sail: true },
      { x: 1030, y: 540, scale: 0.86 },
    ),
    quayLamp({ x: 984, y: 552, scale: 0.76 }),
    cargo({ x: 850, y: 528, scale: 0.6 }),
    folk(
      PORT.seller,
      { near: 'point', mouth: 'talk' },
      { x: 624, y: 574, scale: 0.62, flip: true },
    ),
    folk(
      PORT.cook,
      { near: 'carry', burden: 'fruit' },
      { x: 716, y: 590, scale: 0.63, flip: true },
    ),
    folk(
      PORT.loader,
      { far: 'head', burden: 'bundle', legs: 'walk' },
      { x: 800, y: 572, scale: 0.61 },
    ),
    folk(
      PORT.netter,
      { near: 'fold', far: 'fold', mouth: 'smile' },
      { x: 898, y: 584, scale: 0.62 },
    ),
    folk(PORT.signaller, { far: 'forward' }, { x: 976, y: 596, scale: 0.6 }),
  );
}

const [back, middle] = [far(), mid()];

/** Crane Quay on a day of ships: everything is emptied, and everything is sold. */
export const CRANE_QUAY: Backdrop = {
  sky: daySky(PORT_SKY, [520, 92]),
  night: NIGHT_SKY,
  far: back.drawn,
  mid: middle.drawn,
  near: planks(bollard({ x: 180, y: 722, scale: 1.25 }) + coil({ x: 1424, y: 712, scale: 1.1 })),
  lights: { sky: moonAndStars([520, 92]), far: back.light, mid: middle.light },
};
