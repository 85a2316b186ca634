import { BRICK, CREAM, OCHRE, PAPER, SAND, TEAL, TIMBER } from '../ink.ts';
import { type Svg, disc, line, oval, patch, put, shape } from '../svg.ts';
import { ANSWER_SIGNS } from './answers.ts';
import { BLUE, GOLD, GREEN, LILAC, RED, bust } from './bust.ts';

const pocket = (x: number, y: number): Svg =>
  shape(`M${x} ${y}H${x + 13}V${y + 12}H${x}Z`, '#655b7c', 3) +
  line(`M${x + 1} ${y + 4}H${x + 12}`, 3, '#e0a63a');

const HOUSE: Svg =
  shape('M14 48H86V92H14Z', SAND) +
  shape('M50 8L96 48H4Z', TIMBER) +
  shape('M42 66H58V92H42Z', '#8a5a3b', 4) +
  shape('M22 58H34V70H22ZM66 58H78V70H66Z', PAPER, 4);

const BEANS: Svg =
  oval([50, 50, 42, 15], '#6d4a35') +
  [
    [28, 46],
    [42, 54],
    [52, 43],
    [64, 53],
    [74, 46],
  ]
    .map(([x = 0, y = 0]) => oval([x, y, 7, 5], CREAM, 3))
    .join('') +
  shape('M8 51C12 80 28 92 50 92S88 80 92 51C78 68 22 68 8 51Z', '#c89a5f');

/** What the room is told at the start: who asked for it, whose machine it is, who may look in, what goes out. */
const TERMS: Readonly<Record<string, Svg>> = {
  'term-both-sides':
    bust(24, 26, LILAC) +
    bust(76, 26, RED) +
    shape('M6 68H94L88 82H12Z', '#c89a5f') +
    line('M20 84V96M80 84V96', 7) +
    shape('M42 58H58V70H42Z', PAPER, 4),
  'term-security':
    bust(30, 34, LILAC) +
    pocket(32, 64) +
    bust(72, 38, { cloth: '#93928c', skin: '#ad7a52' }) +
    line('M56 66C64 60 80 60 88 66', 5, '#dedbd0'),
  'term-community':
    put(HOUSE, { x: 24, y: 0, scale: 0.52 }) +
    bust(20, 48, RED) +
    bust(80, 48, GOLD) +
    bust(50, 54, GREEN),
  'term-centre': HOUSE,
  'term-trainer':
    bust(34, 28, GREEN) +
    shape('M46 52H92V86H46Z', '#4b4552') +
    shape('M52 58H86V80H52Z', PAPER, 3) +
    line('M38 92H98', 7),
  'term-organisation':
    line('M36 34V22H64V34', 7) +
    shape('M8 34H92V86H8Z', '#8a5a3b') +
    line('M8 58H92', 5) +
    shape('M42 50H58V66H42Z', OCHRE, 4),
  'term-nobody':
    shape('M24 92V8H76V92', '#fbeec4', 6) +
    shape('M24 8H76V92H24Z', TIMBER, 6) +
    shape('M34 18H66V46H34ZM34 56H66V82H34Z', '#6b93ae', 4) +
    disc([68, 52, 4], OCHRE, 3) +
    line('M6 92H94', 6),
  'term-announced':
    shape('M48 92V12H92V92', '#fbeec4', 6) +
    line('M6 92H96', 6) +
    bust(70, 44, GOLD) +
    shape('M8 34H24L42 20V68L24 54H8Z', OCHRE) +
    line('M14 54L18 74', 7),
  'term-nothing': ANSWER_SIGNS['lidded-pot'] ?? '',
  'term-totals': BEANS,
  'term-sentence':
    shape('M8 12H92V70H54L38 92V70H8Z', '#fff', 6) +
    line('M22 34H78', 7) +
    line('M22 50H56', 7, TEAL),
};

/** Who is looking on. */
const GUESTS: Readonly<Record<string, Svg>> = {
  'guest-visitor':
    shape('M56 92V12H94V92', '#fbeec4', 5) + bust(40, 40, GOLD) + line('M6 92H98', 6),
  'guest-officer': put(bust(50, 30, LILAC) + pocket(53, 62), { x: -10, y: 0, scale: 1.2 }),
  'guest-official':
    bust(36, 34, BLUE) + shape('M50 46H88V92H50Z', PAPER) + line('M58 58H80M58 68H80M58 78H70', 4),
  'guest-press':
    bust(34, 32, RED) +
    shape('M48 54H84V94H48Z', PAPER) +
    line('M48 62H84', 4) +
    line('M56 72H76M56 82H68', 4) +
    shape('M92 26L99 33L76 70L68 74L69 65Z', OCHRE, 4),
};

/** Why everything waits. */
const PAUSES: Readonly<Record<string, Svg>> = {
  'pause-break':
    line('M38 8C30 18 46 22 38 34M56 8C48 18 64 22 56 34', 5) +
    line('M74 52C96 50 96 80 70 78', 8) +
    shape('M16 42H78L72 86H22Z', '#b5653f') +
    oval([47, 42, 31, 8], '#6d4a35') +
    line('M8 94H88', 6),
  'pause-prayer':
    shape('M50 6C60 20 66 28 66 36A16 16 0 0 1 34 36C34 28 40 20 50 6Z', '#8fc0c9') +
    oval([50, 76, 44, 17], '#8fc0c9') +
    oval([50, 74, 26, 8], '#c4e0e3', 4) +
    oval([50, 74, 9, 2.5], PAPER, 3),
  'pause-meal':
    shape('M6 48H74C74 74 60 88 40 88S6 74 6 48Z', '#c98a5a') +
    oval([40, 48, 34, 9], CREAM) +
    patch('M22 48C26 40 36 42 40 46C46 38 56 42 58 48C52 53 28 53 22 48Z', BRICK) +
    line('M88 44V92', 8) +
    oval([88, 26, 9, 17], OCHRE),
};

/** Pictures for what a room agrees on, who visits it, and why it waits. */
export const ROOM_SIGNS: Readonly<Record<string, Svg>> = { ...TERMS, ...GUESTS, ...PAUSES };
