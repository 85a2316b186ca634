import { EventEmitter } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { AnswerStream } from '../../../src/host/streams.ts';
import type { Wire, WireEvents } from '../../../src/wire/wire.ts';

type Answered = {
  readonly head: (status: number, headers: object) => void;
  readonly written: (text: string) => void;
  readonly closed: () => void;
};

/** An answer that is written nowhere but told. */
function paperResponse({ head, written, closed }: Answered): ServerResponse {
  const emitter = new EventEmitter();
  const headers: Record<string, unknown> = {};
  let isOver = false;
  const end = (): void => {
    if (isOver) return;
    isOver = true;
    queueMicrotask(() => emitter.emit('close'));
  };
  emitter.on('close', closed);
  const response = Object.assign(emitter, {
    writableLength: 0,
    setHeader: (name: string, value: unknown) => void (headers[name] = value),
    writeHead: (status: number, more: object) => {
      head(status, { ...headers, ...more });
      return response;
    },
    flushHeaders: () => {},
    write: written,
    end,
    destroy: end,
  });
  return response as unknown as ServerResponse;
}

function paperRequest(method: 'GET' | 'POST', body: readonly string[]): IncomingMessage {
  const asked = { method, headers: { host: 'class.lan' }, socket: { remoteAddress: '127.0.0.1' } };
  const parts = Readable.from(body.map((text) => Buffer.from(text)));
  return Object.assign(parts, asked) as unknown as IncomingMessage;
}

export type Asking = {
  readonly streams: { readonly answer: AnswerStream };
  readonly id: string;
  /** Every status and header that is answered. */
  readonly note: (line: string) => void;
};

/** A wire by requests, with no network between: one answer that goes on, and one request after another. */
export function openByRequests({ streams, id, note }: Asking, events: WireEvents): Wire {
  let isOver = false;
  let last: Promise<void> = Promise.resolve();
  const end = (): void => {
    if (isOver) return;
    isOver = true;
    events.closed();
  };
  const noteHead = (status: number, headers: object): void =>
    note(`${status} ${JSON.stringify(headers)}`);
  const listening = paperResponse({
    head: noteHead,
    written: (text) => isOver || events.text(text.slice('data: '.length, -2)),
    closed: end,
  });
  const post = (text: string): Promise<void> =>
    new Promise((done) => {
      const answer = { head: noteHead, written: () => {}, closed: done };
      streams.answer(paperRequest('POST', [text]), paperResponse(answer), id);
    });
  streams.answer(paperRequest('GET', []), listening, id);
  return {
    send: (text) => {
      last = last.then(() => (isOver ? undefined : post(text)));
    },
    waiting: () => 0,
    close: () => {
      isOver = true;
      listening.destroy();
    },
  };
}
