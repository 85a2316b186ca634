import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { drawAloneArt, type AloneArt } from './alone-art.ts';

/** Which art the page for playing alone may ask for, and where all of it lies. */
const indexAt = 'solo/own-art.json';
const filesAt = 'alone/art';

const listOf = ({ index, files }: AloneArt): readonly (readonly [path: string, text: string])[] => [
  [indexAt, JSON.stringify(index)],
  ...[...files].map(([path, text]) => [`${filesAt}/${path}`, text] as const),
];

/** Draws the own art of all packs beside the pages, when they are built, or anew whenever one of them asks. */
export function aloneArtPlugin(root: string): Plugin {
  const stories = join(root, 'stories');
  return {
    name: 'alone-art',
    configureServer: (server) => {
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').split('?')[0]?.slice(1) ?? '';
        if (path !== indexAt && !path.startsWith(`${filesAt}/`)) return next();
        drawAloneArt(stories).then((art) => {
          const text = new Map(listOf(art)).get(path);
          if (text === undefined) return next();
          const type = path.endsWith('.json') ? 'application/json' : 'image/svg+xml';
          response.setHeader('content-type', type);
          response.end(text);
        }, next);
      });
    },
    writeBundle: async ({ dir = '' }) => {
      for (const [path, text] of listOf(await drawAloneArt(stories))) {
        mkdirSync(dirname(join(dir, path)), { recursive: true });
        writeFileSync(join(dir, path), text);
      }
    },
  };
}
