import { PAPER, SAND } from '../ink.ts';
import { type Svg, disc, line, put, rod, shape } from '../svg.ts';

const CLIPBOARD: Svg = put(
  shape('M-96 -120H96V110H-96Z', '#b98f5a', 10) +
    shape('M-76 -92H76V92H-76Z', PAPER, 6) +
    line('M-56 -56H40M-56 -24H56M-56 8H20M-56 40H48', 7) +
    shape('M-34 -138H34V-104H-34Z', '#8d8577', 7),
  { x: 352, y: 978, turn: -12 },
);

const SATCHEL: Svg = put(
  rod('M250 1010C270 950 400 950 420 1010', [13, 10], '#d9bd84') +
    shape('M216 1010H452V1200H216Z', '#e9d3a4', 12) +
    shape('M216 1010H452V1072Q334 1130 216 1072Z', '#d9bd84', 9) +
    shape('M334 1092c26 34 40 50 40 68a40 40 0 0 1 -80 0c0 -18 14 -34 40 -68Z', '#3f6d8e', 8),
  { x: 8, y: 30 },
);

export const CANE: Svg =
  rod('M262 940L250 1280', [22, 11], '#8a5a3b') +
  shape('M226 934C236 900 296 896 304 930C306 950 280 952 268 946Z', '#8a5a3b', 10);

const ROPE: Svg = [0, 20, 40]
  .map((step) =>
    rod(
      `M${240 + step / 2} ${1010 + step}C${250 + step / 2} ${1180 + step} ${420 - step / 2} ${1180 + step} ${420 - step / 2} ${1010 + step}C${410 - step / 2} ${970 + step} ${260 + step / 2} ${970 + step} ${240 + step / 2} ${1010 + step}`,
      [18, 7],
      '#d9bd84',
    ),
  )
  .join('');

const LEDGER: Svg = put(
  shape('M-100 -110H100V110H-100Z', '#2f7f7a', 11) +
    shape('M-100 -110H-66V110H-100Z', '#245f5c', 8) +
    shape('M-30 -70H70V-20H-30Z', PAPER, 7) +
    line('M-14 -46H54', 6),
  { x: 356, y: 984, turn: -8 },
);

const SPOKES = [0, 22, 45, 67, 90, 112, 135, 157]
  .map((degrees) => {
    const angle = (degrees * Math.PI) / 180;
    const x = Math.round(Math.cos(angle) * 176);
    const y = Math.round(Math.sin(angle) * 176);
    return `M${262 - x} ${1194 - y}L${262 + x} ${1194 + y}`;
  })
  .join('');

/** The back of the wheelchair, behind its owner. */
export const CHAIR_BACK: Svg =
  rod('M118 780L150 1240', [20, 12], '#8d8577') +
  rod('M122 790L52 764', [22, 10], '#4b4552') +
  shape('M130 880C170 1000 170 1120 176 1240L70 1230L96 880Z', '#3f6d8e', 12);

/** Lap, seat and wheel. */
export const CHAIR_LAP: Svg =
  shape(
    'M190 1080C300 1050 560 1070 660 1100C720 1120 736 1170 736 1400L560 1400C560 1250 550 1226 530 1220L190 1230Z',
    '#4f4a63',
    13,
  ) +
  line('M330 1120C420 1110 540 1120 600 1150', 7, '#37334a') +
  rod('M180 1244H560L640 1400', [14, 10], '#8d8577') +
  line(SPOKES, 6) +
  `<circle cx="262" cy="1194" r="182" fill="none" stroke-width="40"/><circle cx="262" cy="1194" r="182" fill="none" stroke="#8d8577" stroke-width="14"/><circle cx="262" cy="1194" r="148" fill="none" stroke-width="14"/>` +
  disc([262, 1194, 28], SAND, 11);

const RADIO_SET: Svg = put(
  line('M34 -110L52 -210', 18) +
    line('M34 -110L52 -210', 7, '#8d8577') +
    shape(
      'M-50 -110H50C60 -110 64 -104 64 -96V96C64 106 60 110 50 110H-50C-60 110 -64 106 -64 96V-96C-64 -104 -60 -110 -50 -110Z',
      '#5f6b66',
      11,
    ) +
    shape('M-42 -88H42V-50H-42Z', '#cfe0d8', 8) +
    line('M-40 -24H40', 8),
  { x: 356, y: 950, turn: -10 },
);

const NOTEBOOK: Svg = put(
  shape('M-74 -96H74V96H-74Z', '#8a5a3b', 11) +
    shape('M-56 -82H74V82H-56Z', PAPER, 7) +
    line('M-36 -50H50M-36 -20H50M-36 10H20', 6),
  { x: 358, y: 972, turn: -10 },
);

const CUP: Svg = put(
  shape('M-44 -70H44L34 46Q0 60 -34 46Z', '#c8814f', 11) +
    shape('M-44 -70Q0 -92 44 -70Q0 -52 -44 -70Z', '#6d3b22', 8) +
    line('M-18 -104Q-30 -124 -16 -140M16 -104Q4 -124 18 -142', 7, '#b9ada0'),
  { x: 352, y: 958 },
);

const PAPERS: Svg = put(
  shape('M-86 -126L84 -112L72 112L-98 98Z', '#e4d9c2', 9) +
    shape('M-78 -118L92 -118V104H-78Z', PAPER, 9) +
    line('M-56 -84H70M-56 -52H56M-56 -20H70M-56 12H24', 7),
  { x: 352, y: 970, turn: -8 },
);

const BASKET: Svg = put(
  line('M-96 -40C-90 -150 90 -150 96 -40', 24) +
    line('M-96 -40C-90 -150 90 -150 96 -40', 10, '#a8733a') +
    shape('M-120 -40H120L96 110Q0 132 -96 110Z', '#c8944e', 12) +
    line('M-112 0H112M-104 44H104M-60 -36L-50 118M0 -36V124M60 -36L50 118', 6, '#8a5a3b'),
  { x: 344, y: 1130 },
);

const LAMP: Svg = put(
  line('M-34 -96C-30 -150 30 -150 34 -96', 16) +
    line('M-34 -96C-30 -150 30 -150 34 -96', 6, '#8d8577') +
    shape('M-40 -96H40L52 -70H-52Z', '#4b4552', 9) +
    shape('M-46 -70H46L40 60H-40Z', '#ffe6a3', 10) +
    shape('M0 -44C26 -10 20 34 0 40C-20 34 -26 -10 0 -44Z', '#e0983a', 7) +
    shape('M-54 60H54V92H-54Z', '#4b4552', 10),
  { x: 346, y: 1114 },
);

const PHONE: Svg = put(
  shape(
    'M-46 -100Q-46 -112 -34 -112H34Q46 -112 46 -100V84Q46 96 34 96H-34Q-46 96 -46 84Z',
    '#4b4552',
    10,
  ) + shape('M-34 -88H34V66H-34Z', '#cfe0d8', 7),
  { x: 356, y: 956, turn: -10 },
);

/** What people may hold in their near hand. */
export const HELD: Readonly<Record<string, Svg>> = {
  clipboard: CLIPBOARD,
  radio: RADIO_SET,
  notebook: NOTEBOOK,
  satchel: SATCHEL,
  rope: ROPE,
  ledger: LEDGER,
  cup: CUP,
  papers: PAPERS,
  basket: BASKET,
  lamp: LAMP,
  phone: PHONE,
};
