export const layers = ['sky', 'far', 'mid', 'near'] as const;
/** From the sky to what stands before people. */
export type Layer = (typeof layers)[number];

/** What fills its layer from side to side, the first where nothing else is written. */
export const wideParts = {
  sky: ['valley-sky', 'port-sky'],
  far: ['hills', 'harbour', 'fields', 'river'],
  mid: ['earth', 'square', 'meadow', 'mud', 'paving', 'quay'],
  near: ['bank', 'planks'],
} as const satisfies Readonly<Record<Layer, readonly [string, ...string[]]>>;
export type WidePart = (typeof wideParts)[Layer][number];

/** What stands somewhere in a layer: larger the nearer it is. */
export const thingParts = [
  'house',
  'tall-house',
  'port-house',
  'tall-port-house',
  'lantern-tower',
  'clock-house',
  'mill',
  'shade',
  'bridge',
  'terraces',
  'stair',
  'tree',
  'old-tree',
  'plum-tree',
  'pine',
  'bush',
  'reeds',
  'pot-plant',
  'stall',
  'port-stall',
  'goods',
  'cargo',
  'jars',
  'well',
  'dry-well',
  'table',
  'tools',
  'barrow',
  'nets',
  'coil',
  'bollard',
  'sandbags',
  'washing',
  'crane',
  'gate',
  'open-gate',
  'rope-gate',
  'boat',
  'sail-boat',
  'ship',
  'ferry',
  'lamp',
  'quay-lamp',
  'lantern',
  'people',
  'port-people',
] as const;
export type ThingPart = (typeof thingParts)[number];

/** How a thing is put: hundredths of the picture, and of its usual size. */
export const thingRange = {
  /** From the left. */
  at: [0, 100],
  /** Further down, or up. */
  down: [-30, 30],
  size: [40, 200],
} as const;
