import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';

// The entry of a thread: it counts the folder that it is told, and answers with one message.
enableCompileCache(join(import.meta.dirname, '../../../node_modules/.cache/elsewhere'));
const { measurePack } = await import('./measure-pack.ts');
parentPort?.once('message', (folder: string) => {
  // Whatever is thrown is left to end the thread.
  void measurePack(folder).then((figures) => parentPort?.postMessage(figures));
});
