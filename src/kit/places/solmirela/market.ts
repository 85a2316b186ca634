import { folk, farFolk } from '../../folk/folk.ts';
import { VALLEY } from '../../folk/valley-folk.ts';
import { type Svg, line, shape } from '../../svg.ts';
import type { Backdrop } from '../backdrop.ts';
import { DOTS, cast, dotted, land, traces } from '../ground.ts';
import { lampString, paperLamp } from '../lamps.ts';
import { type Lit, together } from '../lit.ts';
import { broadTree, leafTree } from '../plants.ts';
import { NIGHT_SKY, daySky, moonAndStars } from '../sky.ts';
import { stand } from '../stand.ts';
import { homestead } from './homestead.ts';
import { SOIL, VALLEY_SKY, front, valleyHills } from './valley.ts';

function far(): Lit {
  return together(
    valleyHills(),
    homestead({ roof: '#6d6a78', tall: true, chimney: true }, { x: 34, y: 262, scale: 0.74 }),
    leafTree('#8aa35a', { x: 196, y: 278, scale: 0.86 }),
    homestead(
      { timber: '#6f98ad', width: 170, awning: '#c98a4a' },
      { x: 262, y: 282, scale: 0.66 },
    ),
    homestead(
      { timber: '#7f8f6a', tall: true, width: 150, unlit: 'low' },
      { x: 424, y: 272, scale: 0.6 },
    ),
    homestead(
      { roof: '#6d6a78', tall: true, width: 150, chimney: true, unlit: 'low' },
      { x: 1086, y: 272, scale: 0.6 },
    ),
    leafTree('#7f9a5a', { x: 1228, y: 290, scale: 0.8 }),
    homestead(
      { timber: '#7f8f6a', width: 170, awning: '#5f7f9f' },
      { x: 1280, y: 280, scale: 0.68 },
    ),
    leafTree('#8aa35a', { x: 1428, y: 274, scale: 0.9 }),
  );
}

/** The trodden earth of a square. */
export function square(): Svg {
  return (
    DOTS +
    land('M-20 408C400 388 1200 388 1620 408', SOIL.ground) +
    shape('M-20 524C300 444 1300 444 1620 524V740H-20Z', SOIL.road, 4) +
    dotted('M-20 408C400 388 1200 388 1620 408V462C1200 424 400 424 -20 462Z') +
    traces(
      [
        [300, 580],
        [520, 566],
        [760, 620],
        [1000, 556],
        [1210, 590],
        [610, 670],
        [930, 676],
        [420, 640],
        [1120, 660],
      ],
      SOIL.mark,
    )
  );
}

/** Small stands and shapes of people at the back of the square. */
function backRow(): Svg {
  return (
    stand(
      { stripe: '#d8a23a', goods: ['bread', 'bread'], width: 200 },
      { x: 560, y: 444, scale: 0.44 },
    ) +
    stand(
      { stripe: '#7d6a9a', goods: ['cloth', 'pots'], width: 200 },
      { x: 946, y: 444, scale: 0.44 },
    ) +
    farFolk('B', '#a3607c', { x: 548, y: 448, scale: 0.42 }) +
    farFolk('E', '#5f7f4a', { x: 664, y: 452, scale: 0.44 }) +
    farFolk('D', '#d8a23a', { x: 1052, y: 450, scale: 0.43 }) +
    farFolk('A', '#3f6d8e', { x: 1078, y: 454, scale: 0.44 })
  );
}

const TREE =
  cast(800, 486, 150) +
  broadTree({ x: 800, y: 476, scale: 0.94 }) +
  shape('M690 470C740 450 860 450 910 470V494C860 512 740 512 690 494Z', '#b7b1a6', 5) +
  line('M734 480V504M790 485V508M846 483V506M690 471C740 490 860 490 910 471', 3.5);

function mid(): Lit {
  return together(
    square() + backRow() + TREE,
    lampString([404, 268], [716, 236], { count: 4, sag: 26 }),
    lampString([886, 236], [1196, 268], { count: 4, sag: 26 }),
    stand(
      { stripe: '#b5523c', goods: [{ heap: '#d98a2b' }, { heap: '#8aa35a' }] },
      { x: 350, y: 524, scale: 0.84 },
    ),
    stand(
      { stripe: '#2f7f7a', goods: [{ heap: '#86405f' }, 'pots'] },
      { x: 1012, y: 524, scale: 0.84 },
    ),
    folk(
      VALLEY.weaver,
      { near: 'carry', burden: 'fruit', mouth: 'smile' },
      { x: 632, y: 556, scale: 0.64, flip: true },
    ),
    folk(
      VALLEY.midwife,
      { legs: 'sit', near: 'fold', far: 'fold' },
      { x: 752, y: 528, scale: 0.56 },
    ),
    folk(
      VALLEY.grower,
      { legs: 'sit', far: 'forward', mouth: 'talk' },
      { x: 858, y: 530, scale: 0.56, flip: true },
    ),
    folk(VALLEY.wheeler, { far: 'forward', mouth: 'smile' }, { x: 938, y: 566, scale: 0.6 }),
    folk(
      VALLEY.carrier,
      { near: 'down', burden: 'bundle', far: 'head', back: true },
      { x: 706, y: 592, scale: 0.66 },
    ),
  );
}

function near(): Lit {
  const lamps = together(
    paperLamp({ x: 172, y: 712, scale: 1.1 }),
    paperLamp({ x: 1428, y: 712, scale: 1.1 }),
  );
  return { ...lamps, drawn: front('') + lamps.drawn };
}

const [back, middle, before] = [far(), mid(), near()];

/** The square of Lamp Market, with its old tree. */
export const MARKET: Backdrop = {
  sky: daySky(VALLEY_SKY, [800, -90]),
  night: NIGHT_SKY,
  far: back.drawn,
  mid: middle.drawn,
  near: before.drawn,
  lights: { sky: moonAndStars([1010, 96]), far: back.light, mid: middle.light, near: before.light },
};
