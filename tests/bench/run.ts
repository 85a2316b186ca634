// What is measured, by name: `npm run bench -- explore`. Nothing is asserted: compare ratios of one run, not times of two.
import { parseArgs } from 'node:util';
import { benchCluster } from './cluster.ts';
import { benchExplore } from './explore.ts';
import { benchForeign } from './foreign.ts';
import { benchFuzz } from './fuzz.ts';
import { benchFuzzStories } from './fuzz-stories.ts';
import { benchKills } from './kills.ts';
import { benchMemory } from './memory.ts';
import { benchNetwork } from './network.ts';
import { benchRoom } from './room.ts';
import { benchScale } from './scale.ts';
import { benchSeals } from './seals.ts';
import { benchSecrecy } from './secrecy.ts';
import { benchStage } from './stage.ts';
import { benchStudio } from './studio.ts';
import { benchStorms } from './storms.ts';
import { benchWeight } from './weight.ts';
import { benchWorkshop } from './workshop.ts';
import { benchWorkshops } from './workshops.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    seeds: { type: 'string' },
    frames: { type: 'string', default: '1000000' },
    from: { type: 'string', default: '1' },
  },
});

const { json } = values;
const seedsFrom = (most: number) => ({
  seeds: Number(values.seeds ?? most),
  first: Number(values.from),
  json,
});

const benches = {
  room: () => benchRoom(positionals.slice(1).map(Number), json),
  cluster: () => benchCluster(positionals.slice(1), json),
  memory: benchMemory,
  kills: () => benchKills(seedsFrom(200).seeds, json),
  network: () => benchNetwork(json),
  scale: () => benchScale(json),
  seals: () => benchSeals(values.json),
  explore: () => benchExplore(json),
  foreign: () => benchForeign(positionals.slice(1), json),
  fuzz: () => benchFuzz({ frames: Number(values.frames), first: Number(values.from), json }),
  'fuzz-stories': () => benchFuzzStories(seedsFrom(10_000).seeds, seedsFrom(10_000)),
  secrecy: () => benchSecrecy(seedsFrom(10_000)),
  stage: () => benchStage(json),
  storms: () => benchStorms(seedsFrom(10_000)),
  studio: () => benchStudio(json),
  weight: () => benchWeight(json),
  workshop: () => benchWorkshop(seedsFrom(1000)),
  workshops: () => benchWorkshops(Number(positionals[1] ?? 200), json),
} as const;

const isBench = (asked: string): asked is keyof typeof benches => Object.hasOwn(benches, asked);

const [name = 'room'] = positionals;
if (isBench(name)) await benches[name]();
else {
  console.error(`There is no bench "${name}". There are: ${Object.keys(benches).join(', ')}.`);
  process.exitCode = 2;
}
