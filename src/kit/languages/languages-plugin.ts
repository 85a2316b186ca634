import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { languageFiles } from './share-out.ts';

/** Gives each page its own words in each language, built beside the pages or made anew whenever one asks. */
export function languagesPlugin(root: string): Plugin {
  const home = {
    languages: join(root, 'public/languages'),
    screens: join(root, 'src/screens'),
    voices: join(root, 'public/voices'),
  };
  return {
    name: 'languages',
    configureServer: (server) => {
      server.middlewares.use('/languages', (request, response, next) => {
        const path = (request.url ?? '').split('?')[0]?.slice(1) ?? '';
        const file = languageFiles(home).get(path);
        if (file === undefined) return next();
        response.setHeader('content-type', 'application/json; charset=utf-8');
        response.end(JSON.stringify(file));
      });
    },
    writeBundle: ({ dir = '' }) => {
      const out = join(dir, 'languages');
      // The translators' whole files, copied with all that is public, are for no page.
      for (const file of readdirSync(home.languages)) rmSync(join(out, file), { force: true });
      for (const file of ['voices.json', 'spoken.json'])
        for (const language of readdirSync(home.voices))
          rmSync(join(dir, 'voices', language, file), { force: true });
      for (const [path, file] of languageFiles(home)) {
        mkdirSync(dirname(join(out, path)), { recursive: true });
        writeFileSync(join(out, path), JSON.stringify(file));
      }
    },
  };
}
