// Loaded before a node: leads small sessions in its process, without sockets, as the bench tells it. Nothing of the node knows of it.
import type { HouseName } from '../../../src/host/houses/house-path.ts';
import type { Nodes } from '../../../src/host/nodes/open-nodes.ts';
import type { StreamId } from '../../../src/room/ports.ts';
import type { LedRoom } from './led-room.ts';

export type Taken = {
  readonly name: HouseName;
  readonly stream: StreamId;
  /** The first command that is not known to be answered. */
  readonly next: number;
};

/** `each`: commands a second of each session, due whether or not earlier ones are answered; 0: none; `turns`: the next once the last is answered. */
export type Asked =
  | ({ readonly kind: 'take'; readonly sessions: readonly Taken[] } & {
      readonly database: string;
      readonly keys: string;
    })
  | { readonly kind: 'leave'; readonly names: readonly HouseName[] }
  | { readonly kind: 'pace'; readonly each: number | 'turns' };

/** Of acknowledged commands: the session, the number, and the milliseconds since it was due. */
export type Told = { readonly acked: readonly (readonly [HouseName, number, number])[] };

type Led = {
  readonly led: LedRoom;
  readonly due: Map<number, number>;
  readonly unfollow: () => void;
  next: number;
};

/** What was acknowledged is told together. */
const tellEach = 10;
const paceEach = 5;
/** A node that stood still does not make up for it. */
const longestStep = 100;
const atOnce = 8;

const sessions = new Map<HouseName, Led>();
let acked: [HouseName, number, number][] = [];
let each: number | 'turns' = 0;
let nodes: Promise<Nodes> | null = null;

function send(one: Led, dueAt: number): void {
  const number = one.next;
  one.next += 1;
  one.due.set(number, dueAt);
  one.led.send(number);
}

function hear(name: HouseName, number: number): void {
  const one = sessions.get(name);
  acked.push([name, number, performance.now() - (one?.due.get(number) ?? performance.now())]);
  one?.due.delete(number);
  if (one && each === 'turns') send(one, performance.now());
}

async function take(shared: Nodes, { name, stream, next }: Taken): Promise<void> {
  const { leadRoom } = await import('./led-room.ts');
  const house = shared.house(name);
  const others = house.others(stream);
  const led = await leadRoom({ stream, journal: house.journal, others }, (number) =>
    hear(name, number),
  );
  const unfollow = await house.follow({
    served: () => [{ stream, room: led.room }],
    gone: async () => {},
    look: async () => {},
  });
  const one: Led = { led, due: new Map(), unfollow, next };
  sessions.set(name, one);
  // Whoever comes from elsewhere sends again at once what was not answered there.
  send(one, performance.now());
}

async function takeAll(asked: Extract<Asked, { kind: 'take' }>): Promise<void> {
  const { openNodes } = await import('../../../src/host/nodes/open-nodes.ts');
  nodes ??= openNodes(asked, console.error);
  const shared = await nodes;
  const left = [...asked.sessions];
  const takeOn = async (): Promise<void> => {
    for (let one = left.shift(); one; one = left.shift()) await take(shared, one);
  };
  await Promise.all(Array.from({ length: atOnce }, takeOn));
}

function leave(name: HouseName): void {
  const one = sessions.get(name);
  sessions.delete(name);
  one?.unfollow();
  one?.led.leave();
}

let owed = 0;
let lately = performance.now();
let turn = 0;

function keepPace(): void {
  const now = performance.now();
  const passed = Math.min(longestStep, now - lately) / 1000;
  lately = now;
  const all = [...sessions.values()];
  owed = typeof each === 'number' ? owed + passed * each * all.length : 0;
  for (; owed >= 1 && all.length > 0; owed -= 1) {
    const one = all[(turn += 1) % all.length];
    if (one) send(one, now);
  }
}

function tell(): void {
  if (acked.length > 0) process.send?.({ acked } satisfies Told);
  acked = [];
}

process.on('message', (asked: Asked) => {
  if (asked.kind === 'leave') asked.names.forEach(leave);
  else if (asked.kind === 'take') takeAll(asked).catch(console.error);
  else {
    each = asked.each;
    if (each === 'turns') for (const one of sessions.values()) send(one, performance.now());
  }
});
setInterval(keepPace, paceEach).unref();
setInterval(tell, tellEach).unref();
// A host that was told to stop must not stay for the bench's sake, and none outlives the bench.
process.channel?.unref();
process.on('disconnect', () => process.exit());
