import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { nearestWord } from '../scenario/nearest-word.ts';
import { runVerb } from './terminal/run-verb.ts';
import { openTerminal } from './terminal/terminal.ts';
import type { ExitStatus, Verb } from './terminal/verb.ts';

const folder = join(import.meta.dirname, 'cli');

/** The command line: each file in `cli` is a verb. */
export async function elsewhere([name = 'help', ...args]: readonly string[]): Promise<ExitStatus> {
  const terminal = openTerminal();
  try {
    const verbs = verbNames();
    if (verbs.includes(name))
      return await runVerb({ name, does: await load(name) }, args, terminal);
    if (['help', '--help', '-h'].includes(name)) {
      for (const line of await overview(verbs)) terminal.print(line);
      return 0;
    }
    const near = nearestWord(name, verbs);
    terminal.say(`There is no "${name}" here.${near === null ? '' : ` Did you mean "${near}"?`}`);
    for (const line of await overview(verbs)) terminal.say(line);
    return 2;
  } finally {
    terminal.close();
  }
}

const verbNames = (): readonly string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -3))
    .toSorted();

async function load(name: string): Promise<Verb> {
  const { verb } = (await import(pathToFileURL(join(folder, `${name}.ts`)).href)) as { verb: Verb };
  return verb;
}

async function overview(names: readonly string[]): Promise<readonly string[]> {
  const verbs = await Promise.all(names.map(load));
  const width = Math.max(...names.map((name) => name.length));
  return [
    'npx elsewhere VERB …',
    '',
    ...verbs.map(({ says }, index) => `  ${(names[index] ?? '').padEnd(width)}  ${says}`),
    '',
    'npx elsewhere VERB --help tells more.',
  ];
}
