import { mix } from '../../colour.ts';
import { INK, PAPER } from '../../ink.ts';
import { type Svg, disc, line, oval, patch, put, rod, shape } from '../../svg.ts';
import type { Backdrop } from '../backdrop.ts';
import { DOTS, cast, dotted } from '../ground.ts';
import { LAMPLIGHT, type Lit, glow, putLit, together } from '../lit.ts';
import { clockFace } from './clock.ts';
import { SHORE } from './port.ts';
import { coil } from './quay.ts';
import { potPlant } from './stair.ts';

/** Walls of pale plaster under the ribs of a great hull. */
function walls(): Svg {
  const ribs = [120, 340, 560, 1040, 1260, 1480]
    .map(
      (x) =>
        `M${x} 420V150C${x + (800 - x) * 0.1} 60 ${x + (800 - x) * 0.4} 0 ${x + (800 - x) * 0.7} -30`,
    )
    .join('');
  return (
    DOTS +
    patch('M-20 -20H1620V480H-20Z', '#ece3d2') +
    patch('M-20 -20H1620V120C1200 20 400 20 -20 120Z', '#a98a66') +
    line('M-20 30C400 -40 1200 -40 1620 30M-20 76C400 -6 1200 -6 1620 76', 4, '#7d6143') +
    line(ribs, 28) +
    line(ribs, 18, '#8a6a4c') +
    shape('M-20 416H1620V500H-20Z', '#7fa8a4', 5) +
    line('M-20 440H1620', 3.5, '#4f7f7a') +
    line(
      Array.from({ length: 20 }, (_, index) => `M${index * 82 + 10} 440V500`).join(''),
      3,
      mix('#7fa8a4', INK, 0.3),
    )
  );
}

/** The great clock seen from behind, with the harbour's light in it, and its wheels. */
function clock(): Lit {
  const face = (colour: string): Svg => put(clockFace(128, colour), { x: 800, y: 232 });
  const wheel = (x: number, y: number, radius: number): Svg => {
    const teeth = Array.from({ length: 12 }, (_, index) => {
      const angle = (index * Math.PI) / 6;
      const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
      return `M${Math.round(x + dx * radius)} ${Math.round(y + dy * radius)}L${Math.round(x + dx * (radius + 9))} ${Math.round(y + dy * (radius + 9))}`;
    });
    return (
      line(teeth.join(''), 10) +
      disc([x, y, radius], '#b98a55', 5) +
      disc([x, y, radius * 0.62], '#ece3d2', 4) +
      line(
        `M${x - radius * 0.6} ${y}h${radius * 1.2}M${x} ${y - radius * 0.6}v${radius * 1.2}`,
        6,
      ) +
      disc([x, y, 8], '#4b4552', 3)
    );
  };
  return {
    drawn:
      disc([800, 232, 146], '#8a6a4c', 6) +
      face('#e3f0e6') +
      wheel(962, 300, 36) +
      wheel(1016, 352, 24) +
      line('M640 250V390', 4) +
      shape('M626 384H654L650 420H630Z', '#8d9aa0', 4),
    light: face('#5f6f9a'),
  };
}

function arch(x: number): Svg {
  return put(
    shape('M-80 110V-20a80 90 0 0 1 160 0V110Z', '#8a6a4c', 6) +
      shape('M-64 110V-18a64 74 0 0 1 128 0V110Z', '#d5e6df', 5) +
      patch('M-62 66H62V108H-62Z', SHORE.sea) +
      line('M-40 84h30M10 94h36M-20 100h20', 4, SHORE.foam) +
      shape('M-36 70C-20 78 14 78 30 66L24 82H-28Z', '#d0694a', 3.5) +
      line('M-4 70V18', 4) +
      shape('M0 20C26 34 28 54 22 62L0 64Z', '#fffaf0', 3.5) +
      line('M0 -90V110M-64 40H64', 5),
    { x, y: 250 },
  );
}

function nightArch(x: number): Svg {
  return put(
    shape('M-64 110V-18a64 74 0 0 1 128 0V110Z', '#34406e', 5) +
      patch('M-62 66H62V108H-62Z', '#27405a') +
      patch(
        'M-30 -30l5 5l5 5l-5 5l-5 5l-5 -5l-5 -5l5 -5ZM28 0l4 4l4 4l-4 4l-4 4l-4 -4l-4 -4l4 -4Z',
        '#fdf6dc',
      ) +
      line('M0 -90V110M-64 40H64', 5),
    { x, y: 250 },
  );
}

function hangingFloat(x: number, y: number): Lit {
  const ball = (colour: string): Svg => disc([0, 40, 36], colour, 5);
  const net = line('M0 -120V0M-34 26C-16 44 16 44 34 26M-30 58C-14 44 14 44 30 58', 4, '#8f734a');
  return putLit(
    {
      drawn: line('M0 -120V4', 5) + ball('#d6efe2') + net,
      light: glow(0, 40, 170) + ball(LAMPLIGHT) + net,
    },
    { x, y },
  );
}

const shelf = (x: number): Svg =>
  put(
    shape('M0 0H120V12H0Z', '#8a5a3b', 4) +
      shape('M10 0V-44H26V0ZM26 0V-36H40V0ZM40 0V-48H58V0Z', '#5f7f9f', 3.5) +
      disc([86, -20, 19], '#bfe6d6', 4) +
      line('M70 -28C80 -18 94 -18 102 -28M14 -30H22M44 -34H54', 3, '#8f734a'),
    { x, y: 330 },
  );

function floor(): Svg {
  const boards = Array.from({ length: 9 }, (_, index) => {
    const x = index * 200;
    return `M${x} 500L${Math.round(x + (x - 800) * 0.4)} 740`;
  });
  return (
    DOTS +
    shape('M-20 500H1620V740H-20Z', '#b99a78', 5) +
    dotted('M-20 500H1620V560H-20Z') +
    line(`${boards.join('')}M-20 560H480M1120 560H1620M-20 640H420M1180 640H1620`, 3, '#8f7050') +
    oval([800, 644, 430, 72], '#3f7f8a', 4) +
    oval([800, 644, 384, 58], '#5f9a9a', 0) +
    `<ellipse cx="800" cy="644" rx="352" ry="50" stroke="#d9bd84" stroke-width="8" stroke-dasharray="14 10" fill="none"/>`
  );
}

const bench = (x: number, flip: boolean): Svg =>
  put(
    cast(125, 96, 130) +
      shape(
        'M14 22C40 60 60 80 90 92H60C40 84 20 60 8 40ZM236 22C210 60 190 80 160 92H190C210 84 230 60 242 40Z',
        '#8a5a3b',
        5,
      ) +
      shape('M0 0C60 14 190 14 250 0V22C190 34 60 34 0 22Z', '#c89a5f', 5),
    { x, y: 500, flip },
  );

/** A table that was a boat's deck, on two casks. */
const TABLE =
  cast(800, 664, 210) +
  shape(
    'M650 566C640 596 640 636 650 660H726C736 636 736 596 726 566ZM874 566C864 596 864 636 874 660H950C960 636 960 596 950 566Z',
    '#a9743f',
    5,
  ) +
  line('M642 598H734M642 632H734M866 598H958M866 632H958', 7) +
  line('M642 598H734M642 632H734M866 598H958M866 632H958', 3, '#8d9aa0') +
  shape('M560 536C640 510 960 510 1056 528L1040 570C940 580 660 580 580 566Z', '#c89a5f', 6) +
  line('M580 546C680 534 920 534 1046 542', 3, '#8a5a3b') +
  shape('M760 534L836 526L850 552L768 558Z', PAPER, 4) +
  line('M776 542L832 536M780 550L820 546', 3) +
  put(shape('M-18 -32H18L14 0H-14Z', '#7fb0a8', 4) + line('M18 -24C32 -24 32 -6 16 -6', 5), {
    x: 690,
    y: 548,
  }) +
  shape('M884 542C874 528 880 518 888 516H944C952 518 958 528 948 542Z', '#c1694a', 4) +
  patch('M890 516C900 506 932 506 942 516Z', '#6d4a35');

const stool =
  shape('M-46 20C-52 50 -48 76 -40 92H40C48 76 52 50 46 20Z', '#a9743f', 5) +
  line('M-48 46H48M-46 74H46', 5) +
  oval([0, 18, 50, 18], '#c89a5f', 6);

const wheels = clock();
const behind = together(
  rod('M-20 120H1620', [16, 5], '#8a6a4c'),
  arch(430),
  arch(1170),
  shelf(236),
  shelf(1250),
  potPlant({ x: 280, y: 416, scale: 0.9 }),
  potPlant({ x: 1320, y: 416, scale: 0.9 }, '#5f7f9f'),
  wheels,
  hangingFloat(604, 120),
  hangingFloat(996, 120),
);

/** The hall of the Clock House, under its hull: the captain's room, a school, a council. */
export const CLOCK_HOUSE: Backdrop = {
  sky: walls(),
  far: behind.drawn,
  mid: floor() + bench(250, false) + bench(1350, true) + TABLE,
  near: put(stool, { x: 216, y: 650, scale: 1.2 }) + coil({ x: 1410, y: 712, scale: 1.1 }),
  indoors: true,
  lights: { far: nightArch(430) + nightArch(1170) + behind.light },
};
