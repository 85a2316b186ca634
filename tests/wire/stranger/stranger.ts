import type { Line, Way } from './line.ts';
import { callSealed } from './sealed-line.ts';
import type { Mine, Scene, Sent } from './shown.ts';

export type By =
  | { readonly token: string }
  | { readonly code: readonly string[]; readonly token?: string };

type Frame = {
  readonly kind: string;
  readonly token?: string;
  readonly as?: string;
  readonly why?: string;
  readonly id?: string;
  readonly tag?: string;
  readonly scene?: Scene;
  readonly splice?: readonly [at: number, drop: number, put: string];
  readonly mine?: Mine;
  readonly vote?: number;
};

export type Entering = {
  /** Such as `http://192.168.1.5:8080`. */
  readonly base: string;
  /** Null where the device has to ask for it. */
  readonly hostKey: string | null;
  readonly by: By;
  readonly way: Way;
};

/** Somebody at a device of their own making. */
export type Stranger = {
  readonly as: () => string;
  readonly token: () => string;
  readonly scene: () => Scene;
  readonly mine: () => Mine;
  readonly way: () => Way;
  /** Resolves with `done`, or the reason why not, whatever becomes of the line meanwhile. */
  readonly send: (command: Sent) => Promise<string>;
  /** Resolves as soon as this holds. */
  readonly until: (holds: () => boolean) => Promise<void>;
  /** The line is gone at once; the device comes back by this way. */
  readonly loseLine: (next: Way) => void;
  /** Why it was turned away or had to forget; null while it was not. */
  readonly over: () => string | null;
  /** Kinds of frames heard on the present line. */
  readonly heard: () => readonly string[];
  readonly leave: () => void;
};

/** An address as it stands in a QR code: the host, a code or a secret, and the host's key. */
export function readAddress(address: string) {
  const { origin, hash } = new URL(address);
  const [secret = '', hostKey = ''] = hash.slice(1).split('~');
  return { base: origin, secret, hostKey };
}

export async function askKey(base: string): Promise<string> {
  return (await fetch(`${base}/seal`)).text();
}

type Pending = { readonly text: string; readonly answer: (answer: string) => void };

/** What the device knows. */
type Held = {
  readonly base: string;
  readonly hostKey: string;
  readonly by: By;
  /** Its own, new for each seat. */
  readonly own: string;
  readonly pending: Map<string, Pending>;
  readonly waiting: Set<() => void>;
  way: Way;
  line: Line | null;
  token: string;
  as: string;
  tag: string | null;
  /** A vote was told since the view that it names. */
  isOther: boolean;
  scene: Scene;
  mine: Mine;
  over: string | null;
  heard: string[];
  sent: number;
  failures: number;
};

function say({ line }: Held, frame: object): void {
  line?.say(JSON.stringify({ v: 1, ...frame }));
}

function wake(held: Held): void {
  for (const look of held.waiting) look();
}

function end(held: Held, why: string): void {
  held.over ??= why;
  held.line?.hangUp();
  held.line = null;
  wake(held);
}

function settle({ pending }: Held, { id = '', why = 'done' }: Frame): void {
  pending.get(id)?.answer(why);
  pending.delete(id);
}

function welcomed(held: Held, { token = '', as = '' }: Frame): void {
  Object.assign(held, { token, as, failures: 0 });
  for (const { text } of held.pending.values()) held.line?.say(text);
}

function spliced(held: Held, [at, drop, put]: NonNullable<Frame['splice']>): Scene {
  const text = JSON.stringify(held.scene);
  return JSON.parse(text.slice(0, at) + put + text.slice(at + drop)) as Scene;
}

function show(held: Held, { tag, scene, splice, mine }: Frame): void {
  held.tag = tag ?? held.tag;
  held.isOther = false;
  held.scene = splice ? spliced(held, splice) : (scene ?? held.scene);
  held.mine = mine ?? held.mine;
}

function hear(held: Held, text: string): void {
  const frame = JSON.parse(text) as Frame;
  held.heard.push(frame.kind);
  if (frame.kind === 'welcome') welcomed(held, frame);
  if (frame.kind === 'view') show(held, frame);
  if (frame.vote !== undefined) {
    held.mine = { ...held.mine, vote: frame.vote };
    held.isOther = true;
  }
  if (frame.kind === 'ack' || frame.kind === 'refuse') settle(held, frame);
  if (frame.kind === 'turned-away') return end(held, frame.why ?? '');
  if (frame.kind === 'forget') return end(held, 'forget');
  wake(held);
}

function helloBy({ by, own, token }: Held): By {
  if (token !== '') return { token };
  return 'code' in by ? { token: own, ...by } : by;
}

function connect(held: Held): void {
  held.heard = [];
  const isNow = (): boolean => held.line === line;
  const line = callSealed(held, {
    heard: (text) => isNow() && hear(held, text),
    otherHost: () => isNow() && end(held, 'other-host'),
    gone: () => isNow() && lost(held),
  });
  held.line = line;
  say(held, {
    kind: 'hello',
    by: helloBy(held),
    language: 'en',
    have: held.isOther ? null : held.tag,
    splices: true,
  });
}

/** After a line on which nothing was heard it tries the other way. */
function lost(held: Held): void {
  held.line = null;
  if (held.heard.length === 0) held.way = held.way === 'socket' ? 'requests' : 'socket';
  const wait = Math.random() * Math.min(800, 100 * 2 ** held.failures);
  held.failures += 1;
  setTimeout(() => held.over === null && held.line === null && connect(held), wait);
}

function until(held: Held, holds: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (!holds()) return;
      held.waiting.delete(look);
      resolve();
    };
    held.waiting.add(look);
    look();
  });
}

function send(held: Held, command: Sent): Promise<string> {
  return new Promise((answer) => {
    held.sent += 1;
    const id = `${held.own}-${held.sent}`;
    const text = JSON.stringify({ v: 1, kind: 'command', id, command });
    held.pending.set(id, { text, answer });
    held.line?.say(text);
  });
}

/** Says hello and stays, by one way or the other, until it is turned away, has to forget, or leaves. */
export async function enter({ base, hostKey, by, way }: Entering): Promise<Stranger> {
  const held: Held = {
    base,
    by,
    way,
    hostKey: hostKey ?? (await askKey(base)),
    own: Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('hex'),
    pending: new Map(),
    waiting: new Set(),
    line: null,
    token: '',
    as: '',
    tag: null,
    isOther: false,
    scene: {},
    mine: {},
    over: null,
    heard: [],
    sent: 0,
    failures: 0,
  };
  const beat = setInterval(() => say(held, { kind: 'alive' }), 2_000);
  beat.unref();
  connect(held);
  await until(held, () => held.tag !== null || held.over !== null);
  return {
    as: () => held.as,
    token: () => held.token,
    scene: () => held.scene,
    mine: () => held.mine,
    way: () => held.way,
    over: () => held.over,
    heard: () => held.heard,
    until: (holds) => until(held, holds),
    send: (command) => send(held, command),
    leave: () => {
      clearInterval(beat);
      end(held, 'left');
    },
    loseLine: (next) => {
      held.line?.hangUp();
      held.way = next;
      connect(held);
    },
  };
}
