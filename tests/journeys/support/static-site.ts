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

/** The plainest web server there is: a file for each address, or none. `url` has a slash at its end. */
export async function serveFiles(fileAt: (path: string) => string | null): Promise<StaticSite> {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://site').pathname));
    const named = fileAt(path);
    const isFolder = named !== null && existsSync(named) && statSync(named).isDirectory();
    const file = isFolder ? join(named, 'index.html') : named;
    if (file === null || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://class.lan:${port}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** The built pages in the folder `/somewhere/` of a web server. */
export async function openStaticSite(): Promise<StaticSite> {
  const site = await serveFiles((path) =>
    path.startsWith('/somewhere/') ? join(dist, path.replace('/somewhere/', '/')) : null,
  );
  return { ...site, url: `${site.url}somewhere/` };
}
