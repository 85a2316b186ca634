/**
 * What a real name can be, and how much it weighs before the words around it are read:
 * from 2.5 on it is an error, from 1.5 on a warning, below it is nothing.
 */
export const kinds = {
  country: { weight: 3, is: 'a country' },
  territory: { weight: 2.6, is: 'a territory' },
  capital: { weight: 3, is: 'a capital or great city' },
  region: { weight: 2.6, is: 'a region' },
  conflict: { weight: 3, is: 'a place or word of a real conflict' },
  people: { weight: 2.6, is: 'a people or faith' },
  language: { weight: 2.3, is: 'a language' },
  currency: { weight: 1.9, is: 'a currency' },
  'armed-group': { weight: 3, is: 'an armed group or force' },
  mission: { weight: 3, is: 'a peace mission' },
  operation: { weight: 3, is: 'a military operation' },
  leader: { weight: 2.6, is: 'a leader' },
  holiday: { weight: 2, is: 'a feast or day of remembrance' },
  weapon: { weight: 2.6, is: 'a weapon, vehicle or brand' },
  institution: { weight: 2, is: 'an organisation' },
  metropolis: { weight: 2.3, is: 'a city' },
  'big-city': { weight: 2, is: 'a city' },
  city: { weight: 1.6, is: 'a city' },
  town: { weight: 1, is: 'a town' },
  /** Words that only look like a name: lima beans. */
  phrase: { weight: 0, is: 'a common word' },
} as const;

export type Kind = keyof typeof kinds;

/** Kinds that a made-up world may not use for its own places and peoples. */
export const hardKinds: ReadonlySet<Kind> = new Set<Kind>([
  'country',
  'territory',
  'capital',
  'conflict',
  'people',
  'armed-group',
  'mission',
]);

export const settlements: ReadonlySet<Kind> = new Set<Kind>([
  'capital',
  'metropolis',
  'big-city',
  'city',
  'town',
]);
