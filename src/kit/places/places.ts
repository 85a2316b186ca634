import type { Svg } from '../svg.ts';
import type { Backdrop } from './backdrop.ts';
import { CHECKPOINT } from './checkpoint.ts';
import { HALL } from './hall.ts';
import { MARKET } from './market.ts';
import { NIGHT_ROAD } from './night-road.ts';
import { QUIET_MAP, QUIET_TREE } from './quiet.ts';
import { RIVERSIDE } from './riverside.ts';

/** Places with four layers, in which scenes play. */
export const PLACES: Readonly<Record<string, Backdrop>> = {
  checkpoint: CHECKPOINT,
  market: MARKET,
  riverside: RIVERSIDE,
  hall: HALL,
  'night-road': NIGHT_ROAD,
};

/** Still pictures without people, shown while everything waits. */
export const QUIET_PLACES: Readonly<Record<string, Svg>> = { tree: QUIET_TREE, map: QUIET_MAP };
