import type { Facts } from '../session/facts.ts';
import type { Milliseconds } from '../session/ids.ts';
import { noSides, sidesIn, type OwnSides } from '../session/own-side.ts';
import type { Refusal } from '../session/refusal.ts';
import { askKey, decideBatch, type Ask, type Batch, type BatchPorts } from './batch.ts';
import { onceAtATime } from './once-at-a-time.ts';
import type { RoomPorts, StreamId } from './ports.ts';
import type { Touched } from './showing.ts';
import { readOn, readStanding, type Standing } from './standing.ts';

export type WriterPorts = RoomPorts & {
  readonly stream: StreamId;
  readonly facts: () => BatchPorts['facts'];
  /** Called after each change, once it is on disk and its commands are answered. */
  readonly committed: (touched: Touched) => void;
  /** Called before each batch, so that a clock that jumped is told first; it may take a look at others. */
  readonly starting: () => Promise<void> | null;
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
  /** Takes in what others wrote; rejects where the stream is no more. */
  readonly catchUp: () => Promise<void>;
  /** `first` goes before everything that waits. */
  readonly ask: (ask: Ask, place?: 'first' | 'last') => void;
  /** Resolves when nothing is being written any more; what still waits is never answered. */
  readonly close: () => Promise<void>;
  /** The same, and everything asked from now on is answered that the group has ended. */
  readonly retire: () => Promise<void>;
};

const mostAtOnce = 2000;
const longestGathering: Milliseconds = 10;
const firstPause: Milliseconds = 100;
const longestPause: Milliseconds = 5000;
const refusalsKept = 5000;

type Desk = {
  readonly ports: WriterPorts;
  standing: Standing;
  sides: OwnSides;
  waiting: Ask[];
  readonly refused: Map<string, Refusal>;
  /** Commands that were done without an event since the last commit. */
  unstored: string[];
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
  const { events, keys } = batch;
  // What was answered without an event goes with the next one: sent again after a power cut, it must not undo that.
  const memo = { ...batch.memo, answered: [...desk.unstored, ...batch.memo.answered] };
  const { stream, journal, clock } = desk.ports;
  const expected = desk.standing.group.sequence;
  const outcome = await journal.append({ stream, expected, events, keys, memo, at: clock.now() });
  if (outcome === 'done') desk.unstored = [];
  return outcome === 'done';
}

function remember(desk: Desk, asks: readonly Ask[], batch: Batch): void {
  const { answered, tokens, cut } = desk.standing;
  for (const key of batch.memo.answered) answered.add(key);
  if (batch.events.length === 0) desk.unstored.push(...batch.memo.answered);
  for (const { seat, hash } of batch.memo.tokens) tokens.set(hash, seat);
  desk.standing = { ...batch.after, answered, tokens, cut };
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

/** What others wrote is shown by the next batch, or by whoever asked for it. */
async function takeInOthers(desk: Desk): Promise<void> {
  const { standing, ports } = desk;
  const after = await readOn(standing, ports.stream, ports);
  if (after === standing) return;
  desk.standing = after;
  desk.sides = sidesIn(desk.sides, after.group);
  desk.isBehind = true;
}

/** After a conflict. A stream that holds less than this writer knows is read from its beginning. */
async function readAgain(desk: Desk): Promise<void> {
  const { standing, ports } = desk;
  await takeInOthers(desk);
  if (desk.standing !== standing) return;
  desk.standing = await readStanding(ports.stream, ports);
  desk.sides = sidesIn(desk.sides, desk.standing.group);
  desk.isBehind = true;
}

/** Whether nobody wrote what this writer does not know. What leaves no event meets nobody in the journal, so it has to look. */
async function isNewest(desk: Desk): Promise<boolean> {
  if (!desk.ports.others) return true;
  const { standing } = desk;
  await takeInOthers(desk);
  return desk.standing === standing;
}

/** Whether these answers may be given; else there is more to decide by now. */
async function settle(desk: Desk, batch: Batch): Promise<boolean> {
  const isKnown = batch.again.size === batch.answers.length;
  if (batch.events.length === 0) return isKnown || isNewest(desk);
  if (await store(desk, batch)) return true;
  await readAgain(desk);
  return false;
}

/** No seat sees what others vote. */
function touchedBy(events: Batch['events']): Touched {
  const votes = events.filter((event) => event.kind === 'vote-cast');
  return votes.length < events.length ? 'all' : votes.map(({ seat }) => seat);
}

/** One attempt at everything that waits. */
async function writeOnce(desk: Desk): Promise<void> {
  const asks = desk.waiting.slice(0, mostAtOnce);
  const batch = await decideNow(desk, asks);
  if (!(await settle(desk, batch))) return;
  const written = new Set(asks);
  desk.waiting = desk.waiting.filter((ask) => !written.has(ask));
  const isNew = desk.isBehind || batch.events.length > 0 || batch.sides !== desk.sides;
  const touched = desk.isBehind || batch.sides !== desk.sides ? 'all' : touchedBy(batch.events);
  desk.isBehind = false;
  remember(desk, asks, batch);
  recover(desk);
  for (const [index, ask] of asks.entries())
    ask.answer(batch.answers[index] ?? 'unknown-command', batch.again.has(ask));
  if (isNew) desk.ports.committed(touched);
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
    const looking = desk.ports.starting();
    if (looking) await looking;
    try {
      await writeOnce(desk);
    } catch (error) {
      fail(desk, error);
      await pause(desk);
    }
  }
}

/** One thing at a time: batches, and between two of them what others wrote. */
function openWork(desk: Desk): Pick<Writer, 'catchUp' | 'close'> & { readonly start: () => void } {
  const { clock, committed } = desk.ports;
  let work: Promise<void> | null = null;
  const isWorking = (): boolean => work !== null;

  async function run(): Promise<void> {
    await writeAll(desk);
    work = null;
    if (desk.waiting.length > 0) start();
  }

  const turn = (): Promise<void> =>
    new Promise((resolve) => {
      clock.wake(clock.now(), resolve);
    });

  /** What arrives while each turn of the clock brings more is decided together and synced once. */
  async function gather(): Promise<void> {
    const until = clock.now() + longestGathering;
    for (let known = 0; desk.waiting.length > known && clock.now() <= until;) {
      known = desk.waiting.length;
      await turn();
    }
  }

  function start(): void {
    if (desk.isClosed) return;
    work ??= gather().then(run);
  }

  return {
    start,
    catchUp: onceAtATime(async () => {
      while (isWorking()) await work;
      if (desk.isClosed) return;
      const reading = takeInOthers(desk);
      work = reading.catch(() => {}).then(run);
      await reading;
      if (!desk.isBehind) return;
      desk.isBehind = false;
      committed('all');
    }),
    close: async () => {
      desk.isClosed = true;
      desk.goOn();
      await work;
    },
  };
}

export function openWriter(first: Standing, ports: WriterPorts): Writer {
  const desk: Desk = {
    ports,
    standing: first,
    sides: noSides,
    waiting: [],
    refused: new Map(),
    unstored: [],
    failures: 0,
    isBehind: false,
    isClosed: false,
    goOn: () => {},
  };
  const { start, catchUp, close } = openWork(desk);
  let isRetired = false;
  return {
    standing: () => desk.standing,
    sides: () => desk.sides,
    trouble: () => (desk.failures > 0 ? 'cannot-write' : null),
    isBusy: () => desk.waiting.length > 0 && desk.failures === 0,
    catchUp,
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
