#!/usr/bin/env node
// Plain JavaScript that old versions of Node can read: it starts the rest with one that can.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const isNewEnough = major > 22 || (major === 22 && minor >= 18);

function startAgain() {
  const bin = join(here, '..', '..', '..', 'node_modules', '.bin');
  const node = ['node', 'node.exe'].map((name) => join(bin, name)).find((path) => existsSync(path));
  if (!node) {
    console.error(
      'Elsewhere wants Node 22.18 or newer. Run "npm install" in its folder, or install Node 24.',
    );
    return 1;
  }
  const child = spawnSync(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  return child.status ?? 1;
}

async function dispatch([verb = 'help', ...args]) {
  const verbs = readdirSync(here)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.slice(0, -3));
  if (verbs.includes(verb)) {
    const { run } = await import(pathToFileURL(join(here, `${verb}.ts`)).href);
    return run(args);
  }
  const asked = ['help', '--help', '-h'].includes(verb);
  const lines = ['Usage: npx elsewhere VERB …', '', ...verbs.map((name) => `  ${name}`)];
  (asked ? console.log : console.error)(lines.join('\n'));
  return asked ? 0 : 2;
}

process.exitCode = isNewEnough ? await dispatch(process.argv.slice(2)) : startAgain();
