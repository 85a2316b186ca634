import { type Svg, disc, line, patch, shape } from '../svg.ts';

/** The emblems of the eight teams: plain things with strong outlines and unlike shades of grey. */
export const TEAM_EMBLEMS: Readonly<Record<string, Svg>> = {
  gourd:
    line('M54 20C54 10 62 6 70 8', 7) +
    shape(
      'M52 16C40 16 34 28 38 40C40 46 36 50 30 54C10 66 14 94 50 94C86 94 90 66 70 54C64 50 60 46 62 40C66 28 62 16 52 16Z',
      '#d9762b',
    ) +
    line('M34 66C28 74 32 82 38 84', 5, '#ffd9a8'),
  kite:
    shape('M56 4L88 38L46 74L18 34Z', '#2f6f9f') +
    patch('M56 4L88 38L52 36Z', '#9cc7e0') +
    patch('M18 34L52 36L46 74Z', '#9cc7e0') +
    shape('M56 4L88 38L46 74L18 34Z', 'none') +
    line('M56 4L46 74M18 34L88 38', 4) +
    line('M46 74C34 82 40 88 30 96', 4) +
    shape('M38 80l-10 -6l0 12z M38 80l10 4l-4 -12z', '#c8553d', 3),
  lamp:
    shape('M34 22H66V10H34Z', '#d8a23a') +
    line('M40 10C40 2 60 2 60 10', 5) +
    shape('M36 22C16 40 20 60 32 72H68C80 60 84 40 64 22Z', '#fff3c4') +
    shape('M50 34C64 48 60 64 50 66C40 64 36 48 50 34Z', '#d9762b', 4) +
    shape('M24 72H76L82 94H18Z', '#d8a23a'),
  boat:
    shape('M46 8V64H12C22 44 36 30 46 8Z', '#fffaf0') +
    shape('M56 22V64H84C80 44 70 32 56 22Z', '#c9e3dd') +
    line('M51 6V70', 6) +
    shape('M4 70H96C92 84 84 92 74 94H26C16 92 8 84 4 70Z', '#2f7d57'),
  kettle:
    line('M28 30C30 2 74 2 76 30', 7) +
    shape('M80 46L96 34L98 44L82 66Z', '#7a3b4f') +
    shape('M30 30H74C86 44 90 70 78 92H26C14 70 18 44 30 30Z', '#7a3b4f') +
    shape('M38 30C40 20 64 20 66 30Z', '#a8607a') +
    line('M30 52C26 62 28 72 32 80', 5, '#e8c3cf'),
  ladder:
    line('M32 94L40 6M72 94L64 6', 15) +
    line('M33 76H71M35 56H69M37 36H67M38 20H66', 12) +
    line('M32 94L40 6M72 94L64 6', 7, '#c89a5f') +
    line('M33 76H71M35 56H69M37 36H67M38 20H66', 5, '#c89a5f'),
  comb:
    shape('M10 14H90C94 30 94 36 90 48H10C6 36 6 30 10 14Z', '#8a5a3b') +
    shape(
      'M12 48V88H20V48ZM28 48V92H36V48ZM46 48V92H54V48ZM64 48V92H72V48ZM80 48V88H88V48Z',
      '#8a5a3b',
      4,
    ) +
    patch('M13 44H87V50H13Z', '#8a5a3b') +
    line('M22 30C30 22 36 38 44 30S58 22 64 30S74 36 80 30', 5, '#f0d9a0'),
  leaf:
    line('M50 96V60', 8) +
    shape('M50 4C86 30 88 62 50 80C12 62 14 30 50 4Z', '#5f8f3e') +
    line('M50 18V80M50 40L66 30M50 40L34 30M50 58L70 46M50 58L30 46', 4.5),
};

/** A hub with spokes, for the wheel. */
export const WHEEL: Svg =
  disc([50, 50, 42], '#c89a5f', 6) +
  disc([50, 50, 30], '#fffaf0', 5) +
  line('M50 20V80M24 35L76 65M24 65L76 35', 6) +
  disc([50, 50, 11], '#8a5a3b', 5);
