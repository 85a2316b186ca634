import { createHash, randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';
import type { Milliseconds } from '../session/ids.ts';
import type { Wire } from '../wire/wire.ts';

/** A wire whose texts can be held back, to leave all at once. */
export type RawSocket = Wire & { readonly hold: () => void; readonly letGo: () => void };

/** Texts come with the instant at which their bytes arrived, by `performance.now()`. */
export type RawEvents = {
  readonly text: (text: string, arrived: Milliseconds) => void;
  readonly bytes?: (bytes: Uint8Array, arrived: Milliseconds) => void;
  readonly closed: () => void;
};

export type RawAsked = {
  /** `ws://127.0.0.1:8080/wire` */
  readonly url: string;
  /** The address of this machine to call from; left out, the system chooses. */
  readonly from?: string;
  /** Called with the bytes of each frame from the host, its head included. */
  readonly weighed?: (bytes: number) => void;
  /** Whether texts are taken as they arrive, for whoever measures how soon a next one is sent and not how soon each comes. */
  readonly isPrompt?: boolean;
};

const opcodes = { text: 1, bytes: 2, close: 8, ping: 9, pong: 10 } as const;

/** What arrived waits until nothing more is on its way, so that reading it delays no later stamp. */
const quiet: Milliseconds = 4;
const longestWait: Milliseconds = 150;
const arrivals: { readonly at: Milliseconds; readonly take: () => void }[] = [];
let lastArrival: Milliseconds = 0;

function arrive(at: Milliseconds, take: () => void): void {
  lastArrival = at;
  arrivals.push({ at, take });
  if (arrivals.length === 1) setImmediate(takeArrivals);
}

function takeArrivals(): void {
  const now = performance.now();
  const isStill = now - lastArrival > quiet || now - (arrivals[0]?.at ?? now) > longestWait;
  if (isStill) for (const { take } of arrivals.splice(0, 40)) take();
  if (arrivals.length > 0) setTimeout(takeArrivals, isStill ? 0 : 1);
}

type Frame = { readonly opcode: number; readonly payload: Buffer; readonly length: number };

/** The frame at the beginning of these bytes; null while it is not whole. A host masks nothing and splits no text. */
function readFrame(bytes: Buffer): Frame | null {
  if (bytes.length < 2) return null;
  const opcode = bytes.readUInt8(0) & 15;
  const short = bytes.readUInt8(1) & 127;
  const head = short === 126 ? 4 : short === 127 ? 10 : 2;
  if (bytes.length < head) return null;
  const size =
    short === 126
      ? bytes.readUInt16BE(2)
      : short === 127
        ? Number(bytes.readBigUInt64BE(2))
        : short;
  const length = head + size;
  return bytes.length < length ? null : { opcode, payload: bytes.subarray(head, length), length };
}

/** As a device sends it: masked, though with zeros. */
function makeFrame(opcode: number, payload: Buffer): Buffer {
  const isLong = payload.length > 125;
  const head = Buffer.alloc(isLong ? 8 : 6);
  head.writeUInt8(0x80 | opcode, 0);
  head.writeUInt8(0x80 | (isLong ? 126 : payload.length), 1);
  if (isLong) head.writeUInt16BE(payload.length, 2);
  return Buffer.concat([head, payload]);
}

const guid = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';

function greet(socket: Socket, url: URL): string {
  const key = randomBytes(16).toString('base64');
  socket.write(
    [
      `GET ${url.pathname}${url.search} HTTP/1.1`,
      `Host: ${url.host}`,
      'Connection: Upgrade',
      'Upgrade: websocket',
      `Sec-WebSocket-Key: ${key}`,
      'Sec-WebSocket-Version: 13',
      '\r\n',
    ].join('\r\n'),
  );
  return createHash('sha1').update(`${key}${guid}`).digest('base64');
}

/** The head of the answer and what came behind it; null while it is not whole. Throws where it is no yes. */
function readHead(bytes: Buffer, accept: string): Buffer | null {
  const end = bytes.indexOf('\r\n\r\n');
  if (end < 0) return null;
  const head = bytes.toString('latin1', 0, end);
  if (!head.startsWith('HTTP/1.1 101') || !head.includes(accept))
    throw new Error(`No socket: ${head.split('\r\n', 1)[0]}`);
  return bytes.subarray(end + 4);
}

/** A WebSocket over a bare TCP socket: thousands of them cost a load's process little, and their clocks are honest. */
export function openRawSocket(asked: RawAsked, events: RawEvents): RawSocket {
  const { url, from, weighed, isPrompt = false } = asked;
  const come = isPrompt ? (_: Milliseconds, take: () => void): void => take() : arrive;
  const at = new URL(url);
  const socket = connect({
    host: at.hostname,
    port: Number(at.port),
    noDelay: true,
    ...(from === undefined ? {} : { localAddress: from }),
  });
  let left: Buffer = Buffer.alloc(0);
  let isOpen = false;
  const unsaid: string[] = [];
  const put = (text: string): boolean => socket.write(makeFrame(opcodes.text, Buffer.from(text)));
  const accept = greet(socket, at);

  function hear(now: Milliseconds): void {
    for (let frame = readFrame(left); frame; frame = readFrame(left)) {
      const { opcode, payload, length } = frame;
      left = left.subarray(length);
      weighed?.(length);
      if (opcode === opcodes.text) come(now, () => events.text(payload.toString('utf8'), now));
      else if (opcode === opcodes.bytes) come(now, () => events.bytes?.(payload, now));
      else if (opcode === opcodes.ping) socket.write(makeFrame(opcodes.pong, payload));
      else if (opcode === opcodes.close) socket.end(makeFrame(opcodes.close, payload));
    }
  }

  function open(): void {
    const rest = readHead(left, accept);
    if (rest === null) return;
    isOpen = true;
    left = rest;
    for (const text of unsaid.splice(0)) put(text);
  }

  socket.on('data', (data) => {
    const now = performance.now();
    left = left.length === 0 ? data : Buffer.concat([left, data]);
    try {
      if (!isOpen) open();
      if (isOpen) hear(now);
    } catch {
      socket.destroy();
    }
  });
  socket.on('error', () => {});
  socket.on('close', () => come(performance.now(), events.closed));
  return {
    send: (text) => void (isOpen ? put(text) : unsaid.push(text)),
    waiting: () => socket.writableLength,
    close: () => socket.destroy(),
    hold: () => socket.cork(),
    letGo: () => socket.uncork(),
  };
}
