import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const dist = join(import.meta.dirname, '..', '..', '..', 'dist');
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '.wav': 'audio/wav',
};

export type StaticSite = { readonly url: string; readonly close: () => Promise<void> };

/** The plainest web server there is, with the built pages in the folder `/somewhere/`. */
export async function openStaticSite(): Promise<StaticSite> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://site').pathname;
    const within = normalize(decodeURIComponent(path)).replace(/^\/somewhere\//, '/');
    const named = join(dist, within);
    const file =
      existsSync(named) && statSync(named).isDirectory() ? join(named, 'index.html') : named;
    if (!path.startsWith('/somewhere/') || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://class.lan:${port}/somewhere/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
