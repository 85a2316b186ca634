import { mix } from '../colour.ts';
import { INK } from '../ink.ts';
import { type Svg, inside, line, shape } from '../svg.ts';
import type { Hat } from './person.ts';

function lattice(): string {
  const steps = [-7, -6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7];
  return steps
    .map((step) => `M${step * 46 - 66} -270l140 190M${step * 46 + 66} -270l-140 190`)
    .join('');
}

const PLATE =
  'M-204 -160C-204 -216 -110 -246 8 -248C126 -250 220 -222 220 -168C220 -116 126 -86 8 -84C-110 -82 -204 -106 -204 -160Z';

/** The flat woven plate cap of the valley: worn by women and men, in every service and in none. */
function plate(hat: Hat): Svg {
  const deep = mix(hat.colour, INK, 0.3);
  return (
    shape('M-160 -30C-80 -84 90 -92 172 -66L168 -140L-156 -130Z', hat.band, 11) +
    shape('M-204 -160L-202 -132C-190 -34 214 -42 220 -140L220 -166Z', deep, 12) +
    `<path d="${PLATE}" fill="${hat.colour}" stroke="none"/>` +
    inside(PLATE, 'hat', line(lattice(), 5, mix(hat.colour, INK, 0.34))) +
    line(PLATE, 12) +
    `<ellipse cx="8" cy="-172" rx="28" ry="11" fill="${deep}" stroke-width="6"/>`
  );
}

/** A soft, round, knitted cap. */
function woven(hat: Hat): Svg {
  const soft = mix(hat.colour, INK, 0.34);
  return (
    shape(
      'M-158 -40C-176 -170 -90 -252 6 -252C110 -252 180 -180 170 -74C90 -110 -60 -104 -158 -40Z',
      hat.colour,
      12,
    ) +
    line('M-126 -140C-60 -200 90 -206 158 -130M-146 -96C-70 -158 100 -164 168 -96', 6, soft) +
    shape(
      'M-166 -30C-170 -50 -168 -72 -160 -84C-60 -150 90 -158 174 -116C180 -98 180 -80 176 -62C90 -104 -60 -98 -166 -30Z',
      hat.band,
      11,
    ) +
    line(
      'M-120 -72l14 -26l18 10l14 -28l20 12l12 -28l22 14l12 -26l22 16l14 -22l22 20l14 -18l20 22l16 -12',
      5,
      mix(hat.band, INK, 0.5),
    )
  );
}

export function hatOn(hat: Hat): Svg {
  return hat.cut === 'plate' ? plate(hat) : woven(hat);
}
