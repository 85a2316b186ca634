import { BRICK, OCHRE, PAPER, TEAL, TIMBER } from '../ink.ts';
import { type Svg, disc, line, patch, shape } from '../svg.ts';

/** The pictures that answer or call: the same on every screen. */
export const ANSWER_SIGNS: Readonly<Record<string, Svg>> = {
  hear:
    line('M16 62V50A34 34 0 0 1 84 50V62', 8) +
    `<rect x="8" y="56" width="22" height="34" rx="10" fill="${TEAL}" stroke-width="6"/>` +
    `<rect x="70" y="56" width="22" height="34" rx="10" fill="${TEAL}" stroke-width="6"/>`,
  ok: line('M16 54L40 78L86 24', 24) + line('M16 54L40 78L86 24', 13, '#7fc08a'),
  lantern:
    line('M36 22C36 4 64 4 64 22', 5) +
    shape('M30 34L36 22H64L70 34Z', TIMBER) +
    shape('M32 34H68L72 78H28Z', '#ffe9a0') +
    shape('M50 42C62 56 60 70 50 72C40 70 38 56 50 42Z', '#e58a2a', 4) +
    shape('M24 78H76V90H24Z', TIMBER) +
    line('M16 44L6 40M16 60H4M84 44L94 40M84 60H96', 5),
  'open-door':
    shape('M22 92V10H78V92', '#fbeec4', 6) +
    line('M6 92H94', 6) +
    shape('M22 10L52 24V99L22 92Z', TIMBER) +
    disc([44, 60, 4], OCHRE, 0),
  'lidded-pot':
    shape('M22 44C6 60 14 92 34 94H66C86 92 94 60 78 44Z', '#c98a5a') +
    shape('M14 44H86L78 32H22Z', '#b5653f') +
    shape('M42 32C42 14 58 14 58 32Z', '#b5653f'),
  'question-cloud':
    shape('M28 74C8 74 6 48 24 44C24 20 54 14 62 32C84 26 96 50 82 62C80 74 66 76 62 74Z', '#fff') +
    disc([30, 86, 6], '#fff', 4) +
    disc([18, 95, 3.5], '#fff', 3) +
    line('M42 44C42 32 62 32 60 44C58 52 50 50 50 58', 6) +
    disc([50, 67, 3.8], '#1f1a24', 0),
  card:
    `<g transform="rotate(-7 50 50)"><rect x="20" y="8" width="60" height="84" rx="8" fill="${PAPER}" stroke-width="6"/>` +
    disc([50, 38, 13], '#ad7a52') +
    shape('M28 76C28 58 40 54 50 54S72 58 72 76Z', TEAL) +
    '</g>',
  swap:
    line('M14 40C22 12 70 8 84 34', 8) +
    line('M88 14L85 36L64 32', 8) +
    line('M86 60C78 88 30 92 16 66', 8, TEAL) +
    line('M12 86L15 64L36 68', 8, TEAL),
  wait:
    shape('M26 8H74M26 92H74', 'none', 9) +
    shape(
      'M30 12H70C70 34 58 42 54 50C58 58 70 66 70 88H30C30 66 42 58 46 50C42 42 30 34 30 12Z',
      '#fff',
    ) +
    patch('M36 30H64C60 40 54 44 50 50C46 44 40 40 36 30Z', OCHRE) +
    patch('M34 85C36 74 46 70 50 66C54 70 64 74 66 85Z', OCHRE) +
    line('M50 50V66', 3, OCHRE),
  stop:
    shape('M42 96L45 64H55L58 96Z', '#6d4a35') +
    shape(
      'M50 4C66 -2 82 10 82 24C98 30 98 54 82 62C72 76 28 76 18 62C2 54 2 30 18 24C18 10 34 -2 50 4Z',
      '#6f8f4e',
    ) +
    line('M38 26V50M62 26V50', 19) +
    line('M38 26V50M62 26V50', 10, PAPER),
  help:
    disc([50, 50, 42], PAPER, 6) +
    disc([50, 50, 18], '#fff', 6) +
    patch(
      'M22 20L36 34L30 40L14 30ZM78 20L64 34L70 40L86 30ZM22 80L36 66L30 60L14 70ZM78 80L64 66L70 60L86 70Z',
      BRICK,
    ),
};
