import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vite';
import type { ViteUserConfig } from 'vitest/config';

const root = join(import.meta.dirname, 'src/screens');

function pages(): Record<string, string> {
  const folders = readdirSync(root, { recursive: true, encoding: 'utf8' });
  const found = folders.filter((path) => path.endsWith('index.html'));
  return Object.fromEntries(found.map((path) => [path.split(/[\\/]/)[0], join(root, path)]));
}

const test: ViteUserConfig['test'] = {
  root: import.meta.dirname,
  include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
  exclude: ['tests/journeys/**', 'node_modules/**'],
};

export default defineConfig({
  root,
  // Relative, so that the static build plays from any folder of any web server.
  base: './',
  publicDir: '../../public',
  build: {
    outDir: '../../dist',
    emptyOutDir: true,
    assetsDir: 'app',
    // Small files stay files: the pages' policy allows no data: addresses in scripts or styles.
    assetsInlineLimit: 0,
    target: ['chrome100', 'safari15.4'],
    rolldownOptions: { input: pages() },
  },
  test,
} as ViteUserConfig);
