import { folk } from '../../folk/folk.ts';
import { PORT } from '../../folk/port-folk.ts';
import { type Svg, disc, line, oval, patch, put, shape } from '../../svg.ts';
import type { Backdrop } from '../backdrop.ts';
import { cast } from '../ground.ts';
import { lampString } from '../lamps.ts';
import { type Lit, together } from '../lit.ts';
import { NIGHT_SKY, daySky, moonAndStars } from '../sky.ts';
import { stand } from '../stand.ts';
import { jars } from '../solmirela/well.ts';
import { houseRow } from './hull-house.ts';
import { PORT_SKY, SHORE, harbour, paving, planks } from './port.ts';
import { cargo, coil, netRack } from './quay.ts';
import { potPlant } from './stair.ts';

/** Where the water of the stair comes out: a wall with two spouts over a long basin. */
function cistern(): Svg {
  return (
    cast(800, 530, 190) +
    shape('M650 340C650 300 700 280 800 280S950 300 950 340V500H650Z', SHORE.stone, 5) +
    line(
      'M650 390H950M650 440H950M720 340V390M880 340V390M800 390V440M690 440V490M910 440V490',
      3,
      '#94866f',
    ) +
    disc([800, 330, 30], '#fffaf0', 5) +
    put(shape('M0 -20C11 -5 15 0 15 8A15 15 0 0 1 -15 8C-15 0 -11 -5 0 -20Z', '#4f8fa8', 4), {
      x: 800,
      y: 330,
    }) +
    shape('M730 402h28v16h-28ZM842 402h28v16h-28Z', '#6d6a78', 4) +
    line('M744 418V496M856 418V496', 9, '#a8d4d6') +
    shape('M630 490H970L950 540H650Z', '#d8cbb8', 5) +
    oval([800, 492, 168, 17], '#5f9aa4', 4) +
    patch(
      'M700 490c20 -6 50 -6 70 0c-16 6 -54 6 -70 0ZM826 494c20 -6 50 -6 70 0c-16 6 -54 6 -70 0Z',
      '#c4e0e3',
    )
  );
}

/** Nets over the yard, from roof to roof. */
const OVERHEAD =
  line('M300 214Q560 300 800 236T1310 214', 4, '#4c625e') +
  patch(
    'M330 224Q560 300 780 240L760 270Q560 330 360 262ZM860 230Q1080 280 1280 222L1250 262Q1080 310 880 262Z',
    '#5d7f7a',
  ).replace('/>', ' opacity="0.4"/>') +
  line(
    'M360 236L420 282M420 252L470 296M480 266L520 304M540 272L590 300M620 268L660 294M690 256L720 280M400 284L470 262M460 298L540 272M540 304L620 266M620 296L700 254M900 238L950 268M960 248L1010 280M1030 256L1080 284M1100 256L1150 276M1170 244L1210 266M900 266L960 246M970 280L1050 256M1060 286L1130 254M1140 280L1220 236',
    2,
    '#4c625e',
  ) +
  [440, 600, 740, 940, 1080, 1200]
    .map((x, index) =>
      disc([x, 288 - (index % 3) * 12, 8], index % 2 === 0 ? '#d0694a' : '#f0d9a0', 3.5),
    )
    .join('');

function far(): Lit {
  return together(
    harbour(420),
    houseRow({
      from: 120,
      foot: 452,
      scale: 0.98,
      first: 0,
      unlit: 0,
      houses: [
        [2, 130],
        [3, 120],
        [2, 120],
      ],
    }),
    houseRow({
      from: 1080,
      foot: 452,
      scale: 0.98,
      first: 2,
      houses: [
        [2, 120],
        [3, 120],
        [2, 130],
      ],
    }),
    OVERHEAD,
  );
}

function mid(): Lit {
  return together(
    paving(440),
    lampString([470, 296], [650, 320], { count: 2, sag: 16, glass: true }),
    lampString([950, 320], [1130, 296], { count: 2, sag: 16, glass: true }),
    cistern(),
    netRack({ x: 330, y: 548, scale: 0.78 }),
    stand(
      { stripe: '#d0694a', goods: ['fish', 'bread'], width: 220, sail: true },
      { x: 1050, y: 532, scale: 0.76 },
    ),
    folk(
      PORT.netter,
      { legs: 'sit', near: 'carry', far: 'carry' },
      { x: 480, y: 572, scale: 0.58 },
    ),
    jars(3, { x: 600, y: 566, scale: 0.62 }),
    folk(
      PORT.runner,
      { near: 'carry', burden: 'jar', mouth: 'smile' },
      { x: 700, y: 574, scale: 0.62 },
    ),
    folk(PORT.caulker, { burden: 'pail' }, { x: 776, y: 580, scale: 0.62, flip: true }),
    folk(
      PORT.salter,
      { near: 'fold', far: 'fold', mouth: 'talk' },
      { x: 884, y: 572, scale: 0.61 },
    ),
    folk(PORT.signaller, { far: 'forward' }, { x: 962, y: 584, scale: 0.6, flip: true }),
    potPlant({ x: 1290, y: 540, scale: 0.8 }),
  );
}

const [back, middle] = [far(), mid()];

/** Net Yard: nets over every door, and the water of the port. */
export const NET_YARD: Backdrop = {
  sky: daySky(PORT_SKY, [800, 100]),
  night: NIGHT_SKY,
  far: back.drawn,
  mid: middle.drawn,
  near: planks(cargo({ x: 90, y: 718, scale: 1 }) + coil({ x: 1420, y: 712, scale: 1.1 })),
  lights: { sky: moonAndStars([800, 100]), far: back.light, mid: middle.light },
};
