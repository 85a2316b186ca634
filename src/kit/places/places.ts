import type { Svg } from '../svg.ts';
import type { Backdrop } from './backdrop.ts';
import { CLOCK_HOUSE } from './fadolasi/clock-house.ts';
import { CRANE_QUAY } from './fadolasi/crane-quay.ts';
import { FERRY_STEP } from './fadolasi/ferry-step.ts';
import { LONG_STAIR } from './fadolasi/long-stair.ts';
import { NET_YARD } from './fadolasi/net-yard.ts';
import { QUAY_GATE } from './fadolasi/quay-gate.ts';
import { ROPE_STREET } from './fadolasi/rope-street.ts';
import { QUAY_CLINIC, SALT_SHED } from './fadolasi/salt-shed.ts';
import { PORT_MAP } from './fadolasi/map.ts';
import { QUIET_TREE } from './quiet.ts';
import { CHECKPOINT } from './solmirela/checkpoint.ts';
import { CLINIC } from './solmirela/clinic.ts';
import { FIELDS } from './solmirela/fields.ts';
import { HALL } from './solmirela/hall.ts';
import { VALLEY_MAP } from './solmirela/map.ts';
import { MARKET } from './solmirela/market.ts';
import { NIGHT_ROAD } from './solmirela/night-road.ts';
import { RIVERSIDE } from './solmirela/riverside.ts';
import { WELLS } from './solmirela/wells.ts';
import { YARD } from './solmirela/yard.ts';

/** Places of the valley, in four layers, in which scenes play. */
const SOLMIRELA: Readonly<Record<string, Backdrop>> = {
  checkpoint: CHECKPOINT,
  market: MARKET,
  riverside: RIVERSIDE,
  hall: HALL,
  'night-road': NIGHT_ROAD,
  wells: WELLS,
  clinic: CLINIC,
  yard: YARD,
  fields: FIELDS,
};

/** Places of the port. */
const FADOLASI: Readonly<Record<string, Backdrop>> = {
  'quay-gate': QUAY_GATE,
  'crane-quay': CRANE_QUAY,
  'ferry-step': FERRY_STEP,
  'clock-house': CLOCK_HOUSE,
  'rope-street': ROPE_STREET,
  'net-yard': NET_YARD,
  'quay-clinic': QUAY_CLINIC,
  'salt-shed': SALT_SHED,
  'long-stair': LONG_STAIR,
};

/** By world, and below that by name. */
export const WORLDS = { solmirela: SOLMIRELA, fadolasi: FADOLASI } as const;

/** Every place in which scenes play. */
export const PLACES: Readonly<Record<string, Backdrop>> = { ...SOLMIRELA, ...FADOLASI };

/** Still pictures without people: one for when everything waits, and each world's map. */
export const QUIET_PLACES: Readonly<Record<string, Svg>> = {
  tree: QUIET_TREE,
  map: VALLEY_MAP,
  'port-map': PORT_MAP,
};
