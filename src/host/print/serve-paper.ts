import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Paper } from '../../report/paper/paper.ts';
import { contentType } from '../content-types.ts';
import { sendFile } from '../static-files.ts';

const root = join(import.meta.dirname, '..', '..', '..');

export type Printed = {
  readonly paper: Paper;
  /** The pack's own art, by path below `/alone/art/`. */
  readonly art: ReadonlyMap<string, string>;
};

const artAt = '/alone/art/';

/** Serves one paper with the pages that show it, to this machine alone, on a port that nobody knows. */
export async function servePaper(
  printed: Printed,
): Promise<{ readonly url: string; readonly close: () => void }> {
  const server = createServer((request, response) => {
    answer(printed, request, response).catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function answer(
  { paper, art }: Printed,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = (request.url ?? '/').split('?')[0] ?? '/';
  const text = path === '/paper.json' ? JSON.stringify({ paper }) : artIn(art, path);
  if (text !== undefined) {
    response.setHeader('Content-Type', contentType(path));
    response.end(text);
    return;
  }
  for (const [at, folder] of [
    ['/assets/', join(root, 'assets')],
    ['/', join(root, 'dist')],
  ] as const) {
    if (!path.startsWith(at)) continue;
    const asked = { folder, path: path.slice(at.length), isFromHere: true };
    if (await sendFile(asked, request, response)) return;
  }
  response.statusCode = 404;
  response.end();
}

const artIn = (art: Printed['art'], path: string): string | undefined =>
  path.startsWith(artAt) ? art.get(path.slice(artAt.length)) : undefined;
