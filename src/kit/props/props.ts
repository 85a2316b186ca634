import { gate } from '../places/bridge.ts';
import { BASKET, CART, CRATE, DRUM, JERRYCAN, MEDICINE_BAG, type Prop, TEA } from './goods.ts';
import { BENCH, LAMP, MEGAPHONE, PAPERS, RADIO, ROPE, TRUCK } from './things.ts';

/** Things that stand or lie on the stage. The lower edge of the view is the ground. */
export const PROPS: Readonly<Record<string, Prop>> = {
  cart: { view: [0, 0, 520, 340], body: CART },
  crate: { view: [-8, -70, 236, 196], body: CRATE },
  barrier: { view: [-16, 8, 520, 200], body: gate({}) },
  'barrier-raised': { view: [-16, -380, 520, 588], body: gate({}, true) },
  'medicine-bag': { view: [0, -4, 240, 202], body: MEDICINE_BAG },
  papers: { view: [14, 4, 162, 228], body: PAPERS },
  radio: { view: [-4, -72, 150, 290], body: RADIO },
  lamp: { view: [30, -14, 160, 226], body: LAMP },
  tea: { view: [-8, 14, 316, 196], body: TEA },
  jerrycan: { view: [0, -14, 160, 232], body: JERRYCAN },
  bench: { view: [-6, 0, 332, 130], body: BENCH },
  drum: { view: [0, 0, 240, 216], body: DRUM },
  megaphone: { view: [-4, 0, 256, 192], body: MEGAPHONE },
  rope: { view: [-6, 12, 310, 178], body: ROPE },
  basket: { view: [-6, -10, 232, 194], body: BASKET },
  truck: { view: [-8, 2, 482, 258], body: TRUCK },
};
