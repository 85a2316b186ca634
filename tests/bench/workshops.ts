import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { hostClock } from '../../src/host/host-clock.ts';
import { houseSettings } from '../../src/host/houses/house-settings.ts';
import type { Houses } from '../../src/host/houses/houses.ts';
import { serveWorkshops } from '../../src/host/houses/serve-workshops.ts';
import { openWorkshops } from '../../src/host/houses/workshops.ts';
import { openLibrary } from '../../src/host/library/open-library.ts';
import { openNodes } from '../../src/host/nodes/open-nodes.ts';
import { shareScenarios } from '../../src/host/share-scenarios.ts';
import { openPackStore } from '../../src/host/pack-store.ts';
import { openSettings } from '../../src/host/settings.ts';
import { parseCode } from '../../src/wire/parse-frame.ts';
import { startPostgres } from '../host/postgres/postgres-under-test.ts';
import { connect, type Device } from '../room/workshop.ts';
import { printRows, rounded } from './rows.ts';

const workshopCount = 200;
const seatsEach = 4;
const atOnce = 20;
const story = 'the-river-road';
const stories = join(import.meta.dirname, '../../stories');

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Bytes in use once nothing is left that could go. */
function memory(): number {
  collect();
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 2));
};

/** Does it for all of them, so many at a time; gives the milliseconds that each took, the quickest first. */
async function forAll<T>(list: readonly T[], work: (one: T) => Promise<void>): Promise<number[]> {
  const took: number[] = [];
  const left = [...list];
  const next = async (): Promise<void> => {
    for (let one = left.shift(); one !== undefined; one = left.shift()) {
      const since = performance.now();
      await work(one);
      took.push(performance.now() - since);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, next));
  return took.toSorted((a, b) => a - b);
}

type Opened = { readonly console: Device; readonly seats: readonly Device[] };

const isWelcome = (device: Device): boolean => device.token() !== 'not welcome';

async function open(houses: Houses, name: string, facilitator: string): Promise<Opened> {
  const at = { attach: houses.attach(name) as never };
  const console = connect(at, { token: facilitator });
  await until(() => isWelcome(console));
  const house = await houses.find(name);
  const code = parseCode(typeof house === 'string' ? '' : house.sitting.code()) ?? [];
  const seats = Array.from({ length: seatsEach }, () => connect(at, { code }));
  await until(() => seats.every(isWelcome));
  return { console, seats };
}

const p99 = (sorted: readonly number[]): number => sorted[Math.floor(sorted.length * 0.99)] ?? 0;
const median = (sorted: readonly number[]): number => sorted[sorted.length >> 1] ?? 0;

async function openPlace(undo: (() => unknown)[]) {
  const place = mkdtempSync(join(tmpdir(), 'elsewhere-bench-'));
  undo.push(() => rmSync(place, { recursive: true, force: true }));
  const postgres = await startPostgres();
  undo.push(postgres.remove);
  const say = (): void => {};
  const nodes = await openNodes(
    { database: await postgres.create(), keys: join(place, 'keys') },
    say,
  );
  undo.push(nodes.close, nodes.following.close);
  const settings = openSettings(join(place, 'settings.json'));
  const library = openLibrary(stories);
  undo.push(library.close);
  const faults: unknown[] = [];
  const fault = (error: unknown): void => void faults.push(error);
  const houses = serveWorkshops({
    nodes,
    data: place,
    settings,
    stories,
    library,
    fault,
    trouble: fault,
    reached: {
      base: 'http://192.0.2.1',
      hostKey: 'K',
    },
    packs: {
      ...shareScenarios(openPackStore(stories, place)),
      keepOnly: null,
    },
    clock: hostClock,
    retained: say,
  });
  undo.push(houses.close);
  return { nodes, settings, houses, faults, packs: openPackStore(stories, place) };
}

/** Prints what one of many small workshops costs a node: wires in memory, a database of its own on this disk. Nothing is asserted. */
export async function benchWorkshops(json: boolean): Promise<void> {
  const undo: (() => unknown)[] = [];
  const { nodes, settings, houses, faults, packs } = await openPlace(undo);
  const workshops = openWorkshops(nodes.database);
  const names: string[] = [];
  while (names.length < workshopCount) names.push(await workshops.make(Date.now()));
  const [chosen] = (await packs.list()).filter(({ name }) => name === story);
  const opened: Opened[] = [];
  const empty = memory();
  const opening = await forAll(names, async (name) => {
    const { facilitator } = houseSettings(settings, name, 0);
    opened.push(await open(houses, name, facilitator));
  });
  const inLobby = memory();
  const choosing = await forAll(opened, async ({ console }) => {
    const { name = '', hash = '' } = chosen ?? {};
    const id = console.command({ kind: 'choose-scenario', name, hash });
    await until(() => console.answerTo(id).length > 0);
  });
  const withStory = memory();
  const since = performance.now();
  await houses.close();
  const putAway = performance.now() - since;
  opened.length = 0;
  const left = memory();
  for (const step of undo.splice(0).reverse()) await step();
  const kilobytes = (bytes: number): number => rounded(bytes / 1024 / workshopCount);
  const found = {
    workshops: workshopCount,
    seats_each: seatsEach,
    lobby_kb_each: kilobytes(inLobby - empty),
    with_story_kb_each: kilobytes(withStory - empty),
    left_kb_each: kilobytes(left - empty),
    open_ms: rounded(median(opening)),
    open_p99_ms: rounded(p99(opening)),
    choose_ms: rounded(median(choosing)),
    put_away_all_ms: rounded(putAway),
    faults: faults.length,
  };
  if (json) console.log(JSON.stringify(found));
  else printRows(Object.entries(found).map(([what, figure]) => [what, String(figure)]));
}
