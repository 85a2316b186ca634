import type { Layer, WidePart } from '../../../scenario/art/place-parts.ts';
import { quayWall } from '../fadolasi/quay.ts';
import { PORT_SKY, harbour, paving, planks } from '../fadolasi/port.ts';
import { terraces } from '../boats.ts';
import { DOTS, land, river } from '../ground.ts';
import { path } from '../solmirela/fields.ts';
import { earth } from '../solmirela/checkpoint.ts';
import { mudBank } from '../solmirela/clinic.ts';
import { square } from '../solmirela/market.ts';
import { SOIL, VALLEY_SKY, front, valleyHills } from '../solmirela/valley.ts';
import { NIGHT_SKY, daySky, moonAndStars } from '../sky.ts';
import type { Svg } from '../../svg.ts';

/** What fills a layer from side to side; a sky also has what it is by night. */
export interface Wide {
  readonly drawn: Svg;
  readonly night?: Svg;
  readonly light?: Svg;
}

/** Where sun and moon stand: beside the middle, so that whoever stands there does not hide them. */
const SUN = [520, 92] as const;
const byNight = { night: NIGHT_SKY, light: moonAndStars(SUN) };

const riverland = (): Svg =>
  valleyHills() +
  river(
    'M-20 372C400 358 900 380 1620 364V580H-20Z',
    'M90 402h90M330 392h60M560 410h70M940 400h80M1260 396h90M1460 422h60M700 432h80M1120 440h70',
    SOIL.water,
  );

const fieldland = (): Svg =>
  valleyHills() +
  terraces({ x: 380, y: 356, scale: 0.6 }) +
  terraces({ x: 1230, y: 360, scale: 0.6, flip: true }) +
  land('M-20 380C360 360 1240 360 1620 384', '#aeb27d');

const WIDE: Readonly<Record<WidePart, () => Wide>> = {
  'valley-sky': () => ({ drawn: daySky(VALLEY_SKY, SUN), ...byNight }),
  'port-sky': () => ({ drawn: daySky(PORT_SKY, SUN), ...byNight }),
  hills: () => ({ drawn: valleyHills() }),
  harbour: () => ({ drawn: harbour(470) }),
  fields: () => ({ drawn: fieldland() }),
  river: () => ({ drawn: riverland() }),
  earth: () => ({ drawn: earth() }),
  square: () => ({ drawn: square() }),
  meadow: () => ({ drawn: path() }),
  mud: () => ({ drawn: DOTS + mudBank() }),
  paving: () => ({ drawn: paving(452) }),
  quay: () => ({ drawn: paving(484) + quayWall([-20, 1620], 452, 34) }),
  bank: () => ({ drawn: front('') }),
  planks: () => ({ drawn: planks('') }),
};

export const drawWide = (part: WidePart): Wide => WIDE[part]();

/** Where things of a layer stand, and how large they are there. */
export const STANDS: Readonly<Record<Layer, { readonly foot: number; readonly scale: number }>> = {
  sky: { foot: 300, scale: 0.4 },
  far: { foot: 402, scale: 0.62 },
  mid: { foot: 552, scale: 0.84 },
  near: { foot: 714, scale: 1.15 },
};
