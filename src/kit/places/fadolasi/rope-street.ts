import { farFolk, folk } from '../../folk/folk.ts';
import { PORT } from '../../folk/port-folk.ts';
import { type Svg, line, rod, shape } from '../../svg.ts';
import type { Backdrop } from '../backdrop.ts';
import { lampString, quayLamp } from '../lamps.ts';
import { type Lit, together } from '../lit.ts';
import { NIGHT_SKY, daySky, moonAndStars } from '../sky.ts';
import { stand } from '../stand.ts';
import { houseRow, hullHouse } from './hull-house.ts';
import { PORT_SKY, SHORE, harbour, paving, planks } from './port.ts';
import { cargo, coil } from './quay.ts';
import { ship } from './ships.ts';
import { potPlant } from './stair.ts';

function far(): Lit {
  return together(
    harbour(420),
    ship({ hull: '#3f5f66', sail: '#d0694a', moored: true }, { x: 712, y: 388, scale: 0.44 }),
    houseRow({
      from: 560,
      foot: 424,
      scale: 0.5,
      first: 2,
      houses: [
        [2, 100],
        [3, 90],
      ],
    }),
    houseRow({
      from: 922,
      foot: 424,
      scale: 0.5,
      first: 4,
      houses: [
        [3, 90],
        [2, 100],
      ],
    }),
    houseRow({
      from: 372,
      foot: 446,
      scale: 0.74,
      first: 0,
      houses: [
        [2, 110],
        [3, 110],
      ],
    }),
    houseRow({
      from: 1030,
      foot: 446,
      scale: 0.74,
      first: 1,
      houses: [
        [3, 110],
        [2, 110],
      ],
    }),
  );
}

/** Posts with pegs, between which ropes are laid along the street. */
function ropeWalk(): Svg {
  const post = (x: number, y: number, high: number): Svg =>
    line(`M${x} ${y}v${-high}M${x - 24} ${y - high + 6}h48`, 10) +
    line(`M${x} ${y}v${-high}M${x - 22} ${y - high + 6}h44`, 4, '#8a5a3b');
  return (
    rod('M560 596C590 560 640 520 700 484M544 600C580 560 634 516 692 482', [6, 3], SHORE.rope) +
    post(552, 640, 66) +
    post(632, 560, 50) +
    post(698, 502, 36)
  );
}

function mid(): Lit {
  return together(
    paving(436, '#dccfbf'),
    shape('M770 436H830L1010 740H590Z', '#cbbca8', 0),
    line('M770 436L590 740M830 436L1010 740', 3.5, SHORE.seam),
    hullHouse(
      {
        wall: '#ecd9a8',
        hull: '#4f6f6a',
        shutter: '#5a5f8a',
        floors: 3,
        width: 170,
        balcony: true,
      },
      { x: 164, y: 520, scale: 1.04 },
    ),
    hullHouse(
      {
        wall: '#e2c9c4',
        hull: '#6d6a78',
        shutter: '#4f8f6a',
        floors: 3,
        width: 170,
        balcony: true,
      },
      { x: 1244, y: 520, scale: 1.04 },
    ),
    lampString([340, 250], [800, 300], { count: 5, sag: 26, glass: true }),
    lampString([800, 300], [1244, 250], { count: 5, sag: 26, glass: true }),
    lampString([520, 330], [1076, 330], { count: 4, sag: 18, glass: true }),
    stand(
      { stripe: '#d0694a', goods: ['bread', { heap: '#d98a2b' }], width: 200, sail: true },
      { x: 374, y: 530, scale: 0.7 },
    ),
    stand(
      { stripe: '#3f7f8a', goods: ['pots', 'cloth'], width: 200, sail: true },
      { x: 1082, y: 530, scale: 0.7 },
    ),
    quayLamp({ x: 1054, y: 560, scale: 0.86 }),
    ropeWalk(),
    coil({ x: 506, y: 632, scale: 0.6 }),
    farFolk('E', '#d8a23a', { x: 776, y: 472, scale: 0.36 }),
    farFolk('B', '#35557a', { x: 822, y: 476, scale: 0.37 }),
    folk(
      PORT.fisher,
      { legs: 'walk', burden: 'net', near: 'chest' },
      { x: 762, y: 568, scale: 0.6 },
    ),
    folk(PORT.netter, { legs: 'walk', mouth: 'talk' }, { x: 842, y: 574, scale: 0.6 }),
    folk(
      PORT.cook,
      { near: 'fold', far: 'fold', mouth: 'smile' },
      { x: 970, y: 560, scale: 0.6, flip: true },
    ),
  );
}

const [back, middle] = [far(), mid()];

/** Rope Street, where the lamps of the night market hang from house to house. */
export const ROPE_STREET: Backdrop = {
  sky: daySky(PORT_SKY, [800, 96]),
  night: NIGHT_SKY,
  far: back.drawn,
  mid: middle.drawn,
  near: planks(
    potPlant({ x: 180, y: 722, scale: 1.4 }, '#5f7f9f') + cargo({ x: 1396, y: 720, scale: 0.9 }),
  ),
  lights: { sky: moonAndStars([800, 92]), far: back.light, mid: middle.light },
};
