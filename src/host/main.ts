import module from 'node:module';
import { join } from 'node:path';

// Compiled code is kept: after a power cut a room waits for each second of a start.
const kept = join(import.meta.dirname, '../../node_modules/.cache/elsewhere');
module.enableCompileCache(process.env['NODE_COMPILE_CACHE'] ?? kept);
const [{ verb }, { runVerb }, { openTerminal }] = await Promise.all([
  import('./cli/start.ts'),
  import('./terminal/run-verb.ts'),
  import('./terminal/terminal.ts'),
]);

const terminal = openTerminal();
process.exitCode = await runVerb({ name: 'start', does: verb }, process.argv.slice(2), terminal);
terminal.close();
