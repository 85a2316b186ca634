import { type Svg, disc, line, patch, put, shape } from '../../svg.ts';
import { boat } from '../boats.ts';
import { DOTS } from '../ground.ts';
import { clockHouse } from './clock.ts';
import { crane } from './crane.ts';
import { houseRow } from './hull-house.ts';
import { SHORE } from './port.ts';
import { bollard, cargo, gull, netRack } from './quay.ts';
import { ferry, ship } from './ships.ts';
import { windPine } from './stair.ts';

const QUAY =
  'M-20 560C120 520 260 500 420 500C560 500 640 520 760 520C900 520 980 470 1080 470C1180 470 1240 520 1300 540';
const STREETS =
  'M120 500C260 450 420 446 620 450C820 454 940 410 1100 410M620 450C600 400 640 360 620 320M330 446C320 400 280 380 230 350M860 440C880 380 960 350 1010 320';

const waves = Array.from({ length: 22 }, (_, index) => {
  const x = (index * 331) % 1240;
  const y = 590 + ((index * 47) % 116);
  return `M${x} ${y}q10 -9 20 0q10 9 20 0`;
}).join('');

function land(): Svg {
  return (
    DOTS +
    patch('M0 0H1280V720H0Z', '#ead9c2') +
    patch('M0 0H1280V150C1060 210 900 150 640 130C400 110 200 190 0 170Z', '#d6c6b0') +
    patch('M0 0H1280V84C1100 130 900 70 640 60C400 50 200 120 0 96Z', '#c6b7a2') +
    patch('M0 0H1280V720H0Z', 'url(#@dots)') +
    shape(`${QUAY}V740H-20Z`, SHORE.sea, 5) +
    patch('M-20 640C200 600 420 610 700 620S1100 590 1300 640V740H-20Z', '#5fa3a4') +
    line(waves, 4, SHORE.foam) +
    line(QUAY, 26) +
    line(QUAY, 17, SHORE.stone) +
    line(STREETS, 30) +
    line(STREETS, 21, '#f6ead6')
  );
}

/** The stair as a map shows it: rungs, from the street up to the cistern. */
function stair(): Svg {
  const rungs = Array.from({ length: 12 }, (_, index) => {
    const y = 316 - index * 20;
    const half = 30 - index;
    return `M${620 - half + index * 2} ${y}h${half * 2}`;
  });
  return (
    shape('M588 326L626 84H662L652 326Z', '#f6ead6', 4) +
    line(rungs.join(''), 4, '#8f7f6a') +
    shape('M596 88V56H692V88Z', SHORE.stone, 4) +
    shape('M588 60C594 26 694 26 700 60Z', '#4f7f8a', 4) +
    patch('M630 74a14 7 0 1 0 28 0a14 7 0 1 0 -28 0Z', '#5f9aa4')
  );
}

const sign =
  line('M620 452V400', 9) +
  disc([620, 388, 34], '#3f7f8a', 5) +
  disc([620, 388, 26], '#fffaf0', 3.5) +
  gull({ x: 619, y: 388, scale: 0.4 });

/** The old shed at the end of the quay. */
const shed = put(
  shape('M0 0V-44H104V0Z', '#d9d2c4', 4) +
    shape('M36 0V-28a16 16 0 0 1 32 0V0Z', '#5a4a40', 3.5) +
    shape('M-12 -42C-8 -70 30 -84 58 -82C94 -80 118 -68 126 -54L110 -40Z', '#6d6a78', 4) +
    shape('M110 0C122 -8 128 -24 138 -32C148 -22 154 -8 166 0Z', '#fbf8f0', 3.5),
  { x: 1100, y: 462 },
);

/** The map of the port. */
export const PORT_MAP: Svg =
  land() +
  windPine({ x: 90, y: 170, scale: 0.5 }) +
  windPine({ x: 880, y: 140, scale: 0.46 }) +
  windPine({ x: 1210, y: 190, scale: 0.5 }) +
  houseRow({
    from: 400,
    foot: 170,
    scale: 0.34,
    first: 1,
    houses: [
      [2, 120],
      [1, 120],
      [2, 110],
    ],
  }).drawn +
  houseRow({
    from: 700,
    foot: 190,
    scale: 0.34,
    first: 3,
    houses: [
      [1, 120],
      [2, 120],
      [2, 110],
    ],
  }).drawn +
  stair() +
  houseRow({
    from: 420,
    foot: 300,
    scale: 0.38,
    first: 0,
    houses: [
      [2, 120],
      [2, 110],
      [1, 120],
    ],
  }).drawn +
  houseRow({
    from: 710,
    foot: 320,
    scale: 0.38,
    first: 2,
    houses: [
      [2, 120],
      [1, 110],
      [2, 120],
    ],
  }).drawn +
  houseRow({
    from: 150,
    foot: 336,
    scale: 0.38,
    first: 2,
    houses: [
      [2, 110],
      [1, 120],
      [2, 120],
    ],
  }).drawn +
  clockHouse({ x: 990, y: 336, scale: 0.5 }).drawn +
  houseRow({
    from: 1140,
    foot: 340,
    scale: 0.38,
    first: 1,
    houses: [
      [2, 120],
      [2, 110],
    ],
  }).drawn +
  sign +
  netRack({ x: 250, y: 458, scale: 0.34 }) +
  netRack({ x: 370, y: 440, scale: 0.3 }, '#7f6a5a') +
  crane({ x: 862, y: 486, scale: 0.32 }) +
  cargo({ x: 760, y: 506, scale: 0.3 }) +
  shed +
  shape('M470 506H610L622 524H458ZM482 524H600L610 540H472Z', '#d8cbb8', 4) +
  ferry({ x: 500, y: 580, scale: 0.36 }) +
  ship({ hull: '#8a5648', sail: '#ecd9a8' }, { x: 900, y: 620, scale: 0.34 }).drawn +
  boat('#d0694a', { x: 200, y: 620, scale: 0.34 }, true) +
  boat('#3f7f8a', { x: 1130, y: 640, scale: 0.3 }) +
  bollard({ x: 700, y: 530, scale: 0.3 }) +
  bollard({ x: 360, y: 508, scale: 0.3 });
