import { verb } from './cli/start.ts';
import { runVerb } from './terminal/run-verb.ts';
import { openTerminal } from './terminal/terminal.ts';

const terminal = openTerminal();
process.exitCode = await runVerb({ name: 'start', does: verb }, process.argv.slice(2), terminal);
terminal.close();
