import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { hostClock } from '../../src/host/host-clock.ts';
import { houseSettings } from '../../src/host/houses/house-settings.ts';
import { serveWorkshops } from '../../src/host/houses/serve-workshops.ts';
import { openWorkshops } from '../../src/host/houses/workshops.ts';
import { openLibrary } from '../../src/host/library/open-library.ts';
import { openNodes } from '../../src/host/nodes/open-nodes.ts';
import { shareScenarios } from '../../src/host/share-scenarios.ts';
import { openPackStore, type PackCard } from '../../src/host/pack-store.ts';
import { openSettings } from '../../src/host/settings.ts';
import { parseCode } from '../../src/wire/parse-frame.ts';
import { startPostgres } from '../host/postgres/postgres-under-test.ts';
import { connect, type Device } from '../room/workshop.ts';
import { quantile } from './load/quantile.ts';
import { processorOf, serverIn } from './load/processor-use.ts';
import { printRows, rounded } from './rows.ts';

const seatsEach = 4;
const atOnce = 20;
const story = 'the-river-road';
/** Seconds in which nobody asks for anything. */
const quietFor = 10;
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

async function open({ houses, settings }: Place, name: string): Promise<Opened> {
  const { facilitator } = houseSettings(settings, name, 0);
  const at = { attach: houses.attach(name) as never };
  const console = connect(at, { token: facilitator });
  await until(() => isWelcome(console));
  const house = await houses.find(name);
  const code = parseCode(typeof house === 'string' ? '' : house.sitting.code()) ?? [];
  const seats = Array.from({ length: seatsEach }, () => connect(at, { code }));
  await until(() => seats.every(isWelcome));
  return { console, seats };
}

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
  const cards = await openPackStore(stories, place).list();
  const [chosen] = cards.filter(({ name }) => name === story);
  if (!chosen) throw new Error(`There is no story ${story}.`);
  const workshops = openWorkshops(nodes.database);
  return { postgres: postgres.folder, workshops, settings, houses, faults, chosen };
}

type Place = Awaited<ReturnType<typeof openPlace>>;

/** Milliseconds of a processor: of the node with its devices, and of the database. */
function usedBy({ postgres }: Place): { readonly node: number; readonly database: number } {
  const { user, system } = process.cpuUsage();
  return { node: (user + system) / 1000, database: processorOf([serverIn(postgres)]) };
}

async function choose({ console }: Opened, { name, hash }: PackCard): Promise<void> {
  const id = console.command({ kind: 'choose-scenario', name, hash: hash ?? '' });
  await until(() => console.answerTo(id).length > 0);
}

/** What a node needs once, however many workshops it serves: its program, and the story that all of them share. */
async function openFirst(place: Place, chosen: PackCard): Promise<void> {
  const name = await place.workshops.make(Date.now());
  await choose(await open(place, name), chosen);
  await place.houses.putAway(name);
}

/** Milliseconds of a processor for each second in which all are open, and nobody asks for anything. */
async function idle(place: Place): Promise<{ readonly node: number; readonly database: number }> {
  const before = usedBy(place);
  await new Promise((resolve) => setTimeout(resolve, quietFor * 1000));
  const after = usedBy(place);
  return {
    node: (after.node - before.node) / quietFor,
    database: (after.database - before.database) / quietFor,
  };
}

async function measure(place: Place, count: number) {
  const { houses, workshops, faults, chosen } = place;
  const bare = memory();
  await openFirst(place, chosen);
  const names: string[] = [];
  while (names.length < count) names.push(await workshops.make(Date.now()));
  const opened: Opened[] = [];
  const [empty, usedBefore] = [memory(), usedBy(place)];
  const opening = await forAll(names, async (name) => {
    opened.push(await open(place, name));
  });
  const [inLobby, usedAfter] = [memory(), usedBy(place)];
  const choosing = await forAll(opened, (one) => choose(one, chosen));
  const withStory = memory();
  const quiet = await idle(place);
  const since = performance.now();
  await houses.close();
  const putAway = performance.now() - since;
  opened.length = 0;
  const left = memory();
  const kilobytes = (bytes: number): number => rounded(bytes / 1024 / count);
  return {
    workshops: count,
    seats_each: seatsEach,
    once_mb: rounded((empty - bare) / 1024 / 1024),
    lobby_kb_each: kilobytes(inLobby - empty),
    with_story_kb_each: kilobytes(withStory - empty),
    left_kb_each: kilobytes(left - empty),
    open_ms: rounded(quantile(opening, 0.5)),
    open_p99_ms: rounded(quantile(opening, 0.99)),
    open_node_cpu_ms: rounded((usedAfter.node - usedBefore.node) / count),
    open_database_cpu_ms: rounded((usedAfter.database - usedBefore.database) / count),
    choose_ms: rounded(quantile(choosing, 0.5)),
    idle_node_cpu_ms_per_s: rounded(quiet.node),
    idle_database_cpu_ms_per_s: rounded(quiet.database),
    put_away_all_ms: rounded(putAway),
    faults: faults.length,
    load: rounded(loadavg()[0] ?? 0),
  };
}

/** Prints what one of so many small workshops costs a node: wires in memory, a database of its own on this disk. Nothing is asserted. */
export async function benchWorkshops(count: number, json: boolean): Promise<void> {
  const undo: (() => unknown)[] = [];
  const found = await measure(await openPlace(undo), count);
  for (const step of undo.splice(0).reverse()) await step();
  if (json) console.log(JSON.stringify(found));
  else printRows(Object.entries(found).map(([what, figure]) => [what, String(figure)]));
}
