import { realpathSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { contentType } from './content-types.ts';
import { setFilePolicy } from './safety.ts';
import { sendBytes } from './send-bytes.ts';

const shrinks = /^(text|image\/svg|application\/(json|manifest))/;

/** A folder that is served below an address, such as `/assets/`. */
export type Served = { readonly at: string; readonly folder: string };

/** What holds a whole story, and what no page needs: only for this machine itself. Disks may not tell capitals apart. */
const atHome = /^(alone|solo|studio|lexicon|assets[/\\]lexicon)([/\\]|$)/i;

type Found = {
  readonly path: string;
  /** Whether a device may have it. */
  readonly isForAll: boolean;
  readonly size: number;
  readonly tag: string;
};

const gzipped = promisify(gzip);
const packed = new Map<string, Buffer>();

/** The file a path means; null where there is none, it is hidden, or it would lead out of the folder. */
export function findFile(folder: string, path: string): Found | null {
  try {
    const wanted = decodeURIComponent(path);
    if (/[\0\\]|(^|\/)\./.test(wanted)) return null;
    const inside = `${realpathSync.native(folder)}${sep}`;
    const named = join(
      inside,
      wanted.endsWith('/') || wanted === '' ? `${wanted}index.html` : wanted,
    );
    const real = realpathSync.native(named);
    const stats = statSync(real);
    if (!real.startsWith(inside) || !stats.isFile()) return null;
    const tag = `"${stats.size.toString(36)}-${Math.trunc(stats.mtimeMs).toString(36)}"`;
    const isForAll = !atHome.test(real.slice(inside.length));
    return { path: real, isForAll, size: stats.size, tag };
  } catch {
    return null;
  }
}

const forEver = 'max-age=31536000, immutable';

/** Names in `app` carry their content's hash; the pages that name them are asked for each time. */
function cachingOf(path: string): string {
  if (/^(app|alone)\//.test(path)) return forEver;
  return path === '' || path.endsWith('/') || path.endsWith('.html') ? 'no-cache' : 'max-age=600';
}

async function sendPacked(found: Found, response: ServerResponse): Promise<void> {
  const key = `${found.path} ${found.tag}`;
  const bytes = packed.get(key) ?? (await gzipped(await readFile(found.path), { level: 9 }));
  packed.set(key, bytes);
  response.setHeader('Content-Encoding', 'gzip');
  response.setHeader('Content-Length', bytes.length);
  response.end(bytes);
}

type Asked = { readonly folder: string; readonly path: string; readonly isFromHere: boolean };

/** Says of a file what it is and how long it may be kept; gives its type. */
function tellAbout({ path: file, tag }: Found, path: string, response: ServerResponse): string {
  const type = contentType(file);
  response.setHeader('Content-Type', type);
  setFilePolicy(type, response);
  const caching = cachingOf(path);
  response.setHeader('Cache-Control', caching);
  // What never changes is never asked for again.
  if (caching !== forEver) response.setHeader('ETag', tag);
  response.setHeader('Vary', 'Accept-Encoding');
  return type;
}

/** Answers with a file of the folder; false where it has none by this name. */
export async function sendFile(
  { folder, path, isFromHere }: Asked,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const found = findFile(folder, path);
  if (!found || !(found.isForAll || isFromHere)) return false;
  const type = tellAbout(found, path, response);
  if (request.headers['if-none-match'] === found.tag) {
    response.statusCode = 304;
    response.end();
  } else if (request.method === 'HEAD') {
    response.end();
  } else if (shrinks.test(type) && /\bgzip\b/.test(String(request.headers['accept-encoding']))) {
    await sendPacked(found, response);
  } else sendBytes(found, request, response);
  return true;
}
