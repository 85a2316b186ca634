import { PAPER, PLUM, TIMBER } from '../ink.ts';
import { type Svg, disc, line, oval, patch, rod, shape } from '../svg.ts';

/** Sheets on a board with legs: papers alone would hang in the air. */
export const PAPERS: Svg =
  rod('M95 150V220', [9, 6], '#8a5a3b') +
  rod('M56 40L33 220M134 40L157 220', [13, 8], '#b98a55') +
  shape('M30 12H160V160H30Z', '#b98a55', 6) +
  patch('M30 146H160V160H30Z', '#8a5a3b') +
  `<g transform="rotate(4 95 90)">${shape('M52 24H148V150H52Z', '#f0e4c8', 4)}</g>` +
  shape('M42 22H138V150H42Z', PAPER, 5) +
  line('M56 46H124M56 66H124M56 86H106M56 106H124', 5) +
  line('M56 130C66 122 74 140 84 128S98 134 108 124', 4, TIMBER) +
  disc([90, 24, 6], '#c8553d', 4);

export const RADIO: Svg =
  line('M96 40L130 -56', 12) +
  line('M96 40L130 -56', 5, '#8d8577') +
  disc([130, -56, 7], '#4b4552', 4) +
  shape(
    'M20 40H110C120 40 124 46 124 54V196C124 206 118 210 110 210H20C10 210 6 206 6 196V54C6 46 10 40 20 40Z',
    '#5f6b66',
    6,
  ) +
  shape('M24 58H106V96H24Z', '#cfe0d8', 5) +
  line('M30 118H100M30 134H100M30 150H100', 6) +
  disc([38, 182, 11], '#d8a23a', 4) +
  disc([92, 182, 11], '#c8553d', 4) +
  line('M36 72H70M36 84H58', 4);

export const LAMP: Svg =
  line('M60 40C60 -20 160 -20 160 40', 9) +
  shape('M50 70L66 40H154L170 70Z', TIMBER, 6) +
  shape('M56 70H164L172 176H48Z', '#ffe9a0', 6) +
  shape('M110 90C140 122 134 156 110 160C86 156 80 122 110 90Z', '#e58a2a', 5) +
  line('M110 120V150', 4, '#fff3c4') +
  shape('M38 176H182V204H38Z', TIMBER, 6);

export const BENCH: Svg =
  shape('M30 40H66L58 120H36ZM254 40H290L284 120H262Z', '#8a5a3b', 6) +
  line('M56 84H264', 9) +
  shape('M0 10H320V44H0Z', '#c89a5f', 6) +
  line('M20 26H140M180 30H300', 4, '#a06f3a');

export const MEGAPHONE: Svg =
  rod('M92 110L104 176', [18, 5], '#4b4552') +
  shape('M20 60C10 60 6 70 6 88S10 116 20 116L70 112V64Z', '#4b4552', 6) +
  shape('M64 64L220 10V168L64 112Z', '#d8a23a', 6) +
  oval([220, 89, 24, 80], '#f3e2bd', 6) +
  oval([218, 89, 9, 34], '#8d8577', 4) +
  line('M84 74L190 40', 5, '#f6dfa4');

export const ROPE: Svg =
  [0, 1, 2, 3]
    .map(
      (turn) =>
        `<g transform="translate(0 ${turn * -22})">${rod('M10 120C10 90 210 90 210 120C210 150 10 150 10 120Z', [15, 5], '#d9bd84')}</g>`,
    )
    .join('') +
  rod('M206 126C240 150 250 170 290 164', [15, 5], '#d9bd84') +
  line('M40 50l10 12M80 44l8 14M130 44l-6 14M176 50l-10 12', 4, '#a06f3a');

/** A patrol vehicle: plum with a mustard stripe, windows open, nothing mounted on it. */
export const TRUCK: Svg =
  shape(
    'M10 150V40C10 20 20 12 40 12H276C300 12 312 24 322 42L350 98H420C444 98 456 112 456 136V196H10Z',
    PLUM.cloth,
    6,
  ) +
  shape('M12 152H456V176H12Z', PLUM.stripe, 5) +
  shape(
    'M36 34H130V90H36ZM152 34H250V90H152ZM268 34H276C288 34 294 40 300 52L320 90H268Z',
    '#d7e2e4',
    5,
  ) +
  line('M141 20V192M259 20V192M330 104V192', 5) +
  line('M164 112H184M272 112H292', 6) +
  disc([440, 128, 12], '#fff3c4', 5) +
  shape('M0 190H466V206H0Z', '#4b4552', 5) +
  [100, 370]
    .map((x) => disc([x, 204, 48], '#4b4552', 6) + disc([x, 204, 20], '#f6ead2', 5))
    .join('') +
  patch('M40 24H120V28H40Z', '#a89fbb');
