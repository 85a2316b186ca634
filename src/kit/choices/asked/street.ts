import { INK } from '../../ink.ts';
import type { Tone } from '../../people/person.ts';
import { TONES, haloOf } from '../../people/skin.ts';
import { house } from '../../places/house.ts';
import { TRUCK } from '../../props/things.ts';
import type { Bystander } from '../../small/bystander.ts';
import { TOWNSPEOPLE as T } from '../../small/townspeople.ts';
import { type Placing, type Svg, disc, line, oval, patch, put, shape } from '../../svg.ts';
import { stands } from '../scene.ts';
import { lampPost } from './parts.ts';

const ROAD = shape('M98 132L40 184H204L142 132Z', '#efdcb0', 3);

/** A door that stands open, over the closed one of `house`. */
const OPEN: Svg =
  patch('M34 174V98a23 23 0 0 1 46 0V174Z', '#ffe9a8') +
  shape('M32 176L6 188V108C10 94 22 88 32 92Z', '#5a3d33', 4);

/** A street of two houses towards the evening. */
function street(isOpen: boolean): Svg {
  const doors = isOpen ? OPEN : '';
  return (
    patch('M0 0H240V180H0Z', '#f2d3a4') +
    patch('M-4 122C60 104 180 104 244 122V150H-4Z', '#c3b28f') +
    shape('M-4 134C60 128 170 138 244 132V184H-4Z', '#dcbd8a', 3) +
    ROAD +
    put(house({ width: 180, lit: true }, {}) + doors, { x: 4, y: 68, scale: 0.46 }) +
    put(house({ width: 180, lit: true, timber: '#9c5a48', roof: '#6d6a58' }, {}) + doors, {
      x: 154,
      y: 68,
      scale: 0.46,
    })
  );
}

/** A child at play, far off. */
function child(cloth: string, tone: Tone, at: Placing): Svg {
  const skin = TONES[tone];
  const eyes = 'M-4 -43v1M5 -43v1';
  return put(
    line('M-5 -14L-12 0M5 -14L14 -3', 8) +
      line('M-8 -28L-20 -34M8 -28L20 -36', 7) +
      shape('M-9 -34H9L12 -10H-12Z', cloth, 3.5) +
      disc([0, -44, 11], skin, 3.5) +
      patch('M-11 -45C-12 -60 12 -60 11 -45C4 -50 -4 -50 -11 -45Z', INK) +
      line(eyes, 5, haloOf(skin) ?? skin) +
      line(eyes, 3),
    at,
  );
}

const helper = (who: Bystander, x: number, place: Placing = {}): Svg =>
  stands({ near: 'carry', far: 'forward', legs: 'walk', ...who }, x, {
    y: 172,
    scale: 0.48,
    flip: x > 120,
    ...place,
  });

/** Those who put up the lamp, on either side of it. */
const lifting = (where: Svg, ...people: readonly Svg[]): Svg =>
  where +
  oval([103, 173, 22, 6], '#3d2b26', 3.5) +
  lampPost({ x: 103, y: 174, scale: 1.16, turn: 16 }) +
  people.join('');

/** Who helped to make a street calmer. */
export const STREET: Readonly<Record<string, Svg>> = {
  'calm-street':
    street(true) +
    lampPost({ x: 121, y: 142, scale: 0.86 }, true) +
    child('#b5523c', 'D', { x: 84, y: 164, scale: 0.88 }) +
    child('#f3ecdc', 'B', { x: 150, y: 170, scale: 0.94, flip: true }) +
    disc([116, 166, 6.5], '#d8a23a', 3.5),
  'helped-nobody': street(false) + lampPost({ x: 122, y: 172, scale: 1.16 }, true),
  'helped-neighbours': lifting(street(true), helper(T.carrier, 78), helper(T.nurse, 166)),
  'helped-uniforms': lifting(
    street(false) + put(TRUCK, { x: 162, y: 100, scale: 0.22 }),
    helper(T.guard, 78),
    helper(T.constable, 166),
  ),
  'helped-both': lifting(
    street(true),
    helper(T.weaver, 34, { y: 168 }),
    helper(T.officer, 84),
    helper(T.sergeant, 210, { y: 168 }),
    helper(T.potter, 160),
  ),
};
