import { farFolk, folk } from '../../folk/folk.ts';
import { PORT } from '../../folk/port-folk.ts';
import type { Svg } from '../../svg.ts';
import type { Backdrop } from '../backdrop.ts';
import { boat } from '../boats.ts';
import { gate } from '../bridge.ts';
import { tufts } from '../ground.ts';
import { quayLamp } from '../lamps.ts';
import { type Lit, together } from '../lit.ts';
import { NIGHT_SKY, daySky, moonAndStars } from '../sky.ts';
import { clockHouse } from './clock.ts';
import { houseRow, hullHouse } from './hull-house.ts';
import { PORT_SKY, harbour, paving, planks } from './port.ts';
import { bollard, cargo, coil, quayWall, ropeGate } from './quay.ts';
import { ship } from './ships.ts';
import { flight, potPlant, windPine } from './stair.ts';

function far(): Lit {
  return together(
    harbour(450),
    clockHouse({ x: 1196, y: 330, scale: 0.6 }),
    ship({ hull: '#8a5648', sail: '#ecd9a8' }, { x: 200, y: 396, scale: 0.6 }),
    boat('#3f7f8a', { x: 476, y: 412, scale: 0.5 }, true),
    quayWall([-20, 560], 436, 40),
    flight({ low: 330, high: 130, rise: 200 }, { x: 800, y: 452 }),
    farFolk('C', '#d0694a', { x: 770, y: 372, scale: 0.3 }),
    farFolk('E', '#35557a', { x: 838, y: 336, scale: 0.27 }),
    hullHouse({ wall: '#f3ead9', floors: 3, width: 96, unlit: 1 }, { x: 560, y: 452, scale: 0.66 }),
    houseRow({
      from: 970,
      foot: 448,
      scale: 0.72,
      first: 1,
      unlit: 1,
      houses: [
        [2, 110],
        [3, 100],
      ],
    }),
    houseRow({
      from: 1150,
      foot: 452,
      scale: 0.8,
      first: 3,
      houses: [
        [2, 130],
        [3, 120],
      ],
    }),
    windPine({ x: 700, y: 300, scale: 0.5 }),
  );
}

/** People who want to the stair or to the quay, and wait: nobody stares, nobody poses. */
function queue(): Svg {
  return (
    folk(PORT.loader, { near: 'chest', burden: 'sack' }, { x: 650, y: 504, scale: 0.55 }) +
    folk(
      PORT.clerk,
      { near: 'fold', far: 'fold', mouth: 'talk' },
      { x: 728, y: 500, scale: 0.56 },
    ) +
    folk(
      PORT.fisher,
      { near: 'carry', far: 'head', burden: 'bundle' },
      { x: 802, y: 508, scale: 0.57, flip: true },
    ) +
    folk(PORT.signaller, { far: 'forward', mouth: 'smile' }, { x: 880, y: 516, scale: 0.56 }) +
    folk(PORT.mason, { mouth: 'worry' }, { x: 962, y: 508, scale: 0.57, flip: true })
  );
}

function mid(): Lit {
  return together(
    paving(446),
    tufts(
      [
        [300, 470],
        [1330, 470],
      ],
      '#6fa07a',
    ),
    ropeGate({ x: 590, y: 482, scale: 1 }),
    quayLamp({ x: 530, y: 520, scale: 0.8 }),
    quayLamp({ x: 1066, y: 520, scale: 0.8 }),
    cargo({ x: 330, y: 512, scale: 0.66 }),
    coil({ x: 480, y: 520, scale: 0.6 }),
    potPlant({ x: 1128, y: 508, scale: 0.7 }),
    potPlant({ x: 1260, y: 512, scale: 0.8 }, '#5f7f9f'),
    queue(),
  );
}

const [back, middle] = [far(), mid()];

/** The gate of Rope Street, between the quay and the stair. */
export const QUAY_GATE: Backdrop = {
  sky: daySky(PORT_SKY, [420, 100]),
  night: NIGHT_SKY,
  far: back.drawn,
  mid: middle.drawn,
  near: planks(bollard({ x: 176, y: 722, scale: 1.2 }) + coil({ x: 1430, y: 712, scale: 1.1 })),
  standing: gate({ x: 470, y: 490, scale: 0.98 }),
  lights: { sky: moonAndStars([420, 96]), far: back.light, mid: middle.light },
};
