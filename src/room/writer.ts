import type { Facts } from '../session/facts.ts';
import type { Milliseconds } from '../session/ids.ts';
import { noSides, type OwnSides } from '../session/own-side.ts';
import type { Refusal } from '../session/refusal.ts';
import { askKey, decideBatch, type Ask, type Batch, type BatchPorts } from './batch.ts';
import type { RoomPorts, StreamId } from './ports.ts';
import { readStanding, type Standing } from './standing.ts';

export type WriterPorts = RoomPorts & {
  readonly stream: StreamId;
  readonly facts: () => BatchPorts['facts'];
  /** Called after each change, once it is on disk and its commands are answered. */
  readonly committed: (batch: Batch) => void;
  /** Called before each batch, so that a clock that jumped is told first. */
  readonly starting: () => void;
  /** Called when writing stops to be possible, and when it is possible again. */
  readonly hindered: () => void;
};

/** Decides what was asked in order, and answers only what is on disk. */
export type Writer = {
  readonly standing: () => Standing;
  /** What devices have said of their side: in memory alone, and only while they are asked. */
  readonly sides: () => OwnSides;
  readonly trouble: () => Facts['trouble'];
  /** Whether commands wait, and nothing hinders their answers. */
  readonly isBusy: () => boolean;
  /** `first` goes before everything that waits. */
  readonly ask: (ask: Ask, place?: 'first' | 'last') => void;
  /** Resolves when nothing is being written any more; what still waits is never answered. */
  readonly close: () => Promise<void>;
  /** The same, and everything asked from now on is answered that the group has ended. */
  readonly retire: () => Promise<void>;
};

const mostAtOnce = 2000;
const firstPause: Milliseconds = 100;
const longestPause: Milliseconds = 5000;
const refusalsKept = 5000;

type Desk = {
  readonly ports: WriterPorts;
  standing: Standing;
  sides: OwnSides;
  waiting: Ask[];
  readonly refused: Map<string, Refusal>;
  failures: number;
  /** Somebody else wrote, and nobody here was told yet. */
  isBehind: boolean;
  isClosed: boolean;
  /** Ends the pause before the next attempt early. */
  goOn: () => void;
};

async function decideNow(desk: Desk, asks: readonly Ask[]): Promise<Batch> {
  const { ports, refused, sides } = desk;
  return decideBatch(desk.standing, asks, { ...ports, facts: ports.facts(), sides, refused });
}

/** Whether the batch is on disk; false where somebody else wrote first. */
async function store(desk: Desk, batch: Batch): Promise<boolean> {
  if (batch.events.length === 0) return true;
  const { events, keys, memo } = batch;
  const { stream, journal, clock } = desk.ports;
  const expected = desk.standing.group.sequence;
  const outcome = await journal.append({ stream, expected, events, keys, memo, at: clock.now() });
  return outcome === 'done';
}

function remember(desk: Desk, asks: readonly Ask[], batch: Batch): void {
  const { answered, tokens } = desk.standing;
  for (const key of batch.memo.answered) answered.add(key);
  for (const { seat, hash } of batch.memo.tokens) tokens.set(hash, seat);
  desk.standing = { ...batch.after, answered, tokens };
  desk.sides = batch.sides;
  for (const [index, ask] of asks.entries()) {
    const key = askKey(ask);
    const answer = batch.answers[index];
    if (key !== null && answer !== undefined && answer !== 'done') desk.refused.set(key, answer);
  }
  for (const key of desk.refused.keys()) {
    if (desk.refused.size <= refusalsKept) break;
    desk.refused.delete(key);
  }
}

function fail(desk: Desk, error: unknown): void {
  desk.failures += 1;
  if (desk.failures > 1) return;
  desk.ports.trouble({ kind: 'cannot-write', error, waiting: desk.waiting.length });
  desk.ports.hindered();
}

function recover(desk: Desk): void {
  if (desk.failures === 0) return;
  desk.failures = 0;
  desk.ports.trouble({ kind: 'writes-again' });
  desk.ports.hindered();
}

/** One attempt at everything that waits. */
async function writeOnce(desk: Desk): Promise<void> {
  const asks = desk.waiting.slice(0, mostAtOnce);
  const batch = await decideNow(desk, asks);
  if (!(await store(desk, batch))) {
    desk.standing = await readStanding(desk.ports.stream, desk.ports);
    desk.sides = noSides;
    desk.isBehind = true;
    return;
  }
  const written = new Set(asks);
  desk.waiting = desk.waiting.filter((ask) => !written.has(ask));
  const isNew = desk.isBehind || batch.events.length > 0 || batch.sides !== desk.sides;
  desk.isBehind = false;
  remember(desk, asks, batch);
  recover(desk);
  for (const [index, ask] of asks.entries()) ask.answer(batch.answers[index] ?? 'unknown-command');
  if (isNew) desk.ports.committed(batch);
}

function pause(desk: Desk): Promise<void> {
  const { clock } = desk.ports;
  const length = Math.min(longestPause, firstPause * 2 ** Math.min(desk.failures - 1, 10));
  return new Promise((resolve) => {
    desk.goOn = resolve;
    clock.wake(clock.now() + length, resolve);
  });
}

async function writeAll(desk: Desk): Promise<void> {
  while (desk.waiting.length > 0 && !desk.isClosed) {
    desk.ports.starting();
    try {
      await writeOnce(desk);
    } catch (error) {
      fail(desk, error);
      await pause(desk);
    }
  }
}

export function openWriter(first: Standing, ports: WriterPorts): Writer {
  const desk: Desk = {
    ports,
    standing: first,
    sides: noSides,
    waiting: [],
    refused: new Map(),
    failures: 0,
    isBehind: false,
    isClosed: false,
    goOn: () => {},
  };
  let work: Promise<void> | null = null;
  let isRetired = false;

  async function run(): Promise<void> {
    await writeAll(desk);
    work = null;
    if (desk.waiting.length > 0) start();
  }

  /** What arrives in one turn of the clock is decided together and synced once. */
  function start(): void {
    if (desk.isClosed) return;
    work ??= new Promise<void>((resolve) => {
      ports.clock.wake(ports.clock.now(), resolve);
    }).then(run);
  }

  async function close(): Promise<void> {
    desk.isClosed = true;
    desk.goOn();
    await work;
  }

  return {
    standing: () => desk.standing,
    sides: () => desk.sides,
    trouble: () => (desk.failures > 0 ? 'cannot-write' : null),
    isBusy: () => desk.waiting.length > 0 && desk.failures === 0,
    ask: (ask, place = 'last') => {
      if (isRetired) return ask.answer('ended');
      if (place === 'first') desk.waiting.unshift(ask);
      else desk.waiting.push(ask);
      start();
    },
    close,
    retire: async () => {
      isRetired = true;
      await close();
      for (const ask of desk.waiting.splice(0)) ask.answer('ended');
    },
  };
}
