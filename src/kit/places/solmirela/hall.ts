import { mix } from '../../colour.ts';
import { INK, PAPER, TIMBER } from '../../ink.ts';
import { type Svg, disc, line, oval, patch, put, rod, shape } from '../../svg.ts';
import type { Backdrop } from '../backdrop.ts';
import { DOTS, cast, dotted } from '../ground.ts';
import { LAMPLIGHT, type Lit, glow, putLit, together } from '../lit.ts';
import { leafTree } from '../plants.ts';

function roundWindow(x: number): Svg {
  return put(
    disc([0, 0, 96], '#8a5a3b', 6) +
      disc([0, 0, 82], '#cfe0d8', 5) +
      patch('M-80 0C-40 -34 20 -20 80 -16C82 -10 60 40 0 40C-40 40 -72 20 -80 0Z', '#cbb9bf') +
      patch('M-80 20C-40 -10 20 0 80 14C72 60 40 82 0 82C-40 82 -72 60 -80 20Z', '#9aa86a') +
      leafTree('#7f9a5a', { x: -30, y: -44, scale: 0.6 }) +
      line('M0 -82V82M-82 0H82', 6) +
      patch('M-70 -44L-30 -76L-20 -76L-74 -30Z', '#fffaf0').replace('/>', ' opacity="0.5"/>'),
    { x, y: 256 },
  );
}

/** What is seen through it after dark. */
function nightWindow(x: number): Svg {
  return put(
    disc([0, 0, 82], '#34406e', 5) +
      patch('M-80 20C-40 -10 20 0 80 14C72 60 40 82 0 82C-40 82 -72 60 -80 20Z', '#27324f') +
      patch(
        'M-34 -40l5 5l5 5l-5 5l-5 5l-5 -5l-5 -5l5 -5ZM30 -52l4 4l4 4l-4 4l-4 4l-4 -4l-4 -4l4 -4Z',
        '#fdf6dc',
      ) +
      line('M0 -82V82M-82 0H82', 6),
    { x, y: 256 },
  );
}

function walls(): Svg {
  const planks = Array.from({ length: 15 }, (_, index) => `M${index * 112 + 20} 60V420`).join('');
  const stones = Array.from(
    { length: 12 },
    (_, index) => `M${index * 140 + 30} 420V460M${index * 140 + 100} 460V500`,
  );
  return (
    DOTS +
    patch('M-20 -20H1620V480H-20Z', '#ead2a4') +
    patch('M-20 -20H1620V150C1100 100 500 100 -20 150Z', '#d9bd8b') +
    line(planks, 3, '#cfb382') +
    shape('M-20 420H1620V500H-20Z', '#b7b1a6', 5) +
    line(`M-20 460H1620${stones.join('')}`, 3.5, mix('#b7b1a6', INK, 0.4)) +
    rod('M-20 66H1620', [26, 5], '#8a5a3b') +
    rod('M330 70L430 -10M1270 70L1170 -10', [16, 5], '#8a5a3b') +
    rod('M600 -20V420M1000 -20V420', [22, 5], '#9c6b45') +
    rod('M600 120L646 74M1000 120L954 74M600 150L524 74M1000 150L1076 74', [14, 5], '#8a5a3b')
  );
}

const BOARD =
  shape('M640 130H960V340H640Z', '#8a5a3b', 6) +
  shape('M658 146H942V324H658Z', PAPER, 5) +
  patch('M662 320C704 296 760 300 820 320Z', '#b3b58a') +
  line('M672 298C706 240 746 268 784 230S864 222 922 176', 9, TIMBER) +
  disc([726, 204, 12], '#b5523c', 4) +
  disc([870, 270, 12], '#d8a23a', 4) +
  shape('M772 248h40v24h-40Z', '#b7b1a6', 4);

/** Cloth with the zigzag of the valley's weavers. */
function hanging(x: number): Svg {
  return put(
    line('M-44 0H44', 8) +
      shape('M-36 0H36V150L24 140L12 150L0 140L-12 150L-24 140L-36 150Z', '#9c4f3d', 4) +
      line('M-36 34L-18 18L0 34L18 18L36 34M-36 98L-18 114L0 98L18 114L36 98', 5, '#f0d9a0') +
      line('M-24 66H24', 8, '#2f7f7a'),
    { x, y: 130 },
  );
}

function shelf(x: number): Svg {
  return put(
    shape('M0 0H122V12H0ZM0 70H122V82H0Z', '#8a5a3b', 4) +
      shape('M10 0V-44H26V0ZM26 0V-36H40V0ZM40 0V-48H58V0ZM76 70V34H114V70Z', '#c98a5a', 3.5) +
      shape('M66 0C56 -12 60 -24 66 -28H104C110 -24 114 -12 104 0Z', '#7fa6ad', 3.5) +
      shape('M16 70C8 56 14 44 22 42H52C60 44 66 56 58 70Z', '#b5653f', 3.5) +
      line('M14 -30H22M44 -34H54M80 52H110', 3),
    { x, y: 300 },
  );
}

function lamp(x: number, y: number): Lit {
  const shade = 'M-40 0C-52 30 -46 58 -30 70H30C46 58 52 30 40 0Z';
  const ribs =
    line('M-48 22H48M-48 44H48', 3, '#b98a55') + shape('M-34 0H34L20 -16H-20Z', TIMBER, 5);
  return putLit(
    {
      drawn: line('M0 -100V-16', 5) + shape(shade, '#ffe9b0', 5) + ribs,
      light: glow(0, 36, 190) + shape(shade, LAMPLIGHT, 5) + ribs,
    },
    { x, y },
  );
}

function bench(x: number, flip: boolean): Svg {
  return put(
    cast(125, 96, 130) +
      shape('M20 22H46L40 92H24ZM204 22H230L226 92H210Z', '#8a5a3b', 5) +
      line('M40 60H210', 6) +
      shape('M0 0H250V22H0Z', '#c89a5f', 5) +
      shape('M30 -12H90V2H30ZM150 -12H210V2H150Z', '#a3607c', 4),
    { x, y: 500, flip },
  );
}

const TABLE =
  cast(800, 664, 220) +
  shape('M640 560L600 660H634L670 560ZM960 560L1000 660H966L930 560Z', '#8a5a3b', 5) +
  oval([800, 548, 220, 44], '#c89a5f', 6) +
  line('M596 556C640 592 960 592 1004 556', 4) +
  put(shape('M-20 -34H20L16 0H-16Z', '#b5653f', 4) + line('M20 -26C34 -26 34 -8 18 -8', 5), {
    x: 700,
    y: 548,
  }) +
  shape('M770 538L840 530L856 556L780 562Z', PAPER, 4) +
  line('M786 546L836 541M790 554L828 550', 3) +
  shape('M880 546C870 532 876 522 884 520H940C948 522 954 532 944 546Z', '#7fa6ad', 4) +
  patch('M886 520C896 508 928 508 938 520Z', '#6d4a35');

function floor(): Svg {
  return (
    DOTS +
    shape('M-20 500H1620V740H-20Z', '#c8a673', 5) +
    dotted('M-20 500H1620V560H-20Z') +
    line(
      'M-20 580H560M1040 580H1620M-20 650H500M1100 650H1620M300 500L220 740M560 500L520 740M1300 500L1380 740M1040 500L1080 740',
      3,
      '#a98656',
    ) +
    oval([800, 640, 430, 74], '#b5695a', 4) +
    oval([800, 640, 380, 60], '#c98a72', 0) +
    `<ellipse cx="800" cy="640" rx="350" ry="52" stroke="#f0d9a0" stroke-width="6" stroke-dasharray="22 16" fill="none"/>`
  );
}

const stool =
  shape('M-40 10L-54 90H-36L-22 10ZM40 10L54 90H36L22 10Z', '#8a5a3b', 5) +
  oval([0, 0, 62, 22], '#c89a5f', 6);

const behind = together(
  roundWindow(346) +
    roundWindow(1254) +
    BOARD +
    hanging(200) +
    hanging(1400) +
    shelf(458) +
    shelf(1022),
  lamp(800, 40),
);

/** The council hall: school by day, a meeting in the evening. */
export const HALL: Backdrop = {
  sky: walls(),
  far: behind.drawn,
  mid: floor() + bench(250, false) + bench(1350, true) + TABLE,
  near: put(stool, { x: 220, y: 660, scale: 1.2 }) + put(stool, { x: 1396, y: 664, scale: 1.2 }),
  indoors: true,
  lights: { far: nightWindow(346) + nightWindow(1254) + behind.light },
};
