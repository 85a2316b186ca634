import { folk } from '../../folk/folk.ts';
import { PORT } from '../../folk/port-folk.ts';
import { type Svg, line, patch, put, shape } from '../../svg.ts';
import type { Backdrop } from '../backdrop.ts';
import { boat } from '../boats.ts';
import { cast, tufts } from '../ground.ts';
import { quayLamp } from '../lamps.ts';
import { LAMPLIGHT, type Lit, glow, together } from '../lit.ts';
import { NIGHT_SKY, daySky, moonAndStars } from '../sky.ts';
import { boardwalk, dropSign, sickShade, washing } from '../solmirela/relief.ts';
import { barrow } from '../solmirela/tools.ts';
import { PORT_SKY, harbour, paving, planks } from './port.ts';
import { bollard, cargo, coil, netRack, quayWall } from './quay.ts';
import { ship } from './ships.ts';
import { potPlant, windPine } from './stair.ts';

const PANE = 'M600 356v-30a26 26 0 0 1 52 0v30ZM948 356v-30a26 26 0 0 1 52 0v30Z';

/** The shed: planks white with salt, a long hull for a roof, a wide door. */
function shed(mended: boolean): Lit {
  const boards = Array.from({ length: 16 }, (_, index) => `M${556 + index * 33} 300V486`);
  const patches = mended
    ? shape('M640 214L700 200L706 232L646 246ZM880 202L950 214L944 246L876 232Z', '#c89a5f', 4)
    : shape('M640 214L690 204L704 226L660 250ZM884 204L930 212L936 236L890 230Z', '#3d2f2a', 4) +
      line('M656 226l30 -8M896 218l26 6', 4, '#8a5a3b');
  const bars = line('M626 300V356M600 330H652M974 300V356M948 330H1000', 3);
  return {
    drawn:
      cast(800, 492, 330) +
      shape('M530 286H1070V490H530Z', '#d9d2c4', 5) +
      line(boards.join(''), 3, '#a59d8f') +
      patch('M534 440C640 426 960 446 1066 430V486H534Z', '#f3f0e8') +
      shape('M706 490V372C706 344 894 344 894 372V490Z', '#5a4a40', 5) +
      shape('M706 490V372C706 358 752 351 798 351V490Z', '#8a6a50', 4) +
      line('M736 362V490M768 354V490', 3, '#5a3d2a') +
      shape(PANE, '#f7ead0', 4) +
      bars +
      shape('M492 296C500 214 620 168 800 164C990 160 1090 196 1136 250L1096 296Z', '#6d6a78', 5) +
      line(
        'M512 262C620 196 980 176 1116 256M560 226C680 176 940 168 1076 222M650 190L640 290M800 168V292M950 182L962 290',
        3,
        '#454352',
      ) +
      patches,
    light: mended ? glow(626, 334, 70) + glow(974, 334, 70) + shape(PANE, LAMPLIGHT, 4) + bars : '',
  };
}

function saltHeap(at: { readonly x: number; readonly y: number; readonly scale: number }): Svg {
  return put(
    cast(80, 2, 96) +
      shape('M0 0C30 -20 50 -66 80 -92C108 -66 130 -20 164 0Z', '#fbf8f0', 4.5) +
      patch('M84 -90C104 -66 126 -22 158 -2H96C104 -30 100 -62 84 -90Z', '#dcd9d4') +
      line('M46 -22l14 -8M70 -44l10 -8M104 -20l12 2', 3, '#b8b3aa'),
    at,
  );
}

function far(): Lit {
  return together(
    harbour(470),
    ship({ hull: '#5f6f86', sail: '#ecd9a8', moored: true }, { x: 170, y: 418, scale: 0.7 }),
    boat('#d0694a', { x: 1180, y: 420, scale: 0.6 }),
    boat('#3f7f8a', { x: 1330, y: 398, scale: 0.4 }, true),
    quayWall([-20, 1620], 452, 30),
  );
}

const ground = (): Svg =>
  paving(474, '#ddd2c2') +
  tufts(
    [
      [260, 520],
      [430, 500],
      [1240, 506],
      [1370, 530],
    ],
    '#7f9f7a',
  );

function oldShed(): Lit {
  return together(
    ground(),
    shed(false),
    windPine({ x: 1150, y: 506, scale: 1.1 }),
    saltHeap({ x: 356, y: 532, scale: 0.9 }),
    saltHeap({ x: 460, y: 550, scale: 0.62 }),
    quayLamp({ x: 1090, y: 552, scale: 0.84 }),
    netRack({ x: 1210, y: 560, scale: 0.6 }),
    barrow('#5f8a84', { x: 980, y: 566, scale: 0.74 }),
    coil({ x: 620, y: 560, scale: 0.62 }),
    folk(PORT.salter, { far: 'carry', burden: 'tool' }, { x: 580, y: 578, scale: 0.6, flip: true }),
    folk(
      PORT.caulker,
      { near: 'chest', burden: 'sack', legs: 'walk' },
      { x: 930, y: 566, scale: 0.6 },
    ),
  );
}

function clinic(): Lit {
  return together(
    ground(),
    shed(true),
    boardwalk(90, { x: 800, y: 580, scale: 0.9 }),
    dropSign({ x: 800, y: 318, scale: 0.8 }),
    sickShade('#7fb0a8', { x: 290, y: 556, scale: 0.74 }),
    washing(['#fffaf0', '#7fb0a8', '#f0d9a0', '#d0694a'], { x: 1140, y: 552, scale: 0.8 }),
    quayLamp({ x: 1080, y: 560, scale: 0.84 }),
    potPlant({ x: 690, y: 520, scale: 0.7 }),
    potPlant({ x: 912, y: 520, scale: 0.7 }),
    folk(PORT.clerk, { near: 'forward', mouth: 'talk' }, { x: 600, y: 590, scale: 0.62 }),
    folk(PORT.mason, { mouth: 'smile' }, { x: 690, y: 596, scale: 0.62, flip: true }),
    folk(PORT.signaller, { far: 'forward' }, { x: 906, y: 596, scale: 0.62, flip: true }),
    folk(PORT.runner, { burden: 'pail', legs: 'walk' }, { x: 1010, y: 582, scale: 0.62 }),
  );
}

const back = far();
const [plain, healing] = [oldShed(), clinic()];
const sky = { sky: daySky(PORT_SKY, [1140, 96]), night: NIGHT_SKY, far: back.drawn };
const stars = moonAndStars([1140, 92]);

/** The old shed at the end of the quay, its roof open to the rain. */
export const SALT_SHED: Backdrop = {
  ...sky,
  mid: plain.drawn,
  near: planks(saltHeap({ x: 70, y: 722, scale: 1.3 }) + bollard({ x: 1420, y: 720, scale: 1.2 })),
  lights: { sky: stars, far: back.light, mid: plain.light },
};

/** The same shed with its roof mended, where people are healed now. */
export const QUAY_CLINIC: Backdrop = {
  ...sky,
  mid: healing.drawn,
  near: planks(potPlant({ x: 186, y: 722, scale: 1.4 }) + cargo({ x: 1390, y: 720, scale: 0.9 })),
  lights: { sky: stars, far: back.light, mid: healing.light },
};
