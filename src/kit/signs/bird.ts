import { BRICK, INK, OCHRE } from '../ink.ts';
import { type Svg, disc, line, put, shape } from '../svg.ts';

const BODY = '#6b93ae';
const BREAST = '#f0d9a0';

const body =
  line('M6 84H66', 7) +
  line('M30 70V84M42 70V84', 5) +
  shape('M14 56L3 73L24 68Z', '#4f7f9f') +
  shape('M10 56C10 36 24 22 42 22C58 22 66 34 62 50C58 66 46 74 34 74C20 74 10 66 10 56Z', BODY) +
  shape('M62 48C58 66 46 74 34 74C30 74 26 73 23 71C38 70 50 60 52 46Z', BREAST, 4) +
  shape('M18 54C26 44 42 46 46 56C38 66 24 66 18 54Z', '#4f7f9f', 4);

const singing =
  body +
  shape('M58 30L78 22L64 38Z', OCHRE, 4) +
  shape('M62 40L76 42L60 48Z', OCHRE, 4) +
  disc([49, 35, 4], INK, 0);

const silent = body + shape('M60 31L78 37L62 44Z', OCHRE, 4) + disc([49, 35, 4], INK, 0);

/** Sound that travels: waves with an ink edge. */
const waves = (paths: string): Svg => line(paths, 11) + line(paths, 4, '#8fd0ca');

const ear =
  shape(
    'M62 42C60 20 95 18 95 44C95 59 85 62 84 74C83 90 65 91 64 76C63 68 63 52 62 42Z',
    '#ad7a52',
    5,
  ) + line('M72 44C72 32 86 32 86 44C86 53 77 55 76 64C75 70 72 71 70 70', 4);

/** Whether a device is heard: a bird of nowhere, and an ear that its song reaches or does not. */
export const BIRD_SIGNS: Readonly<Record<string, Svg>> = {
  bird:
    put(singing, { x: 4, y: 12, scale: 0.86 }) +
    waves('M77 30C83 38 83 48 77 56M86 20C96 34 96 52 86 66'),
  'bird-heard':
    put(singing, { x: 3, y: 24, scale: 0.5 }) +
    waves('M44 28C48 34 48 42 44 48M51 20C57 30 57 46 51 56') +
    ear,
  'bird-unheard':
    put(silent, { x: 3, y: 24, scale: 0.5 }) +
    ear +
    line('M54 86L92 18', 13) +
    line('M54 86L92 18', 5, BRICK),
};

/** What a tablet says of itself: an ear that words reach, and one that nothing is said to. */
export const EAR_SIGNS: Readonly<Record<string, Svg>> = {
  ear:
    put(ear, { x: -16, y: -6, scale: 1.08 }) +
    waves('M38 36C44 44 44 56 38 64M24 26C36 40 36 60 24 74M10 16C28 38 28 62 10 84'),
  'ear-none':
    put(ear, { x: -30, y: -6, scale: 1.08 }) +
    line('M22 88L84 12', 13) +
    line('M22 88L84 12', 5, BRICK),
};
