import { makeBase64 } from './base64.ts';
import { makeDownFrame } from './make-frame.ts';
import { parseKey } from './public-key.ts';
import { sealsOf, type Greeted, type KeyPair, type Seal, type SealPorts } from './seal.ts';
import type { Wire, WireEvents } from './wire.ts';

type OpenWire = (url: string, events: WireEvents) => Wire;
type Seals = { readonly up: Seal; readonly down: Seal };
type Attach = (wire: Wire, from: string) => WireEvents;

/** The seal's version; an end that reads another one closes. */
const sealVersion = 2;

type Greeting = {
  readonly key: Uint8Array;
  /** The lasting key of the host it is meant for; null in the host's own. */
  readonly to: Uint8Array | null;
  /** Whether it takes sealed texts as bytes, a quarter shorter. */
  readonly bytes: boolean;
};

const makeGreeting = (key: Uint8Array, to: Uint8Array | null): string =>
  JSON.stringify({
    seal: sealVersion,
    key: makeBase64(key),
    ...(to ? { to: makeBase64(to), bytes: true } : {}),
  });

/** What a host says to a device that means another one, before it closes. */
const otherHost = JSON.stringify({ seal: sealVersion, other: true });

function parseGreeting(text: string): Greeting | null {
  if (text.length > 200) return null;
  try {
    const value: unknown = JSON.parse(text);
    const fields = typeof value === 'object' && value !== null ? value : {};
    const key = parseKey(Reflect.get(fields, 'key'));
    const isKnown = Reflect.get(fields, 'seal') === sealVersion && key !== null;
    if (!isKnown) return null;
    const bytes = Reflect.get(fields, 'bytes') === true;
    return { key, to: parseKey(Reflect.get(fields, 'to')), bytes };
  } catch {
    return null;
  }
}

type Sealing = {
  readonly open: OpenWire;
  /** The host's lasting public key. */
  readonly hostKey: Uint8Array;
  /** Whoever answers says that it is another host. The device is told so by a frame. */
  readonly other: () => void;
};

/** Seals a device's wires for one host: nobody else can read what is sent. */
export function sealForHost({ open, hostKey, other }: Sealing, ports: SealPorts): OpenWire {
  return (url, events) => {
    const own = ports.newPair();
    let seals: Seals | null = null;
    let unsent: string[] = [];
    let isOver = false;
    const end = (): void => {
      if (isOver) return;
      isOver = true;
      wire.close();
      events.closed();
    };
    const hearGreeting = (text: string): void => {
      if (text === otherHost) {
        other();
        events.text(makeDownFrame({ kind: 'turned-away', why: 'other-host' }));
        return end();
      }
      const theirs = parseGreeting(text);
      if (theirs === null) return end();
      const greeted: Greeted = {
        ours: ports.agree(own.secretKey, theirs.key),
        hosts: ports.agree(own.secretKey, hostKey),
        publicKeys: [own.publicKey, theirs.key, hostKey],
      };
      seals = sealsOf(greeted, ports);
      for (const one of unsent) wire.send(seals.up.seal(one));
      unsent = [];
    };
    const hear = (sealed: string | Uint8Array): void => {
      const plain = seals?.down.open(sealed) ?? null;
      if (plain === null) end();
      else events.text(plain);
    };
    const wire = open(url, {
      text: (text) => {
        if (isOver) return;
        if (seals === null) hearGreeting(text);
        else hear(text);
      },
      bytes: (bytes) => {
        if (!isOver) hear(bytes);
      },
      closed: end,
    });
    wire.send(makeGreeting(own.publicKey, hostKey));
    return {
      send: (text) => void (seals ? wire.send(seals.up.seal(text)) : unsent.push(text)),
      waiting: () => wire.waiting(),
      close: () => {
        isOver = true;
        wire.close();
      },
    };
  };
}

/** Lets devices in that seal what they send for this host; whoever does not is closed. */
export function sealForDevices(attach: Attach, lasting: KeyPair, ports: SealPorts): Attach {
  return (wire, from) => {
    let seals: Seals | null = null;
    let takesBytes = false;
    let isOver = false;
    const say = (text: string): void => {
      if (seals === null) return;
      const { seal, sealBytes } = seals.down;
      if (takesBytes && wire.sendBytes && sealBytes) wire.sendBytes(sealBytes(text));
      else wire.send(seal(text));
    };
    const events = attach(
      {
        send: say,
        waiting: () => wire.waiting(),
        close: () => wire.close(),
      },
      from,
    );
    const end = (): void => {
      if (isOver) return;
      isOver = true;
      wire.close();
      events.closed();
    };
    const greet = (text: string): void => {
      const theirs = parseGreeting(text);
      if (theirs === null) return end();
      if (!isSame(theirs.to, lasting.publicKey)) {
        wire.send(otherHost);
        return end();
      }
      const own = ports.newPair();
      const greeted: Greeted = {
        ours: ports.agree(own.secretKey, theirs.key),
        hosts: ports.agree(lasting.secretKey, theirs.key),
        publicKeys: [theirs.key, own.publicKey, lasting.publicKey],
      };
      seals = sealsOf(greeted, ports);
      takesBytes = theirs.bytes;
      wire.send(makeGreeting(own.publicKey, null));
    };
    return {
      text: (text) => {
        if (isOver) return;
        if (seals === null) return greet(text);
        const plain = seals.up.open(text);
        if (plain === null) end();
        else events.text(plain);
      },
      closed: () => {
        if (isOver) return;
        isOver = true;
        events.closed();
      },
    };
  };
}

const isSame = (one: Uint8Array | null, other: Uint8Array): boolean =>
  one !== null && one.every((byte, at) => byte === other[at]);
