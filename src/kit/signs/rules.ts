import { BRICK, OCHRE, PAPER, SAND, TEAL, TIMBER } from '../ink.ts';
import { type Svg, disc, line, oval, put, shape } from '../svg.ts';
import { BLUE, GREEN, LILAC, RED, bust } from './bust.ts';

/** The six ground rules, and help. */
const RULES: Readonly<Record<string, Svg>> = {
  'rule-listen':
    bust(26, 46, RED) +
    line('M46 34C52 40 52 50 46 56M56 26C66 38 66 52 56 64M66 18C82 36 82 54 66 72', 6, TEAL),
  'rule-secret':
    shape('M14 44H86V92H14Z', '#8a5a3b') +
    shape('M8 24H92V46H8Z', '#b98a55') +
    line('M26 24V92M74 24V92', 5) +
    shape('M40 40H60V60C56 66 44 66 40 60Z', OCHRE, 4),
  'rule-door':
    shape('M34 90V14H84V90', '#fbeec4', 6) +
    shape('M34 14L60 24V96L34 90Z', TIMBER) +
    line('M6 90H94', 6) +
    line('M66 56H92M82 46L93 56L82 66', 6, TEAL),
  'rule-respect':
    bust(24, 50, RED) +
    bust(76, 50, LILAC) +
    line('M38 30C44 18 56 18 62 30', 6, TEAL) +
    line('M42 58H58M42 66H58', 5, OCHRE),
  'rule-no-plans':
    shape('M8 20L36 10L64 20L92 10V80L64 90L36 80L8 90Z', PAPER) +
    line('M36 10V80M64 20V90', 4) +
    line('M16 68C30 40 44 70 56 46S80 44 84 28', 5, TIMBER) +
    line('M14 90L88 12', 13) +
    line('M14 90L88 12', 6, BRICK),
  'rule-one-voice':
    bust(20, 58, BLUE) +
    bust(80, 58, BLUE) +
    bust(50, 48, GREEN) +
    shape('M30 4H70V22H56L50 31L44 22H30Z', '#fff', 4),
  'rule-help':
    bust(28, 44, RED) +
    bust(72, 44, GREEN) +
    shape('M30 74H70L64 94H36Z', '#c89a5f', 4) +
    line('M22 76H78', 7) +
    disc([44, 68, 6], '#c8553d', 3) +
    disc([56, 68, 6], '#d8a23a', 3),
};

/** The four meters. */
const METERS: Readonly<Record<string, Svg>> = {
  trust:
    line('M8 34C40 34 44 66 66 66C84 66 84 34 66 34C44 34 40 66 8 66', 19) +
    line('M8 34C40 34 44 66 66 66C84 66 84 34 66 34C44 34 40 66 8 66', 9, '#d8a23a') +
    line('M92 66C60 66 56 34 34 34C16 34 16 66 34 66C56 66 60 34 92 34', 19) +
    line('M92 66C60 66 56 34 34 34C16 34 16 66 34 66C56 66 60 34 92 34', 9, '#2f7f7a') +
    line('M46 44C50 50 52 54 56 58', 19) +
    line('M42 40C48 48 52 54 60 60', 9, '#d8a23a'),
  safety:
    shape('M16 44H84V94H16Z', SAND) +
    put(bust(0, 0, RED), { x: 34, y: 62, scale: 0.68 }) +
    put(bust(0, 0, GREEN), { x: 66, y: 62, scale: 0.68 }) +
    shape('M50 6L98 44L88 56L50 27L12 56L2 44Z', TIMBER) +
    line('M8 95H92', 7),
  legitimacy:
    oval([50, 56, 44, 24], '#c89a5f') +
    line('M20 74L14 94M80 74L86 94', 7) +
    disc([50, 18, 10], '#ad7a52', 4) +
    disc([14, 36, 10], '#5d3a2a', 4) +
    disc([86, 36, 10], '#e0b48d', 4) +
    shape('M34 48H66V66H34Z', PAPER, 4) +
    line('M40 54H60M40 60H54', 3),
  duty:
    shape('M22 34C16 22 30 14 36 22C40 10 56 10 60 20C68 12 80 22 74 34Z', '#86405f') +
    shape('M12 34H84L78 66H18Z', '#c89a5f') +
    line('M14 48H81', 4) +
    line('M80 56L98 50', 8) +
    disc([34, 76, 16], PAPER, 5) +
    disc([64, 76, 16], PAPER, 5) +
    disc([34, 76, 4], '#8a5a3b', 3) +
    disc([64, 76, 4], '#8a5a3b', 3),
};

export const RULE_AND_METER_SIGNS: Readonly<Record<string, Svg>> = { ...RULES, ...METERS };
