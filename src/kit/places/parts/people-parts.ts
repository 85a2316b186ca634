import { type Doing, type Folk, folk } from '../../folk/folk.ts';
import { PORT } from '../../folk/port-folk.ts';
import { VALLEY } from '../../folk/valley-folk.ts';
import type { Placing, Svg } from '../../svg.ts';

/** What people do where nobody says more: they stand, talk, walk and carry. */
const DOINGS: readonly Doing[] = [
  { mouth: 'smile' },
  { near: 'point', mouth: 'talk' },
  { near: 'fold', far: 'fold' },
  { near: 'carry', burden: 'fruit' },
  { far: 'forward', mouth: 'talk' },
  { legs: 'walk', near: 'chest' },
  { near: 'forward' },
];

/** Ages, skins, women and men, a cane and a wheelchair come up within any six of them. */
const VALLEY_ORDER: readonly (keyof typeof VALLEY)[] = [
  'weaver',
  'rower',
  'elder',
  'teacher',
  'wheeler',
  'baker',
  'potter',
  'midwife',
  'singer',
];
const PORT_ORDER = Object.keys(PORT) as readonly (keyof typeof PORT)[];

function person(who: Folk, at: Placing, nth: number): Svg {
  const doing = DOINGS[nth % DOINGS.length] ?? {};
  const isBusy = who.aid !== undefined && (doing.legs !== undefined || doing.burden !== undefined);
  return folk(who, isBusy ? {} : doing, at);
}

export function valleyPerson(at: Placing, nth: number): Svg {
  return person(VALLEY[VALLEY_ORDER[nth % VALLEY_ORDER.length] ?? 'weaver'], at, nth);
}

export function portPerson(at: Placing, nth: number): Svg {
  return person(PORT[PORT_ORDER[nth % PORT_ORDER.length] ?? 'loader'], at, nth);
}
