import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';

/** The screens straight from their sources, rebuilt as they change. */
export type Workshop = {
  readonly answer: (request: IncomingMessage, response: ServerResponse) => void;
  readonly close: () => Promise<void>;
};

/** `host` is where it listens for pages that wait to be rebuilt: the address of the host itself. */
export async function openWorkshop(root: string, host: string): Promise<Workshop> {
  const { createServer } = await import('vite');
  const vite = await createServer({
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'warn',
    appType: 'mpa',
    server: { middlewareMode: true, hmr: { port: 24_679, host } },
  });
  return {
    answer: (request, response) =>
      vite.middlewares(request, response, () => {
        response.statusCode = 404;
        response.end('There is nothing here.\n');
      }),
    close: () => vite.close(),
  };
}
