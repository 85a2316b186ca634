import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { Sized } from '../send-bytes.ts';

/** Drawings and what they tell; a larger one is mostly a photo, which packs badly and would hold up others. */
const shrinks = /^(?:image\/svg|application\/json)/;
const largest = 262_144;
/** Packed once for all devices that ask: copies are named by what is in them, so that none ever changes. */
const packed = new Map<string, Buffer>();
const mostKept = 400;

/** Sends a small drawing packed, to whoever takes it so and asks for the whole of it; false for everything else. */
export function sendPacked(
  { path, size }: Sized,
  request: Pick<IncomingMessage, 'headers' | 'method'>,
  response: ServerResponse,
): boolean {
  const { range, 'accept-encoding': taken = '' } = request.headers;
  const type = String(response.getHeader('Content-Type'));
  const isTaken = range === undefined && /\bgzip\b/.test(taken);
  if (!isTaken || !shrinks.test(type) || size > largest) return false;
  const bytes = packed.get(path) ?? gzipSync(readFileSync(path), { level: 9 });
  if (packed.size >= mostKept) packed.clear();
  packed.set(path, bytes);
  response.setHeader('Content-Encoding', 'gzip');
  response.setHeader('Vary', 'Accept-Encoding');
  response.setHeader('Content-Length', bytes.length);
  response.end(request.method === 'HEAD' ? undefined : bytes);
  return true;
}
