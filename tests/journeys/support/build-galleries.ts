import { join, resolve } from 'node:path';
import { build } from 'vite';
import config from '../../../vite.config.ts';
import { drawOwnArt } from './draw-own-art.ts';

const root = resolve(import.meta.dirname, '../../..');

/** Where the built galleries stand; gone with the results of a run. */
export const builtGalleries = join(root, 'test-results/galleries');

/** Below the root, and so on the site that serves them. */
export const galleryPages = {
  tablet: 'tests/screens/participant/gallery/index.html',
  console: 'tests/screens/facilitator/gallery/index.html',
  helpers: 'tests/screens/helpers/gallery/index.html',
  wall: 'tests/screens/projector/gallery/index.html',
  stage: 'tests/stage/page/index.html',
} as const;

/** Builds the pages of stored states as the pages themselves are built, once before all journeys. */
export async function buildGalleries(): Promise<void> {
  const { plugins = [], build: { rolldownOptions, ...how } = {} } = config;
  await build({
    configFile: false,
    logLevel: 'error',
    root,
    // Their addresses say that they stand one folder below the site, as pages do, and files lie elsewhere.
    base: '/',
    publicDir: join(root, 'public'),
    // What is beside the built pages is served from where it is.
    plugins: plugins.filter((one) => !isNamed(one, 'finish-folder')),
    build: {
      ...how,
      outDir: builtGalleries,
      rolldownOptions: {
        ...rolldownOptions,
        input: Object.values(galleryPages).map((page) => join(root, page)),
      },
    },
  });
  await drawOwnArt(builtGalleries);
}

// The one way in that Playwright knows for what runs before all tests.
// oxlint-disable-next-line import/no-default-export
export default buildGalleries;

const isNamed = (plugin: unknown, name: string): boolean =>
  typeof plugin === 'object' && plugin !== null && 'name' in plugin && plugin.name === name;
