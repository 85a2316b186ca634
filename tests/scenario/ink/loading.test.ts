import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { expect, onTestFinished, test } from 'vitest';

const folder = join(import.meta.dirname, '../../../src/scenario/ink');

/** Files that need a part of inkjs themselves: where each of these loads alone, all the others do. */
const needy = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (file) =>
    file.endsWith('.ts') &&
    /^import (?!type\b)[^;]*'inkjs\//m.test(readFileSync(join(folder, file), 'utf8')),
);

/** What kept it from loading in a thread where nothing is loaded yet; null where it loads. */
function loadAlone(file: string, cache: string): Promise<string | null> {
  const url = pathToFileURL(join(folder, file)).href;
  const code = `require('node:module').enableCompileCache(${JSON.stringify(cache)});
    const { parentPort } = require('node:worker_threads');
    import(${JSON.stringify(url)}).then(
      () => parentPort.postMessage(null),
      (problem) => parentPort.postMessage(String(problem)),
    );`;
  return new Promise((resolve, reject) => {
    const worker = new Worker(code, { eval: true, execArgv: [] });
    worker.once('message', (said: string | null) => resolve(said && `${file}: ${said}`));
    worker.once('error', reject);
  });
}

test('[READ-15] every file that needs inkjs loads alone, whatever is loaded before', async () => {
  const cache = mkdtempSync(join(tmpdir(), 'elsewhere-loading-'));
  onTestFinished(() => rmSync(cache, { recursive: true, force: true }));
  const problems: string[] = [];
  for (const file of needy) {
    const problem = await loadAlone(file, cache);
    if (problem !== null) problems.push(problem);
  }
  expect(problems).toEqual([]);
  expect(needy.length).toBeGreaterThan(20);
});
