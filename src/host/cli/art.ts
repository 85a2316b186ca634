import { writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { readSheet, type ReadSheet } from '../art/read-sheet.ts';
import { openChanges } from '../explore/changes.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { verbOf, type ExitStatus } from '../terminal/verb.ts';

export const verb = verbOf({
  says: 'puts the people, places and pictures of a pack on one page, to look at and to print',
  takes: 'PATH',
  paths: { least: 1, most: 1 },
  options: {
    out: {
      kind: 'text',
      value: 'FILE',
      says: 'the page (otherwise NAME-art.html, in this folder)',
    },
    watch: { kind: 'flag', says: 'draws again whenever a file is saved, until Ctrl-C' },
    json: { kind: 'flag', says: 'one line for programs' },
  },
  more: [
    'PATH is the folder of a pack. Open the page in any browser; it needs nothing else.',
    'What may be written of people and places stands in stories/README.md.',
    '',
    'Ends with 0 where there are no errors, 1 where there are, 2 where there is no pack.',
  ],
  run: async ({ paths: [path = ''], options }, terminal) => {
    const out = resolve(options.out ?? `${basename(resolve(path))}-art.html`);
    const draw = async (): Promise<ReadSheet | null> => {
      const sheet = await readSheet(path).catch(() => null);
      if (sheet === null) return null;
      await writeFile(out, sheet.html);
      tell(sheet, { out, json: options.json }, terminal);
      return sheet;
    };
    const first = await draw();
    if (first === null) {
      terminal.say(`There is no pack in ${path}.`);
      return 2;
    }
    return options.watch ? await keepDrawing(first, draw, terminal) : statusOf(first);
  },
});

const statusOf = ({ findings }: ReadSheet): ExitStatus =>
  findings.some(({ severity }) => severity === 'error') ? 1 : 0;

type Told = { readonly out: string; readonly json: boolean };

function tell({ entries, findings }: ReadSheet, { out, json }: Told, terminal: Terminal): void {
  const drawn = entries.filter(({ drawing }) => drawing !== null).length;
  if (json) {
    terminal.print(JSON.stringify({ page: out, drawn, of: entries.length, findings }));
    return;
  }
  for (const { file, line, what, hint } of findings)
    terminal.print(`${file}${line === undefined ? '' : `:${line}`}  ${what} ${hint}`);
  terminal.print(`${drawn} of ${entries.length} drawn: ${out}`);
}

async function keepDrawing(
  first: ReadSheet,
  draw: () => Promise<ReadSheet | null>,
  terminal: Terminal,
): Promise<ExitStatus> {
  const changes = openChanges();
  let last = first;
  try {
    for (;;) {
      changes.watch(last.folders);
      if ((await changes.next(terminal.stopped)) === null) return statusOf(last);
      last = (await draw()) ?? last;
    }
  } finally {
    changes.close();
  }
}
