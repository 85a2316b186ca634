import type { PlacedThing } from '../../../scenario/art/own-art.ts';
import type { Layer, ThingPart } from '../../../scenario/art/place-parts.ts';
import { type Placing, scoped } from '../../svg.ts';
import type { Svg } from '../../svg.ts';
import { boat, terraces } from '../boats.ts';
import { bridge, gate } from '../bridge.ts';
import { clockHouse } from '../fadolasi/clock.ts';
import { crane } from '../fadolasi/crane.ts';
import { COATS, hullHouse } from '../fadolasi/hull-house.ts';
import { bollard, cargo, coil, netRack, ropeGate } from '../fadolasi/quay.ts';
import { ferry, ship } from '../fadolasi/ships.ts';
import { flight, potPlant, windPine } from '../fadolasi/stair.ts';
import { paperLamp, quayLamp, roadLantern } from '../lamps.ts';
import { type Lit, together } from '../lit.ts';
import { broadTree, bush, leafTree, reeds } from '../plants.ts';
import { homestead } from '../solmirela/homestead.ts';
import { lanternTower } from '../solmirela/lantern-tower.ts';
import { mill } from '../solmirela/mill.ts';
import { plumTree } from '../solmirela/orchard.ts';
import { sandbags, sickShade, washing } from '../solmirela/relief.ts';
import { barrow, ledgerTable, stackedGoods, toolRack } from '../solmirela/tools.ts';
import { jars, well } from '../solmirela/well.ts';
import { type Stand, stand } from '../stand.ts';
import { portPerson, valleyPerson } from './people-parts.ts';
import { STANDS } from './wide-parts.ts';

interface Thing {
  /** Draws the nth of its kind in a layer, so that no two beside each other look the same. */
  readonly draw: (at: Placing, nth: number) => Lit | Svg;
  /** The point of the drawing that is put on the ground. */
  readonly on: readonly [x: number, foot: number];
  /** How much larger than other things of its layer. */
  readonly by?: number;
}

const turn = <Value>(values: readonly [Value, ...(readonly Value[])], nth: number): Value =>
  values[nth % values.length] ?? values[0];

const TIMBERS = ['#4f7f9f', '#7f8f6a', '#c9a06a', '#6f98ad'] as const;
const ROOFS = ['#8b5e55', '#6d6a78', '#8b5e55'] as const;
const CROWNS = ['#8aa35a', '#7f9a5a'] as const;
const BOATS = ['#b5523c', '#5f7f4a', '#d8a23a', '#4f7f9f'] as const;
const STANDS_OF: readonly [Stand, ...Stand[]] = [
  { stripe: '#b5523c', goods: [{ heap: '#d98a2b' }, { heap: '#8aa35a' }] },
  { stripe: '#2f7f7a', goods: [{ heap: '#86405f' }, 'pots'] },
  { stripe: '#d8a23a', goods: ['bread', 'cloth'] },
  { stripe: '#3f7f8a', goods: ['fish', 'pots'] },
];

const home = (tall: boolean, at: Placing, nth: number): Lit =>
  homestead(
    { timber: turn(TIMBERS, nth), roof: turn(ROOFS, nth), tall, chimney: nth % 2 === 0 },
    at,
  );

const THINGS: Readonly<Record<ThingPart, Thing>> = {
  house: { draw: (at, nth) => home(false, at, nth), on: [100, 176] },
  'tall-house': { draw: (at, nth) => home(true, at, nth), on: [100, 176] },
  'port-house': { draw: (at, nth) => hullHouse(turn(COATS, nth), at), on: [65, 0] },
  'tall-port-house': {
    draw: (at, nth) => hullHouse({ ...turn(COATS, nth), floors: 3, balcony: true }, at),
    on: [65, 0],
  },
  'lantern-tower': { draw: lanternTower, on: [800, 440], by: 1.3 },
  'clock-house': { draw: clockHouse, on: [130, 0] },
  mill: { draw: (at) => mill(at), on: [166, 4], by: 1.1 },
  shade: { draw: (at, nth) => sickShade(turn(['#7fa6ad', '#d8b37e'], nth), at), on: [170, 0] },
  bridge: { draw: bridge, on: [312, 150] },
  terraces: { draw: terraces, on: [302, 4], by: 1.2 },
  stair: { draw: (at) => flight({ low: 200, high: 80, rise: 300 }, at), on: [0, 0] },
  tree: { draw: (at, nth) => leafTree(turn(CROWNS, nth), at), on: [54, 122], by: 1.6 },
  'old-tree': { draw: (at) => broadTree(at), on: [0, 0] },
  'plum-tree': { draw: (at, nth) => plumTree(at, turn(CROWNS, nth)), on: [0, 4] },
  pine: { draw: windPine, on: [8, 0], by: 1.2 },
  bush: { draw: (at, nth) => bush(turn(CROWNS, nth), at), on: [0, 0] },
  reeds: { draw: reeds, on: [6, 60] },
  'pot-plant': { draw: (at, nth) => potPlant(at, turn(['#c1694a', '#4f7f9f'], nth)), on: [0, 0] },
  stall: { draw: (at, nth) => stand(turn(STANDS_OF, nth), at), on: [143, 0] },
  'port-stall': {
    draw: (at, nth) => stand({ ...turn(STANDS_OF, nth + 3), sail: true }, at),
    on: [143, 0],
  },
  goods: { draw: stackedGoods, on: [80, 0] },
  cargo: { draw: cargo, on: [92, 0] },
  jars: { draw: (at) => jars(3, at), on: [50, 2] },
  well: { draw: (at) => well(at), on: [0, 0] },
  'dry-well': { draw: (at) => well(at, true), on: [0, 0] },
  table: { draw: ledgerTable, on: [130, 0] },
  tools: { draw: toolRack, on: [150, 0] },
  barrow: { draw: (at, nth) => barrow(turn(TIMBERS, nth), at), on: [93, 0] },
  nets: { draw: (at) => netRack(at), on: [150, 0] },
  coil: { draw: coil, on: [0, 14] },
  bollard: { draw: bollard, on: [0, 0] },
  sandbags: { draw: (at) => sandbags(5, at), on: [165, 4] },
  washing: {
    draw: (at, nth) =>
      washing(
        turn([['#f0d9a0', '#a3607c', '#e6d3b0'] as const, ['#d0694a', '#5f7f9f', '#f0d9a0']], nth),
        at,
      ),
    on: [130, 0],
  },
  crane: { draw: crane, on: [60, 0] },
  gate: { draw: (at) => gate(at), on: [242, 200] },
  'open-gate': { draw: (at) => gate(at, true), on: [242, 200] },
  'rope-gate': { draw: ropeGate, on: [210, 0] },
  boat: { draw: (at, nth) => boat(turn(BOATS, nth), at), on: [112, 8] },
  'sail-boat': { draw: (at, nth) => boat(turn(BOATS, nth), at, true), on: [112, 8] },
  ship: { draw: (at) => ship({ hull: '#8a5648', sail: '#ecd9a8' }, at), on: [205, 4] },
  ferry: { draw: ferry, on: [172, 4] },
  lamp: { draw: paperLamp, on: [0, 0], by: 0.8 },
  'quay-lamp': { draw: quayLamp, on: [0, 0] },
  lantern: { draw: roadLantern, on: [-10, 0] },
  people: { draw: valleyPerson, on: [0, 0], by: 0.76 },
  'port-people': { draw: portPerson, on: [0, 0], by: 0.76 },
};

/** Units of the layer that a 16:9 stage sees, from its left. */
const SEEN = { from: 160, width: 1280, height: 720 };

function putThing(one: PlacedThing, layer: Layer, nth: number): Lit | Svg {
  const { draw, on, by = 1 } = THINGS[one.thing];
  const [x, foot] = on;
  const { foot: ground, scale: usual } = STANDS[layer];
  const scale = (usual * by * one.size) / 100;
  const across = SEEN.from + (one.at * SEEN.width) / 100;
  const at: Placing = {
    x: Math.round(across + (one.flip ? x : -x) * scale),
    y: Math.round(ground + (one.down * SEEN.height) / 100 - foot * scale),
    scale: Math.round(scale * 1000) / 1000,
    flip: one.flip,
  };
  return draw(at, nth);
}

/** Things of a layer, from the back to the front as they are written. */
export function drawThings(things: readonly PlacedThing[], layer: Layer): Lit {
  const counts = new Map<ThingPart, number>();
  const pieces = things.map((one, index) => {
    const nth = counts.get(one.thing) ?? 0;
    counts.set(one.thing, nth + 1);
    const piece = putThing(one, layer, nth);
    const { drawn, light } = typeof piece === 'string' ? { drawn: piece, light: '' } : piece;
    const scope = `${one.thing}-${index}`;
    return { drawn: scoped(drawn, scope), light: scoped(light, scope) };
  });
  return together(...pieces);
}
