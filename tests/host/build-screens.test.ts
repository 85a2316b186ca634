import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { buildScreens } from '../../src/host/build-screens.ts';

/** Builds nothing, and writes down what for. */
const builder = `
const { mkdirSync, writeFileSync } = require('node:fs');
const out = process.argv.at(-1);
mkdirSync(out, { recursive: true });
writeFileSync(out + '/for', process.env.NODE_ENV ?? '');
`;

test('[HOST-54] screens are built as tablets fetch them, in an environment for tests too', async () => {
  expect(process.env['NODE_ENV']).toBe('test');
  const root = mkdtempSync(join(tmpdir(), 'elsewhere-screens-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  mkdirSync(dirname(vite), { recursive: true });
  writeFileSync(vite, builder);
  await buildScreens(root);
  expect(readFileSync(join(root, 'dist/for'), 'utf8')).toBe('production');
});
