import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Wire, WireEvents } from '../wire/wire.ts';
import { callersBy } from './caller.ts';
import type { HouseName } from './houses/house-path.ts';
import { isOwnOrigin } from './origin.ts';
import type { Places } from './places.ts';
import { readBody } from './read-body.ts';

/** Texts of one request together. */
const longestBody = 512 * 1024;
/** Milliseconds: whoever has posted nothing for so long has gone. A device says that it is alive every 2 s. */
const patience = 30_000;
/** Milliseconds that a stream may take to end, where nobody reads what was said last. */
const lastWords = 2_000;

const idShape = /^[\w-]{20,64}$/;

type Stream = {
  /** Where it comes from; texts from anywhere else are not its own. */
  readonly from: string;
  readonly ends: WireEvents;
  readonly isOver: () => boolean;
  readonly touch: () => void;
  /** A request is being read: the next has to wait, or many at once would fill the memory. */
  isHearing: boolean;
};

export type AnswerStream = (request: IncomingMessage, response: ServerResponse, id: string) => void;

/** A stream's own id, in the house that it is for. */
type Named = { readonly house: HouseName; readonly key: string };

/** Wires for devices on whose network no socket stands: what the host says comes as events, what they say by POST. */
export type Streams = {
  /** Answers `/wire/ID` of a workshop, or of the house without a path. */
  readonly answerIn: (house: HouseName) => AnswerStream;
  readonly close: () => void;
};

function wireOf(response: ServerResponse): Wire {
  return {
    send: (text) => void response.write(`data: ${text}\n\n`),
    waiting: () => response.writableLength,
    close: () => {
      response.end();
      const giveUp = setTimeout(() => response.destroy(), lastWords);
      response.once('close', () => clearTimeout(giveUp));
    },
  };
}

async function readAlone(stream: Stream, request: IncomingMessage): Promise<string | null> {
  stream.isHearing = true;
  try {
    return await readBody(request, longestBody);
  } finally {
    stream.isHearing = false;
  }
}

/** Closes a wire by which nothing was said for too long. */
function closeUnheard(wire: Wire): { readonly touch: () => void; readonly callOff: () => void } {
  let gone = setTimeout(wire.close, patience);
  const callOff = (): void => clearTimeout(gone);
  return {
    callOff,
    touch: () => {
      callOff();
      gone = setTimeout(wire.close, patience);
    },
  };
}

export function openStreams(
  attach: (wire: Wire, from: string, house: HouseName) => WireEvents,
  places: Places,
  callerOf = callersBy(false),
): Streams {
  const streams = new Map<string, Stream>();
  const open = new Set<ServerResponse>();

  const begin = (request: IncomingMessage, response: ServerResponse, named: Named): void => {
    const { house, key } = named;
    if (streams.has(key)) return refuse(response, 409);
    const from = callerOf(request);
    const leave = places.take(from);
    if (!leave) return refuse(response, 503);
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
    response.flushHeaders();
    const wire = wireOf(response);
    const ends = attach(wire, from, house);
    const { touch, callOff } = closeUnheard(wire);
    const isOver = (): boolean => response.writableEnded;
    streams.set(key, { from, ends, isOver, touch, isHearing: false });
    open.add(response);
    response.on('close', () => {
      callOff();
      leave();
      streams.delete(key);
      open.delete(response);
      ends.closed();
    });
  };

  const hear = async (
    request: IncomingMessage,
    response: ServerResponse,
    { key }: Named,
  ): Promise<void> => {
    const stream = streams.get(key);
    if (stream?.from !== callerOf(request)) return refuse(response, 404);
    if (stream.isHearing) return refuse(response, 409);
    const body = await readAlone(stream, request);
    if (body === null) return refuse(response, 413);
    stream.touch();
    for (const text of body.split('\n'))
      if (text !== '' && !stream.isOver()) stream.ends.text(text);
    response.writeHead(204, { 'Cache-Control': 'no-store' }).end();
  };

  const answerIn: Streams['answerIn'] = (house) => (request, response, id) => {
    if (!isOwn(request)) return refuse(response, 403);
    if (!idShape.test(id)) return refuse(response, 404);
    const named = { house, key: `${house}/${id}` };
    if (request.method === 'GET') return begin(request, response, named);
    if (request.method !== 'POST') return refuse(response, 405);
    hear(request, response, named).catch(() => response.destroy());
  };

  return {
    answerIn,
    close: () => {
      for (const response of open) response.destroy();
    },
  };
}

/** A page of another site could not read a stream, but open one. */
function isOwn(request: IncomingMessage): boolean {
  const site = request.headers['sec-fetch-site'];
  return isOwnOrigin(request) && (site === undefined || site === 'same-origin');
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'Cache-Control': 'no-store' }).end();
}
