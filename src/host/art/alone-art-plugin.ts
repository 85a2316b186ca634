import { mkdirSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { contentType } from '../content-types.ts';
import { drawAloneArt, type AloneArt } from './alone-art.ts';

/** Which art the page for playing alone may ask for, and where all of it lies. */
const indexAt = 'solo/own-art.json';
const filesAt = 'alone/art';

const listOf = ({ index, files }: AloneArt): readonly (readonly [path: string, text: string])[] => [
  [indexAt, JSON.stringify(index)],
  ...[...files].map(([path, text]) => [`${filesAt}/${path}`, text] as const),
];

async function answer(stories: string, path: string, response: ServerResponse): Promise<void> {
  const art = await drawAloneArt(stories).catch(() => null);
  const text = art && new Map(listOf(art)).get(path);
  response.statusCode = typeof text === 'string' ? 200 : 404;
  response.setHeader('content-type', contentType(path));
  response.end(text ?? '');
}

/** Draws the own art of all packs beside the pages, when they are built, or anew whenever one of them asks. */
export function aloneArtPlugin(root: string): Plugin {
  const stories = join(root, 'stories');
  return {
    name: 'alone-art',
    configureServer: (server) => {
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').split('?')[0]?.slice(1) ?? '';
        if (path !== indexAt && !path.startsWith(`${filesAt}/`)) return next();
        void answer(stories, path, response);
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
