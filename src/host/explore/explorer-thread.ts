import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import type { Request } from './requests.ts';

// The entry of a thread: it answers each request with one message, in order. Compiled code is kept, as each start counts.
enableCompileCache(join(import.meta.dirname, '../../../node_modules/.cache/elsewhere'));
const { openExplorer } = await import('./explorer.ts');
const answer = openExplorer(() => performance.now());
let last = Promise.resolve();
parentPort?.on('message', (request: Request) => {
  // Whatever is thrown is left to end the thread, and is the reason that is told.
  last = last.then(async () => parentPort?.postMessage(await answer(request)));
});
