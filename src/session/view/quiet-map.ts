import { noWorld } from '../../scenario/parse-world.ts';
import type { Facts } from '../facts.ts';

/** What lies behind the curtain: the map of the world that the story is set in, a picture in `assets/art/places`. */
export const quietMap = (scenario: Facts['scenario']): string => scenario?.pack.map ?? noWorld.map;
