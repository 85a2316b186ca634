import { WebSocket } from 'ws';
import { parseBase64 } from '../../../src/wire/base64.ts';
import { plainSealPorts } from '../../../src/wire/seal.ts';
import { sealForHost } from '../../../src/wire/sealed-wire.ts';
import type { Wire, WireEvents } from '../../../src/wire/wire.ts';

export type Frame = {
  readonly kind: string;
  readonly why?: string;
  readonly id?: string;
  readonly as?: string;
  readonly token?: string;
  readonly mine?: unknown;
  readonly scene?: unknown;
  readonly status?: number;
};

/** Passes on what travels, or does something else with it. */
export type Meddle = (sealed: string, pass: (text: string) => void) => void;

export type SpeakOptions = {
  readonly port: number;
  readonly hostKey: string;
  readonly from?: string;
  readonly meddle?: Meddle;
  readonly hear: (text: string) => void;
};

/** Somebody who speaks as they like over a sealed socket. */
export type Speaker = {
  readonly frames: readonly Frame[];
  readonly say: (frame: object) => void;
  readonly sayText: (text: string) => void;
  /** Resolves with the first frame that this holds for, or with `closed`. */
  readonly next: (holds: (frame: Frame) => boolean) => Promise<Frame | 'closed'>;
  readonly hangUp: () => void;
};

function openSocket(events: WireEvents, { port, from, meddle }: SpeakOptions): Wire {
  const url = `ws://127.0.0.1:${port}/wire`;
  const socket = new WebSocket(url, { localAddress: from ?? '127.0.0.1' });
  const unsent: string[] = [];
  const pass = (text: string): void => {
    if (socket.readyState === WebSocket.OPEN) socket.send(text);
    else unsent.push(text);
  };
  socket.on('open', () => unsent.splice(0).forEach((text) => socket.send(text)));
  socket.on('message', (data: Buffer, isBinary) =>
    isBinary ? events.bytes?.(data) : events.text(data.toString()),
  );
  socket.on('error', () => {});
  socket.on('close', events.closed);
  return {
    send: (text) => (meddle ? meddle(text, pass) : pass(text)),
    waiting: () => 0,
    close: () => socket.close(),
  };
}

export function speak(options: SpeakOptions): Speaker {
  const frames: Frame[] = [];
  const looks = new Set<() => void>();
  let isClosed = false;
  const wake = (): void => {
    for (const look of looks) look();
  };
  const wire = sealForHost(
    {
      open: (_, events) => openSocket(events, options),
      hostKey: parseBase64(options.hostKey) ?? new Uint8Array(32),
      other: () => {},
    },
    plainSealPorts,
  )('', {
    text: (text) => {
      options.hear(text);
      frames.push(JSON.parse(text) as Frame);
      wake();
    },
    closed: () => {
      isClosed = true;
      wake();
    },
  });
  return {
    frames,
    say: (frame) => wire.send(JSON.stringify({ v: 1, ...frame })),
    sayText: wire.send,
    hangUp: wire.close,
    next: (holds) =>
      new Promise((resolve) => {
        const look = (): void => {
          const found = frames.find(holds);
          if (!found && !isClosed) return;
          looks.delete(look);
          resolve(found ?? 'closed');
        };
        looks.add(look);
        look();
      }),
  };
}

/** A frame or an end in few words. */
export const inWords = (frame: Frame | 'closed'): string =>
  frame === 'closed' ? frame : [frame.kind, frame.why ?? frame.as ?? frame.status].join(' ').trim();
