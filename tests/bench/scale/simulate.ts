import { openEventQueue, type EventQueue } from './event-queue.ts';

/** What was measured, and how much of everything there is. Times in milliseconds. */
export type Machines = {
  readonly nodes: number;
  /** Databases that workshops are spread over. */
  readonly databases: number;
  readonly coresOfDatabase: number;
  /** Cores that nodes and databases have together; null where each node has a core of its own. */
  readonly shared: number | null;
  /** Of a core, for each command: decided, sealed and answered in a node. */
  readonly nodePerCommand: number;
  /** And for each statement that carries some of them. */
  readonly nodePerStatement: number;
  /** Of a core of the database, the same. */
  readonly databasePerCommand: number;
  readonly databasePerStatement: number;
  /** Until what one statement wrote is on disk. */
  readonly sync: number;
  /** Statements that one node has under way at once, and commands in each at most. */
  readonly underWay: number;
  readonly mostTogether: number;
  /** Between the beginnings of two statements of one node, at least. */
  readonly apart: number;
};

export type Load = {
  /** Commands a second of all sessions. */
  readonly commandsPerSecond: number;
  readonly seconds: number;
  readonly seed: number;
};

export type Came = {
  readonly commandsPerSecond: number;
  /** Milliseconds from a command to its acknowledgement. */
  readonly p50: number;
  readonly p99: number;
  /** Statements a second of all nodes: each is a commit that the disk is waited for. */
  readonly statementsPerSecond: number;
};

/** 0 … 1, the same row for the same seed (mulberry32). */
function chanceFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Cores = (work: number, then: () => void) => void;

/** So many cores, and a queue before them. */
function openCores(queue: EventQueue, count: number): Cores {
  let free = count;
  const waiting: (() => void)[] = [];
  let first = 0;
  return (work, then) => {
    const start = (): void =>
      queue.after(work, () => {
        const next = waiting[first];
        if (next) {
          first += 1;
          next();
        } else free += 1;
        then();
      });
    if (free === 0) return void waiting.push(start);
    free -= 1;
    start();
  };
}

/** Commits of one node: what waits goes together, a few statements at once. */
function openAppending(
  queue: EventQueue,
  { core, database }: { readonly core: Cores; readonly database: Cores },
  { machines, told }: { readonly machines: Machines; readonly told: () => void },
) {
  const { underWay: most, mostTogether, sync, apart } = machines;
  const waiting: (() => void)[] = [];
  let underWay = 0;
  let next = 0;
  let isResting = false;
  function rest(): void {
    if (isResting) return;
    isResting = true;
    queue.after(next - queue.now(), () => {
      isResting = false;
      start();
    });
  }
  function start(): void {
    if (underWay === most || waiting.length === 0) return;
    if (queue.now() < next) return rest();
    next = queue.now() + apart;
    const together = waiting.splice(0, mostTogether);
    underWay += 1;
    told();
    const work = machines.databasePerStatement + together.length * machines.databasePerCommand;
    core(machines.nodePerStatement, () =>
      database(work, () =>
        queue.after(sync, () => {
          underWay -= 1;
          for (const answer of together) answer();
          start();
        }),
      ),
    );
    start();
  }
  return (answer: () => void): void => {
    waiting.push(answer);
    start();
  };
}

function quantile(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

/** Commands come by chance (Poisson), each to any node. */
export function simulate(machines: Machines, { commandsPerSecond, seconds, seed }: Load): Came {
  const queue = openEventQueue();
  let statements = 0;
  const told = (): void => void (statements += 1);
  const chance = chanceFrom(seed);
  const { nodes, databases, shared, coresOfDatabase, nodePerCommand } = machines;
  const common = shared === null ? null : openCores(queue, shared);
  const stores = Array.from(
    { length: databases },
    () => common ?? openCores(queue, coresOfDatabase),
  );
  const served = Array.from({ length: nodes }, (_, node) => {
    const core = common ?? openCores(queue, 1);
    const database = stores[node % databases] ?? core;
    const append = openAppending(queue, { core, database }, { machines, told });
    return { core, append };
  });
  const waited: number[] = [];

  function arrive(): void {
    const at = queue.now();
    const node = served[Math.floor(chance() * nodes)];
    node?.core(nodePerCommand, () => node.append(() => waited.push(queue.now() - at)));
    const next = (-Math.log(1 - chance()) * 1000) / commandsPerSecond;
    if (at + next < seconds * 1000) queue.after(next, arrive);
  }
  queue.after(0, arrive);
  queue.run();
  const sorted = waited.toSorted((a, b) => a - b);
  const took = Math.max(seconds, queue.now() / 1000);
  return {
    statementsPerSecond: statements / took,
    commandsPerSecond: sorted.length / took,
    p50: quantile(sorted, 0.5),
    p99: quantile(sorted, 0.99),
  };
}
