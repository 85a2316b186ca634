import { cpSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import type { ViteUserConfig } from 'vitest/config';
import { aloneArtPlugin } from './src/host/art/alone-art-plugin.ts';
import { languagesPlugin } from './src/kit/languages/languages-plugin.ts';

const root = join(import.meta.dirname, 'src/screens');

function pages(): Record<string, string> {
  const folders = readdirSync(root, { recursive: true, encoding: 'utf8' });
  const found = folders.filter((path) => path.endsWith('index.html'));
  return Object.fromEntries(found.map((path) => [path.split(/[\\/]/)[0], join(root, path)]));
}

/** Puts the art beside the pages with a list of it, so that the folder plays from any web server, and says what it was built from: all that was there when the build began. */
function finishFolder(): Plugin {
  let started = new Date();
  return {
    name: 'finish-folder',
    apply: 'build',
    buildStart: () => {
      started = new Date();
    },
    writeBundle: ({ dir = '' }) => {
      cpSync(join(import.meta.dirname, 'assets'), join(dir, 'assets'), { recursive: true });
      const media = readdirSync(join(dir, 'assets'), { recursive: true, encoding: 'utf8' })
        .map((path) => path.replaceAll('\\', '/'))
        .filter((path) => /^(?:art|sounds)\/.*\.\w+$/.test(path));
      writeFileSync(join(dir, 'assets', 'media.json'), JSON.stringify(media.toSorted()));
      const stamp = join(dir, '.built');
      writeFileSync(stamp, `${started.toISOString()}\n`);
      utimesSync(stamp, started, started);
    },
  };
}

/** The library that seals is written for other loaders: as a module it needs none of what imitates them, which a tablet would fetch beside it. Of what it does for others, signing above all, the names go, and what only they used goes with them. */
const toModule: readonly (readonly [from: string | RegExp, to: string])[] = [
  [
    "typeof module !== 'undefined' && module.exports ? module.exports : (self.nacl = self.nacl || {})",
    'nacl',
  ],
  // What is for Node alone.
  ["typeof require !== 'undefined'", 'false'],
  ["require('crypto')", 'null'],
  [/^nacl\.lowlevel = \{[^}]*\};$/m, 'nacl.lowlevel = { crypto_onetimeauth };'],
  [/^nacl\.secretbox = [\s\S]*?(?=^nacl\.scalarMult = )/m, ''],
  [/^nacl\.box = [\s\S]*?(?=^nacl\.sign = )/m, ''],
  [/^nacl\.sign = [\s\S]*?(?=^nacl\.hash = )/m, ''],
];

function sealsAsModule(): Plugin {
  return {
    name: 'seals-as-module',
    apply: 'build',
    transform: (code, id) => {
      if (!/tweetnacl[\\/]nacl-fast\.js$/.test(id)) return null;
      const changed = toModule.reduce((text, [from, to]) => {
        const without = text.replace(from, to);
        if (without === text) throw new Error(`tweetnacl no longer has ${from}`);
        return without;
      }, code);
      return `const nacl = {};\n${changed}\nexport default nacl;\n`;
    },
  };
}

/** Each in a chunk that bears its name, so that a page that must never load it can be caught. */
const heavyLibraries = ['phaser', 'howler', 'inkjs'].map((name) => ({
  name,
  test: new RegExp(`node_modules[\\/]${name}[\\/]`),
}));

/** What nearly every page needs: in one piece it packs better than in a dozen, which a tablet pays for. */
const base = {
  name: 'base',
  test: new RegExp(
    [
      String.raw`node_modules[\\/](preact|zustand)[\\/]`,
      String.raw`parts[\\/](paper|banded-total)\.css`,
      String.raw`parts[\\/](say|numeral|spoken|use-store|picture|art-url|emblem|shape|clock-picture|said|rest-clock|placed|voice-name|keep-awake|late|later)\.`,
      String.raw`wire[\\/](base64|public-key|make-frame)\.`,
      String.raw`session[\\/]group\.`,
      String.raw`stage[\\/]pieces\.`,
      String.raw`link[\\/]frame-wire\.`,
    ].join('|'),
  ),
};

/** What screens of a tablet share with those it fetches later: one file to ask for instead of two. */
const tablet = {
  name: 'tablet',
  test: /participant[\\/](control|sign-grid|told|plate|still|seat|debrief-title|choice-card|choice-grid|talking)\.|parts[\\/]hear\./,
};

/** Short lists and sums that consoles share with a room: one small file instead of five. */
const sums = {
  name: 'sums',
  test: /session[\\/](offers|notebook|own-words|round)\.|report[\\/]change-of-means\./,
};

const test: ViteUserConfig['test'] = {
  root: import.meta.dirname,
  include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
  exclude: ['tests/journeys/**', 'node_modules/**'],
  // Walks and properties take seconds, and longer on a busy machine.
  testTimeout: 120_000,
};

export default defineConfig({
  root,
  // Relative, so that the static build plays from any folder of any web server.
  base: './',
  publicDir: '../../public',
  plugins: [
    languagesPlugin(import.meta.dirname),
    aloneArtPlugin(import.meta.dirname),
    sealsAsModule(),
    finishFolder(),
  ],
  build: {
    outDir: '../../dist',
    emptyOutDir: true,
    assetsDir: 'app',
    // Small files stay files: the pages' policy allows no data: addresses in scripts or styles.
    assetsInlineLimit: 0,
    target: ['chrome100', 'safari15.4'],
    // Browsers that know no modulepreload find the few chunks by their imports: a step more, and less for everybody to carry.
    modulePreload: { polyfill: false },
    // The budgets read it.
    manifest: true,
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      input: pages(),
      output: {
        codeSplitting: { groups: [...heavyLibraries, base, tablet, sums] },
        // A host gives whole stories to nobody but the machine it runs on, and knows them by their folder.
        chunkFileNames: ({ moduleIds }) =>
          moduleIds.some((id) => /[\\/]stories[\\/]/.test(id))
            ? 'alone/[name]-[hash].js'
            : 'app/[name]-[hash].js',
      },
    },
  },
  test,
} as ViteUserConfig);
