// The whole host under a crowd, beside servers that do as little as can be done. Nothing is asserted.
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { openConsole } from './load/console.ts';
import { readAnswers } from './load/kept-answers.ts';
import {
  mostEach,
  mostGroups,
  openElsewhere,
  settle,
  startElsewhere,
  type Elsewhere,
} from './load/open-elsewhere.ts';
import { openFloor, type Floor } from './load/open-floors.ts';
import { measureRounds, type Measured, type Side } from './load/rounds.ts';
import { playDay } from './load/two-hours.ts';
import { printRows, rounded, type Row } from './rows.ts';

const room = 300;
const crowd = 2_000;
/** From a class to as many seats as the groups of one session have. */
const usualSizes = [30, room, 1_000, crowd, mostGroups * mostEach] as const;
/** Signs of the picture that a floor shows: as many as the seat's picture of the story's first decision. */
const picture = 10_600;
type Waves = { readonly joined_ms: number; readonly back_ms: number; readonly kb_each: number };
type Sized = Measured & Waves;

const sideOf = ({ server, crowd: devices, consoles }: Elsewhere): Side => {
  let isPaused = false;
  const show = (): void => {
    isPaused = !isPaused;
    for (const console of consoles) console.say({ kind: isPaused ? 'pause' : 'resume' });
  };
  return { server, crowd: devices, show };
};

/** A vote is taken only while nothing is paused: whoever shows pauses, and resumes at once once that is seen. */
function resuming(side: Side): Side {
  return {
    ...side,
    crowd: {
      ...side.crowd,
      see: async (show) => {
        const seen = await side.crowd.see(show);
        await side.crowd.see(show);
        return seen;
      },
    },
  };
}

async function wavesOf(side: Pick<Floor, 'crowd' | 'joined' | 'memoryEach'>): Promise<Waves> {
  side.crowd.leave();
  await settle();
  const back = await side.crowd.enter();
  return {
    joined_ms: rounded(side.joined),
    back_ms: rounded(back),
    kb_each: rounded(side.memoryEach / 1000),
  };
}

type FloorName = 'ws' | 'sealedWs' | 'socketIo';
type Beside = Readonly<Partial<Record<'elsewhere' | FloorName, Sized>>>;

async function compare(
  data: string,
  { devices, rounds, floors }: { devices: number; rounds: number; floors: readonly FloorName[] },
  then: (elsewhere: Elsewhere) => Promise<void> = async () => {},
): Promise<Beside> {
  const elsewhere = await openElsewhere(join(data, 'data'), devices);
  const others: [string, Floor][] = [];
  for (const kind of floors) {
    const floor = await openFloor(kind, { data, devices, picture });
    if (floor) others.push([kind, floor]);
  }
  const sides = { elsewhere: resuming(sideOf(elsewhere)), ...Object.fromEntries(others) };
  const measured = await measureRounds(sides, { rounds, devices });
  const waves = [['elsewhere', elsewhere] as const, ...others].map(async ([name, side]) => [
    name,
    await wavesOf(side),
  ]);
  const waved = Object.fromEntries(await Promise.all(waves)) as Record<string, Waves>;
  for (const [, { server }] of others) await server.stop('SIGKILL');
  await then(elsewhere);
  await elsewhere.server.stop('SIGKILL');
  const all = Object.entries(measured).map(([name, one]) => [name, { ...one, ...waved[name] }]);
  return Object.fromEntries(all) as Beside;
}

/** From the start of the process to the console's first view, over the journal that was left. */
async function restart(data: string, token: string): Promise<number> {
  const start = performance.now();
  const { server, reached } = await startElsewhere(data);
  const console = await openConsole(reached, token);
  const spent = performance.now() - start;
  if (console.scene().paused !== 'restart') throw new Error('The host came back to nothing.');
  await server.stop('SIGKILL');
  return spent;
}

/** A folder of its own, which is gone afterwards. */
async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'elsewhere-bench-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureRoom() {
  return inFolder(async (data) => {
    let day = { decisions: 0, acknowledgements: 0, views: 0, growth: 0 };
    let acknowledged = 0;
    let token = '';
    const floors = ['ws', 'sealedWs', 'socketIo'] as const;
    const beside = await compare(data, { devices: room, rounds: 20, floors }, async (elsewhere) => {
      day = await playDay(elsewhere, room);
      acknowledged = elsewhere.crowd.traffic().acknowledged;
      token = elsewhere.tokens[0] ?? '';
    });
    const journal = join(data, 'data');
    const restart_ms = await restart(journal, token);
    const { kept, doubled, events } = await readAnswers(journal);
    return { beside, day, restart_ms, acknowledged, lost: acknowledged - kept, doubled, events };
  });
}

type Kept = Omit<Awaited<ReturnType<typeof measureRoom>>, 'beside'>;
type BySize = Readonly<Record<number, Beside>>;

const timesOf = (name: string, one: Measured | undefined) => ({
  [`${name}ack_p95_ms`]: one?.ack_p95_ms,
  [`${name}scene_last_ms`]: one?.scene_last_ms,
});

/** What is promised, as one line. */
function summaryOf(bySize: BySize, { day, restart_ms, lost, doubled }: Kept) {
  const { elsewhere, ws, sealedWs } = bySize[room] ?? {};
  return {
    ...timesOf('', elsewhere),
    ...timesOf('floor_', ws),
    ...timesOf('sealed_floor_', sealedWs),
    messages_per_device_decision: rounded(day.acknowledgements + day.views, 2),
    kb_per_device_2000: bySize[crowd]?.elsewhere?.kb_each ?? null,
    restart_ms: Math.round(restart_ms),
    lost,
    doubled,
  };
}

/** A room of 300 is always among the numbers of devices. */
export async function benchRoom(asked: readonly number[], json: boolean): Promise<void> {
  const sizes = asked.length > 0 ? asked : usualSizes;
  const load = [loadavg()[0] ?? 0];
  const { beside, day, ...kept } = await measureRoom();
  const bySize: Record<number, Beside> = { [room]: beside };
  console.error(JSON.stringify({ [room]: beside }));
  for (const devices of sizes) {
    if (devices === room) continue;
    const floors = devices === crowd ? (['ws'] as const) : [];
    bySize[devices] = await inFolder((data) => compare(data, { devices, rounds: 5, floors }));
    console.error(JSON.stringify({ [devices]: bySize[devices] }));
  }
  load.push(loadavg()[0] ?? 0);
  const summary = summaryOf(bySize, { day, ...kept });
  if (!json) {
    printRows(rowsOf(bySize));
    return console.log(JSON.stringify(summary));
  }
  const whole = {
    ...summary,
    acknowledgements_per_device_decision: rounded(day.acknowledgements, 2),
    views_per_device_decision: rounded(day.views, 2),
    decisions: day.decisions,
    day_growth_mb: rounded(day.growth / 1e6),
    journal_events: kept.events,
    acknowledged: kept.acknowledged,
    cores: cpus().length,
    node: process.version,
    load: load.map((one) => rounded(one)),
    by_size: bySize,
  };
  console.log(JSON.stringify(whole));
}

function rowsOf(bySize: BySize): readonly Row[] {
  return Object.entries(bySize).flatMap(([devices, beside]) =>
    Object.entries(beside).flatMap(([name, one]): readonly Row[] => [
      [
        `${devices} devices, ${name}`,
        `acknowledged p50, p95, p99 ${one.ack_p50_ms}, ${one.ack_p95_ms}, ${one.ack_p99_ms} ms`,
      ],
      ['  a picture to the last', `${one.scene_last_ms} ms`],
      ['  frames, bytes for an answer', `${one.frames_each}, ${one.bytes_each}`],
      ['  of a processor for an answer', `${one.cpu_us_each} µs`],
      ['  memory of a device', `${one.kb_each} kB`],
      ['  all came, all came back', `${one.joined_ms}, ${one.back_ms} ms`],
    ]),
  );
}
