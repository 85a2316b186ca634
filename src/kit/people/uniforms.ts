import { GREY, PLUM } from '../ink.ts';
import type { Dress } from './person.ts';

export const army: Dress = {
  cut: 'tunic',
  cloth: PLUM.cloth,
  accent: PLUM.deep,
  border: PLUM.stripe,
};
export const police: Dress = {
  cut: 'tunic',
  cloth: GREY.cloth,
  accent: GREY.deep,
  border: GREY.yoke,
};
