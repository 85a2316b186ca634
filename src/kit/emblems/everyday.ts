import { type Svg, disc, line, oval, patch, shape } from '../svg.ts';
import { WHEEL } from './team.ts';

/** More plain things for the picture code with which a device joins. */
export const EVERYDAY_EMBLEMS: Readonly<Record<string, Svg>> = {
  basket:
    line('M20 46C22 0 78 0 80 46', 12) +
    line('M20 46C22 0 78 0 80 46', 4, '#c89a5f') +
    shape('M10 46H90L80 94H20Z', '#c89a5f') +
    line('M14 62H86M17 78H83M32 46L36 94M50 46V94M68 46L64 94', 3.5) +
    shape('M6 40H94V52H6Z', '#a06f3a'),
  drum:
    shape('M12 24C12 60 14 70 16 84C30 98 70 98 84 84C86 70 88 60 88 24Z', '#b5453a') +
    line('M14 34L30 88L50 38L70 88L86 34', 4, '#f0d9a0') +
    oval([50, 24, 38, 15], '#fffaf0') +
    line('M16 84C30 98 70 98 84 84', 5),
  pot:
    shape('M30 26C6 44 8 90 34 94H66C92 90 94 44 70 26Z', '#b5653f') +
    shape('M24 12H76L70 28H30Z', '#8f4527') +
    line('M18 56C34 62 66 62 82 56', 5, '#f0d9a0') +
    line('M18 68C34 74 66 74 82 68', 3, '#f0d9a0'),
  wheel: WHEEL,
  bridge:
    shape('M4 54C30 18 70 18 96 54V86H80C80 52 20 52 20 86H4Z', '#a49e94') +
    line('M10 40C34 6 66 6 90 40', 5) +
    line('M28 24V36M50 16V28M72 24V36', 5) +
    line('M2 92H98', 7, '#2f6f9f'),
  key:
    line('M46 46L88 88M74 74L86 62M62 62L72 52', 17) +
    line('M46 46L88 88M74 74L86 62M62 62L72 52', 8, '#d8a23a') +
    disc([32, 32, 26], '#d8a23a') +
    disc([30, 30, 10], '#fffaf0'),
  pepper:
    shape(
      'M34 34C12 40 10 90 36 94C44 96 48 92 52 92C58 94 66 96 72 90C92 76 86 38 66 34C56 30 44 30 34 34Z',
      '#c33f2c',
    ) +
    line('M50 36C46 56 48 76 52 92', 4) +
    shape('M34 36C40 24 60 24 66 36C58 40 54 34 50 42C46 34 42 40 34 36Z', '#5f8f3e', 4) +
    line('M50 28C50 16 58 10 66 8', 8),
  tree:
    shape('M42 94L45 60H55L58 94Z', '#6d4a35') +
    shape(
      'M50 6C64 2 78 12 78 26C94 32 94 56 78 62C70 74 30 74 22 62C6 56 6 32 22 26C22 12 36 2 50 6Z',
      '#3f6b3a',
    ) +
    line('M38 38C44 42 46 48 46 56M62 36C56 42 54 48 54 56', 4),
  cup:
    line('M72 44C98 40 98 76 66 74', 14) +
    line('M72 44C98 40 98 76 66 74', 5, '#3f8fa0') +
    shape('M14 34H76C76 66 70 84 60 88H30C20 84 14 66 14 34Z', '#3f8fa0') +
    line('M32 24C26 16 38 12 32 4M50 24C44 16 56 12 50 4', 5) +
    line('M10 94H82', 7),
  stool:
    shape('M20 40L12 92H24L34 40ZM80 40L88 92H76L66 40Z', '#8a5a3b') +
    line('M20 70H80', 7) +
    oval([50, 34, 42, 16], '#c89a5f') +
    patch('M22 32C30 24 60 22 74 28C60 26 36 28 22 32Z', '#f0d9a0'),
  broom:
    line('M60 4L46 50', 14) +
    line('M60 4L46 50', 6, '#8a5a3b') +
    shape('M34 46L60 54C60 70 62 84 58 96L8 84C20 74 30 62 34 46Z', '#d8a23a') +
    line('M40 58L24 86M50 62L40 90', 4) +
    line('M32 54L60 62', 6, '#b5453a'),
  spoon:
    line('M58 42L22 92', 17) +
    line('M58 42L22 92', 8, '#8d8577') +
    shape('M52 40C46 20 62 2 78 8C94 14 90 40 68 48C60 50 54 48 52 40Z', '#8d8577') +
    patch('M62 34C60 22 68 14 76 16C82 20 78 34 68 38C64 39 62 38 62 34Z', '#dcd6ca'),
};
