import { gate } from '../places/bridge.ts';
import { boat } from '../places/boats.ts';
import { house } from '../places/house.ts';
import { broadTree, leafTree } from '../places/plants.ts';
import { stall } from '../places/stalls.ts';
import { CART, MEDICINE_BAG } from '../props/goods.ts';
import { LAMP, RADIO } from '../props/things.ts';
import { TOWNSPEOPLE as T } from '../small/townspeople.ts';
import { type Svg, disc, line, patch, put, shape } from '../svg.ts';
import { SUN } from './marks.ts';
import { card, nightCard, stands } from './scene.ts';

const guard = T.guard;
const trader = T.trader;
const ROAD = shape('M84 144L40 180H200L156 144Z', '#efdcb0', 3);
const board = (x: number, y: number): Svg =>
  put(
    shape('M-17 -22H17V22H-17Z', '#fffaf0', 3.5) +
      line('M-10 -12H10M-10 -3H10M-10 6H4', 2.5) +
      shape('M-7 -26H7V-19H-7Z', '#8d8577', 2.5),
    { x, y, turn: -8 },
  );

/** Cards about roads, goods and people on the move. */
export const DOING: Readonly<Record<string, Svg>> = {
  wait: card(
    put(
      shape('M-26 -46H26M-26 46H26', 'none', 8) +
        shape(
          'M-22 -42H22C22 -18 8 -8 4 0C8 8 22 18 22 42H-22C-22 18 -8 8 -4 0C-8 -8 -22 -18 -22 -42Z',
          '#fff',
          4,
        ) +
        patch(
          'M-16 -24H16C12 -14 4 -8 0 -2C-4 -8 -12 -14 -16 -24ZM-18 39C-16 28 -6 24 0 20C6 24 16 28 18 39Z',
          '#d8a23a',
        ),
      { x: 202, y: 70 },
    ),
    put(
      shape('M0 0H110V10H0Z', '#c89a5f', 4) +
        shape('M10 10H22V36H10ZM88 10H100V36H88Z', '#8a5a3b', 4),
      { x: 20, y: 134 },
    ),
    stands({ ...trader, legs: 'sit', near: 'fold', far: 'fold' }, 44, { y: 166, scale: 0.54 }),
    stands({ ...T.singer, legs: 'sit', near: 'carry' }, 108, { y: 166, scale: 0.54 }),
  ),
  search: card(
    put(CART, { x: 84, y: 56, scale: 0.3 }),
    stands({ ...guard, near: 'carry', far: 'forward' }, 62, { turn: 5 }),
    stands({ ...trader, near: 'fold', far: 'fold', mouth: 'worry' }, 214, {
      flip: true,
      scale: 0.52,
    }),
  ),
  'open-road': card(
    ROAD,
    gate({ x: 56, y: 90, scale: 0.34 }, true),
    stands({ ...trader, legs: 'walk', mouth: 'smile' }, 122, { y: 160, scale: 0.5 }),
    stands({ ...guard, far: 'forward' }, 34, { scale: 0.52 }),
  ),
  'close-road': card(
    ROAD,
    stands({ ...trader, mouth: 'worry' }, 146, { y: 140, scale: 0.5, flip: true }),
    gate({ x: 56, y: 98, scale: 0.34 }),
    stands({ ...guard, near: 'fold', far: 'fold' }, 34, { scale: 0.52 }),
  ),
  'radio-call': card(
    stands({ ...guard, near: 'mouth', mouth: 'talk' }, 86),
    put(RADIO, { x: 96, y: 40, scale: 0.13 }),
    line(
      'M150 86C158 76 158 64 150 54M166 98C182 80 182 58 166 42M182 110C206 84 206 54 182 30',
      5,
      '#2f7f7a',
    ),
  ),
  'share-shade': card(
    put(SUN, { x: 172, y: 24, scale: 1.3 }),
    broadTree({ x: 88, y: 160, scale: 0.4 }),
    stands({ ...T.elder, legs: 'sit', near: 'fold', far: 'fold' }, 38, { scale: 0.46 }),
    stands({ ...T.singer, legs: 'sit', near: 'carry', mouth: 'smile' }, 118, {
      scale: 0.46,
      flip: true,
    }),
    stands({ ...guard, far: 'forward', near: 'fold', mouth: 'smile' }, 204, {
      scale: 0.5,
      flip: true,
    }),
  ),
  'call-elder': card(
    stands({ ...guard, far: 'point', mouth: 'talk' }, 54),
    line('M112 60H136M128 50L138 60L128 70', 5, '#2f7f7a'),
    stands({ ...T.elder, legs: 'walk', near: 'carry' }, 186, { flip: true }),
    line('M168 106L160 168', 9),
    line('M168 106L160 168', 4, '#8a5a3b'),
  ),
  'write-list': card(
    stands({ ...T.officer, near: 'carry', far: 'carry' }, 70),
    board(90, 104),
    put(
      shape('M0 0H104V132H0Z', '#fffaf0', 4.5) +
        [22, 50, 78, 106]
          .map((y) => disc([18, y, 7], '#f9ecca', 3) + line(`M36 ${y}H86`, 4.5))
          .join('') +
        line('M13 22L17 27L25 16M13 50L17 55L25 44', 4, '#2f7f7a'),
      { x: 124, y: 18 },
    ),
  ),
  'bring-nurse': card(
    stands({ ...T.nurse, legs: 'walk', near: 'down', far: 'down' }, 150, { flip: true }),
    put(MEDICINE_BAG, { x: 160, y: 114, scale: 0.22 }),
    stands({ ...T.weaver, legs: 'sit', near: 'chest', mouth: 'worry' }, 52, { scale: 0.52 }),
    line('M112 68H88M96 58L86 68L96 78', 5, '#2f7f7a'),
  ),
  'walk-along': card(
    ROAD,
    stands({ ...trader, legs: 'walk' }, 160, { scale: 0.56 }),
    stands({ ...guard, legs: 'walk', mouth: 'talk' }, 84, { scale: 0.56 }),
    line('M196 60H224M214 50L226 60L214 70', 5, '#2f7f7a'),
  ),
  'step-back': card(
    stands({ ...guard, legs: 'walk', far: 'fold', near: 'fold' }, 62),
    stands(trader, 196, { flip: true }),
    line('M146 100H106M116 90L104 100L116 110', 6, '#2f7f7a'),
  ),
  'sit-down': card(
    stands({ ...guard, hair: 'short', legs: 'sit', near: 'fold', far: 'fold', mouth: 'talk' }, 58),
    stands({ ...trader, legs: 'sit', near: 'carry', mouth: 'smile' }, 184, { flip: true }),
    put(shape('M-18 0H18L14 30H-14Z', '#c89a5f', 3.5) + shape('M-10 -14H8L6 0H-8Z', '#b5653f', 3), {
      x: 120,
      y: 134,
    }),
    shape('M36 134H76V142H36ZM164 134H206V142H164Z', '#8a5a3b', 3.5),
  ),
  'go-home': card(
    house({}, { x: 112, y: 54, scale: 0.6 }),
    leafTree('#8aa35a', { x: 64, y: 72, scale: 0.56 }),
    shape('M142 158C120 162 70 168 40 182H110C120 172 150 164 172 158Z', '#efdcb0', 3),
    stands({ ...trader, legs: 'walk', near: 'carry' }, 60, { scale: 0.5 }),
  ),
  count: card(
    stands({ ...T.officer, near: 'point', mouth: 'talk' }, 48),
    [
      [112, 108],
      [148, 108],
      [184, 108],
      [130, 74],
      [166, 74],
      [148, 40],
    ]
      .map(([x = 0, y = 0]) =>
        put(shape('M0 0H40V32H0Z', '#c89a5f', 4) + line('M0 11H40M0 21H40', 3), {
          x,
          y: y + 24,
          scale: 0.86,
        }),
      )
      .join(''),
  ),
  'night-watch': nightCard(
    disc([196, 38, 18], '#fdf6dc', 4),
    patch(
      'M60 30l3 6l6 3l-6 3l-3 6l-3 -6l-6 -3l6 -3ZM128 22l3 6l6 3l-6 3l-3 6l-3 -6l-6 -3l6 -3Z',
      '#fdf6dc',
    ),
    house({ lit: true }, { x: 138, y: 72, scale: 0.46 }),
    '<circle cx="92" cy="116" r="40" fill="#ffe39a" stroke="none" opacity="0.4"/>',
    stands({ ...guard, legs: 'walk', near: 'down', far: 'down' }, 60),
    put(LAMP, { x: 74, y: 106, scale: 0.16 }),
  ),
  market: card(
    stall('#b5523c', ['#d98a2b', '#8aa35a'], { x: 76, y: 150, scale: 0.5 }),
    stands({ ...T.weaver, near: 'carry', mouth: 'smile' }, 44, { scale: 0.5 }),
  ),
  ferry: card(
    patch('M0 100C60 92 180 108 240 98V180H0Z', '#8fb8bf'),
    line('M0 100C60 92 180 108 240 98', 3),
    line('M20 128h30M180 122h34M30 166h40M170 164h44', 4, '#fffaf0'),
    stands({ ...T.ferry, near: 'carry' }, 90, { scale: 0.5, y: 146 }),
    stands(T.singer, 140, { scale: 0.46, y: 146, flip: true }),
    boat('#b5523c', { x: 24, y: 154, scale: 0.86 }),
  ),
  rest: card(
    broadTree({ x: 168, y: 162, scale: 0.36 }),
    stands({ ...guard, hair: 'short', legs: 'sit', near: 'mouth', mouth: 'calm' }, 74, {
      scale: 0.56,
    }),
    shape('M88 68H102L100 82H90Z', '#b5653f', 3),
    line('M94 62C92 56 98 54 96 48', 3),
    shape('M52 134H92V142H52Z', '#8a5a3b', 3.5),
  ),
};
