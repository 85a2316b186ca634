import { STONE, TIMBER } from '../../ink.ts';
import { house } from '../../places/house.ts';
import { leafTree } from '../../places/plants.ts';
import { LAMP, TRUCK } from '../../props/things.ts';
import { TOWNSPEOPLE as T } from '../../small/townspeople.ts';
import { type Placing, type Svg, disc, inside, line, patch, put, shape } from '../../svg.ts';
import { SUN } from '../marks.ts';
import { card, stands } from '../scene.ts';
import { bringsJar, jar } from './parts.ts';

/** The tap over its trough, 110 wide, its foot at y 0. */
export function waterPoint(at: Placing): Svg {
  return put(
    line('M-38 0V-88H2V-72', 17) +
      line('M-38 -2V-88H2V-72', 8, TIMBER) +
      line('M-52 -88L-26 -106', 8) +
      line('M2 -66V-36', 6, '#7fb4c4') +
      shape('M-26 -36H82L74 2H-18Z', STONE, 4.5) +
      shape('M-18 -36H74L70 -26H-14Z', '#7fb4c4', 3) +
      line('M-20 -14H24M40 -14H76M10 -14V-2M54 -26V-14', 3),
    at,
  );
}

const MOON: Svg =
  disc([0, 0, 19], '#fdf6dc', 4) + disc([-6, -5, 4], '#d9d5c2', 0) + disc([7, 4, 5], '#d9d5c2', 0);
const STARS: Svg = patch('M0 -6l2 4l4 2l-4 2l-2 4l-2 -4l-4 -2l4 -2Z', '#fdf6dc');

/** The same two paths by sun and under the moon. */
const dayAndNight: Svg =
  patch('M0 0H120V180H0Z', '#fbeec4') +
  patch('M120 0H240V180H120Z', '#3d4a6b') +
  shape('M-4 148C30 144 80 150 120 147V184H-4Z', '#dcbd8a', 3) +
  shape('M120 147C160 144 200 150 244 146V184H120Z', '#8d7f86', 3) +
  line('M120 0V184', 4);

/** When somebody goes for water. */
export const WATER: Readonly<Record<string, Svg>> = {
  'patrol-at-water': card(
    patch('M-4 110C60 84 150 88 244 104V150H-4Z', '#cdbcc0'),
    shape('M-4 142C60 134 170 148 244 138V184H-4Z', '#dcbd8a', 3),
    leafTree('#8aa35a', { x: 168, y: 22, scale: 0.9 }),
    waterPoint({ x: 48, y: 156, scale: 0.86 }),
    put(TRUCK, { x: 111, y: 88, scale: 0.266 }),
  ),
  'stay-home': card(
    house({}, { x: 44, y: 44, scale: 0.7 }),
    patch('M66.4 167V112.6a17.5 17.5 0 0 1 35 0V167Z', '#3d2b26'),
    stands({ ...T.singer, near: 'fold', far: 'fold' }, 84, { y: 167, scale: 0.37 }),
    put(jar({}), { x: 214, y: 122, scale: 0.84, turn: 180 }),
  ),
  'with-others': card(
    bringsJar(T.potter, 48, {}),
    bringsJar(T.carrier, 118, { scale: 0.48 }),
    bringsJar(T.weaver, 190, {}),
  ),
  'by-day':
    patch('M0 0H240V180H0Z', '#f5cf94') +
    patch('M-4 124C40 96 90 104 132 116C170 100 210 100 244 112V160H-4Z', '#c9a98f') +
    put(SUN, { x: 34, y: 88, scale: 2 }) +
    shape('M-4 138C60 130 170 144 244 134V184H-4Z', '#dcbd8a', 3) +
    house({}, { x: 166, y: 84, scale: 0.34 }) +
    patch('M98 168L190 176C214 178 232 172 236 166C214 160 160 164 106 160Z', '#8d6f47') +
    bringsJar({ ...T.singer }, 98, { scale: 0.48 }),
  'any-time':
    dayAndNight +
    put(SUN, { x: 26, y: 30, scale: 1.5 }) +
    put(MOON, { x: 150, y: 30 }) +
    put(STARS, { x: 182, y: 22 }) +
    put(STARS, { x: 142, y: 76 }) +
    put(STARS, { x: 168, y: 60 }) +
    bringsJar(T.singer, 82, { scale: 0.47 }) +
    inside(
      'M122 0H240V180H122Z',
      'night',
      '<circle cx="170" cy="130" r="44" fill="#ffe39a" opacity="0.45" stroke="none"/>',
    ) +
    bringsJar({ ...T.singer, id: 'again', far: 'carry' }, 202, { scale: 0.47, flip: true }) +
    put(LAMP, { x: 152, y: 112, scale: 0.18 }),
};
