#!/usr/bin/env node
// Plain JavaScript that old versions of Node can read: it starts the rest with one that can.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import module from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const isNewEnough = major > 22 || (major === 22 && minor >= 18);

async function startAgain() {
  const bin = join(here, '..', '..', '..', 'node_modules', '.bin');
  const node = ['node', 'node.exe'].map((name) => join(bin, name)).find((path) => existsSync(path));
  if (!node) {
    console.error(
      'Elsewhere wants Node 22.18 or newer. Run "npm install" in its folder, or install Node 24.',
    );
    return 2;
  }
  // The child gets Ctrl-C as well, and ends by itself; this one only waits for it.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => {});
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  return new Promise((resolve) => child.on('close', (code) => resolve(code ?? 2)));
}

// Compiled code is kept, as each start counts.
async function run() {
  module.enableCompileCache(join(here, '..', '..', '..', 'node_modules', '.cache', 'elsewhere'));
  const { elsewhere } = await import(pathToFileURL(join(here, '..', 'elsewhere.ts')).href);
  return elsewhere(process.argv.slice(2));
}

process.exitCode = isNewEnough ? await run() : await startAgain();
