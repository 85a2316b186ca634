// One node's share of many small sessions, without sockets: rooms over the shared journal, each led by a console.
import { hostChance } from '../../../src/host/host-clock.ts';
import { openNodes } from '../../../src/host/nodes/open-nodes.ts';
import { leadRoom } from './led-room.ts';

/** What one process says of a run: milliseconds from when each command was due until its acknowledgement. */
export type Said = {
  readonly acknowledged: readonly number[];
  /** Seconds. */
  readonly took: number;
  /** Milliseconds of a processor. */
  readonly processor: number;
};

/** `rate`: commands a second of this process, due whether or not earlier ones are answered; 0: each session's next once its last is answered. */
export type Run = { readonly seconds: number; readonly rate: number };

type Session = { readonly send: (dueAt: number) => void; heard: () => void };

const [database = '', keys = '', sessions = '1'] = process.argv.slice(2);
const nodes = await openNodes({ database, keys }, console.error);
const { journal } = nodes;
let acknowledged: number[] = [];
let underWay = 0;
const isWaiting = (): boolean => underWay > 0;

async function openSession(): Promise<Session> {
  const stream = hostChance.secret(12);
  await journal.begin({
    stream,
    session: stream,
    kind: 'group',
    code: null,
    createdAt: Date.now(),
  });
  const due: number[] = [];
  let count = 0;
  const hear = (): void => {
    underWay -= 1;
    acknowledged.push(performance.now() - (due.shift() ?? 0));
    session.heard();
  };
  const led = await leadRoom({ stream, journal }, hear);
  const session: Session = {
    heard: () => {},
    send: (dueAt) => {
      underWay += 1;
      due.push(dueAt);
      led.send((count += 1));
    },
  };
  return session;
}

const led: Session[] = [];
const atOnce = 50;
while (led.length < Number(sessions)) {
  const some = Math.min(atOnce, Number(sessions) - led.length);
  led.push(...(await Promise.all(Array.from({ length: some }, openSession))));
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The next command of a session once its last is answered. */
async function inTurn({ seconds }: Run): Promise<void> {
  let isOver = false;
  for (const session of led) {
    session.heard = () => {
      if (!isOver) session.send(performance.now());
    };
    session.send(performance.now());
  }
  await pause(seconds * 1000);
  isOver = true;
}

/** Spread evenly over time and over the sessions. */
async function atRate({ seconds, rate }: Run): Promise<void> {
  for (const session of led) session.heard = () => {};
  const start = performance.now();
  for (let sent = 0; sent < seconds * rate;) {
    const dueBy = ((performance.now() - start) * rate) / 1000;
    for (; sent < Math.min(dueBy, seconds * rate); sent += 1)
      led[sent % led.length]?.send(start + (sent * 1000) / rate);
    await pause(2);
  }
}

const say = (what: Said | 'ready'): Promise<void> =>
  new Promise((resolve) => void process.send?.(what, () => resolve()));

async function run(asked: Run): Promise<void> {
  acknowledged = [];
  const before = process.cpuUsage();
  const start = performance.now();
  await (asked.rate > 0 ? atRate(asked) : inTurn(asked));
  while (isWaiting()) await pause(2);
  const took = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(before);
  await say({ acknowledged, took, processor: (user + system) / 1000 });
}

process.on('message', (asked: Run | 'end') => {
  if (asked === 'end') void nodes.close().then(() => process.exit(0));
  else void run(asked);
});
await say('ready');
