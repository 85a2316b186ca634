import { createReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** A file whose size is known, by its own path, which nobody outside names. */
export type Sized = { readonly path: string; readonly size: number };

/** Bytes by their place in the file, both ends among them. */
type Range = { readonly start: number; readonly end: number };

/** What a header asks for: one range of bytes, which players ask for before they play; the whole file where it asks for none, or for what nobody can read out of it; `beyond` where nothing of it is in the file. */
function asked(header: string | undefined, size: number): Range | 'whole' | 'beyond' {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (from === '') return to === '' ? 'whole' : lastBytes(Number(to), size);
  return between(Number(from), to === '' ? size : Number(to), size);
}

function between(start: number, to: number, size: number): ReturnType<typeof asked> {
  if (to < start && start < size) return 'whole';
  return start < size ? { start, end: Math.min(to, size - 1) } : 'beyond';
}

function lastBytes(count: number, size: number): Range | 'beyond' {
  return count === 0 || size === 0 ? 'beyond' : { start: Math.max(0, size - count), end: size - 1 };
}

/** Sends a file as it is, whole or in the part that is asked for, no faster than it is read; of a HEAD only what is said of it. */
export function sendBytes(
  { path, size }: Sized,
  request: Pick<IncomingMessage, 'headers' | 'method'>,
  response: ServerResponse,
): void {
  const range = asked(request.headers.range, size);
  response.setHeader('Accept-Ranges', 'bytes');
  if (range === 'beyond') {
    response.statusCode = 416;
    response.setHeader('Content-Range', `bytes */${size}`);
    response.setHeader('Content-Length', 0);
    return void response.end();
  }
  if (range !== 'whole') {
    response.statusCode = 206;
    response.setHeader('Content-Range', `bytes ${range.start}-${range.end}/${size}`);
  }
  const { start, end } = range === 'whole' ? { start: 0, end: size - 1 } : range;
  response.setHeader('Content-Length', end - start + 1);
  if (request.method === 'HEAD' || size === 0) return void response.end();
  const stream = createReadStream(path, { start, end });
  stream.on('error', () => response.destroy());
  response.on('close', () => stream.destroy());
  stream.pipe(response);
}
