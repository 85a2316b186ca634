import { createReadStream, existsSync } from 'node:fs';
import { join, normalize, resolve } from 'node:path';
import { createServer, type Plugin } from 'vite';
import { languagesPlugin } from '../../../../src/kit/languages/languages-plugin.ts';

const root = resolve(import.meta.dirname, '../../../..');

const serveAssets: Plugin = {
  name: 'assets',
  configureServer: (server) => {
    server.middlewares.use('/assets', (request, response, next) => {
      const path = new URL(request.url ?? '/', 'http://gallery').pathname;
      const file = join(root, 'assets', normalize(path));
      if (!existsSync(file)) return next();
      const type = { svg: 'image/svg+xml', wav: 'audio/wav' }[file.slice(-3)];
      response.setHeader('content-type', type ?? 'text/plain');
      createReadStream(file).pipe(response);
    });
  },
};

/** The participant's stored states in a page of their own: `GALLERY?state=choices&language=ar-XB`. */
export async function openGallery(port = 0): Promise<{ url: string; close: () => Promise<void> }> {
  const server = await createServer({
    configFile: false,
    logLevel: 'error',
    root: resolve(import.meta.dirname, '..'),
    publicDir: join(root, 'public'),
    cacheDir: join(root, 'node_modules/.vite-gallery'),
    plugins: [languagesPlugin(root), serveAssets],
    server: { port, host: '127.0.0.1', hmr: false, watch: null, fs: { allow: [root] } },
  });
  await server.listen();
  const address = server.httpServer?.address();
  const at = typeof address === 'object' && address !== null ? address.port : port;
  return { url: `http://127.0.0.1:${at}/gallery/`, close: () => server.close() };
}
